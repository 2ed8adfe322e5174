import { engines } from '../engines/fresh-database';
import { expectNoLeak } from './leaks';
import type { TestDistrict } from './open';
import { smallSystem, type SmallSystem } from './small/small-district';

// Texts that mean something to SQL, to LIKE, to knex or to a driver. They are names like any other, and match only themselves.
const TEXTS = [
  "'",
  "''",
  '"',
  '`',
  '\\',
  "\\'",
  "' or '1'='1",
  "'; drop table people; --",
  '%',
  '_',
  '%_%',
  '?',
  '??',
  '\\?',
  ':name',
  ':name:',
  '$1',
  '${last_name}',
  '/* */',
  '-- ',
  '#',
  '{{x}}',
  '\n',
  '\t',
  '\r\n',
  '\u2028',
  '\ufeff',
  '🦊',
  'ſ', // folds to s
  'K', // the Kelvin sign
  'null',
  'NULL',
  'true',
  '0',
  '[1,2]',
  '{"a":1}',
  '__proto__',
  'constructor',
  'x'.repeat(60),
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  let maple: TestDistrict;
  const stored = TEXTS.map((text, index) => ({ id: index + 1, text, found: text.replace(/^ +| +$/g, '') }));

  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: stored.map(({ id, text }) => ({ id, last_name: text, code: text.slice(0, 40) })),
    });
    maple = await system.open();
  });
  afterAll(() => system.close());

  async function idsWhere(filter: Record<string, unknown>): Promise<string[]> {
    const query =
      'query ($filter: StudentFilter) { students(filter: $filter, first: 200) { nodes { id lastName } totalCount } }';
    const said = await maple.ask(query, { filter });
    expect(said.errors).toBeUndefined();
    expectNoLeak(said, maple);
    const { nodes, totalCount } = said.data.students as { nodes: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id).sort();
  }
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => `maple:student:${id}`).sort();

  test.each(TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))('%s', async (_, text) => {
    // Blanks around a name are no part of it, whoever writes them.
    const same = stored.filter(({ found }) => found === text);
    expect(await idsWhere({ lastName: { equals: text } })).toEqual(ids(same));
    expect(await idsWhere({ lastName: { in: [text, 'nobody'] } })).toEqual(ids(same));
    const begin = stored.filter(({ found }) => found.startsWith(text));
    expect(await idsWhere({ lastName: { startsWith: text } })).toEqual(ids(begin));
    if (text.length <= 40) expect(await idsWhere({ localId: { equals: text } })).toEqual(ids(same));
  });

  test('a NUL is in no name', async () => {
    for (const operator of ['equals', 'startsWith'])
      expect(await idsWhere({ lastName: { [operator]: 'a\0' } })).toEqual([]);
    expect(await idsWhere({ lastName: { in: ['\0', "'"] } })).toEqual(ids(stored.filter(({ text }) => text === "'")));
    expect(await idsWhere({ localId: { equals: '\0' } })).toEqual([]);
  });

  test('half a character is in no name', async () => {
    for (const operator of ['equals', 'startsWith'])
      expect(await idsWhere({ lastName: { [operator]: '\ud83e' } })).toEqual([]);
  });

  test('everything begins with nothing', async () => {
    expect(await idsWhere({ lastName: { startsWith: '' } })).toEqual(ids(stored));
  });

  test('texts come back as they are', async () => {
    const { data } = await maple.ask('{ students(first: 200) { nodes { id lastName } } }');
    const names = new Map(
      (data.students.nodes as { id: string; lastName: string }[]).map((node) => [node.id, node.lastName]),
    );
    for (const { id, found } of stored) expect(names.get(`maple:student:${id}`)).toBe(found);
  });
});
