import { catalogue, numbered, openInstallation, stay, student, type Installation } from './opensis-installation';

// What enrolment means (docs/meaning.md), against openSIS. Today is Monday, 16 March 2026.

const students = [
  'here',
  'until yesterday',
  'until today',
  'from today',
  'from tomorrow',
  'last year, left open',
  'rolled over',
  'rolled over ahead',
  'at two schools',
  'without a first day',
  'one without a first day',
  'switched off',
  'graduated',
  'the code is gone',
  'nowhere',
] as const;
type Name = (typeof students)[number];
const numberOf = (name: Name) => students.indexOf(name) + 1;

/** Codes of each year have their own numbers; in this one the office has named two of its own. */
const [ADDED, ROLLED, DROPPED_OUT, OWN] = [1, 2, 4, 5];
const [LAST_ADDED, LAST_ROLLED, LAST_GRADUATED] = [11, 12, 13];
const GONE = 99;

const codes = [
  ...catalogue.student_enrollment_codes,
  { id: DROPPED_OUT, syear: 2025, title: 'Dropped Out', short_name: 'DROP', type: 'Drop' },
  { id: OWN, syear: 2025, title: 'Moved to the Coast', short_name: 'SEA', type: 'Drop' },
  { id: LAST_ADDED, syear: 2024, title: 'Transferred In', short_name: 'TRAN', type: 'TrnE' },
  { id: LAST_ROLLED, syear: 2024, title: 'Rolled Over', short_name: 'ROLL', type: 'Roll' },
  { id: LAST_GRADUATED, syear: 2024, title: 'Graduated', short_name: 'GRAD', type: 'Drop' },
];

const at = (name: Name, school_id: number, differences: Readonly<Record<string, string | number | null>> = {}) =>
  stay(numberOf(name), school_id, differences);
const lastYear = { syear: 2024, start_date: '2024-09-02' };

const student_enrollment = numbered([
  at('here', 1, { end_date: '0000-00-00', enrollment_code: ADDED }),
  at('until yesterday', 1, { end_date: '2026-03-15', drop_code: DROPPED_OUT }),
  at('until today', 1, { end_date: '2026-03-16', drop_code: OWN }),
  at('from today', 1, { start_date: '2026-03-16' }),
  at('from tomorrow', 1, { start_date: '2026-03-17' }),
  at('last year, left open', 1, { ...lastYear, enrollment_code: LAST_ADDED }),
  // The rollover closes a row with its own code and opens the next with the same one.
  at('rolled over', 2, { ...lastYear, end_date: '2025-06-12', drop_code: LAST_ROLLED }),
  at('rolled over', 1, { enrollment_code: ROLLED }),
  // It was done in spring, so that next year's row has begun by its days before its year has.
  at('rolled over ahead', 1, { end_date: '2026-06-11', drop_code: ROLLED }),
  at('rolled over ahead', 2, { syear: 2026, start_date: '2026-03-02', enrollment_code: ROLLED }),
  at('at two schools', 2, { start_date: '2026-01-12' }),
  at('at two schools', 1),
  at('without a first day', 1, { start_date: null }),
  at('one without a first day', 2),
  at('one without a first day', 1, { start_date: '0000-00-00' }),
  at('switched off', 1),
  at('graduated', 1, { ...lastYear, end_date: '2025-06-12', drop_code: LAST_GRADUATED }),
  at('the code is gone', 1, { enrollment_code: GONE, end_date: '2025-12-19', drop_code: GONE }),
]);

const rows = {
  ...catalogue,
  school_gradelevels: [
    { id: 1, school_id: 1, short_name: '9', title: 'Grade 9' },
    { id: 2, school_id: 2, short_name: '10', title: 'Grade 10' },
  ],
  student_enrollment_codes: codes,
  students: students.map((name, index) => ({
    ...student(index + 1, String(index + 1).padStart(2, '0')),
    is_disable: name === 'switched off' || name === 'graduated' ? 'Y' : null,
  })),
  student_enrollment,
};

interface SourceCode {
  readonly field: string;
  readonly code: string;
  readonly quality: string;
}

interface Stay {
  readonly schoolYear: number;
  readonly entryDate: string | null;
  readonly entryType: string | null;
  readonly exitDate: string | null;
  readonly exitType: string | null;
  readonly sourceCodes: readonly SourceCode[];
}

interface Told {
  readonly gradeLevel: string | null;
  readonly currentEnrollment: { readonly entryDate: string | null; readonly school: { readonly name: string } } | null;
  readonly enrollments: readonly Stay[];
}

