import { sourcesIn, textOf, writtenIn } from './sources';

/** A text that begins as SQL does, in one case: a sentence for people begins "Select a ...". */
const beginning =
  /^\s*\(?(select|insert into|update \S+ set|delete from|create table|order by|group by|with \S+ as|set session|start transaction)\s+\S/;

function isSql(text: string): boolean {
  const [word] = /[a-z]+/i.exec(text) ?? [''];
  return beginning.test(word === word.toUpperCase() ? text.toLowerCase() : text);
}

function sqlIn(file: string, text: string): string[] {
  return writtenIn(file, text)
    .filter((each) => (each.kind === 'call' ? each.text === 'raw' : isSql(each.text)))
    .map((each) => `${file}:${each.line} ${each.kind === 'call' ? '.raw()' : each.text.trim()}`);
}

test('SQL text is written in subgraphs/sql and nowhere else', () => {
  const elsewhere = ['schema', 'subgraphs', 'gateway', 'cli'].flatMap(sourcesIn);
  const written = elsewhere
    .filter((file) => !file.startsWith('subgraphs/sql/'))
    .flatMap((file) => sqlIn(file, textOf(file)));
  expect(written).toEqual([]);
});

test('this test knows SQL when it sees it', () => {
  const lines = [
    '// select 1',
    "a('select 1')",
    'b = `SELECT ${c} FROM d`',
    'knex.raw(e)',
    "f('Select a district')",
    'g.where',
  ];
  expect(sqlIn('x.ts', lines.join('\n'))).toEqual(['x.ts:2 select 1', 'x.ts:3 SELECT ? FROM d', 'x.ts:4 .raw()']);
});
