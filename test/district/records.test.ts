import { engines } from '../engines/fresh-database';
import { createDistricts } from '../../gateway/fan-out/districts';
import { createFanOut } from '../../gateway/fan-out/answer';
import { districtShard } from '../gateway/district-shard';
import { askAll } from '../gateway/asking';
import { contract } from './open';
import { smallSystem, type SmallSystem } from './small/small-district';

// What is one record, and what is none: rows that a join repeats, and rows without a key.

const PEOPLE = [
  { id: 1, code: 'a', campus: 'N', last_name: 'Ames' },
  { id: 2, code: 'A', campus: 'N', last_name: 'Boyle' },
  { id: 3, code: null, campus: 'N', last_name: 'Cole' },
  { id: 4, code: '   ', campus: 'N', last_name: 'Dunn' },
  { id: 5, code: '', campus: 'N', last_name: 'Eby' },
  { id: 6, code: 'b', campus: ' ', last_name: 'Fox' },
];
const BADGES = [
  { person: 1, code: 'x', colour: 'red' },
  { person: 1, code: 'y', colour: 'red' },
  { person: 1, code: 'z', colour: 'blue' },
  { person: 2, code: 'x', colour: 'red' },
];
const SCHOOLS = [
  { id: 7, title: '  ' },
  { id: 8, title: 'North' },
];
const STAYS = [
  { id: 1, person: 1, school: 8, year: 2026, begins: '2025-09-01' },
  { id: 2, person: 3, school: 7, year: 2026, begins: '2025-09-01' },
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, { people: PEOPLE, badges: BADGES, stays: STAYS, schools: SCHOOLS });
  });
  afterAll(() => system.close());

  const COUNTED = 'query ($filter: StudentFilter) { students(filter: $filter) { totalCount nodes { id lastName } } }';
  interface Counted {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly lastName: string }[];
  }

  test('a row that a join repeats is one record, listed and counted', async () => {
    const where = { 'badge.colour': ['red', 'blue'] };
    const { ask } = await system.open({ entities: { Student: { where } } });
    for (const filter of [{}, { middleName: { startsWith: '' } }, { middleName: { equals: 'red' } }]) {
      const { data, errors } = await ask(COUNTED, { filter });
      expect(errors).toBeUndefined();
      const { totalCount, nodes } = data.students as Counted;
      expect(nodes.map(({ lastName }) => lastName)).toEqual(['Ames', 'Boyle']);
      expect(totalCount).toBe(2);
    }
    const { data } = await ask(COUNTED, { filter: { middleName: { equals: 'blue' } } });
    expect(data.students).toMatchObject({ totalCount: 1, nodes: [{ lastName: 'Ames' }] });
  });

  test('and so are keys of text that a collation takes for one', async () => {
    const where = { 'badge.colour': 'red' };
    const { ask } = await system.open({ entities: { Student: { key: ['code'], where } } });
    const { data } = await ask(COUNTED);
    expect(data.students).toMatchObject({ totalCount: 2 });
  });

  test('a count without a join asks for nothing but the number of rows', async () => {
    const maple = await system.open({});
    maple.statements.length = 0;
    await maple.ask('{ students { totalCount } }');
    expect(maple.statements[0]?.sql).not.toContain('distinct');
  });

  test.each([
    [['code'], ['Ames', 'Boyle', 'Fox']],
    [
      ['campus', 'code'],
      ['Ames', 'Boyle'],
    ],
  ])('a row without a usable key %j is no record', async (key, names) => {
    const maple = await system.open({ entities: { Student: { key } } });
    const { data, errors } = await maple.ask(COUNTED);
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.students as Counted;
    expect(nodes.map(({ lastName }) => lastName).sort()).toEqual(names);
    expect(totalCount).toBe(names.length);
    // The gateway takes every id.
    const fanOut = createFanOut(contract, createDistricts([districtShard(maple.district)]));
    const page = await askAll(fanOut, '{ students { nodes { id lastName } totalCount } }', {});
    expect(page.errors).toEqual([]);
    expect(page.data.students.nodes.length).toBe(names.length);
  });

  test('nor is it reached by a relation', async () => {
    const { ask } = await system.open({ entities: { School: { key: ['title'] } } });
    const { data, errors } = await ask(
      '{ students { nodes { enrollments { school { id } } } } schools { totalCount } }',
    );
    expect(errors).toBeUndefined();
    const nodes = data.students.nodes as { enrollments: { school: { id: string } | null }[] }[];
    const schools = nodes.flatMap(({ enrollments }) => enrollments.map(({ school }) => school?.id));
    expect(schools).toEqual(['maple:school:North', undefined]);
    expect(data.schools.totalCount).toBe(1);
  });
});
