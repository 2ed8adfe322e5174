import type { Value } from '../../demo/table';
import { openInstallation, type Installation } from './rosariosis-installation';
import { weekdays } from './weekdays';

/*
 * What attendance means (docs/meaning.md), against RosarioSIS, with numbers reckoned by hand.
 *
 * Days of school up to Monday, 16 March 2026, from Monday, 2 February:
 *   school 1 (not on 16 and 17 February): 5 + 5 + 3 + 5 + 5 + 5 + 1 = 29
 *   its evening classes:                  3, 10, 17 and 24 February =  4
 *   school 2:                             5 + 5 + 5 + 5 + 5 + 5 + 1 = 31
 */

const calendar = (school_id: number, calendar_id: number, days: readonly string[], minutes: number | null = 999) =>
  days.map((school_date) => ({ syear: 2025, school_id, calendar_id, school_date, minutes }));

let enrollments = 0;
const stay = (student_id: number, school_id: number, differences: Readonly<Record<string, Value>> = {}) => ({
  id: ++enrollments,
  student_id,
  school_id,
  syear: 2025,
  start_date: '2025-09-01',
  calendar_id: school_id === 1 ? 11 : 22,
  ...differences,
});

const day = (student_id: number, school_date: string, state_value: number | null, syear = 2025) => ({
  student_id,
  school_date,
  state_value,
  syear,
  marking_period_id: 1,
});

const TITLES = ['Present', 'Absent', 'Excused Absence', 'Unexcused', 'Tardy', 'Early Leave', 'Nurse'] as const;
const STATE_CODES = { Tardy: 'P', Nurse: 'P', Present: 'P', 'Early Leave': 'H' } as const;
type Title = (typeof TITLES)[number];
const codeOf = (title: Title) => TITLES.indexOf(title) + 1;

/** What the office says of the periods of one day, from the first; a number is a code that is not in the code table. */
const periods = (student_id: number, school_date: string, ...codes: (Title | number | null)[]) =>
  codes.map((code, index) => ({
    student_id,
    school_date,
    period_id: index + 1,
    attendance_code: typeof code === 'string' ? codeOf(code) : code,
    // Teachers know no more than who was not there.
    attendance_teacher_code: codeOf(code === 'Present' || code === 'Tardy' ? code : 'Absent'),
  }));

