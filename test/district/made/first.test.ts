import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { rowsOf, type Looked } from './made-rows';

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

  describe('first', () => {
    test('the latest of each, ties broken by the next column; nothing comes last', async () => {
      const latest = { first: { table: 'stays', per: ['person'], order: ['-begins', '-id'] } };
      const wish = { tables: { latest }, table: 'latest', key: ['person'] };
      expect(await rows({ ...wish, shown: ['person', 'id', 'begins'] })).toEqual([
        ['1', '3', '2025-09-01'],
        ['2', '4', null],
      ]);
    });

    test('text is ordered and told apart by code point', async () => {
      const least = {
        first: { table: 'stays', per: ['person'], order: ['grade'], columns: { who: 'person', grade: 'grade' } },
      };
      expect(await rows({ tables: { least }, table: 'least', key: ['who'], shown: ['who', 'grade'] })).toEqual([
        ['1', 'B'],
        ['2', null],
      ]);
      const each = { first: { table: 'people', per: ['code'], order: ['-id'] } };
      expect(await rows({ tables: { each }, table: 'each', key: ['id'], shown: ['code', 'id'] })).toEqual([
        ['A', '2'],
        ['a', '4'],
        ['á', '3'],
      ]);
    });

    test('where and joins', async () => {
      const year = {
        first: {
          table: 'stays',
          joins: { who: { table: 'people', on: { id: 'person' } } },
          where: { year: { parameter: 'schoolYear' } },
          per: ['person'],
          order: ['id'],
          columns: { stay: 'id', person: 'person', name: { firstOf: ['who.last_name', { constant: 'nobody' }] } },
        },
      };
      expect(await rows({ tables: { year }, table: 'year', key: ['stay'], shown: ['stay', 'name'] })).toEqual([
        ['2', 'Ruiz'],
        ['4', 'Stone'],
      ]);
    });
  });
});
