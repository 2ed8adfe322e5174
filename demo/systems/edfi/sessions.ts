import { CURRENT_YEAR, within, type SchoolYear, type Span } from '../../calendar';
import type { Population } from '../../population';
import { schoolId, type EdFiTables } from './organizations';
import type { Code } from './descriptors';

export type Half = 'S1' | 'S2';
export const QUARTERS = { Q1: 'First', Q2: 'Second', Q3: 'Third', Q4: 'Fourth' } as const;
export type Quarter = keyof typeof QUARTERS;

/** Names are parts of keys in Ed-Fi. */
export const schoolYearName = ({ year }: SchoolYear) => `${year - 1}-${year}`;
export const sessionName = (year: SchoolYear, half: Half) =>
  `${schoolYearName(year)} ${half === 'S1' ? 'Fall' : 'Spring'} Semester`;
export const gradingPeriodName = (year: SchoolYear, quarter: Quarter) =>
  `${schoolYearName(year)} ${QUARTERS[quarter]} Nine Weeks`;
export const calendarCode = (schoolid: number, year: SchoolYear) => `${schoolid}-${year.year}`;
export const halfOn = (year: SchoolYear, date: string): Half => (date <= year.terms.S1.end ? 'S1' : 'S2');

/** School years, sessions (semesters), grading periods (quarters) and calendars. */
export function addSessions(tables: EdFiTables, { district, schools, years }: Population, code: Code) {
  for (let schoolyear = 2020; schoolyear <= 2030; schoolyear++) {
    const schoolyeardescription = `${schoolyear - 1}-${schoolyear}`;
    const currentschoolyear = schoolyear === CURRENT_YEAR;
    tables.schoolyeartype.add({ schoolyear, schoolyeardescription, currentschoolyear });
  }
  for (const school of schools) {
    const schoolid = schoolId(district, school);
    for (const year of years) {
      const place = { schoolid, schoolyear: year.year };
      for (const half of ['S1', 'S2'] as const) {
        tables.session.add({
          ...place,
          sessionname: sessionName(year, half),
          ...spanOf(year, year.terms[half]),
          termdescriptorid: code('Term', half === 'S1' ? 'Fall Semester' : 'Spring Semester'),
        });
      }
      Object.entries(QUARTERS).forEach(([quarter, ordinal], index) => {
        const period = {
          ...place,
          gradingperioddescriptorid: code('GradingPeriod', `${ordinal} Nine Weeks`),
          gradingperiodname: gradingPeriodName(year, quarter as Quarter),
        };
        tables.gradingperiod.add({
          ...period,
          ...spanOf(year, year.terms[quarter as Quarter]),
          periodsequence: index + 1,
        });
        tables.sessiongradingperiod.add({ ...period, sessionname: sessionName(year, index < 2 ? 'S1' : 'S2') });
      });
      const calendarcode = calendarCode(schoolid, year);
      tables.calendar.add({ ...place, calendarcode, calendartypedescriptorid: code('CalendarType', 'School') });
      // Of the first year no attendance is on record, and no calendar.
      const days = year.year < CURRENT_YEAR - 1 ? [] : year.days.map((date) => [date, 'Instructional day'] as const);
      const holidays = days.length === 0 ? [] : year.holidays.map((date) => [date, 'Holiday'] as const);
      for (const [date, event] of [...days, ...holidays]) {
        const calendareventdescriptorid = code('CalendarEvent', event);
        tables.calendardate.add({ ...place, calendarcode, date });
        tables.calendardatecalendarevent.add({ ...place, calendarcode, date, calendareventdescriptorid });
      }
    }
  }
}

function spanOf(year: SchoolYear, span: Span) {
  const totalinstructionaldays = year.days.filter((day) => within(day, span)).length;
  return { begindate: span.begin, enddate: span.end, totalinstructionaldays };
}