const rows = {
  schools: [
    { id: 1, syear: 2025, title: 'North High' },
    { id: 2, syear: 2025, title: 'South High' },
  ],
  students: ['Halves', 'Moved', 'Both', 'Ahead', 'Evening', 'Left open', 'No calendar', 'Unknown', 'Nothing'].map(
    (last_name, index) => ({ student_id: index + 1, last_name, first_name: 'Test' }),
  ),
  attendance_calendar: [
    { syear: 2024, school_id: 1, calendar_id: 10, school_date: '2025-06-11', minutes: 999 },
    { syear: 2024, school_id: 1, calendar_id: 10, school_date: '2025-06-12', minutes: 120 },
    ...calendar(1, 11, weekdays('2026-02-02', '2026-03-31', ['2026-02-13', '2026-02-16', '2026-02-17'])),
    ...calendar(1, 11, ['2026-02-13'], 180), // a short day is a day
    ...calendar(1, 11, ['2026-02-17'], 0), // no minutes are no day
    ...calendar(1, 12, ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'], 90),
    ...calendar(2, 22, weekdays('2026-02-02', '2026-03-31'), null), // nobody says how many minutes
  ],
  student_enrollment: [
    // Last year's, which no rollover closes, beside this year's.
    stay(1, 1, { syear: 2024, start_date: '2024-09-02', calendar_id: 10 }),
    stay(1, 1),
    // Friday, 13 February, is the last day at school 1 and the first at school 2.
    stay(2, 1, { end_date: '2026-02-13' }),
    stay(2, 2, { start_date: '2026-02-13' }),
    stay(3, 1),
    stay(3, 2, { start_date: '2026-02-16', end_date: '2026-02-17' }),
    stay(4, 2, { start_date: '2026-03-17' }),
    stay(5, 1, { calendar_id: 12 }),
    stay(6, 1, { syear: 2024, start_date: '2024-09-02', calendar_id: 10 }),
    // Nobody chose a calendar, nor said since when: each day on which somebody has school.
    stay(7, 1, { calendar_id: null, start_date: null }),
    stay(8, 1),
  ],
  attendance_codes: TITLES.map((title) => ({
    id: codeOf(title),
    syear: 2025,
    school_id: 1,
    title,
    state_code: title in STATE_CODES ? STATE_CODES[title as keyof typeof STATE_CODES] : 'A',
  })),
  attendance_day: [
    day(1, '2026-02-02', 1), // late in two classes
    day(1, '2026-02-03', 0), // excused from all classes
    day(1, '2026-02-04', 0), // excused from all but one
    day(1, '2026-02-05', 0.5), // half a day, excused
    day(1, '2026-02-06', 0.5), // half a day, left early
    day(1, '2026-02-09', 1), // the classes say away, the day says there
    day(1, '2026-02-10', null), // not reckoned yet
    day(1, '2026-02-16', 0), // no school on that day
    day(1, '2026-02-17', 0), // nor on that
    day(1, '2025-06-12', 0, 2024),
    day(2, '2026-02-13', 0),
    day(2, '2026-02-17', 0.5), // a day of school at school 2
    day(3, '2026-02-18', 0),
    day(8, '2026-03-02', 0),
    day(8, '2026-03-03', 0),
  ],
  attendance_period: [
    ...periods(1, '2026-02-02', 'Tardy', 'Tardy', 'Present'),
    ...periods(1, '2026-02-03', 'Excused Absence', 'Excused Absence', 'Excused Absence'),
    ...periods(1, '2026-02-04', 'Excused Absence', 'Unexcused', 'Excused Absence'),
    ...periods(1, '2026-02-05', 'Excused Absence', 'Excused Absence', 'Nurse'),
    ...periods(1, '2026-02-06', 'Present', 'Early Leave', 'Excused Absence'),
    ...periods(1, '2026-02-09', 'Unexcused', 'Unexcused'),
    ...periods(1, '2026-02-16', 'Tardy'),
    ...periods(8, '2026-03-02', 'Excused Absence', 99),
    ...periods(8, '2026-03-03', 'Excused Absence', null),
  ],
};

type Summary = Readonly<Record<string, unknown>> | null;
interface Node {
  readonly lastName: string;
  readonly attendanceSummary: Summary;
  readonly lastYear: Summary;
}

describe.each(['postgres', 'mysql'] as const)('on %s', (engine) => {
  let installation: Installation;
  let found: Map<string, Node>;
  beforeAll(async () => {
    installation = await openInstallation(engine, rows);
    const { data, errors } = await installation.ask(`{ students(first: 20) { nodes {
      lastName
      attendanceSummary { schoolYear daysEnrolled absent present excused unexcused tardy rate chronicallyAbsent }
      lastYear: attendanceSummary(schoolYear: 2025) { schoolYear daysEnrolled absent excused unexcused tardy }
    } } }`);
    expect(errors).toBeUndefined();
    found = new Map((data.students.nodes as Node[]).map((node) => [node.lastName, node]));
  });
  afterAll(() => installation.drop());

  test('missed is what the day says, why is what its classes say', () => {
    // 3 and 4 February whole, 5 and 6 February half.
    expect(found.get('Halves')?.attendanceSummary).toEqual({
      schoolYear: 2026,
      daysEnrolled: 29,
      absent: 3,
      present: 26,
      excused: 1.5, // the 3rd, and half of the 5th
      unexcused: 1, // the 4th
      tardy: 1, // the 2nd, not twice; the 16th was no day of school
      rate: 26 / 29,
      chronicallyAbsent: true, // 3 of 29
    });
    // Whether all classes are excused is not known where one has a code that nobody knows, or none.
    expect(found.get('Unknown')?.attendanceSummary).toMatchObject({ absent: 2, excused: 0, unexcused: 0, tardy: 0 });
  });

  test('a day counts once, however many enrollments it lies in', () => {
    // School 1 up to 13 February: 10 days. School 2 from then on: that day again, and 5 + 5 + 5 + 5 + 1.
    expect(found.get('Moved')?.attendanceSummary).toMatchObject({ daysEnrolled: 31, absent: 1.5, present: 29.5 });
    // The 29 of school 1, and two on which only school 2 has school.
    expect(found.get('Both')?.attendanceSummary).toMatchObject({ daysEnrolled: 31, absent: 1, rate: 30 / 31 });
  });

  test('the days are those of the calendar that the enrollment names, else of the school', () => {
    expect(found.get('Evening')?.attendanceSummary).toMatchObject({ daysEnrolled: 4, absent: 0, rate: 1 });
    // The 29 of school 1, and 17 February, when only the evening classes are held.
    expect(found.get('No calendar')?.attendanceSummary).toMatchObject({ daysEnrolled: 30, absent: 0 });
  });

  test('who was not enrolled on a day of school has no summary, though rows were left open or made ahead', () => {
    for (const name of ['Ahead', 'Left open', 'Nothing']) expect(found.get(name)?.attendanceSummary).toBeNull();
  });

  test('another year is counted by its own rows', () => {
    const lastYear = { schoolYear: 2025, daysEnrolled: 2, excused: 0, unexcused: 0, tardy: 0 };
    expect(found.get('Halves')?.lastYear).toEqual({ ...lastYear, absent: 1 });
    expect(found.get('Left open')?.lastYear).toEqual({ ...lastYear, absent: 0 });
    expect(found.get('Moved')?.lastYear).toBeNull();
  });

  test('one statement more for the summaries of a page, whatever its length', async () => {
    installation.statements.length = 0;
    await installation.ask('{ students(first: 20) { nodes { attendanceSummary { rate tardy } } } }');
    expect(installation.statements.map(({ label }) => label)).toEqual(['students', 'Student.attendanceSummary']);
  });
});
