import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../../schema/package-root';
import type { Cost } from './run';

const BEGIN = '<!-- results -->';
const END = '<!-- end of results -->';

/** Prints the table, and keeps it in the README of this folder. */
export async function keepTable(costs: readonly Cost[]): Promise<void> {
  const head = ['who', 'median ms', 'ratio', 'CPU ms', 'database CPU ms'];
  const rows = costs.map(({ name, median, ratio, ownCpu, databaseCpu }) => [
    name,
    median.toFixed(1),
    ratio.toFixed(2),
    ownCpu.toFixed(1),
    databaseCpu?.toFixed(1) ?? '',
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  console.log(table);
  const readme = join(packageRoot, 'bench', 'trust', 'README.md');
  const text = readFileSync(readme, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  const about = `Measured with Node ${process.version}.`;
  const next = `${text.slice(0, begin)}${BEGIN}\n\n${about}\n\n${table}\n\n${text.slice(end)}`;
  writeFileSync(readme, await format(next, { ...(await resolveConfig(readme)), filepath: readme }));
}
