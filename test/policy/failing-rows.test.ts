import type { Cell } from '../district/made-table';
import { engines, type Engine } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, tables, viewer } from './made-school';

/*
 * Engines do not say in which order they look at the conditions of a statement: what one of them cannot be told of a row that the
 * viewer may not see must not make the statement fail. Whoever may see the row is answered too.
 */
const year = ['2025-08-18', null, '08/18/2025'] as const;
const light = ['{"a":"x"}', '12', 'a-b', 7] as const;

/** What stands with Eve, whom the teacher may not see, and with a stay of hers. */
const odd: readonly [string, readonly Cell[], readonly Cell[], readonly Engine[]][] = [
  ['a NUL in JSON', ['{"a":"\\u0000"}', ...light.slice(1)], year, engines],
  ['half a pair in JSON', ['{"a":"\\ud800"}', ...light.slice(1)], year, ['mysql', 'postgres']],
  ['a number in JSON that is too large', ['{"a":1e999999}', ...light.slice(1)], year, engines],
  ['a number that is too long', [light[0], '9'.repeat(140_000), 'a-b', 7], year, engines],
  ['nothing to divide by', [light[0], '-.', '', 0], [...year.slice(0, 2), '99/99/9999'], engines],
  ['very many parts', [light[0], '.', '-'.repeat(70_000), '9223372036854775807'], ['9999-12-31', null, 'x'], engines],
  ['what a pattern stumbles over', [light[0], 'x', 'a'.repeat(60), '-9223372036854775808'], year, engines],
  ['days without an end', [...light], ['infinity', '-infinity', null], ['postgres']],
  ['days before our time', [...light], ['0044-03-15 BC', '20000-01-01', null], ['postgres']],
  ['days of no calendar', [...light], ['0000-00-00', '2026-02-00', null], ['mysql', 'sqlite']],
];

const mapped = (engine: Engine) => ({
  Student: {
    fields: {
      firstName: { json: '$.a', of: 'data' },
      middleName: { part: -1, by: '-', of: 'parts' },
      suffix: { concat: ['parts', 'number'], with: '/' },
      preferredFirstName: engine === 'sqlite' ? 'parts' : { match: '(a+)+b', of: 'parts' },
      localId: { multiply: ['number', 3_000_000] },
      stateId: { divide: ['amount', 'amount'] },
      graduationYear: { add: ['amount', 1] },
    },
  },
  Enrollment: {
    fields: {
      schoolYear: { schoolYearOf: 'begins' },
      classOf: { schoolYearOf: { column: 'written', date: 'MM/DD/YYYY' } },
      entryDate: { column: 'written', date: 'MM/DD/YYYY' },
    },
  },
});

const questions = [
  'students(filter: { firstName: { equals: "x" } }) { nodes { lastName firstName } totalCount }',
  'students(filter: { middleName: { equals: "b" } }) { nodes { lastName middleName } totalCount }',
  'students(filter: { localId: { equals: "36000000" } }) { nodes { lastName localId } totalCount }',
  'students(filter: { stateId: { equals: "1" } }) { nodes { lastName stateId } totalCount }',
  'students(orderBy: { field: FIRST_NAME }) { nodes { lastName suffix preferredFirstName } }',
  'students(orderBy: { field: LOCAL_ID }) { nodes { lastName localId } pageInfo { endCursor } }',
  'students(filter: { enrollments: { schoolYear: { equals: 2026 } } }) { nodes { lastName } totalCount }',
  'students(filter: { enrollments: { entryDate: { from: "2025-01-01" } } }) { nodes { graduationYear } totalCount }',
  'students { nodes { enrollments(filter: { activeOn: "2026-01-01" }) { schoolYear classOf entryDate } } }',
].map((question) => `{ ${question} }`);

describe.each(engines)('on %s', (engine) => {
  async function answers(hidden: readonly Cell[], stay: readonly Cell[]) {
    const text = engine === 'mysql' ? 'longtext' : 'text';
    const json = engine === 'postgres' ? 'json' : text;
    const { students, stays } = tables;
    const system = await madeSchool(engine, {
      ...tables,
      students: {
        columns: { ...students.columns, data: json, number: text, parts: text, amount: 'bigint' },
        rows: students.rows.map((row) => [...row, ...(row[1] === 'Eve' ? hidden : light)]),
      },
      stays: {
        columns: { ...stays.columns, written: text },
        rows: [...stays.rows.map((row) => [...row, '08/18/2025']), [9, 5, 2, ...stay]],
      },
    });
    try {
      const ask = asking(await openSchool(system, { entities: mapped(engine) }));
      const all = async (who: typeof teacher) => {
        const said = [];
        for (const question of questions) said.push(await ask(who, question));
        return said;
      };
      return { teachers: await all(teacher), registrars: await all(registrar) };
    } finally {
      await system.close();
    }
  }
  const teacher = viewer('teacher', 'instruction', { records: ['maple:staff:1'] });
  const registrar = viewer('registrar', 'administration');
  let plain: Awaited<ReturnType<typeof answers>>;
  beforeAll(async () => void (plain = await answers(light, year)));

  test.each(odd.filter(([, , , those]) => those.includes(engine)))('%s', async (_, hidden, stay) => {
    const { teachers, registrars } = await answers(hidden, stay);
    expect(JSON.stringify(teachers)).toBe(JSON.stringify(plain.teachers));
    expect(teachers.map(({ errors }) => errors)).toEqual(questions.map(() => undefined));
    const codes = registrars.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set(codes).has('SOURCE_FAILED')).toBe(false);
  });
});
