import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { openMade, rowsOf, type Looked } from './made-rows';

// Tables that the mapping makes out of others: what stands in them, on every engine.

const PEOPLE = [
  { id: 1, last_name: 'Ruiz', code: 'a' },
  { id: 2, last_name: 'Stone', code: 'A' },
  { id: 3, last_name: 'Yildiz', code: 'á' },
  { id: 4, last_name: null, code: 'a' },
];
const ABSENCES = [
  { id: 1, person: 1, code: 'b', day: '2026-03-02', minutes: 30 },
  { id: 2, person: 1, code: 'B', day: '2026-03-02', minutes: 45 },
  { id: 3, person: 1, code: ' ', day: '2026-03-03', minutes: null },
  { id: 4, person: 2, code: null, day: null, minutes: 10 },
  { id: 5, person: 9, code: 'z', day: '2026-03-09', minutes: 5 },
];
const STAYS = [
  { id: 1, person: 1, school: 7, begins: '2024-09-01', ends: null, year: 2025, grade: 'b' },
  { id: 2, person: 1, school: 8, begins: '2025-09-01', ends: null, year: 2026, grade: 'B' },
  { id: 3, person: 1, school: 8, begins: '2025-09-01', ends: null, year: 2026, grade: 'a' },
  { id: 4, person: 2, school: 7, begins: null, ends: null, year: 2026, grade: '' },
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, { people: PEOPLE, absences: ABSENCES, stays: STAYS });
  });
  afterAll(() => system.close());

  const rows = (looked: Looked) => rowsOf(system, looked);

  describe('group', () => {
    test('counts rows and values, adds, averages, and finds the least and the greatest', async () => {
      const totals = {
        group: {
          table: 'absences',
          by: { person: 'person' },
          columns: {
            n: 'count',
            coded: { count: 'code' },
            minutes: { sum: 'minutes' },
            mean: { average: 'minutes' },
            last: { max: 'day' },
            least: { min: 'code' },
          },
        },
      };
      const wish = { tables: { totals }, table: 'totals', key: ['person'] };
      expect(await rows({ ...wish, shown: ['person', 'n', 'coded', 'minutes', 'last'] })).toEqual([
        ['1', '3', '2', '75', '2026-03-03'],
        ['2', '1', '0', '10', null],
        ['9', '1', '1', '5', '2026-03-09'],
      ]);
      // By code point, whatever the collation.
      expect(await rows({ ...wish, shown: ['person', 'least'] })).toEqual([
        ['1', 'B'],
        ['2', null],
        ['9', 'z'],
      ]);
      const means = await rows({ ...wish, shown: ['person', 'mean'] });
      expect(means.map(([, mean]) => Number(mean))).toEqual([37.5, 10, 5]);
    });

    test('texts that a collation takes for equal are groups of their own', async () => {
      const codes = { group: { table: 'people', by: { code: 'code' }, columns: { n: 'count' } } };
      expect(await rows({ tables: { codes }, table: 'codes', key: ['code'], shown: ['code', 'n'] })).toEqual([
        ['A', '1'],
        ['a', '2'],
        ['á', '1'],
      ]);
    });

    test('a text that is read without its blanks is found by what is read', async () => {
      const blanks = ['z', ' z ', 'z ', ' '].map((code, index) => ({ id: index + 1, person: 1, code }));
      const own = await smallSystem(engine, { absences: blanks });
      const tables = {
        read: { union: [{ table: 'absences', columns: { code: { column: 'code' } } }] },
        codes: { group: { table: 'read', by: { code: 'code' }, columns: { n: 'count' } } },
      };
      const { ask } = await openMade(own, { tables, table: 'codes', key: ['code'], shown: ['n'] });
      expect((await ask('{ school(id: "maple:school:z") { name } }')).data).toEqual({ school: { name: '3' } });
      await own.close();
    });

    test('joins may multiply rows, and conditions compare with their columns', async () => {
      const days = {
        group: {
          table: 'stays',
          joins: { absence: { table: 'absences', on: { person: 'person' } } },
          where: { 'absence.day': { above: '2000-01-01' } },
          by: { stay: 'id' },
          columns: { n: 'count' },
        },
      };
      expect(await rows({ tables: { days }, table: 'days', key: ['stay'], shown: ['stay', 'n'] })).toEqual([
        ['1', '3'],
        ['2', '3'],
        ['3', '3'],
      ]);
    });

    test('values with constants and parameters in them are one value wherever they stand', async () => {
      const kinds = {
        group: {
          table: 'absences',
          by: { kind: { firstOf: ['code', { constant: '?' }] }, day: { parameter: 'asOf' } },
          columns: { n: 'count' },
        },
      };
      expect(await rows({ tables: { kinds }, table: 'kinds', key: ['kind'], shown: ['kind', 'day', 'n'] })).toEqual([
        ['?', '2026-03-16', '2'],
        ['B', '2026-03-16', '1'],
        ['b', '2026-03-16', '1'],
        ['z', '2026-03-16', '1'],
      ]);
    });

    test('groups of groups, and one group of all rows', async () => {
      const tables = {
        days: { group: { table: 'absences', by: { person: 'person', day: 'day' }, columns: { n: 'count' } } },
        each: { group: { table: 'days', by: { person: 'person' }, columns: { days: { count: 'day' } } } },
        all: { group: { table: 'each', columns: { most: { max: 'days' }, people: 'count' } } },
      };
      expect(await rows({ tables, table: 'each', key: ['person'], shown: ['person', 'days'] })).toEqual([
        ['1', '2'],
        ['2', '0'],
        ['9', '1'],
      ]);
      expect(await rows({ tables, table: 'all', key: ['people'], shown: ['people', 'most'] })).toEqual([['3', '2']]);
    });
  });

  test('one record takes the rows of its own group alone', async () => {
    const tables = {
      days: { group: { table: 'absences', by: { person: 'person', day: 'day' }, columns: { n: 'count' } } },
      each: { group: { table: 'days', by: { person: 'person' }, columns: { days: { count: 'day' } } } },
      latest: { first: { table: 'each', per: ['person'], order: ['days'] } },
      both: { union: [{ table: 'latest', columns: { person: 'person', days: 'days' } }] },
    };
    for (const table of ['each', 'latest', 'both']) {
      const maple = await openMade(system, { tables, table, key: ['person'], shown: ['person', 'days'] });
      maple.statements.length = 0;
      const { data } = await maple.ask('{ school(id: "maple:school:1") { phone } }');
      expect(data).toEqual({ school: { phone: '2' } });
      const inner = /from .absences. as .u. where (.*?) as .?g/.exec(maple.statements[0]?.sql ?? '')?.[1];
      expect(inner).toMatch(/person/);
    }
  });

  test('and so does a record that it is joined to', async () => {
    const tables = { each: { group: { table: 'absences', by: { person: 'person' }, columns: { n: 'count' } } } };
    const maple = await system.open({
      tables,
      entities: {
        Student: { joins: { each: { table: 'each', on: { person: 'id' } } }, fields: { middleName: 'each.n' } },
      },
    });
    maple.statements.length = 0;
    const { data } = await maple.ask('{ student(id: "maple:student:1") { middleName } }');
    expect(data).toEqual({ student: { middleName: '3' } });
    expect(maple.statements[0]?.sql).toMatch(/from .absences. as .u. where .*person.* as .?g/);
  });
});
