import { catalogue, numbered, openInstallation, stay, student, type Installation } from './opensis-installation';

// What marks, transcripts and seats mean (docs/meaning.md), against openSIS, with rows that are there for a reason.

/** A mark of 2025-26 for the term that is written so. */
const mark = (
  marking_period_id: string,
  course_title: string,
  differences: Record<string, string | number | null> = {},
) => ({
  syear: 2025,
  school_id: 1,
  student_id: 1,
  course_period_id: 500,
  marking_period_id,
  course_title,
  grade_letter: 'B',
  grade_percent: 85,
  credit_attempted: 0.5,
  credit_earned: 0.5,
  ...differences,
});

const section = (
  course_period_id: number,
  syear: number,
  differences: Record<string, string | number | null> = {},
) => ({
  course_period_id,
  syear,
  school_id: 1,
  course_id: 300,
  short_name: `S${course_period_id}`,
  marking_period_id: 101,
  filled_seats: 0,
  modified_by: 1,
  schedule_type: 'FIXED',
  credits: 1,
  ...differences,
});

const meeting = (course_period_id: number, days: string | null, period_id: number, differences = {}) => ({
  course_period_id,
  days,
  period_id,
  room_id: 1,
  ...differences,
});

const seat = (start_date: string, end_date: string | null, dropped: string | null) => ({
  syear: 2025,
  school_id: 1,
  student_id: 1,
  course_id: 300,
  course_period_id: 500,
  marking_period_id: 101,
  start_date,
  end_date,
  dropped,
});

/** What people type for a day, the day that it is, and the year of that day. */
const typed = [
  ['2011-03-08', '2011-03-08', 2011],
  ['3/8/2011', '2011-03-08', 2011], // the month comes first
  [' 12/31/2010 ', '2010-12-31', 2010],
  ['08-MAR-2011', '2011-03-08', 2011],
  ['8-Mar-2011', '2011-03-08', 2011],
  ['0000-00-00', null, null],
  ['', null, null],
] as const;
const dated = (student_id: number, text: string) => ({
  ...student(student_id, `Typed ${student_id}`),
  birthdate: text,
  estimated_grad_date: text,
});

const rows = {
  ...catalogue,
  students: [student(1, 'Marked'), ...typed.map(([text], index) => dated(101 + index, text))],
  student_enrollment: [{ id: 1, ...stay(1, 1) }],
  courses: [
    { course_id: 300, syear: 2025, subject_id: 1, school_id: 1, title: 'Biology', short_name: 'BIO' },
    { course_id: 301, syear: 2025, subject_id: 1, school_id: 1, title: 'Art', short_name: 'ART' },
  ],
  course_periods: [
    section(500, 2025),
    section(501, 2025, { schedule_type: 'VARIABLE' }),
    section(502, 2025, { schedule_type: 'BLOCKED', course_id: 301, credits: 0.5 }),
    section(503, 2025, { course_id: 301 }),
  ],
  course_period_var: numbered([
    meeting(500, 'MTWHF', 2),
    meeting(501, 'M', 3),
    meeting(501, 'W', 3),
    meeting(501, 'F', 1),
    ...['2026-03-02', '2026-03-09', '2026-03-16'].map((course_period_date) =>
      meeting(502, null, 1, { course_period_date }),
    ),
  ]),
  schedule: numbered([
    seat('2025-09-01', '2026-01-23', 'Y'), // has ended, and was therefore marked by the system
    seat('2026-01-26', null, 'N'),
    seat('2026-01-26', null, 'Y'), // taken off without ever having sat there
    seat('2026-01-27', '0000-00-00', 'Y'),
    seat('2026-01-28', '0000-00-00', null),
  ]),
  student_report_card_grades: numbered([
    mark('101', 'Year', { credit_attempted: 1, credit_earned: 1 }),
    mark('102', 'Semester'),
    mark('102', 'Semester, failed', { grade_letter: 'F', grade_percent: 40, credit_earned: 0 }),
    mark('E102', 'Examination'),
    mark('104', 'Quarter'),
    mark('105', 'Progress'),
    mark('777', 'Nowhere'),
    // The number of a term and a section of that year, which are gone; today they mean others.
    mark('104', 'Long ago', { syear: 2019 }),
    // From another school, typed in this year, earned in 2023-24.
    mark('901', 'Elsewhere', { course_period_id: null, school_id: null, grade_percent: null }),
  ]),
  student_gpa_calculated: [
    {
      student_id: 1,
      marking_period_id: 101,
      gpa: 3,
      weighted_gpa: 3.5,
      unweighted_gpa: 3,
      class_rank: 4,
      grade_level_short: '9',
    },
    { student_id: 1, marking_period_id: 101 }, // the procedures wrote it twice
    { student_id: 1, marking_period_id: 102, gpa: 2.5, grade_level_short: '9' },
    { student_id: 1, marking_period_id: 901, grade_level_short: '8' },
    { student_id: 2, marking_period_id: 104, gpa: 1 },
  ],
  history_school: [{ id: 1, student_id: 1, marking_period_id: 901, school_name: 'Riverside' }],
  student_immunization: numbered([
    { student_id: 1, type: 'Immunization', comments: 'MMR ', medical_date: '2012-05-01' },
    { student_id: 1, type: 'Immunization', comments: 'MMR', medical_date: '2011-05-01' },
    { student_id: 1, type: 'Immunization', comments: 'MMR', medical_date: '0000-00-00' },
    { student_id: 1, type: 'Immunization', comments: 'as told by father', medical_date: '2013-01-01' },
    { student_id: 1, type: 'Immunization', comments: ' ', medical_date: '2013-01-02' },
    { student_id: 1, type: 'Physical', comments: 'MMR', medical_date: '2014-01-01' },
  ]),
};

