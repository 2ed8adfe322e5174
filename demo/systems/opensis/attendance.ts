import { CURRENT_YEAR } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Population } from '../../population';
import { rollCallsOf, stateValue, type RollCall } from '../../roll';
import type { Value } from '../../table';
import { startingYear, type MarkCode, type Numbers, type OpenSisTables } from './numbers';

const UNKNOWN_CODE = 9999;
const CODES: Record<RollCall['kind'], MarkCode> = {
  PRESENT: 'P',
  EXCUSED: 'E',
  UNEXCUSED: 'A',
  TARDY: 'T',
  LEFT_EARLY: 'L',
};

/**
 * attendance_period: every class of the last days, those present included. attendance_day: those same days for every
 * student, and each day with an absence of this year and last. The two disagree now and then, as they do in life.
 */
export function addAttendance(tables: OpenSisTables, population: Population, numbers: Numbers, wantedRows: number) {
  const days = new Map<string, Record<string, Value>>();
  const day = (student: number, date: string, year: number, term: number, value: number, comment: string | null) =>
    days.set(`${student}/${date}`, {
      student_id: student,
      school_date: date,
      minutes_present: value * 300,
      state_value: value,
      syear: startingYear(year),
      marking_period_id: term,
      comment,
    });
  const termOn = ({ year, school }: RollCall['enrollment'], date: string) =>
    numbers.markingPeriod(year.year, school, date <= year.terms.S1.end ? 'S1' : 'S2');

  rollCallsOf(population, wantedRows).forEach(({ enrollment, date, period, seat, kind, reason }, index) => {
    const { student, school } = enrollment;
    const teacherCode = numbers.attendanceCode(CURRENT_YEAR, school, CODES[kind]);
    const marking_period_id = termOn(enrollment, date);
    tables.attendance_period.add({
      student_id: student.number,
      school_date: date,
      period_id: numbers.period(CURRENT_YEAR, school, period),
      attendance_code: isDirty('unknownAttendanceCode', index + 1) ? UNKNOWN_CODE : teacherCode,
      attendance_teacher_code: teacherCode,
      attendance_reason: reason,
      admin: kind === 'EXCUSED' ? 'Y' : null,
      course_period_id: seat ? numbers.section(seat.section) : 0,
      marking_period_id,
      comment: null,
    });
    if (period === 1) day(student.number, date, CURRENT_YEAR, marking_period_id, 1, null);
  });
  population.absences.forEach((absence, index) => {
    const { enrollment, date, reason } = absence;
    const value = isDirty('attendanceDisagrees', index + 1) ? 1 : stateValue(absence);
    day(enrollment.student.number, date, enrollment.year.year, termOn(enrollment, date), value, reason ?? '');
  });
  for (const row of days.values()) tables.attendance_day.add(row);
}
