import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { write } from '../writable';
import { openMade, rowsOf } from './made-rows';

// One person under several ids: whoever it was first. A circle, which no system should have, comes to an end.

const LINKS: readonly (readonly [number | null, number | null])[] = [
  [1, null],
  [11, 1],
  [21, 11],
  [2, 2], // names itself
  [12, 2],
  [3, 0], // names one that there is not
  [13, 3],
  [23, 13],
  [33, 13], // two of one
  [4, 14],
  [14, 24],
  [24, 4],
  [34, 24], // behind a circle
  [null, 1],
];
const FIRSTS = new Map([
  ...[1, 11, 21].map((id) => [id, 1] as const),
  ...[2, 12].map((id) => [id, 2] as const),
  ...[3, 13, 23, 33].map((id) => [id, 3] as const),
  ...[4, 14, 24, 34].map((id) => [id, id] as const),
]);

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, { people: [...FIRSTS.keys()].map((id) => ({ id, last_name: `n${id}` })) });
    await write(system.database, async (db) => {
      const folds = { mysql: 'collate utf8mb4_general_ci', postgres: '', sqlite: 'collate nocase' }[engine];
      await db.raw('create table staff (id int, before_id int, syear int)');
      await db.raw(
        `create table named (name varchar(20) ${folds}, "before" varchar(20) ${folds})`.replaceAll(
          '"',
          engine === 'mysql' ? '`' : '"',
        ),
      );
      await db('staff').insert(LINKS.map(([id, before_id], syear) => ({ id, before_id, syear })));
      await db('named').insert([
        { name: 'a', before: null },
        { name: 'A', before: 'a' },
        { name: 'á', before: 'A' },
        { name: 'b', before: 'B' },
        { name: 'B', before: ' ' },
        { name: "o'", before: '' },
        { name: 'o?', before: "o'" },
      ]);
    });
  });
  afterAll(() => system.close());

  const tables = { persons: { chain: { table: 'staff', key: 'id', before: 'before_id' } } };
  const looked = { tables, table: 'persons', key: ['id'], shown: ['id', 'first'] };

  test('all of a table', async () => {
    const rows = await rowsOf(system, looked);
    expect(new Map(rows.map(([id, first]) => [Number(id), Number(first)]))).toEqual(FIRSTS);
  });

  test('by id', async () => {
    const { ask } = await openMade(system, looked);
    const ids = [...FIRSTS.keys(), 99];
    const fields = ids.map((id) => `n${id}: school(id: "maple:school:${id}") { name phone }`);
    const { data, errors } = await ask(`{ ${fields.join(' ')} }`);
    expect(errors).toBeUndefined();
    const wanted = ids.map((id) => [`n${id}`, FIRSTS.has(id) ? { name: `${id}`, phone: `${FIRSTS.get(id)}` } : null]);
    expect(data).toEqual(Object.fromEntries(wanted));
  });

  test('all ids of a person', async () => {
    const ids = { table: 'persons', on: { first: 'id' }, order: ['id'], fields: { address: 'id' } };
    const { ask } = await system.open({ tables, entities: { Student: { fields: { emails: ids } } } });
    const { data, errors } = await ask('{ students(first: 200) { nodes { id emails { address } } } }');
    expect(errors).toBeUndefined();
    const nodes = data.students.nodes as { id: string; emails: { address: string }[] }[];
    for (const { id, emails } of nodes) {
      const person = Number(id.split(':')[2]);
      const wanted = [...FIRSTS].flatMap(([each, first]) => (first === person ? [each] : []));
      expect(emails.map(({ address }) => Number(address))).toEqual(wanted);
    }
  });

  test('the latest row of each person', async () => {
    const latest = {
      first: {
        table: 'persons',
        joins: { row: { table: 'staff', on: { id: 'id' } } },
        per: ['first'],
        order: ['-row.syear'],
        columns: { person: 'first', id: 'id' },
      },
    };
    const made = { tables: { ...tables, latest }, table: 'latest', key: ['person'], shown: ['person', 'id'] };
    const wanted = [
      ['1', '21'],
      ['14', '14'],
      ['2', '12'],
      ['24', '24'],
      ['3', '33'],
      ['34', '34'],
      ['4', '4'],
    ];
    expect(await rowsOf(system, made)).toEqual(wanted);
    const { ask } = await openMade(system, made);
    const { data } = await ask(
      '{ a: school(id: "maple:school:3") { phone } b: school(id: "maple:school:13") { phone } }',
    );
    expect(data).toEqual({ a: { phone: '33' }, b: null });
  });

  test('texts that a collation takes for equal are different ids; blank is none', async () => {
    const made = { chain: { table: 'named', key: 'name', before: 'before', as: 'origin' } };
    const looked = { tables: { made }, table: 'made', key: ['name'], shown: ['name', 'origin'] };
    const wanted = [
      ['A', 'a'],
      ['B', 'B'],
      ['a', 'a'],
      ['b', 'B'],
      ["o'", "o'"],
      ['o?', "o'"],
      ['á', 'a'],
    ];
    expect(await rowsOf(system, looked)).toEqual(wanted);
    const { ask } = await openMade(system, looked);
    const ids = wanted.map(
      ([name], index) => `n${index}: school(id: "maple:school:${encodeURIComponent(name!)}") { phone }`,
    );
    const { data, errors } = await ask(`{ ${ids.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(Object.fromEntries(wanted.map(([, origin], index) => [`n${index}`, { phone: origin }])));
  });
});