describe.each(['mysql', 'sqlite'] as const)('%s', (engine) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await openInstallation(engine, rows);
  });
  afterAll(() => installation.drop());

  const student1 = async (fields: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await installation.ask(`{ student(id: "maple:student:1") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.student as Record<string, unknown>;
  };

  test('a mark is for its term and of its year, and numbers of other years do not mislead', async () => {
    const { grades } = await student1('grades { courseTitle schoolYear type gradingPeriod { name } section { name } }');
    const expected = (
      courseTitle: string,
      schoolYear: number,
      type: string | null,
      term: string | null,
      taught = true,
    ) => ({
      courseTitle,
      schoolYear,
      type,
      gradingPeriod: term === null ? null : { name: term },
      section: taught ? { name: 'S500' } : null,
    });
    expect(grades).toEqual([
      expected('Long ago', 2020, null, null, false),
      expected('Elsewhere', 2024, 'FINAL', null, false),
      expected('Examination', 2026, 'EXAM', 'Semester 1'),
      expected('Nowhere', 2026, null, null),
      expected('Progress', 2026, 'PROGRESS_REPORT', 'Progress'),
      expected('Quarter', 2026, 'GRADING_PERIOD', 'Quarter 3'),
      expected('Semester', 2026, 'SEMESTER', 'Semester 1'),
      expected('Semester, failed', 2026, 'SEMESTER', 'Semester 1'),
      expected('Year', 2026, 'FINAL', 'Full Year'),
    ]);
    const { of2024 } = await student1('of2024: grades(filter: { schoolYear: { equals: 2024 } }) { courseTitle }');
    expect(of2024).toEqual([{ courseTitle: 'Elsewhere' }]);
    const { exams } = await student1('exams: grades(filter: { type: { equals: EXAM } }) { courseTitle }');
    expect(exams).toEqual([{ courseTitle: 'Examination' }]);
  });

  test('a transcript has the marks whose averages have been calculated, each term with its own credits', async () => {
    const { transcript } = await student1(`transcript {
      schoolYear term creditsAttempted creditsEarned gpas { type value } classRank { rank }
      courses { title course { code } school { name } externalInstitution gradeLevel letter numeric method }
    }`);
    const course = (title: string, differences = {}) => ({
      title,
      course: { code: 'BIO' },
      school: { name: 'North High' },
      externalInstitution: null,
      gradeLevel: 'GRADE_9',
      letter: 'B',
      numeric: 85,
      method: null,
      ...differences,
    });
    const elsewhere = { course: null, school: null, externalInstitution: 'Riverside', gradeLevel: 'GRADE_8' };
    expect(transcript).toEqual([
      {
        schoolYear: 2024,
        term: 'SCHOOL_YEAR',
        creditsAttempted: 0.5,
        creditsEarned: 0.5,
        gpas: [],
        classRank: { rank: null },
        courses: [course('Elsewhere', { ...elsewhere, numeric: null, method: 'TRANSFER' })],
      },
      {
        schoolYear: 2026,
        term: 'SCHOOL_YEAR',
        creditsAttempted: 1,
        creditsEarned: 1,
        gpas: [
          { type: 'WEIGHTED', value: 3.5 },
          { type: 'UNWEIGHTED', value: 3 },
          { type: null, value: 3 },
        ],
        classRank: { rank: 4 },
        courses: [course('Year')],
      },
      {
        schoolYear: 2026,
        term: 'SEMESTER',
        creditsAttempted: 1,
        creditsEarned: 0.5,
        gpas: [{ type: null, value: 2.5 }],
        classRank: { rank: null },
        courses: [course('Semester'), course('Semester, failed', { letter: 'F', numeric: 40 })],
      },
    ]);
  });

  test('seats that have ended are seats; dropped without a last day is none', async () => {
    const { sections, now } = await student1(`
      sections { beginDate endDate }
      now: sections(filter: { activeOn: "2026-03-16" }) { beginDate }
    `);
    expect(sections).toEqual([
      { beginDate: '2025-09-01', endDate: '2026-01-23' },
      { beginDate: '2026-01-26', endDate: null },
      { beginDate: '2026-01-28', endDate: null },
    ]);
    expect(now).toEqual([{ beginDate: '2026-01-26' }, { beginDate: '2026-01-28' }]);
  });

  test('a section names each of its periods once; a course earns what all of its sections say', async () => {
    const { data } = await installation.ask('{ sections { nodes { name periods course { creditsAvailable } } } }');
    expect(data.sections.nodes).toEqual([
      { name: 'S500', periods: ['Period 2'], course: { creditsAvailable: 1 } },
      { name: 'S501', periods: ['Period 1', 'Period 3'], course: { creditsAvailable: 1 } },
      { name: 'S502', periods: ['Period 1'], course: { creditsAvailable: null } },
      { name: 'S503', periods: [], course: { creditsAvailable: null } },
    ]);
  });

  test('terms of other schools are no terms here; progress periods lie in their quarter', async () => {
    const { data } = await installation.ask(`{
      terms(filter: { school: { equals: "maple:school:1" }, schoolYear: { from: 2020 } }) {
        nodes { name type gradingPeriods { name } }
      }
    }`);
    expect(data.terms.nodes).toEqual([
      { name: 'Full Year', type: 'SCHOOL_YEAR', gradingPeriods: [] },
      { name: 'Full Year', type: 'SCHOOL_YEAR', gradingPeriods: [{ name: 'Semester 1' }, { name: 'Semester 2' }] },
      { name: 'Semester 1', type: 'SEMESTER', gradingPeriods: [] },
      { name: 'Progress', type: 'GRADING_PERIOD', gradingPeriods: [] },
      { name: 'Quarter 3', type: 'QUARTER', gradingPeriods: [{ name: 'Progress' }] },
      { name: 'Semester 2', type: 'SEMESTER', gradingPeriods: [{ name: 'Quarter 3' }] },
    ]);
  });

  test('a term has the days of its school, where the school has one calendar', async () => {
    const { data } = await installation.ask(
      '{ terms { nodes { name schoolYear instructionalDays school { name } } } }',
    );
    const known = (data.terms.nodes as Record<string, unknown>[]).map((term) => [
      term['schoolYear'],
      (term['school'] as { name: string }).name,
      term['name'],
      term['instructionalDays'],
    ]);
    // From 2 February to 31 March: 5 + 5 + 4 + 5 + 5 + 5 + 5 + 5 + 2.
    expect(known).toEqual([
      [2025, 'North High', 'Full Year', 4],
      [2026, 'North High', 'Full Year', 41],
      [2026, 'South High', 'Full Year', null], // with a kindergarten's beside it
      [2026, 'North High', 'Semester 1', null],
      [2026, 'North High', 'Progress', 14],
      [2026, 'North High', 'Quarter 3', 39],
      [2026, 'North High', 'Semester 2', 41],
    ]);
  });

  test('a day that was typed is that day, however it was written', async () => {
    const { data, errors } = await installation.ask(
      '{ students(filter: { lastName: { startsWith: "Typed" } }) { nodes { birthDate graduationYear } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual(typed.map(([, birthDate, graduationYear]) => ({ birthDate, graduationYear })));
    const of2010 = '{ students(filter: { birthDate: { from: "2010-01-01", to: "2010-12-31" } }) { totalCount } }';
    expect((await installation.ask(of2010)).data.students).toEqual({ totalCount: 1 });
  });

  test('a vaccine is what somebody wrote, with the days that are days', async () => {
    const { health } = await student1('health { immunizations { type dates sourceCodes { code quality } } }');
    expect(health).toEqual({
      immunizations: [
        { type: 'MMR', dates: ['2011-05-01', '2012-05-01'], sourceCodes: [{ code: 'MMR', quality: 'EXACT' }] },
        { type: null, dates: ['2013-01-01'], sourceCodes: [{ code: 'as told by father', quality: 'UNMAPPED' }] },
      ],
    });
  });
});
