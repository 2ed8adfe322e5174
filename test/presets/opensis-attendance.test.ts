import { catalogue, numbered, openInstallation, stay, student, type Installation } from './opensis-installation';

/*
 * What attendance means (docs/meaning.md), against openSIS, with numbers reckoned by hand.
 *
 * Days of school up to Monday, 16 March 2026, from Monday, 2 February:
 *   school 1 (not on 16 February):  5 + 5 + 4 + 5 + 5 + 5 + 1 = 30
 *   school 2 (not on 13 March):     5 + 5 + 5 + 5 + 5 + 4 + 1 = 30
 *   its kindergarten:               2, 4, 9, 11 and 13 March  =  5
 */

const [PRESENT, ABSENT, EXCUSED, UNEXCUSED, TARDY, NURSE, SUSPENDED, ASSEMBLY, UNKNOWN] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const students = [
  student(1, 'Halves'),
  student(2, 'Moved'),
  student(3, 'Two schools'),
  student(4, 'Not yet'),
  student(5, 'Kindergarten'),
  student(6, 'Twice'),
  student(7, 'Left open'),
  student(8, 'No calendar'),
  student(9, 'Codes'),
  student(10, 'Nothing'),
];

const student_enrollment = numbered([
  // Last year's, which the rollover left open, beside this year's.
  stay(1, 1, { syear: 2024, start_date: '2024-09-02', end_date: null, calendar_id: 10 }),
  stay(1, 1),
  // From school 1 to school 2 in mid-year; Friday, 13 February, is the last day there and the first one here.
  stay(2, 1, { end_date: '2026-02-13', drop_code: 3 }),
  stay(2, 2, { start_date: '2026-02-13' }),
  // At both schools at once since 2 March: its days of school are those of either.
  stay(3, 1),
  stay(3, 2, { start_date: '2026-03-02' }),
  // Entered ahead.
  stay(4, 1, { start_date: '2026-04-01' }),
  stay(5, 2, { calendar_id: 23 }),
  // Two open rows of the same stay, one with openSIS's date that is none.
  stay(6, 1, { end_date: '0000-00-00' }),
  stay(6, 1, { start_date: '2025-10-01' }),
  // Left open last year, and not here this year.
  stay(7, 1, { syear: 2024, start_date: '2024-09-02', end_date: '0000-00-00', calendar_id: 10 }),
  // Whose calendar nobody chose: every day on which somebody has school.
  stay(8, 2, { calendar_id: null, start_date: '0000-00-00' }),
  stay(9, 1),
]);

const day = (student_id: number, school_date: string, state_value: number | null, syear = 2025) => ({
  student_id,
  school_date,
  state_value,
  syear,
  marking_period_id: syear === 2025 ? 103 : 51,
});

/** The codes of the periods of one day, from the first. */
const periods = (student_id: number, school_date: string, ...codes: number[]) =>
  codes.map((attendance_code, index) => ({
    student_id,
    school_date,
    period_id: index + 1,
    attendance_code,
    course_period_id: 0,
    marking_period_id: 103,
  }));

const rows = {
  ...catalogue,
  students,
  student_enrollment,
  attendance_day: [
    day(1, '2026-02-02', 1),
    day(1, '2026-02-03', 0), // all classes excused
    day(1, '2026-02-04', 0), // one of them not
    day(1, '2026-02-05', 0.5), // half a day, excused
    day(1, '2026-02-06', 0.5), // half a day, nobody says why
    day(1, '2026-02-09', 1), // late twice
    day(1, '2026-02-16', 0), // no school on that day
    day(1, '2026-02-10', 1), // the periods say absent, the day says present
    day(1, '2026-02-11', null), // not reckoned yet
    day(1, '2025-06-10', 0, 2024),
    day(2, '2026-02-10', 0),
    day(2, '2026-03-03', 0.5),
    day(2, '2026-03-13', 0), // no school at school 2, and no longer at school 1
    day(3, '2026-03-13', 0),
    day(6, '2026-03-02', 0),
    day(7, '2025-06-12', 0, 2024),
    day(9, '2026-03-02', 0),
    day(9, '2026-03-03', 0),
  ],
  attendance_period: [
    ...periods(1, '2026-02-02', PRESENT, PRESENT, PRESENT),
    ...periods(1, '2026-02-03', EXCUSED, EXCUSED, EXCUSED),
    ...periods(1, '2026-02-04', EXCUSED, UNEXCUSED, EXCUSED),
    ...periods(1, '2026-02-05', EXCUSED, EXCUSED, PRESENT),
    ...periods(1, '2026-02-06', ABSENT, PRESENT, EXCUSED),
    ...periods(1, '2026-02-09', TARDY, TARDY, PRESENT),
    ...periods(1, '2026-02-10', UNEXCUSED, UNEXCUSED, UNEXCUSED),
    ...periods(1, '2026-02-16', TARDY),
    ...periods(9, '2026-03-02', NURSE, SUSPENDED, ASSEMBLY),
    ...periods(9, '2026-03-03', UNKNOWN, 99, EXCUSED),
  ],
};

const SUMMARY = `{
  students(first: 20) {
    nodes {
      lastName
      currentEnrollment { school { name } }
      attendanceSummary { schoolYear daysEnrolled absent present excused unexcused tardy rate chronicallyAbsent }
      lastYear: attendanceSummary(schoolYear: 2025) { schoolYear daysEnrolled absent excused tardy }
    }
  }
}`;

interface Node {
  readonly lastName: string;
  readonly currentEnrollment: { readonly school: { readonly name: string } } | null;
  readonly attendanceSummary: Readonly<Record<string, unknown>> | null;
  readonly lastYear: Readonly<Record<string, unknown>> | null;
}

