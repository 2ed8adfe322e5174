import fc from 'fast-check';
import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { MadeSystem } from '../district/made-system';
import type { MadeTable } from '../district/made-table';
import type { TestDistrict } from '../district/open';
import { engines, type Engine } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, tables, viewer } from './made-school';
import { document } from './questions';

/*
 * The strongest promise: two databases that differ only in what a viewer may not see give that viewer the same answers, byte
 * for byte, whatever is asked: values, counts, pages, cursors, errors, what is said to be withheld, and the statistics beside them.
 *
 * ROLLCALL_TEST_WHOLE=1 asks ten times as much.
 */
jest.setTimeout(7_200_000);
const QUESTIONS = process.env['ROLLCALL_TEST_WHOLE'] ? 2_000 : 60;

type Rows = Readonly<Record<string, MadeTable>>;
type Change = (rows: Rows) => Rows;

const change =
  (table: keyof typeof tables, to: (rows: MadeTable['rows']) => MadeTable['rows']): Change =>
  (rows) => {
    const { columns, rows: before } = rows[table] ?? { columns: {}, rows: [] };
    return { ...rows, [table]: { columns, rows: to(before) } };
  };
/** One cell, in the row whose first cell is this. */
const cell = (table: keyof typeof tables, key: number, index: number, value: string | null): Change =>
  change(table, (rows) =>
    rows.map((row) => (row[0] === key ? row.map((old, at) => (at === index ? value : old)) : row)),
  );
const gone = (table: keyof typeof tables, index: number, key: number): Change =>
  change(table, (rows) => rows.filter((row) => row[index] !== key));
const added = (table: keyof typeof tables, ...more: MadeTable['rows']): Change =>
  change(table, (rows) => [...rows, ...more]);

const withoutStudent = (key: number): Change[] => [
  gone('students', 0, key),
  ...(['stays', 'seats', 'contacts', 'days'] as const).map((table) => gone(table, 1, key)),
  gone('caseload', 0, key),
  gone('addresses', 0, key),
];
/** Somebody new at South, with a row of everything. */
const gus: Change[] = [
  added('students', [7, 'Adler', '2010-05-02', 'FREE', 'g-medicine']),
  added('stays', [7, 7, 2, '2025-08-18', null]),
  added('seats', [7, 7, 21, '2025-08-18', null]),
  added('contacts', [107, 7, 'Mother of Adler', 'Y', null, null]),
  added('days', [7, 7, '2026-03-03', 'U']),
  added('addresses', [7, 'Adler Street', 'N']),
];

/** And a family that refuses all there is to refuse. */
async function refuseAll(school: TestDistrict): Promise<void> {
  const refusals = [
    'DIRECTORY',
    ...['FAMILY', 'CONTACT', 'ENROLLMENT', 'ATTENDANCE', 'IDENTITY'].map((value) => `CATEGORY, value: "${value}"`),
    'PURPOSE, value: "instruction"',
  ];
  for (const refusal of refusals) {
    const said = await asking(school)(
      custodian('maple'),
      `mutation { recordOptOut(student: "maple:student:7", optOut: { kind: ${refusal} }) { student } }`,
    );
    expect(said.errors).toBeUndefined();
  }
}

const staff = (key: number) => ({ records: [`maple:staff:${key}`] });
const guardian = viewer('guardian', 'family-access', { records: ['maple:contact:103'] });
/** Who, and what of the school is hidden from that person. */
const hidden: readonly [string, Viewer, readonly Change[]][] = [
  [
    'a teacher at North',
    viewer('teacher', 'instruction', staff(1)),
    [
      ...withoutStudent(5),
      ...gus,
      cell('students', 3, 2, '2001-01-01'), // of Cai no birth date is told
      cell('students', 4, 2, null),
      cell('students', 1, 3, 'REDUCED'), // nor anybody's meals
      cell('contacts', 102, 4, 'Another sentence of the court'),
      cell('days', 2, 3, 'OSS'),
      added('days', [8, 1, '2026-03-05', 'OSS']),
      added('seats', [8, 4, 13, '2025-08-18', null]), // what Dee sits in is not told to Ash
      gone('caseload', 0, 2),
    ],
  ],
  [
    'a mother of one child',
    guardian,
    [
      ...withoutStudent(1),
      ...withoutStudent(4),
      ...gus,
      cell('students', 3, 1, 'Zed'),
      cell('students', 5, 2, '1999-09-09'),
    ],
  ],
  [
    'a nurse at North',
    viewer('nurse', 'health-safety', staff(3)),
    [
      ...withoutStudent(5),
      ...withoutStudent(6),
      ...gus,
      cell('students', 2, 3, 'FREE'),
      added('days', [9, 2, '2026-03-04', 'OSS']),
    ],
  ],
  [
    'a student of 18',
    viewer('student', 'family-access', { records: ['maple:student:3'] }),
    [...withoutStudent(1), ...withoutStudent(2), ...gus, cell('students', 4, 1, 'Cole')],
  ],
  ['a researcher', viewer('researcher', 'research'), [...withoutStudent(1), ...gus, cell('students', 3, 1, 'Zed')]],
  [
    'a registrar of another district',
    viewer('registrar', 'administration', { district: 'oak' }),
    [...withoutStudent(2), ...gus],
  ],
];

describe.each(engines)('on %s', (engine: Engine) => {
  let seen: MadeSystem;
  let maple: TestDistrict;
  beforeAll(async () => {
    seen = await madeSchool(engine);
    maple = await openSchool(seen);
  });
  afterAll(() => seen.close());

  test.each(hidden)('%s', async (_, who, changes) => {
    const other = await madeSchool(
      engine,
      changes.reduce<Rows>((rows, next) => next(rows), tables),
    );
    try {
      const unlike = await openSchool(other);
      await refuseAll(unlike);
      let told = 0;
      await fc.assert(
        fc.asyncProperty(document, async (query) => {
          const [one, two] = await Promise.all([asking(maple)(who, query), asking(unlike)(who, query)]);
          if (one.data) told++;
          expect(JSON.stringify(two)).toBe(JSON.stringify(one));
        }),
        { seed: 20260316, numRuns: QUESTIONS },
      );
      expect(told).toBeGreaterThan(QUESTIONS / 4);
    } finally {
      await other.close();
    }
  });

  test('the same questions tell whoever may see the difference', async () => {
    const other = await madeSchool(
      engine,
      [...gus, cell('students', 3, 2, '2001-01-01')].reduce<Rows>((rows, next) => next(rows), tables),
    );
    try {
      const unlike = await openSchool(other);
      const who = viewer('registrar', 'administration');
      let different = 0;
      for (const query of fc.sample(document, { seed: 20260316, numRuns: 60 })) {
        const [one, two] = await Promise.all([asking(maple)(who, query), asking(unlike)(who, query)]);
        if (JSON.stringify(one) !== JSON.stringify(two)) different++;
      }
      expect(different).toBeGreaterThan(20);
    } finally {
      await other.close();
    }
  });
});
