import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDistrict } from '../../../subgraphs/district';
import { readDistrictFile } from '../../../subgraphs/mapping/district-file';
import { contract } from '../open';
import { smallSystem, type SmallSystem } from '../small/small-district';

// What is wrong with a table of the mapping is told with its line, before the first request, and never by the database.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-made-'));
let system: SmallSystem;
beforeAll(async () => {
  system = await smallSystem('sqlite', {});
});
afterAll(async () => {
  await system.close();
  rmSync(folder, { recursive: true });
});

const DISTRICT = 'district: { id: maple, name: Maple }\npreset: small.yaml\ndatabase: ${DATABASE}\n';
const PRESET = `system: small
engines: [mysql, postgres, sqlite]
entities:
  School: { table: schools, key: [id], fields: { name: title } }
tables:
`;

/** What is said to these tables, by the start or in the log; `undefined` when they can be made. The first line of a table is line 6. */
async function complaint(tables: string): Promise<string | undefined> {
  const file = join(folder, 'maple.yaml');
  writeFileSync(file, DISTRICT);
  writeFileSync(join(folder, 'small.yaml'), PRESET + tables);
  try {
    const settings = readDistrictFile(file, contract.schema, { DATABASE: system.database.url });
    const log: Record<string, string>[] = [];
    const hear = { write: (line: string) => void log.push(JSON.parse(line)) };
    const district = await openDistrict(settings, contract, { log: pino({}, hear) });
    await district.close();
    // What the database does not have does not stop the start.
    return log[0] && `${log[0]['place']}: \`${log[0]['part']}\`: ${log[0]['reason']}`.replaceAll(`${folder}/`, '');
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
}

const NO_SUCH = "or the district's user may not see it.";

test.each<[string, string, string]>([
  [
    'a word that makes no table',
    '  t:\n    grupo: { table: people, by: { a: id }, columns: { n: count } }\n',
    'small.yaml:6: `tables.t`: Expected one of union, group, first, split, chain, select.',
  ],
  [
    'two that do',
    '  t:\n    first: { table: people, per: [code], order: [id] }\n    group: { table: people, columns: { n: count } }\n',
    'small.yaml:7: `tables.t.first`: is not known here: expected group.',
  ],
  [
    'a table made of itself',
    '  a:\n    first: { table: b, per: [id], order: [id] }\n  b:\n    first: { table: a, per: [id], order: [id] }\n',
    'small.yaml:6: `tables.a`: it is made of itself: a, b, a.',
  ],
  [
    'a table made of itself by a join',
    '  schools:\n    group:\n      table: people\n      joins: { s: { table: schools, on: { id: id } } }\n      columns: { n: count }\n',
    'small.yaml:6: `tables.schools`: it is made of itself: schools, schools.',
  ],
  [
    'a table that is not there',
    '  t:\n    group: { table: peple, by: { a: id }, columns: { n: count } }\n',
    `small.yaml:7: \`tables.t.group.by.a\`: the database has no table \`peple\`, ${NO_SUCH}`,
  ],
  [
    'a column that is not there',
    '  t:\n    group:\n      table: people\n      columns:\n        n: { sum: minute }\n',
    `small.yaml:10: \`tables.t.group.columns.n\`: table \`people\` has no column \`minute\`, ${NO_SUCH}`,
  ],
  [
    'a condition on a column that is not there',
    '  t:\n    group:\n      table: people\n      where: { gone: 1 }\n      columns: { n: count }\n',
    `small.yaml:9: \`tables.t.group.where.gone\`: table \`people\` has no column \`gone\`, ${NO_SUCH}`,
  ],
  [
    'a join by a column that is not there, which nothing uses',
    '  t:\n    first:\n      table: people\n      joins:\n        s: { table: stays, on: { who: id } }\n      per: [id]\n      order: [id]\n',
    `small.yaml:10: \`tables.t.first.joins.s\`: table \`stays\` has no column \`who\`, ${NO_SUCH}`,
  ],
  [
    'a sum of text',
    '  t:\n    group:\n      table: people\n      columns:\n        n: { sum: code }\n',
    'small.yaml:10: `tables.t.group.columns.n`: `sum` needs numbers, and this is text.',
  ],
  [
    'an aggregate that there is not',
    '  t:\n    group:\n      table: people\n      columns:\n        n: { median: id }\n',
    'small.yaml:10: `tables.t.group.columns.n`: Expected count, or one of count, sum, average, min, max with a value.',
  ],
  [
    'one name for two columns',
    '  t:\n    group:\n      table: people\n      by: { n: id }\n      columns: { n: count }\n',
    'small.yaml:10: `tables.t.group.columns`: Expected other names than those of `by`.',
  ],
  [
    'a name that is none',
    '  t:\n    group:\n      table: people\n      columns:\n        "a b": count\n',
    'small.yaml:10: `tables.t.group.columns.a b`: Expected a plain name.',
  ],
  [
    'codes where only a value can stand',
    '  t:\n    group:\n      table: people\n      by:\n        g: { column: grade, codes: { K: KINDERGARTEN } }\n      columns: { n: count }\n',
    'small.yaml:10: `tables.t.group.by.g.codes`: Expected a value alone: this is said of a field as a whole.',
  ],
  [
    'parts that give other columns',
    '  t:\n    union:\n      - { table: people, columns: { a: id } }\n      - { table: people, columns: { b: id } }\n',
    'small.yaml:9: `tables.t.union.1.columns`: expected the same columns as in the first table of the union: a.',
  ],
  [
    'a column of a made table that it does not have',
    '  t:\n    group: { table: people, by: { a: id }, columns: { n: count } }\n  u:\n    first: { table: t, per: [b], order: [n] }\n',
    `small.yaml:9: \`tables.u.first.per\`: table \`t\` has no column \`b\`, ${NO_SUCH}`,
  ],
  [
    'a table made of one that cannot be made',
    '  u:\n    first: { table: t, per: [a], order: [n] }\n  t:\n    group: { table: people, by: { a: gone }, columns: { n: count } }\n',
    `small.yaml:9: \`tables.t.group.by.a\`: table \`people\` has no column \`gone\`, ${NO_SUCH}`,
  ],
  [
    'an order of a column that is not there',
    '  t:\n    first:\n      table: people\n      per: [id]\n      order: [-gone]\n',
    `small.yaml:10: \`tables.t.first.order\`: table \`people\` has no column \`gone\`, ${NO_SUCH}`,
  ],
  [
    'a part that would be called as a column beside it',
    '  t:\n    split:\n      table: people\n      column: code\n      by: ","\n      as: grade\n',
    'small.yaml:11: `tables.t.split.as`: there is a column of this name beside it: `grade`.',
  ],
  [
    'a split of a column that is not there',
    '  t:\n    split:\n      table: people\n      by: ","\n      as: part\n      column: gone\n',
    `small.yaml:11: \`tables.t.split.column\`: table \`people\` has no column \`gone\`, ${NO_SUCH}`,
  ],
  [
    'a chain by a column that is not there',
    '  t:\n    chain:\n      table: people\n      key: id\n      before: gone\n',
    `small.yaml:10: \`tables.t.chain.before\`: table \`people\` has no column \`gone\`, ${NO_SUCH}`,
  ],
  [
    'a chain whose first is called as its key',
    '  t:\n    chain:\n      table: people\n      key: id\n      before: big\n      as: id\n',
    'small.yaml:11: `tables.t.chain.as`: Expected another name than that of the key.',
  ],
])('%s', async (_, tables, expected) => {
  expect(await complaint(tables)).toBe(expected);
});
