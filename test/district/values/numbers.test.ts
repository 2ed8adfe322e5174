import { engines } from '../../engines/fresh-database';
import { madeSystem, type MadeSystem } from '../made-system';
import type { TestDistrict } from '../open';
import { readFilterAndSort, WRONG } from './agree';

// Arithmetic, school years, and text that holds numbers: no engine guesses, and none fails.

const year = (
  is: string,
  value: unknown,
  columns: Readonly<Record<string, string>>,
  ...rows: (readonly [...(string | number | null)[], number | null | typeof WRONG])[]
) => ({ is, field: 'schoolYear', value, columns, rows }) as const;
const credits = (
  is: string,
  value: unknown,
  columns: Readonly<Record<string, string>>,
  ...rows: (readonly [...(string | number | null)[], number | null | typeof WRONG])[]
) => ({ is, field: 'creditsAvailable', value, columns, rows }) as const;

readFilterAndSort([
  year(
    'a column and a number',
    { add: ['a', 1] },
    { a: 'int' },
    [2025, 2026],
    [-1, 0],
    [2147483646, 2147483647],
    [null, null],
  ),
  year('a number and a column', { add: [-1, 'a'] }, { a: 'smallint' }, [2025, 2024], [-32768, -32769], [null, null]),
  year('a difference', { subtract: ['a', 2000] }, { a: 'int' }, [2025, 25], [1999, -1], [null, null]),
  year('a number less a column', { subtract: [3000, 'a'] }, { a: 'int' }, [974, 2026], [null, null]),
  year(
    'two columns',
    { subtract: ['a', 'b'] },
    { a: 'int', b: 'smallint' },
    [2030, 4, 2026],
    [null, 4, null],
    [4, null, null],
  ),
  year('a product', { multiply: ['a', 2] }, { a: 'int' }, [1013, 2026], [null, null]),
  year(
    'a decimal that is whole',
    { multiply: ['a', 2] },
    { a: 'decimal(8, 2)' },
    [1013, 2026],
    [0.5, 1],
    [0.25, WRONG],
  ),
  year(
    'text that holds numbers',
    'a',
    {},
    ['2026', 2026],
    ['02026', 2026],
    [' 2025 ', 2025],
    ['2025.0', 2025],
    ['900', 900],
    ['-5', -5],
    ['2025.5', WRONG],
    ['lots', WRONG],
    ['2025x', WRONG],
    ['1e3', WRONG],
    ['--5', WRONG],
    ['1.2.3', WRONG],
    ['.', WRONG],
    ['99999999999', WRONG],
    ['2025\n', WRONG],
    ['٢٠٢٥', WRONG],
    ['', null],
    [null, null],
  ),
  year(
    'arithmetic with text that holds numbers',
    { add: ['a', 1] },
    {},
    ['2025', 2026],
    ['2025.00', 2026],
    ['lots', null],
    ['', null],
    [null, null],
  ),
  year(
    'a part of a text, and a year more',
    { add: [{ part: 1, of: 'a', by: '-' }, 1] },
    {},
    ['2025-26', 2026],
    ['x-26', null],
  ),
  {
    is: 'a column without a sign',
    field: 'schoolYear',
    value: { subtract: ['a', 'b'] },
    columns: { a: 'int unsigned', b: 'int unsigned' },
    engines: ['mysql'],
    rows: [
      [3, 5, -2],
      [5, 3, 2],
    ],
  },
  credits(
    'a quotient',
    { divide: ['a', 60] },
    { a: 'int' },
    [90, 1.5],
    [100, 1.666667],
    [-100, -1.666667],
    [0, 0],
    [null, null],
  ),
  credits('by zero', { divide: ['a', 'b'] }, { a: 'int', b: 'int' }, [1, 0, null], [1, 4, 0.25], [0, 0, null]),
  credits('decimals', { multiply: ['a', 0.1] }, { a: 'decimal(8, 2)' }, [3, 0.3], [0.75, 0.075], [null, null]),
  credits('floats', { divide: [{ add: ['a', 'a'] }, 'a'] }, { a: 'double precision' }, [1.5, 2], [1e10, 2], [0, null]),
  credits(
    'nested, with a constant',
    { multiply: [{ subtract: [1, 'a'] }, { constant: 0.5 }] },
    { a: 'int' },
    [0, 0.5],
    [3, -1],
  ),
  credits(
    'text',
    'a',
    {},
    ['0.50', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-1.25', -1.25],
    ['lots', WRONG],
    ['1,5', WRONG],
    [null, null],
  ),
  {
    is: 'a whole or a broken number',
    field: 'creditsAvailable',
    value: { choose: [{ when: { a: 1 }, then: { constant: 0.5 } }], otherwise: 'a' },
    columns: { a: 'int' },
    rows: [
      [1, 0.5],
      [2, 2],
      [null, null],
    ],
  },
  {
    is: 'the school year of a date',
    field: 'schoolYear',
    value: { schoolYearOf: 'a' },
    columns: { a: 'date' },
    rows: [
      ['2025-06-30', 2025],
      ['2025-07-01', 2026],
      ['2026-01-01', 2026],
      [null, null],
    ],
  },
  {
    is: 'the school year of a text, where it begins in August',
    field: 'schoolYear',
    value: { schoolYearOf: { column: 'a', date: 'MM/DD/YYYY' } },
    mapping: { schoolYearStarts: '08-15' },
    rows: [
      ['8/14/2025', 2025],
      ['8/15/2025', 2026],
      ['2/30/2025', null],
      ['soon', null],
      [null, null],
    ],
  },
  {
    is: 'the school year where it is the calendar year',
    field: 'schoolYear',
    value: { schoolYearOf: { firstOf: ['a', 'b'] } },
    columns: { b: 'date' },
    mapping: { schoolYearStarts: '01-01' },
    rows: [
      ['2025-12-31', '2024-01-01', 2025],
      ['soon', '2024-01-01', 2024],
      [null, null, null],
    ],
  },
  credits(
    'a whole number or one that is not',
    { firstOf: ['a', 'b'] },
    { a: 'int', b: 'decimal(8, 2)' },
    [2, 0.5, 2],
    [null, 0.5, 0.5],
    [null, null, null],
  ),
  credits(
    'a share, or the number of a column',
    { choose: [{ when: { a: 1 }, then: { constant: 0.5 } }], otherwise: 'a' },
    { a: 'int' },
    [1, 0.5],
    [10, 10],
    [null, null],
  ),
  credits('the first of one', { firstOf: ['a'] }, { a: 'decimal(8, 2)' }, [0.25, 0.25], [null, null]),
  {
    is: 'numbers as text',
    field: 'name',
    value: { concat: ['a', 'b', { add: ['c', 1] }, { divide: ['a', 4] }], with: ' ' },
    columns: { a: 'decimal(8, 2)', b: 'double precision' },
    rows: [
      [12.5, 0.25, '2025', '12.5 0.25 2026 3.125'],
      [100, 10, '9', '100 10 10 25'],
      [0.1, 1.5, null, '0.1 1.5 0.025'],
      [null, null, null, null],
    ],
  },
  {
    is: 'a decimal key as text',
    field: 'name',
    value: 'a',
    columns: { a: 'decimal(8, 2)' },
    rows: [
      [12, '12'],
      [12.5, '12.5'],
      [null, null],
    ],
  },
]);

describe.each(engines)('%s: a column of whole numbers and a number', (engine) => {
  let system: MadeSystem;
  beforeAll(async () => {
    system = await madeSystem(engine, {
      terms: {
        columns: { id: 'int primary key', syear: 'smallint' },
        rows: [
          [1, 2024],
          [2, 2025],
          [3, null],
        ],
      },
    });
  });
  afterAll(() => system.close());

  /** The conditions of the last statement, which an index serves when the column stands bare. */
  const conditions = ({ statements }: TestDistrict) =>
    / where (.*?)(?: order by | limit )/s.exec(statements.at(-1)?.sql ?? '')?.[1];

  test.each([
    ['{ equals: 2026 }', [2]],
    ['{ in: [2025, 2027] }', [1]],
    ['{ from: 2026 }', [2]],
    ['{ to: 2025, from: 1900 }', [1]],
    ['{ equals: 2147483647 }', []],
  ])('%s is asked of the bare column', async (filter, found) => {
    for (const schoolYear of [{ add: ['syear', 1] }, { add: [1, 'syear'] }, { subtract: ['syear', -1] }]) {
      const district = await system.open({
        entities: { Term: { table: 'terms', key: ['id'], fields: { schoolYear } } },
      });
      const { data, errors } = await district.ask(`{ terms(filter: { schoolYear: ${filter} }) { nodes { id } } }`);
      expect(errors).toBeUndefined();
      expect((data.terms.nodes as { id: string }[]).map(({ id }) => Number(id.replace(/.*:/, '')))).toEqual(found);
      expect(conditions(district)).toContain('syear');
      expect(conditions(district)).not.toMatch(/[+]/);
    }
  });

  test('also where it is the year of a window', async () => {
    const Term = { table: 'terms', key: ['id'], window: { year: { add: ['syear', 1] } }, fields: { name: 'syear' } };
    const School = {
      table: 'terms',
      key: ['id'],
      fields: {
        name: 'id',
        principal: {
          table: 'terms',
          on: { id: 'id' },
          window: { year: { add: ['syear', 1] } },
          fields: { name: 'syear' },
        },
      },
    };
    const district = await system.open({ entities: { Term, School } });
    const { data, errors } = await district.ask('{ schools { nodes { principal { name } } } }');
    expect(errors).toBeUndefined();
    expect(data.schools.nodes).toEqual([{ principal: null }, { principal: { name: '2025' } }, { principal: null }]);
  });
});
