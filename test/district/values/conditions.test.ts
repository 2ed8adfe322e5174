import { engines, type Engine } from '../../engines/fresh-database';
import { madeSystem, type MadeSystem } from '../made-system';
import type { Cell } from '../made-table';

// Conditions of the mapping choose the same rows on every engine, whatever the types of what is compared.

interface Case {
  readonly is: string;
  readonly where: unknown;
  readonly columns?: Readonly<Record<string, string>> | ((engine: Engine) => Readonly<Record<string, string>>);
  /** The cells of a row, and whether the condition holds. */
  readonly rows: readonly (readonly [...cells: Cell[], holds: boolean])[];
  readonly engines?: readonly Engine[];
}

const numbers: Case['rows'] = [
  ['9', '10', true],
  ['10', '9', false],
  ['9', '9', false],
  [' 9 ', '09.5', true],
  ['-1', '0', true],
  ['lots', '10', false],
  ['9', 'lots', false],
  [null, '9', false],
  ['9', null, false],
];
const dates: Case['rows'] = [
  ['2026-01-31', '2026-02-01', true],
  ['2026-02-01', '2026-01-31', false],
  ['2026-02-01', '2026-02-01', false],
  [null, '2026-02-01', false],
  ['2026-02-01', null, false],
];

const cases: readonly Case[] = [
  {
    is: 'numbers of two columns',
    where: { a: { below: { column: 'b' } } },
    columns: { a: 'int', b: 'decimal(8, 2)' },
    rows: [
      [9, 10, true],
      [10, 9.5, false],
      [9, 9, false],
      [null, 9, false],
      [9, null, false],
    ],
  },
  {
    is: 'a number and text that holds numbers',
    where: { a: { below: { column: 'b' } } },
    columns: { a: 'int' },
    rows: [
      [9, '10', true],
      [10, '9', false],
      [9, 'lots', false],
      [9, null, false],
    ],
  },
  {
    is: 'text that holds numbers and a number of the mapping',
    where: { a: { atLeast: 100 } },
    rows: [
      ['100', true],
      ['99', false],
      ['1000', true],
      ['lots', false],
      [' ', false],
      [null, false],
    ],
  },
  { is: 'two texts as numbers', where: { value: { add: ['a', 0] }, is: { below: { add: ['b', 0] } } }, rows: numbers },
  {
    is: 'days of two columns',
    where: { a: { below: { column: 'b' } } },
    columns: { a: 'date', b: 'date' },
    rows: dates,
  },
  {
    is: 'a day and text that holds days',
    where: { a: { below: { column: 'b' } } },
    columns: { a: 'date' },
    // SQLite has no days of its own: both are text there.
    engines: ['mysql', 'postgres'],
    rows: [...dates, ['2026-02-01', 'soon', false], ['2026-02-01', '2026-02-30', false]],
  },
  {
    is: 'a day and a point in time',
    where: { a: { atMost: { column: 'b' } } },
    columns: (engine) => ({ a: 'date', b: engine === 'mysql' ? 'datetime' : 'timestamp' }),
    rows: [
      ['2026-02-01', '2026-02-01 00:00:00', true],
      ['2026-02-02', '2026-02-01 23:59:59', false],
      ['2026-02-02', null, false],
    ],
  },
  {
    is: 'days in text',
    where: {
      value: { column: 'a', date: 'MM/DD/YYYY' },
      is: { below: { column: 'b', date: ['MM/DD/YYYY', 'YYYYMMDD'] } },
    },
    rows: [
      ['1/31/2026', '2/1/2026', true],
      ['10/1/2025', '2/1/2026', true],
      ['2/1/2026', '20260131', false],
      ['1/31/2026', '20260201', true],
      ['soon', '2/1/2026', false],
      ['1/31/2026', 'soon', false],
    ],
  },
  {
    is: 'a day of the mapping and text',
    where: { a: { atMost: '2026-03-16' } },
    rows: [
      ['2026-03-16', true],
      ['2026-03-17', false],
      ['2026-03-16 08:00:00', true],
      ['', false],
      ['1', false],
      ['0000-00-00', false],
      [null, false],
    ],
  },
  {
    is: 'today and text',
    where: { a: { atMost: { parameter: 'asOf' } } },
    rows: [
      ['2026-03-16', true],
      ['2026-03-17', false],
      ['.', false],
      [null, false],
    ],
  },
  {
    is: 'the system year and text',
    where: { a: { atLeast: { parameter: 'systemYear' } } },
    rows: [
      ['2026', true],
      ['2025', false],
      ['10000', true],
      ['x', false],
      [null, false],
    ],
  },
  {
    is: 'a parameter that is not set',
    where: { a: { atLeast: { parameter: 'least' } } },
    rows: [
      ['2026', false],
      [null, false],
    ],
  },
  {
    is: 'a day of no calendar',
    where: { all: [{ a: null }, { a: { not: { atMost: '2026-01-01' } } }] },
    columns: { a: 'date' },
    engines: ['mysql'],
    rows: [
      ['0000-00-00', true],
      ['2026-00-00', true],
      [null, true],
      ['2025-01-01', false],
      ['2027-01-01', false],
    ],
  },
  {
    is: 'text by code point',
    where: { a: { above: { column: 'b' } } },
    rows: [
      ['b', 'a', true],
      ['B', 'a', false],
      ['a', 'a', false],
      ['é', 'z', true],
      ['a ', 'a', false],
    ],
  },
  {
    is: 'text by code point, and a constant',
    where: { a: { above: 'm', below: 'x' } },
    rows: [
      ['n', true],
      ['N', false],
      ['x', false],
      ['m', false],
      ['é', false],
      [null, false],
    ],
  },
  {
    is: 'startsWith',
    where: { a: { startsWith: '%a_' } },
    rows: [
      ['%a_b', true],
      ['%a_', true],
      ['%A_b', false],
      ['xa_b', false],
      [null, false],
    ],
  },
  {
    is: 'startsWith of a number',
    where: { a: { startsWith: '12' } },
    columns: { a: 'decimal(8, 2)' },
    rows: [
      [12, true],
      [125.5, true],
      [112, false],
      [null, false],
    ],
  },
  {
    is: 'contains',
    where: { a: { contains: '%É?' } },
    rows: [
      ['x%É?y', true],
      ['%É?', true],
      ['%é?', false],
      ['%E?', false],
      ['É', false],
      [null, false],
    ],
  },
  {
    is: 'contains in a number',
    where: { a: { contains: '2.5' } },
    columns: { a: 'decimal(8, 2)' },
    rows: [
      [12.5, true],
      [12, false],
      [null, false],
    ],
  },
  {
    is: 'has',
    where: { a: { has: 'b', by: '||' } },
    rows: [
      ['||a||b||', true],
      ['a || b ', true],
      ['b', true],
      ['B', false],
      ['||ab||', false],
      ['a|b', false],
      ['', false],
      [null, false],
    ],
  },
  {
    is: 'has, one of several',
    where: { a: { has: [2, 'x'], by: ',' } },
    rows: [
      [',1,2,', true],
      ['1, x', true],
      ['12', false],
      ['22,1', false],
      [null, false],
    ],
  },
  {
    is: 'has, letter by letter',
    where: { a: { has: ['T', '🦊'], by: '' } },
    rows: [
      ['MTW', true],
      ['mtw', false],
      ['M🦊', true],
      ['MW', false],
      ['T', true],
      [null, false],
    ],
  },
  {
    is: 'has what stands between',
    where: { a: { has: 'a,b', by: ',' } },
    rows: [
      ['a,b', false],
      ['a', false],
    ],
  },
  {
    is: 'has not',
    where: { a: { not: { has: 'x', by: ',' } } },
    rows: [
      ['x', false],
      ['y', true],
      [null, true],
    ],
  },
  {
    is: 'a value',
    where: { value: { part: 2, of: 'a', by: '-' }, is: ['x', 'y'] },
    rows: [
      ['1-x', true],
      ['1-y-z', true],
      ['x-1', false],
      ['1', false],
      [null, false],
    ],
  },
  {
    is: 'a code that a value map lists',
    where: { a: { listed: 'days' } },
    rows: [
      ['A', true],
      [' A ', true],
      ['T', true],
      ['M', false],
      ['', false],
      [null, false],
    ],
  },
  {
    is: 'a code that a value map does not list',
    where: { a: { not: { listed: 'days' } } },
    rows: [
      ['A', false],
      ['M', true],
    ],
  },
  {
    is: 'a code that stands for something',
    where: { a: { listed: 'days', as: 'ABSENT' } },
    rows: [
      ['A', true],
      ['U', true],
      ['T', false],
      [null, false],
    ],
  },
  {
    is: 'a number as a code that stands for one of two things',
    where: { a: { listed: 'days', as: ['TARDY', 'LEFT'] } },
    columns: { a: 'int' },
    rows: [
      [4, true],
      [5, true],
      [6, false],
      [null, false],
    ],
  },
  {
    is: 'a value that is not there',
    where: { value: { firstOf: ['a', 'b'] }, is: null },
    rows: [
      [' ', null, true],
      ['a', null, false],
      [null, 'b', false],
      [null, null, true],
    ],
  },
  {
    is: 'a value that is another column',
    where: { value: { subtract: ['a', 1] }, is: { column: 'b' } },
    columns: { a: 'int', b: 'int' },
    rows: [
      [2, 1, true],
      [1, 1, false],
      [null, 1, false],
    ],
  },
  {
    is: 'all and any within each other',
    where: { any: [{ all: [{ a: { atLeast: 2 } }, { a: { atMost: 3 } }] }, { a: 9, b: 'x' }] },
    columns: { a: 'int' },
    rows: [
      [2, null, true],
      [3, null, true],
      [4, null, false],
      [9, 'x', true],
      [9, 'y', false],
    ],
  },
  {
    is: 'columns called any and value',
    where: { any: 'x', value: { not: 'y' } },
    columns: { any: 'varchar(9)', value: 'varchar(9)' },
    rows: [
      ['x', 'z', true],
      ['x', 'y', false],
      ['y', 'z', false],
    ],
  },
  {
    is: 'one of several numbers',
    where: { a: [1, '02', 'x', 3.5] },
    columns: { a: 'decimal(8, 2)' },
    rows: [
      [1, true],
      [3.5, true],
      [2, false],
      [null, false],
    ],
  },
  {
    is: 'a point in time by its text, which no engine writes like another',
    where: { a: 'soon' },
    columns: (engine) => ({ a: engine === 'mysql' ? 'datetime' : 'timestamp' }),
    rows: [
      ['2026-02-01 00:00:00', false],
      [null, false],
    ],
  },
];

