import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { openMade, rowsOf, type Looked } from './made-rows';

// A table that an installation may lack is as if it had no rows: in a join, in what hangs on it, in a part of a union.

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
    rows({ tables: { made }, table: 'made', key: ['id'], shown: ['id', ...shown] });

  test('a join finds nothing, nor does a join that hangs on it', async () => {
    const joins = {
      paper: { table: 'papers', on: { person: 'id' }, optional: true },
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
      paper: { table: 'papers', on: { person: 'id' }, where: { kind: 7 }, pick: ['-number'], optional: true },
      kind: { table: 'people', on: { id: 'paper.kind' } },
    };
    expect(await all(people(joins, { number: 'paper.number', kind: 'kind.last_name' }), 'number', 'kind')).toEqual([
      ['1', null, null],
      ['2', null, null],
    ]);
  });

  test('rows may be chosen by it: nothing is there', async () => {
    const joins = { paper: { table: 'papers', on: { person: 'id' }, optional: true } };
    expect(await all(people(joins, {}, { 'paper.number': null }))).toEqual([['1'], ['2']]);
    expect(await all(people(joins, {}, { 'paper.number': { not: null } }))).toEqual([]);
    expect(await all(people(joins, {}, { 'paper.number': [1, 2] }))).toEqual([]);
    expect(await all(people(joins, {}, { 'paper.since': { atMost: '2026-01-01' } }))).toEqual([]);
  });

  test('a part of a union has no rows', async () => {
    const made = {
      union: [
        { table: 'people', columns: { id: 'id', text: 'last_name' } },
        { table: 'papers', optional: true, columns: { id: 'number', text: 'title' } },
      ],
    };
    expect(await all(made, 'text')).toEqual([
      ['1', 'Ruiz'],
      ['2', 'Stone'],
    ]);
  });

  test('a table that is there is read, optional or not', async () => {
    const joins = { same: { table: 'people', on: { id: 'id' }, optional: true } };
    expect(await all(people(joins, { name: 'same.last_name' }), 'name')).toEqual([
      ['1', 'Ruiz'],
      ['2', 'Stone'],
    ]);
  });

  test('what is not said to be optional must be there, and so must the columns of what is', async () => {
    const complaint = async (made: object) =>
      (await openMade(system, { tables: { made }, table: 'made', key: ['id'], shown: ['id'] })).log[0];
    const lacking = { paper: { table: 'papers', on: { person: 'id' } } };
    expect(await complaint(people(lacking, { number: 'paper.number' }))).toContain(
      'the database has no table `papers`',
    );
    const there = { same: { table: 'people', on: { id: 'id' }, optional: true } };
    expect(await complaint(people(there, { number: 'same.colour' }))).toContain(
      'table `people` has no column `colour`',
    );
    const nowhere = { union: [{ table: 'papers', optional: true, columns: { id: 'number' } }] };
    expect(await complaint(nowhere)).toContain('the database has none of the tables of this union');
  });
});