describe.each(['mysql', 'sqlite'] as const)('%s', (engine) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await openInstallation(engine, rows);
  });
  afterAll(() => installation.drop());

  async function everyStudent(day?: string): Promise<readonly Told[]> {
    const asOf = day === undefined ? '' : `(asOf: "${day}")`;
    const { data, errors } = await installation.ask(`{ students(first: 100) { nodes {
      gradeLevel
      currentEnrollment${asOf} { entryDate school { name } }
      enrollments { schoolYear entryDate entryType exitDate exitType sourceCodes { field code quality } }
    } } }`);
    expect(errors).toBeUndefined();
    return (data.students as { nodes: Told[] }).nodes;
  }
  const current = async (day?: string): Promise<Partial<Record<Name, readonly unknown[]>>> => {
    const found = await everyStudent(day);
    return Object.fromEntries(
      found.flatMap(({ gradeLevel, currentEnrollment: at }, index) =>
        at ? [[students[index], [at.school.name, at.entryDate, gradeLevel]]] : [],
      ),
    );
  };
  const staysOf = async (name: Name) =>
    (await everyStudent())[numberOf(name) - 1]?.enrollments.map(({ sourceCodes, ...stay }) => ({
      ...stay,
      sourceCodes: sourceCodes.filter(({ field }) => field !== 'entryGradeLevel'),
    }));

  const [NORTH, SOUTH] = ['North High', 'South High'];

  test('current is active today: begun, not ended, of this year; of several the one entered last', async () => {
    expect(await current()).toEqual({
      here: [NORTH, '2025-09-01', 'GRADE_9'],
      'until today': [NORTH, '2025-09-01', 'GRADE_9'],
      'from today': [NORTH, '2026-03-16', 'GRADE_9'],
      'rolled over': [NORTH, '2025-09-01', 'GRADE_9'],
      'rolled over ahead': [NORTH, '2025-09-01', 'GRADE_9'],
      'at two schools': [SOUTH, '2026-01-12', 'GRADE_10'],
      'without a first day': [NORTH, null, 'GRADE_9'],
      'one without a first day': [SOUTH, '2025-09-01', 'GRADE_10'],
      'switched off': [NORTH, '2025-09-01', 'GRADE_9'],
    });
  });

  test('a student whose record is switched off is one still; who has no current enrollment is in no grade level', async () => {
    const found = await everyStudent();
    expect(found.map(({ enrollments }) => enrollments.length)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 2, 1, 1, 1, 0]);
    for (const { gradeLevel, currentEnrollment } of found) expect(gradeLevel === null).toBe(currentEnrollment === null);
  });

  test('a row that was never closed ends with its year, and one made ahead begins with it', async () => {
    expect(Object.keys(await current('2025-06-12'))).toEqual(['last year, left open', 'rolled over', 'graduated']);
    expect(Object.keys(await current('2025-06-30'))).toEqual(['last year, left open']);
    // A row without a first day is open from the beginning of its year.
    expect(Object.keys(await current('2025-07-01'))).toEqual(['without a first day', 'one without a first day']);
    expect(await current('2026-09-01')).toEqual({ 'rolled over ahead': [SOUTH, '2026-03-02', 'GRADE_9'] });
  });

  test('who is active on a day is found by the same rules', async () => {
    const active = async (day: string) => {
      const { data } = await installation.ask(
        `{ students(filter: { enrollments: { activeOn: "${day}" } }) { totalCount } }`,
      );
      return (data.students as { totalCount: number }).totalCount;
    };
    expect(await active('2025-06-12')).toBe(3);
    expect(await active('2025-06-30')).toBe(1);
    expect(await active('2026-03-15')).toBe(9);
    expect(await active('2026-03-16')).toBe(9); // one has left, and one has come
    expect(await active('2026-06-30')).toBe(8); // whose rows have no end but that of the year
  });

  test('the code of a rollover is the end of one year and the beginning of the next', async () => {
    expect(await staysOf('rolled over')).toEqual([
      {
        schoolYear: 2025,
        entryDate: '2024-09-02',
        entryType: null,
        exitDate: '2025-06-12',
        exitType: 'END_OF_YEAR',
        sourceCodes: [{ field: 'exitType', code: 'ROLL', quality: 'EXACT' }],
      },
      {
        schoolYear: 2026,
        entryDate: '2025-09-01',
        entryType: 'REENTRY_NO_INTERRUPTION',
        exitDate: null,
        exitType: null,
        sourceCodes: [{ field: 'entryType', code: 'ROLL', quality: 'NARROWER' }],
      },
    ]);
  });

  test('a stay that has ended stays, with its last day and why it ended; of an own or a lost code, the code', async () => {
    const told = async (name: Name) =>
      (await staysOf(name))?.map(({ exitDate, exitType, entryType, sourceCodes }) => ({
        exitDate,
        exitType,
        entryType,
        codes: sourceCodes.map(({ code, quality }) => `${code} ${quality}`),
      }));
    expect(await told('until yesterday')).toEqual([
      { exitDate: '2026-03-15', exitType: 'DROPPED_OUT', entryType: null, codes: ['DROP EXACT'] },
    ]);
    expect(await told('until today')).toEqual([
      { exitDate: '2026-03-16', exitType: null, entryType: null, codes: ['SEA UNMAPPED'] },
    ]);
    expect(await told('graduated')).toEqual([
      { exitDate: '2025-06-12', exitType: 'GRADUATED', entryType: null, codes: ['GRAD EXACT'] },
    ]);
    expect(await told('last year, left open')).toEqual([
      { exitDate: null, exitType: null, entryType: 'TRANSFER_SAME_DISTRICT', codes: ['TRAN EXACT'] },
    ]);
    expect(await told('the code is gone')).toEqual([
      { exitDate: '2025-12-19', exitType: null, entryType: null, codes: ['99 UNMAPPED', '99 UNMAPPED'] },
    ]);
    // openSIS writes 0000-00-00 for a day that is none.
    expect(await told('here')).toEqual([{ exitDate: null, exitType: null, entryType: null, codes: ['NEW UNMAPPED'] }]);
  });
});
