import { loadContract } from '../schema/contract';
import { check } from '../subgraphs/check/check';
import { htmlReport } from '../subgraphs/check/page/page';
import { terminalReport } from '../subgraphs/check/terminal';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { progressLine } from './progress-line';
import { writePage } from './write-page';

export interface CheckCommand {
  readonly json?: boolean;
  readonly html?: string;
  readonly showValues?: boolean;
  readonly failOn: 'error' | 'warning';
  readonly seconds: number;
  readonly rows: number;
}

/** `rollcall check FILE`: holds a mapping beside its database. The exit code is 0 when all is well and 1 when it is not. */
export async function runCheck(file: string, command: CheckCommand): Promise<void> {
  const { json = false, html, showValues = false, failOn, seconds, rows } = command;
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const progress = progressLine();
  const report = await check(settings, contract, { seconds, rows, showValues, onProgress: progress.show });
  progress.clear();
  if (html !== undefined) writePage(html, htmlReport(report));
  const { isTTY = false, columns = 100 } = process.stdout;
  const color = isTTY && !process.env['NO_COLOR'];
  process.stdout.write(
    json ? `${JSON.stringify(report, null, 2)}\n` : terminalReport(report, { width: Math.min(columns, 120), color }),
  );
  const { error, warning } = report.counts;
  process.exitCode = error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
}
