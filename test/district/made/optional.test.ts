import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { openMade, rowsOf, type Looked } from './made-rows';

// A table that an installation may lack is as if it had no rows, wherever it is named.

const PEOPLE = [
  { id: 1, last_name: 'Ruiz', code: 'a' },
  { id: 2, last_name: 'Stone', code: 'b' },
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, { people: PEOPLE });
  });
  afterAll(() => system.close());

  const rows = (looked: Looked) => rowsOf(system, looked);
  const people = (joins: object, columns: object, where?: object) => ({
    union: [{ table: 'people', joins, columns: { id: 'id', ...columns }, ...(where && { where }) }],
  });
  const all = async (made: object, ...shown: string[]) =>
    rows({ tables: { made }, optional: ['papers', 'people'], table: 'made', key: ['id'], shown: ['id', ...shown] });

  test('a join finds nothing, nor does a join that hangs on it', async () => {
    const joins = {
      paper: { table: 'papers', on: { person: 'id' } },
      kind: { table: 'people', on: { id: 'paper.kind' } },
    };
    const columns = { number: 'paper.number', kind: { firstOf: ['kind.last_name', 'code'] } };
    expect(await all(people(joins, columns), 'number', 'kind')).toEqual([
      ['1', null, 'a'],
      ['2', null, 'b'],
    ]);
  });

  test('a join that picks one of several finds nothing either', async () => {
    const joins = {
      paper: { table: 'papers', on: { person: 'id' }, where: { kind: 7 }, pick: ['-number'] },
      kind: { table: 'people', on: { id: 'paper.kind' } },
    };
    expect(await all(people(joins, { number: 'paper.number', kind: 'kind.last_name' }), 'number', 'kind')).toEqual([
      ['1', null, null],
      ['2', null, null],
    ]);
  });

  test('rows may be chosen by it: nothing is there', async () => {
    const joins = { paper: { table: 'papers', on: { person: 'id' } } };
    expect(await all(people(joins, {}, { 'paper.number': null }))).toEqual([['1'], ['2']]);
    expect(await all(people(joins, {}, { 'paper.number': { not: null } }))).toEqual([]);
    expect(await all(people(joins, {}, { 'paper.number': [1, 2] }))).toEqual([]);
    expect(await all(people(joins, {}, { 'paper.since': { atMost: '2026-01-01' } }))).toEqual([]);
  });

  test('a part of a union has no rows', async () => {
    const made = {
      union: [
        { table: 'people', columns: { id: 'id', text: 'last_name' } },
        { table: 'papers', columns: { id: 'number', text: 'title' } },
      ],
    };
    expect(await all(made, 'text')).toEqual([
      ['1', 'Ruiz'],
      ['2', 'Stone'],
    ]);
  });

  test('a union of nothing but such tables has no rows', async () => {
    expect(await all({ union: [{ table: 'papers', columns: { id: 'number', text: 'title' } }] }, 'text')).toEqual([]);
  });

  test('a table that is there is read, optional or not', async () => {
    const joins = { same: { table: 'people', on: { id: 'id' } } };
    expect(await all(people(joins, { name: 'same.last_name' }), 'name')).toEqual([
      ['1', 'Ruiz'],
      ['2', 'Stone'],
    ]);
  });

  test('a group, a first and an entity of it have no rows', async () => {
    const group = { group: { table: 'papers', by: { id: 'person' }, columns: { n: 'count' } } };
    expect(await all(group, 'n')).toEqual([]);
    const first = { first: { table: 'papers', per: ['person'], order: ['-number'], columns: { id: 'person' } } };
    expect(await all(first)).toEqual([]);
    const optional = ['papers'];
    expect(await rows({ tables: {}, optional, table: 'papers', key: ['number'], shown: ['title'] })).toEqual([]);
  });

  test('a relation to its rows leads nowhere, whatever part of them is asked for', async () => {
    const Enrollment = { table: 'papers', key: ['number'], fields: { school: null, entryDate: 'since' } };
    const Student = {
      fields: {
        enrollments: { on: { person: 'id' } },
        otherIds: { table: 'papers', on: { person: 'id' }, order: ['-number'], fields: { value: 'number' } },
        sections: { on: { person: 'id' } },
      },
    };
    const SectionEnrollment = { table: 'papers', key: ['number'], fields: { beginDate: 'since' } };
    const entities = { Student, Enrollment, SectionEnrollment };
    const { ask } = await system.open({ optional: ['papers'], entities });
    const { data, errors } = await ask(`{
      students { nodes { lastName enrollments { entryDate } otherIds { value } sections(last: 1) { beginDate } } }
      entered: students(filter: { enrollments: { entryDate: { equals: "2026-01-01" } } }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    const none = { enrollments: [], otherIds: [], sections: [] };
    expect(data).toEqual({
      students: {
        nodes: [
          { lastName: 'Ruiz', ...none },
          { lastName: 'Stone', ...none },
        ],
      },
      entered: { totalCount: 0 },
    });
  });

  test('what is not said to be optional must be there, and so must the columns of what is', async () => {
    const complaint = async (made: object, optional: string[]) =>
      (await openMade(system, { tables: { made }, optional, table: 'made', key: ['id'], shown: ['id'] })).log[0];
    const lacking = people({ paper: { table: 'papers', on: { person: 'id' } } }, { number: 'paper.number' });
    expect(await complaint(lacking, [])).toContain('the database has no table `papers`');
    const there = people({ same: { table: 'people', on: { id: 'id' } } }, { number: 'same.colour' });
    expect(await complaint(there, ['people'])).toContain('table `people` has no column `colour`');
  });
});
