import type { Code } from '../../../demo/systems/edfi/descriptors';
import type { Value } from '../../../demo/table';
import { weekdays } from '../weekdays';
import { everyStudent, OTHER_SCHOOL, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

/*
 * What attendance means (docs/meaning.md), against an ODS, with numbers reckoned by hand.
 *
 * Days of school up to Monday, 16 March 2026, from Monday, 2 February:
 *   the school (not on 16 and 19 February): 5 + 5 + 3 + 5 + 5 + 5 + 1 = 29, and up to 27 March 29 + 4 + 5 = 38
 *   each calendar of the school with two:   5 + 5 + 5 + 5 + 5 + 5 + 1 = 31
 */

const BY_CLASS = 903;
const TWO_CALENDARS = 904;
const [TODAY, LAST_DAY] = ['2026-03-16', '2026-03-27'];

const students = [
  'every kind of row',
  'at two schools, one after the other',
  'at a school with a calendar, and at one with two days of one',
  'at a school that takes attendance by class',
  'with a calendar of its own',
  'at a school with two calendars, and not said whose',
  'without a year',
  'here, and one who never came to the other school',
  'not yet',
  'last year, left open',
  'twice',
  'nowhere',
] as const;
type Name = (typeof students)[number];
const numberOf = (name: Name) => students.indexOf(name) + 1;

interface Summaries {
  readonly attendanceSummary: Readonly<Record<string, unknown>> | null;
  readonly lastYear: Readonly<Record<string, unknown>> | null;
}

let ods: SmallOds;
let found: readonly Summaries[];
beforeAll(async () => {
  ods = await smallOds(students.length, (tables, known) => {
    const code = andMore(tables, known);
    fillCalendars(tables, code);
    fillEnrollments(tables, code);
    fillEvents(tables, code);
  });
  found = await everyStudent<Summaries>(
    ods,
    `attendanceSummary { schoolYear daysEnrolled absent present excused unexcused tardy rate chronicallyAbsent }
     lastYear: attendanceSummary(schoolYear: 2025) { schoolYear daysEnrolled absent excused }`,
  );
});
afterAll(() => ods.close());

const summaryOf = (name: Name) => found[numberOf(name) - 1]?.attendanceSummary;

test('of each day what its rows say, one day at most; late is not absent, nor is what lies outside school', () => {
  expect(summaryOf('every kind of row')).toEqual({
    schoolYear: 2026,
    daysEnrolled: 29,
    absent: 5.75, // 2, 3, 6, 11 and 12 February whole, the 4th half and the 5th a quarter
    present: 23.25,
    excused: 1.5, // the 2nd, and by its classes the 4th
    unexcused: 3, // the 3rd and the 6th, and by its classes the 11th
    tardy: 1, // the 9th
    rate: 23.25 / 29,
    chronicallyAbsent: true,
  });
});

test('a day counts once, however many enrollments it lies in', () => {
  // Up to 13 February 10 days; from then on at the other school that day again, and 5 + 5 + 5 + 5 + 1.
  expect(summaryOf('at two schools, one after the other')).toMatchObject({ daysEnrolled: 31, absent: 1, excused: 1 });
  expect(summaryOf('twice')).toMatchObject({ daysEnrolled: 29, absent: 0, rate: 1 });
});

test('the days are those of the calendar that the enrollment names, else of the school where it has one', () => {
  // Saturdays and Sundays too: 27 days of February and 16 of March.
  expect(summaryOf('with a calendar of its own')).toMatchObject({ daysEnrolled: 43, absent: 0 });
  expect(summaryOf('at a school with two calendars, and not said whose')).toBeNull();
});

test('better nothing than wrong: no summary where a calendar is not whole, or where nothing is told of days', () => {
  expect(summaryOf('at a school with a calendar, and at one with two days of one')).toBeNull();
  expect(summaryOf('at a school that takes attendance by class')).toBeNull();
});

test('an enrollment counts in its own year while it lasts, and in the current one if it has none', () => {
  expect(summaryOf('without a year')).toMatchObject({ schoolYear: 2026, daysEnrolled: 29 });
  expect(summaryOf('here, and one who never came to the other school')).toMatchObject({ daysEnrolled: 29 });
  for (const name of ['not yet', 'last year, left open', 'nowhere'] as const) expect(summaryOf(name)).toBeNull();
  expect(found.map(({ lastYear }) => lastYear).filter((lastYear) => lastYear !== null)).toEqual([
    { schoolYear: 2025, daysEnrolled: 2, absent: 1, excused: 1 },
  ]);
});

/** Codes that the demo has no use for, and one that nobody knows. */
function andMore({ descriptor }: Tables, known: Code): Code {
  const more = ['Student late arrival/early dismissal', 'Absent', 'In School Suspension', 'Roaming'].map(
    (codevalue) => {
      const descriptorid = descriptor.rows.length + 1;
      descriptor.add({ descriptorid, namespace: 'uri://example.org', codevalue, shortdescription: codevalue });
      return [codevalue, descriptorid] as const;
    },
  );
  const ids = new Map<string, number>(more);
  return (kind, value) => ids.get(value) ?? known(kind, value);
}

function fillCalendars({ calendar, calendardatecalendarevent, session }: Tables, code: Code) {
  const add = (
    schoolid: number,
    calendarcode: string,
    type: string,
    days: Readonly<Record<string, readonly string[]>>,
    schoolyear = 2026,
  ) => {
    const key = { schoolid, calendarcode, schoolyear };
    calendar.add({ ...key, calendartypedescriptorid: code('CalendarType', type) });
    for (const [event, dates] of Object.entries(days))
      for (const date of dates)
        calendardatecalendarevent.add({ ...key, date, calendareventdescriptorid: code('CalendarEvent', event) });
  };
  const from = (first: string, except: readonly string[] = []) => weekdays(first, LAST_DAY, except);
  add(SCHOOL, 'WHOLE', 'School', {
    // The 18th has two events, the 20th was shortened by the weather and the 19th cancelled.
    'Instructional day': from('2026-02-02', ['2026-02-16', '2026-02-17', '2026-02-19']),
    Holiday: ['2026-02-16'],
    'Make-up day': ['2026-02-17'],
    'Student late arrival/early dismissal': ['2026-02-18'],
    'Weather day': ['2026-02-19', '2026-02-20'],
  });
  add(SCHOOL, 'LAST', 'School', { 'Instructional day': ['2025-06-11', '2025-06-12'] }, 2025);
  const everyDay = Array.from({ length: 43 }, (_, day) => {
    return new Date(Date.UTC(2026, 1, 2 + day)).toISOString().slice(0, 10);
  });
  add(SCHOOL, 'OWN', 'Student Specific', { 'Instructional day': everyDay });
  add(OTHER_SCHOOL, 'ENDS', 'School', { 'Instructional day': ['2026-02-02', LAST_DAY] });
  add(BY_CLASS, 'WHOLE', 'School', { 'Instructional day': from('2026-02-02') });
  for (const calendarcode of ['A', 'B'])
    add(TWO_CALENDARS, calendarcode, 'School', { 'Instructional day': from('2026-02-02') });

  const sessions = [
    [SCHOOL, 2026, 'Spring', 38], // no day less than the calendar has
    [SCHOOL, 2026, 'February', 18],
    [SCHOOL, 2025, 'Spring', 2],
    [OTHER_SCHOOL, 2026, 'Spring', 40],
    [BY_CLASS, 2026, 'Spring', 40],
    [TWO_CALENDARS, 2026, 'Spring', 40],
  ] as const;
  for (const [schoolid, schoolyear, sessionname, totalinstructionaldays] of sessions)
    session.add({
      schoolid,
      schoolyear,
      sessionname,
      begindate: '2026-02-02',
      enddate: LAST_DAY,
      termdescriptorid: code('Term', 'Spring Semester'),
      totalinstructionaldays,
    });
}

function fillEnrollments({ studentschoolassociation }: Tables, code: Code) {
  const entrygradeleveldescriptorid = code('GradeLevel', 'Ninth grade');
  const stay = (name: Name, schoolid: number, differences: Readonly<Record<string, Value>> = {}) =>
    studentschoolassociation.add({
      studentusi: numberOf(name),
      schoolid,
      schoolyear: 2026,
      entrydate: '2025-09-01',
      entrygradeleveldescriptorid,
      ...differences,
    });
  stay('every kind of row', SCHOOL);
  // Friday, 13 February, is the last day here and the first there.
  stay('at two schools, one after the other', SCHOOL, { exitwithdrawdate: '2026-02-13' });
  stay('at two schools, one after the other', TWO_CALENDARS, { entrydate: '2026-02-13', calendarcode: 'B' });
  stay('at a school with a calendar, and at one with two days of one', SCHOOL);
  stay('at a school with a calendar, and at one with two days of one', OTHER_SCHOOL);
  stay('at a school that takes attendance by class', BY_CLASS);
  stay('with a calendar of its own', SCHOOL, { calendarcode: 'OWN' });
  stay('at a school with two calendars, and not said whose', TWO_CALENDARS);
  stay('without a year', SCHOOL, { schoolyear: null });
  stay('here, and one who never came to the other school', SCHOOL);
  stay('here, and one who never came to the other school', OTHER_SCHOOL, { exitwithdrawdate: '2025-08-31' });
  stay('not yet', SCHOOL, { entrydate: '2026-03-17' });
  stay('last year, left open', SCHOOL, { schoolyear: 2025, entrydate: '2024-09-02' });
  stay('twice', SCHOOL);
  stay('twice', SCHOOL, { entrydate: '2026-02-09' });
}

function fillEvents({ studentschoolattendanceevent, studentsectionattendanceevent }: Tables, code: Code) {
  const row = (name: Name, eventdate: string, category: string, schoolid = SCHOOL) => ({
    studentusi: numberOf(name),
    eventdate,
    attendanceeventcategorydescriptorid: code('AttendanceEventCategory', category),
    schoolid,
    schoolyear: eventdate < '2025-07-01' ? 2025 : 2026,
    sessionname: 'Spring',
  });
  const day = (name: Name, date: string, category: string, eventduration: number | null = null, schoolid = SCHOOL) =>
    studentschoolattendanceevent.add({ ...row(name, date, category, schoolid), eventduration });
  const classes = (name: Name, date: string, ...given: readonly string[]) =>
    given.forEach((category, index) =>
      studentsectionattendanceevent.add({
        ...row(name, date, category),
        localcoursecode: `C${index}`,
        sectionidentifier: 'S',
      }),
    );

  const one = 'every kind of row';
  day(one, '2026-02-02', 'Excused Absence');
  day(one, '2026-02-03', 'Excused Absence', 0.5);
  day(one, '2026-02-03', 'Unexcused Absence', 0.5);
  day(one, '2026-02-04', 'Partial');
  classes(one, '2026-02-04', 'Excused Absence', 'Excused Absence', 'Tardy');
  day(one, '2026-02-05', 'Partial', 0.25);
  day(one, '2026-02-06', 'Unexcused Absence', 1);
  day(one, '2026-02-06', 'Excused Absence', 1, OTHER_SCHOOL);
  day(one, '2026-02-09', 'Tardy', 0.1);
  classes(one, '2026-02-09', 'Unexcused Absence'); // the day is believed for the day
  day(one, '2026-02-10', 'Early departure', 0.5);
  day(one, '2026-02-11', 'Absent');
  classes(one, '2026-02-11', 'Excused Absence', 'Unexcused Absence');
  day(one, '2026-02-12', 'Absent');
  classes(one, '2026-02-12', 'Excused Absence', 'Roaming');
  day(one, '2026-02-13', 'In School Suspension');
  classes(one, '2026-02-13', 'Tardy');
  day(one, '2026-02-16', 'Unexcused Absence'); // a holiday
  day(one, '2026-02-19', 'Tardy'); // no school for the weather
  day(one, '2026-03-17', 'Excused Absence'); // tomorrow
  const moved = 'at two schools, one after the other';
  day(moved, '2026-02-13', 'Excused Absence', 0.75);
  day(moved, '2026-02-13', 'Excused Absence', 0.5, TWO_CALENDARS);
  classes('at a school that takes attendance by class', TODAY, 'Unexcused Absence');
  day('last year, left open', '2025-06-12', 'Excused Absence');
}