describe.each(['mysql', 'sqlite'] as const)('%s', (engine) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await openInstallation(engine, rows);
  });
  afterAll(() => installation.drop());

  const nodes = async (): Promise<Map<string, Node>> => {
    const { data, errors } = await installation.ask(SUMMARY);
    expect(errors).toBeUndefined();
    return new Map((data.students.nodes as Node[]).map((node) => [node.lastName, node]));
  };
  const summaryOf = async (name: string) => (await nodes()).get(name)?.attendanceSummary;

  test('halves are halves, late is not absent, and a day outside school is no day missed', async () => {
    // Missed: 3 and 4 February whole, 5 and 6 February half; the days tell what was missed, also on the 10th.
    expect(await summaryOf('Halves')).toEqual({
      schoolYear: 2026,
      daysEnrolled: 30,
      absent: 3,
      present: 27,
      excused: 1.5, // the 3rd, and half of the 5th
      unexcused: 1, // the 4th
      tardy: 1, // the 9th, not twice; the 16th was no day of school
      rate: 0.9,
      chronicallyAbsent: true, // 3 of 30
    });
  });

  test('a day counts once, however many enrollments it lies in', async () => {
    // School 1 until 13 February: 10 days. School 2 from the 13th: that day again, and 5 + 5 + 5 + 4 + 1.
    expect(await summaryOf('Moved')).toMatchObject({
      daysEnrolled: 30,
      absent: 1.5,
      present: 28.5,
      chronicallyAbsent: false,
    });
    // All 30 of school 1; school 2 has none of its own since 2 March.
    expect(await summaryOf('Two schools')).toMatchObject({ daysEnrolled: 30, absent: 1, rate: 29 / 30 });
    expect(await summaryOf('Twice')).toMatchObject({ daysEnrolled: 30, absent: 1 });
  });

  test('the days are those of the calendar that the enrollment names, else of the school', async () => {
    expect(await summaryOf('Kindergarten')).toMatchObject({ daysEnrolled: 5, absent: 0, present: 5, rate: 1 });
    // The 30 of school 2, and 13 March, when only its kindergarten has school.
    expect(await summaryOf('No calendar')).toMatchObject({ daysEnrolled: 31, absent: 0 });
  });

  test('who was not enrolled on a day of school has no summary, though rows were left open or made ahead', async () => {
    const found = await nodes();
    for (const name of ['Not yet', 'Left open', 'Nothing'])
      expect(found.get(name)).toMatchObject({ attendanceSummary: null, currentEnrollment: null });
    expect(found.get('Halves')?.currentEnrollment).toEqual({ school: { name: 'North High' } });
    expect(found.get('Two schools')?.currentEnrollment).toEqual({ school: { name: 'South High' } });
  });

  test('another year is counted by its own rows', async () => {
    const found = await nodes();
    const lastYear = { schoolYear: 2025, daysEnrolled: 4, absent: 1, excused: 0, tardy: 0 };
    expect(found.get('Halves')?.lastYear).toEqual(lastYear);
    expect(found.get('Left open')?.lastYear).toEqual(lastYear);
    expect(found.get('Moved')?.lastYear).toBeNull();
  });

  test('where one class of a day is not told, nothing is told of the day', async () => {
    // One day with classes whose codes say no more than absent; one excused class beside two of which nothing is known.
    expect(await summaryOf('Codes')).toMatchObject({ absent: 2, excused: 0, unexcused: 0, tardy: 0 });
  });

  test('the day is believed for the day, and the period for the period', async () => {
    const { data } = await installation.ask(`{
      student(id: "maple:student:1") {
        attendance(filter: { date: { equals: "2026-02-10" } }) { status duration }
        periods: attendance(type: SECTION, filter: { date: { equals: "2026-02-10" } }) { status }
        halves: attendance(filter: { status: { equals: PARTIAL } }) { date duration }
      }
    }`);
    expect(data.student).toEqual({
      attendance: [{ status: 'PRESENT', duration: 1 }],
      periods: Array(3).fill({ status: 'UNEXCUSED_ABSENCE' }),
      halves: [
        { date: '2026-02-05', duration: 0.5 },
        { date: '2026-02-06', duration: 0.5 },
      ],
    });
  });

  test('a code whose title says nothing is what the state is told, and broader; a code that is gone is told as it is', async () => {
    const { data } = await installation.ask(`{
      student(id: "maple:student:9") {
        attendance(type: SECTION) { period status sourceCodes { code label quality } }
      }
    }`);
    const event = (period: number, status: string | null, code: string, label: string | null, quality: string) => ({
      period: `Period ${period}`,
      status,
      sourceCodes: [{ code, label, quality }],
    });
    expect(data.student.attendance).toEqual([
      event(1, 'PRESENT', 'P', 'Nurse', 'BROADER'),
      event(2, 'ABSENCE_UNSPECIFIED', 'A', 'Suspended', 'BROADER'),
      event(3, 'PARTIAL', 'H', 'Assembly', 'BROADER'),
      event(1, null, '???', '???', 'UNMAPPED'),
      event(2, null, '99', null, 'UNMAPPED'),
      event(3, 'EXCUSED_ABSENCE', 'Excused Absence', 'Excused Absence', 'EXACT'),
    ]);
  });

  test('one statement more for the summaries of a page, whatever its length', async () => {
    installation.statements.length = 0;
    await installation.ask('{ students(first: 20) { nodes { attendanceSummary { rate tardy } } } }');
    expect(installation.statements.map(({ label }) => label)).toEqual(['students', 'Student.attendanceSummary']);
  });
});
