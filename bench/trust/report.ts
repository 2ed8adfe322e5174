import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../../schema/package-root';
import type { Cost } from './compare';

const BEGIN = '<!-- results -->';
const END = '<!-- end of results -->';

/** What was compared, by what it shows. */
export interface Tables {
  readonly policy: readonly Cost[];
  readonly light: readonly Cost[];
  readonly page: readonly Cost[];
}

/** Prints the tables, and keeps them in the README of this folder. */
export async function keepTables({ policy, light, page }: Tables): Promise<void> {
  const text = [
    `Measured with Node ${process.version}.`,
    tableOf('who', policy),
    'At the door, one student with a name:',
    tableOf('how', light),
    'and a page of 50:',
    tableOf('how', page),
  ].join('\n\n');
  console.log(text);
  const readme = join(packageRoot, 'bench', 'trust', 'README.md');
  const old = readFileSync(readme, 'utf8');
  const next = `${old.slice(0, old.indexOf(BEGIN))}${BEGIN}\n\n${text}\n\n${old.slice(old.indexOf(END))}`;
  writeFileSync(readme, await format(next, { ...(await resolveConfig(readme)), filepath: readme }));
}

function tableOf(first: string, costs: readonly Cost[]): string {
  const head = [first, 'median ms', 'ratio', 'CPU ms', 'database CPU ms'];
  const rows = costs.map(({ name, median, ratio, ownCpu, databaseCpu }) => [
    name,
    median.toFixed(1),
    ratio.toFixed(2),
    ownCpu.toFixed(1),
    databaseCpu?.toFixed(1) ?? '',
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