describe.each(engines)('%s', (engine) => {
  const offered = cases.filter(({ engines: only = engines }) => only.includes(engine));
  const text = {
    mysql: 'varchar(60) collate utf8mb4_unicode_ci',
    postgres: 'varchar(60) collate "und-x-icu"',
    sqlite: 'varchar(60) collate nocase',
  }[engine];
  let system: MadeSystem;
  beforeAll(async () => {
    const tables = offered.map(({ columns = {}, rows }, index) => {
      const types = typeof columns === 'function' ? columns(engine) : columns;
      const width = (rows[0]?.length ?? 1) - 1;
      const own =
        Object.keys(types).length === width
          ? types
          : Object.fromEntries([...'ab'].slice(0, width).map((name) => [name, types[name] ?? text]));
      return [
        `t${index}`,
        { columns: { id: 'int primary key', ...own }, rows: rows.map((row, id): Cell[] => [id, ...row.slice(0, -1)]) },
      ] as const;
    });
    system = await madeSystem(engine, Object.fromEntries(tables));
  });
  afterAll(() => system.close());

  test.each(offered.map((one, index) => [one.is, one, index] as const))('%s', async (_is, { where, rows }, index) => {
    const { ask } = await system.open({
      parameters: { least: null },
      codes: {
        days: { A: 'ABSENT', U: { as: 'ABSENT', quality: 'BROADER' }, T: 'TARDY', 4: 'TARDY', 5: 'LEFT', 6: 'PRESENT' },
      },
      entities: { School: { table: `t${index}`, key: ['id'], where, fields: { name: 'id' } } },
    });
    const { data, errors } = await ask('{ schools(first: 200) { nodes { name } } }');
    expect(errors).toBeUndefined();
    const found = (data.schools.nodes as { name: string }[]).map(({ name }) => Number(name));
    expect(found.sort((a, b) => a - b)).toEqual(rows.flatMap((row, id) => (row.at(-1) === true ? [id] : [])));
  });

  test('a join by a condition on another join', async () => {
    const joined = await madeSystem(engine, {
      people: { columns: { id: 'int primary key' }, rows: [[1], [2]] },
      stays: {
        columns: { person: 'int', term: 'int', year: 'int' },
        rows: [
          [1, 7, 2026],
          [2, 7, 2027],
        ],
      },
      terms: { columns: { id: 'int', year: text, title: text }, rows: [[7, '2026', 'Spring']] },
      notes: {
        columns: { person: 'int', title: text, note: text },
        rows: [
          [1, 'Spring', 'one'],
          [2, 'Spring', 'two'],
          [2, 'Fall', 'three'],
        ],
      },
    });
    try {
      const { ask } = await joined.open({
        entities: {
          School: {
            table: 'people',
            key: ['id'],
            joins: {
              note: { table: 'notes', on: { person: 'id' }, where: { title: { column: 'term.title' } } },
              term: { table: 'terms', on: { id: 'stay.term' }, where: { year: { atLeast: { column: 'stay.year' } } } },
              stay: { table: 'stays', on: { person: 'id' } },
            },
            fields: { name: 'note.note' },
          },
        },
      });
      const { data, errors } = await ask('{ schools { nodes { id name } } }');
      expect(errors).toBeUndefined();
      expect(data.schools.nodes).toEqual([
        { id: 'maple:school:1', name: 'one' },
        { id: 'maple:school:2', name: null },
      ]);
    } finally {
      await joined.close();
    }
  });

  test('rows whose text keys a collation takes for one keep what is their own', async () => {
    const keyed = await madeSystem(engine, {
      people: { columns: { id: 'int primary key', code: text }, rows: [...'aAáÁ'].map((code, id) => [id, code]) },
      stays: {
        columns: { id: 'int', code: text, title: text },
        rows: [...'aAá'].map((code, id) => [id, code, `of ${code}`]),
      },
    });
    try {
      const { ask } = await keyed.open({
        entities: {
          Student: {
            table: 'people',
            key: ['id'],
            joins: { stay: { table: 'stays', on: { code: 'code' }, pick: ['-id'] } },
            fields: {
              lastName: 'code',
              firstName: 'stay.title',
              contacts: { on: { code: 'code' } },
              enrollments: { on: { code: 'code' } },
            },
          },
          Contact: { table: 'stays', key: ['id'], fields: { name: 'title' } },
          Enrollment: { table: 'stays', key: ['id'], fields: { schoolYear: 'id' } },
        },
      });
      const { data, errors } = await ask('{ students { nodes { lastName firstName contacts { name } } } }');
      expect(errors).toBeUndefined();
      const own = (code: string) => ({ lastName: code, firstName: `of ${code}`, contacts: [{ name: `of ${code}` }] });
      expect(data.students.nodes).toEqual([
        own('A'),
        own('a'),
        { lastName: 'Á', firstName: null, contacts: [] },
        own('á'),
      ]);
      for (const [year, code] of [...'aAá'].entries()) {
        const some = await ask(
          `{ students(filter: { enrollments: { schoolYear: { equals: ${year} } } }) { nodes { lastName } } }`,
        );
        expect(some.data.students.nodes).toEqual([{ lastName: code }]);
      }
    } finally {
      await keyed.close();
    }
  });

  test.each([
    [
      'a bound that is no number',
      'atLeast',
      { id: { atLeast: 'soon' } },
      'expected a number: the column is of type integer.',
    ],
    [
      'a bound that is no day',
      'above',
      { day: { above: 'soon' } },
      'expected a day, YYYY-MM-DD: the column is of type date.',
    ],
    ['a number of a day', 'day', { value: { add: ['day', 1] }, is: 2 }, 'expected a number, and this is of type date.'],
  ])('%s is told before anything is asked', async (_is, _at, where, reason) => {
    if (engine === 'sqlite' && reason.includes('date')) return; // it has text there
    const odd = await madeSystem(engine, {
      days: { columns: { id: 'int primary key', day: 'date' }, rows: [[1, '2026-01-01']] },
    });
    try {
      const fields = { name: 'id' };
      const opened = odd.open({
        entities: {
          School: { table: 'days', key: ['id'], where, fields },
          Course: { table: 'days', key: ['id'], fields: { title: 'id' } },
        },
      });
      const { errors } = await (await opened).ask('{ schools { nodes { name } } }');
      expect(errors?.map(({ message }) => message).join()).toContain(reason);
    } finally {
      await odd.close();
    }
  });
});
