import { CURRENT_YEAR } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Population } from '../../population';
import { rollCallsOf, stateValue, type RollCall } from '../../roll';
import type { Value } from '../../table';
import { startingYear, type AttendanceCode, type Numbers, type RosarioTables } from './numbers';

const UNKNOWN_CODE = 9999;
const TEACHER_CODES: Record<RollCall['kind'], AttendanceCode> = {
  PRESENT: 'Present',
  EXCUSED: 'Absent',
  UNEXCUSED: 'Absent',
  TARDY: 'Tardy',
  LEFT_EARLY: 'Absent',
};
/** What the office wrote over it, having heard from the parents. */
const OFFICE_CODES: Record<RollCall['kind'], AttendanceCode> = {
  ...TEACHER_CODES,
  EXCUSED: 'Excused Absence',
  LEFT_EARLY: 'Early Leave',
};

/** Classes of the last days and, by day, those days and every absence of this year and last. */
export function addAttendance(tables: RosarioTables, population: Population, numbers: Numbers, wantedRows: number) {
  const days = new Map<string, Record<string, Value>>();
  const day = (
    { student, year, school }: RollCall['enrollment'],
    date: string,
    value: number,
    comment: string | null,
  ) =>
    days.set(`${student.number}/${date}`, {
      student_id: student.number,
      school_date: date,
      minutes_present: value * 300,
      state_value: value,
      syear: startingYear(year.year),
      marking_period_id: numbers.markingPeriod(year.year, school, quarterOn(year, date)),
      comment,
    });
  rollCallsOf(population, wantedRows).forEach(({ enrollment, date, period, seat, kind, reason }, index) => {
    const { student, school, year } = enrollment;
    const officeCode = numbers.attendanceCode(CURRENT_YEAR, school, OFFICE_CODES[kind]);
    tables.attendance_period.add({
      student_id: student.number,
      school_date: date,
      period_id: numbers.period(CURRENT_YEAR, school, period),
      attendance_code: isDirty('unknownAttendanceCode', index + 1) ? UNKNOWN_CODE : officeCode,
      attendance_teacher_code: numbers.attendanceCode(CURRENT_YEAR, school, TEACHER_CODES[kind]),
      attendance_reason: reason,
      admin: kind === 'EXCUSED' ? 'Y' : null,
      course_period_id: seat && numbers.section(seat.section),
      marking_period_id: numbers.markingPeriod(CURRENT_YEAR, school, quarterOn(year, date)),
    });
    if (period === 1) day(enrollment, date, 1, null);
  });
  population.absences.forEach((absence, index) => {
    const value = isDirty('attendanceDisagrees', index + 1) ? 1 : stateValue(absence);
    day(absence.enrollment, absence.date, value, absence.reason);
  });
  for (const row of days.values()) tables.attendance_day.add(row);
}

function quarterOn({ terms }: RollCall['enrollment']['year'], date: string) {
  return (['Q1', 'Q2', 'Q3'] as const).find((term) => date <= terms[term].end) ?? 'Q4';
}
