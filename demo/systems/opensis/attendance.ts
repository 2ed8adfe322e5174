import { CURRENT_YEAR } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Population } from '../../population';
import { absentCallsOf, rollCallsOf, stateValue, type RollCall } from '../../roll';
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
 * attendance_period: every class of the last days, those present included, and each class that was missed this year and
 * last. attendance_day: those same last days for every student, and each day with an absence of this year and last. The two
 * disagree now and then, as they do in life.
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

  const called = new Set<string>();
  const period = ({ enrollment, date, period, seat, kind, reason }: RollCall, codeIsUnknown: boolean) => {
    const { student, school, year } = enrollment;
    const key = `${student.number}/${date}/${period}`;
    if (called.has(key)) return;
    called.add(key);
    const teacherCode = numbers.attendanceCode(year.year, school, CODES[kind]);
    tables.attendance_period.add({
      student_id: student.number,
      school_date: date,
      period_id: numbers.period(year.year, school, period),
      attendance_code: codeIsUnknown ? UNKNOWN_CODE : teacherCode,
      attendance_teacher_code: teacherCode,
      attendance_reason: reason,
      admin: kind === 'EXCUSED' ? 'Y' : null,
      course_period_id: seat ? numbers.section(seat.section) : 0,
      marking_period_id: termOn(enrollment, date),
      comment: null,
    });
  };
  rollCallsOf(population, wantedRows).forEach((call, index) => {
    period(call, isDirty('unknownAttendanceCode', index + 1));
    const { enrollment, date } = call;
    if (call.period === 1) day(enrollment.student.number, date, CURRENT_YEAR, termOn(enrollment, date), 1, null);
  });
  for (const call of absentCallsOf(population)) period(call, false);
  population.absences.forEach((absence, index) => {
    const { enrollment, date, reason } = absence;
    const value = isDirty('attendanceDisagrees', index + 1) ? 1 : stateValue(absence);
    day(enrollment.student.number, date, enrollment.year.year, termOn(enrollment, date), value, reason ?? '');
  });
  for (const row of days.values()) tables.attendance_day.add(row);
}
