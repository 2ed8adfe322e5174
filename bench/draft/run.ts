import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract } from '../../schema/contract';
import { packageRoot } from '../../schema/package-root';
import { heldOut } from './held-out';
import { scoreOf, systems, type Score } from './measure';
import { figuresOf, tableOf } from './report';
import { lookedAt } from './styles';

/*
 * `npm run bench:draft [style ...]`: drafts each invented district under other names, holds the draft against the preset of its
 * system, and says how much of it is right. Without names of styles the table in README.md is written anew.
 * ROLLCALL_BENCH_SHOW=1 shows each fact that is wrong or missed.
 */
async function run(only: readonly string[]): Promise<void> {
  const contract = loadContract();
  const scores: Score[] = [];
  for (const style of [...lookedAt, ...heldOut].filter(({ name }) => only.length === 0 || only.includes(name)))
    for (const system of systems) {
      const score = await scoreOf(system, style, 300, contract);
      scores.push(score);
      console.log(`${system}, ${style.name}${style.heldOut ? ' (held out)' : ''}: ${figuresOf([score])}`);
      if (process.env['ROLLCALL_BENCH_SHOW'] === '1') show(score);
    }
  console.log(`\n${tableOf(scores)}`);
  if (only.length === 0) keep(tableOf(scores));
}

function show({ wrong, unmarked, missed }: Score): void {
  for (const fact of wrong) console.log(`  wrong${unmarked.wrong.includes(fact) ? ' and unmarked' : ''}: ${fact.text}`);
  for (const { text } of missed) console.log(`  missed: ${text}`);
}

function keep(table: string): void {
  const page = join(packageRoot, 'bench', 'draft', 'README.md');
  const text = readFileSync(page, 'utf8');
  const [before = ''] = text.split('<!-- results -->');
  writeFileSync(page, `${before}<!-- results -->\n\n${table}\n`);
}

void run(process.argv.slice(2));
