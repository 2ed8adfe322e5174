import { catalogue, numbered, openInstallation, stay, student, type Installation } from './opensis-installation';

// What marks mean (docs/meaning.md), against openSIS: of which year they are, for which term, and what for.

type Differences = Readonly<Record<string, string | number | null>>;

/** A mark of 2025-26; the title of its course says why it is there. */
const mark = (course_title: string, marking_period_id: string, differences: Differences = {}) => ({
  syear: 2025,
  school_id: 1,
  student_id: 1,
  course_period_id: 500,
  marking_period_id,
  course_title,
  grade_letter: 'B',
  grade_percent: 85,
  ...differences,
});
const section = (course_period_id: number, syear: number, short_name: string, marking_period_id: number) => ({
  course_period_id,
  syear,
  school_id: 1,
  course_id: 300,
  short_name,
  marking_period_id,
  filled_seats: 0,
  modified_by: 1,
  schedule_type: 'FIXED',
  credits: 1,
});

const rows = {
  ...catalogue,
  students: [student(1, 'Marked'), { ...student(2, 'Switched off'), is_disable: 'Y' }, student(3, 'Unmarked')],
  student_enrollment: numbered([stay(1, 1), stay(2, 1, { syear: 2024 })]),
  courses: [{ course_id: 300, syear: 2025, subject_id: 1, school_id: 1, title: 'Biology', short_name: 'BIO' }],
  // Number 500 was given out in both years, and last year's section is gone; 501 is of last year.
  course_periods: [section(501, 2024, 'last', 51), section(500, 2025, 'this', 101)],
  student_report_card_grades: numbered([
    mark('for the year', '101'),
    mark('for the semester', '102'),
    mark('for the quarter', '104'),
    mark('for progress', '105'),
    mark('examination of the year', 'E101'),
    mark('examination of the quarter', 'E104'),
    // Of last year: in a section of that year, in one whose number means another today, for a term whose number does.
    mark('last year', '51', { syear: 2024, course_period_id: 501 }),
    mark('last year, number given out again', '51', { syear: 2024 }),
    mark('last year, term gone', '104', { syear: 2024, course_period_id: 501 }),
    mark('this year, section of last', '104', { course_period_id: 501 }),
    mark('no term', '0'),
    mark('text for a term', 'FY'),
    mark('elsewhere', '901', { course_period_id: null, school_id: null }),
    mark('nought', '104', { grade_letter: 'F', grade_percent: 0 }),
    mark('letter alone', '104', { grade_letter: ' A- ', grade_percent: null }),
    mark('number alone', '104', { grade_letter: null, grade_percent: 92.5 }),
    mark('of who is switched off', '51', { syear: 2024, course_period_id: 501, student_id: 2 }),
  ]),
};

describe.each(['mysql', 'sqlite'] as const)('%s', (engine) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await openInstallation(engine, rows);
  });
  afterAll(() => installation.drop());

  type Mark = Readonly<Record<string, unknown>>;
  async function marksOf(number: number, fields: string, which = ''): Promise<Readonly<Record<string, Mark>>> {
    const { data, errors } = await installation.ask(
      `{ student(id: "maple:student:${number}") { grades${which} { courseTitle ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    const { grades } = data.student as { grades: (Mark & { courseTitle: string })[] };
    return Object.fromEntries(grades.map(({ courseTitle, ...mark }) => [courseTitle, mark]));
  }
  const found = async (filter: string) => Object.keys(await marksOf(1, 'schoolYear', `(filter: { ${filter} })`));

  test('what a mark is for follows from its term; of a term that is not known, nothing does', async () => {
    const marks = await marksOf(1, 'type');
    expect(Object.fromEntries(Object.entries(marks).map(([title, { type }]) => [title, type]))).toMatchObject({
      'for the year': 'FINAL',
      'for the semester': 'SEMESTER',
      'for the quarter': 'GRADING_PERIOD',
      'for progress': 'PROGRESS_REPORT',
      'examination of the year': 'EXAM',
      'examination of the quarter': 'EXAM',
      'last year': 'FINAL',
      'last year, term gone': null,
      'no term': null,
      'text for a term': null,
      elsewhere: 'FINAL',
    });
  });

  test('an examination is of the term at whose end it is', async () => {
    const marks = await marksOf(1, 'gradingPeriod { name type }');
    expect(marks['examination of the year']).toEqual({ gradingPeriod: { name: 'Full Year', type: 'SCHOOL_YEAR' } });
    expect(marks['examination of the quarter']).toEqual({ gradingPeriod: { name: 'Quarter 3', type: 'QUARTER' } });
  });

  test('a mark is of its own year, and its section and term are those of that year or none', async () => {
    const marks = await marksOf(1, 'schoolYear section { name } gradingPeriod { name schoolYear }');
    const term = (name: string, schoolYear: number) => ({ name, schoolYear });
    expect(marks).toMatchObject({
      'for the year': { schoolYear: 2026, section: { name: 'this' }, gradingPeriod: term('Full Year', 2026) },
      'last year': { schoolYear: 2025, section: { name: 'last' }, gradingPeriod: term('Full Year', 2025) },
      'last year, number given out again': { schoolYear: 2025, section: null, gradingPeriod: term('Full Year', 2025) },
      'last year, term gone': { schoolYear: 2025, section: { name: 'last' }, gradingPeriod: null },
      'this year, section of last': { schoolYear: 2026, section: null, gradingPeriod: term('Quarter 3', 2026) },
      'no term': { schoolYear: 2026, section: { name: 'this' }, gradingPeriod: null },
      elsewhere: { schoolYear: 2024, section: null, gradingPeriod: null },
    });
  });

  test('marks are found by the year in which they were earned, by what they are for and by their term', async () => {
    expect(await found('schoolYear: { equals: 2024 }')).toEqual(['elsewhere']);
    expect(await found('schoolYear: { equals: 2025 }')).toEqual([
      'last year',
      'last year, number given out again',
      'last year, term gone',
    ]);
    expect(await found('type: { equals: FINAL }, schoolYear: { equals: 2026 }')).toEqual(['for the year']);
    expect(await found('type: { equals: PROGRESS_REPORT }')).toEqual(['for progress']);
    const { 'for the semester': semester } = await marksOf(1, 'gradingPeriod { id }');
    const { id } = semester?.['gradingPeriod'] as { id: string };
    expect(await found(`gradingPeriod: { equals: "${id}" }`)).toEqual(['for the semester']);
  });

  test('letter and number are as they were written; a nought is a mark, and no row is none', async () => {
    const marks = await marksOf(1, 'letter numeric');
    expect(marks).toMatchObject({
      nought: { letter: 'F', numeric: 0 },
      'letter alone': { letter: 'A-', numeric: null },
      'number alone': { letter: null, numeric: 92.5 },
    });
    expect(await marksOf(3, 'letter')).toEqual({});
  });

  test('marks of a student whose record is switched off are marks still', async () => {
    expect(await marksOf(2, 'schoolYear type')).toEqual({
      'of who is switched off': { schoolYear: 2025, type: 'FINAL' },
    });
  });
});
