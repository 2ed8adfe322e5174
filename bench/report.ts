import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../schema/package-root';
import type { Measured } from './measure';
import type { Question } from './question';

export interface Scenario {
  readonly question: Question['name'];
  readonly districts: number;
  readonly concurrency: number;
  readonly measured: readonly Measured[];
}

const folder = join(packageRoot, 'bench');
const [BEGIN, END] = ['<!-- results -->', '<!-- end of results -->'];

/** As a table for people; the README holds the same one. */
export function tableOf(scenarios: readonly Scenario[]): string {
  const head = ['page', 'districts', 'at once', 'by', 'median ms', 'ratio', 'a second', 'CPU ms', 'database CPU ms'];
  const rows = scenarios.flatMap(({ question, districts, concurrency, measured }) =>
    measured.map(({ contestant, median, ratio, lowestRatio, highestRatio, perSecond, ownCpu, databaseCpu }) => {
      const spread =
        ratio === 1 && lowestRatio === 1
          ? '1'
          : `${ratio.toFixed(2)} (${lowestRatio.toFixed(2)} to ${highestRatio.toFixed(2)})`;
      const cpu = [ownCpu, databaseCpu].map((value) => value?.toFixed(1) ?? '');
      return [question, districts, concurrency, contestant, median.toFixed(1), spread, perSecond.toFixed(0), ...cpu];
    }),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Keeps the results as JSON, and their table in the README. */
export async function keep(scenarios: readonly Scenario[]): Promise<void> {
  const [cpu] = cpus();
  const machine = { node: process.version, cpu: cpu?.model ?? 'unknown', cores: cpus().length };
  mkdirSync(join(folder, 'results'), { recursive: true });
  await write(
    join(folder, 'results', 'latest.json'),
    JSON.stringify({ day: new Date().toISOString().slice(0, 10), machine, scenarios }),
  );

  const readme = join(folder, 'README.md');
  const text = readFileSync(readme, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`bench/README.md has no place for the table: ${BEGIN} ... ${END}`);
  const about = `Measured with Node ${process.version} on ${machine.cores} cores.`;
  await write(readme, `${text.slice(0, begin)}${BEGIN}\n\n${about}\n\n${tableOf(scenarios)}\n\n${text.slice(end)}`);
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
