import type { Code } from '../../../demo/systems/edfi/descriptors';
import type { Value } from '../../../demo/table';
import { everyStudent, OTHER_SCHOOL, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// What enrolment means (docs/meaning.md), against an ODS. Today is Monday, 16 March 2026.

const students = [
  'here',
  'until yesterday',
  'until today',
  'from today',
  'from tomorrow',
  'last year, left open',
  'last year and this',
  'next year, made ahead',
  'main school first',
  'two, and no main one',
  'the further one is known',
  'the further one is known, and the main one',
  'without a year',
  'graduated',
  'nowhere',
] as const;
type Name = (typeof students)[number];

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(students.length, fillEnrollments);
});
afterAll(() => ods.close());

interface Told {
  readonly gradeLevel: string | null;
  readonly currentEnrollment: { readonly entryDate: string; readonly school: { readonly name: string } } | null;
}

/** The students with a current enrollment: of which school, since when, and in which grade level. */
async function current(day?: string): Promise<Partial<Record<Name, readonly (string | null)[]>>> {
  const asOf = day === undefined ? '' : `(asOf: "${day}")`;
  const found = await everyStudent<Told>(
    ods,
    `gradeLevel currentEnrollment${asOf} { entryDate entryGradeLevel school { name } }`,
  );
  return Object.fromEntries(
    found.flatMap(({ gradeLevel, currentEnrollment }, index) =>
      currentEnrollment
        ? [[students[index], [currentEnrollment.school.name, currentEnrollment.entryDate, gradeLevel]]]
        : [],
    ),
  );
}

const [FIRST, OTHER] = ['First School', 'Other School'];

test('current is active today: begun, not ended, of this year; of several the main one, else the one entered last', async () => {
  expect(await current()).toEqual({
    here: [FIRST, '2025-09-01', 'GRADE_9'],
    'until today': [FIRST, '2025-09-01', 'GRADE_9'],
    'from today': [FIRST, '2026-03-16', 'GRADE_9'],
    'last year and this': [FIRST, '2025-09-01', 'GRADE_9'],
    'main school first': [FIRST, '2025-09-01', 'GRADE_9'],
    'two, and no main one': [OTHER, '2026-01-12', 'GRADE_10'],
    'the further one is known': [FIRST, '2025-09-01', 'GRADE_9'],
    'the further one is known, and the main one': [OTHER, '2025-09-01', 'GRADE_10'],
    'without a year': [FIRST, '2025-09-01', 'GRADE_9'],
  });
});

test('who has no current enrollment is in no grade level, and is a student still', async () => {
  const found = await everyStudent<Told & { enrollments: unknown[] }>(
    ods,
    'gradeLevel currentEnrollment { entryDate } enrollments { entryDate }',
  );
  expect(found).toHaveLength(students.length);
  for (const { gradeLevel, currentEnrollment } of found) expect(gradeLevel === null).toBe(currentEnrollment === null);
  expect(found.map(({ enrollments }) => enrollments.length)).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 1, 1, 0]);
});

test('a stay that has ended stays, with its last day and why it ended', async () => {
  const found = await everyStudent<{ enrollments: unknown }>(
    ods,
    'enrollments { schoolYear entryDate exitDate exitType }',
  );
  expect(found[students.indexOf('until yesterday')]?.enrollments).toEqual([
    { schoolYear: 2026, entryDate: '2025-09-01', exitDate: '2026-03-15', exitType: 'EXITED' },
  ]);
  expect(found[students.indexOf('graduated')]?.enrollments).toEqual([
    { schoolYear: 2025, entryDate: '2024-09-02', exitDate: '2025-06-12', exitType: 'GRADUATED' },
  ]);
  expect(found[students.indexOf('last year, left open')]?.enrollments).toEqual([
    { schoolYear: 2025, entryDate: '2024-09-02', exitDate: null, exitType: null },
  ]);
});

test('a row that was never closed ends with its school year, and one made ahead does not begin before its own', async () => {
  // The last day of 2024-25 that is one, and the first of 2025-26; 1 July begins a school year.
  expect(Object.keys(await current('2025-06-30'))).toEqual(['last year, left open', 'last year and this']);
  expect(Object.keys(await current('2025-07-01'))).toEqual([]);
  // The year that is asked about is that of the day, also for a row that names none.
  expect(await current('2026-09-01')).toEqual({
    'next year, made ahead': [FIRST, '2026-03-02', null],
    'without a year': [FIRST, '2025-09-01', 'GRADE_9'],
  });
});

test('who is active on a day is found by the same rules', async () => {
  const active = async (day: string) => {
    const { data, errors } = await ods.ask(
      `{ students(filter: { enrollments: { activeOn: "${day}" } }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    return (data.students as { totalCount: number }).totalCount;
  };
  expect(await active('2025-06-12')).toBe(3);
  expect(await active('2025-06-13')).toBe(2);
  expect(await active('2026-03-15')).toBe(9);
  expect(await active('2026-03-16')).toBe(9); // one has left, and one has come
  expect(await active('2026-03-17')).toBe(9); // and again
});

function fillEnrollments({ studentschoolassociation }: Tables, code: Code) {
  const stay = (name: Name, schoolid: number, differences: Readonly<Record<string, Value>> = {}) =>
    studentschoolassociation.add({
      studentusi: students.indexOf(name) + 1,
      schoolid,
      schoolyear: 2026,
      entrydate: '2025-09-01',
      entrygradeleveldescriptorid: code('GradeLevel', schoolid === SCHOOL ? 'Ninth grade' : 'Tenth grade'),
      ...differences,
    });
  const lastYear = { schoolyear: 2025, entrydate: '2024-09-02' };
  const left = (type: string) => code('ExitWithdrawType', type);
  stay('here', SCHOOL);
  stay('until yesterday', SCHOOL, {
    exitwithdrawdate: '2026-03-15',
    exitwithdrawtypedescriptorid: left('Transferred'),
  });
  stay('until today', SCHOOL, { exitwithdrawdate: '2026-03-16' });
  stay('from today', SCHOOL, { entrydate: '2026-03-16' });
  stay('from tomorrow', SCHOOL, { entrydate: '2026-03-17' });
  stay('last year, left open', SCHOOL, lastYear);
  stay('last year and this', OTHER_SCHOOL, lastYear);
  stay('last year and this', SCHOOL);
  stay('next year, made ahead', SCHOOL, { schoolyear: 2027, entrydate: '2026-03-02' });
  stay('main school first', SCHOOL, { primaryschool: true });
  stay('main school first', OTHER_SCHOOL, { entrydate: '2026-01-12', primaryschool: false });
  stay('two, and no main one', SCHOOL);
  stay('two, and no main one', OTHER_SCHOOL, { entrydate: '2026-01-12' });
  // Where an ODS marks only what is not the main school, what it leaves unmarked is.
  stay('the further one is known', SCHOOL);
  stay('the further one is known', OTHER_SCHOOL, { entrydate: '2026-01-12', primaryschool: false });
  stay('the further one is known, and the main one', SCHOOL, { entrydate: '2026-01-12', primaryschool: false });
  stay('the further one is known, and the main one', OTHER_SCHOOL, { primaryschool: true });
  stay('without a year', SCHOOL, { schoolyear: null });
  stay('graduated', SCHOOL, {
    ...lastYear,
    exitwithdrawdate: '2025-06-12',
    exitwithdrawtypedescriptorid: left('Graduated'),
  });
}
