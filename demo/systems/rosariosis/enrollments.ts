import { CURRENT_YEAR, plusDays } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Enrollment } from '../../enrollments';
import type { Population } from '../../population';
import type { Value } from '../../table';
import { MP } from './courses';
import { startingYear, type Numbers, type RosarioTables } from './numbers';

const UNKNOWN_CODE = 999;

/** Enrolments, one a school year and never closed by the rollover; and seats in sections (`schedule`). */
export function addEnrollments(tables: RosarioTables, { enrollments, seats }: Population, numbers: Numbers) {
  const add = (row: Record<string, Value>) =>
    tables.student_enrollment.add({ id: tables.student_enrollment.rows.length + 1, ...row });
  let current = 0;
  for (const enrollment of enrollments) {
    const row = rowOf(enrollment, numbers);
    const isCurrent = enrollment.year.year === CURRENT_YEAR;
    const isUnknown = isCurrent && isDirty('unknownEnrollmentCode', ++current);
    add(isUnknown ? { ...row, enrollment_code: UNKNOWN_CODE } : row);
    if (isCurrent && enrollment.exit === null && isDirty('twoOpenEnrollments', current)) {
      add({ ...row, start_date: plusDays(enrollment.entry, 10) });
    }
    if (isCurrent && isDirty('orphanEnrollment', enrollment.student.number)) {
      add({ ...row, student_id: 900_000 + enrollment.student.number });
    }
  }
  for (const { student, section, begin, end } of seats) {
    const { year, term, course } = section;
    tables.schedule.add({
      syear: startingYear(year.year),
      school_id: course.school.number,
      student_id: student.number,
      start_date: begin,
      end_date: end,
      course_id: numbers.course(year.year, course),
      course_period_id: numbers.section(section),
      mp: MP[term],
      marking_period_id: numbers.markingPeriod(year.year, course.school, term),
      id: tables.schedule.rows.length + 1,
    });
  }
}

function rowOf({ student, school, year, grade, entry, entryReason, exit, exitReason }: Enrollment, numbers: Numbers) {
  return {
    syear: startingYear(year.year),
    school_id: school.number,
    student_id: student.number,
    grade_id: numbers.gradeLevel(school, grade),
    start_date: entry,
    end_date: exitReason === 'END_OF_YEAR' ? null : exit,
    enrollment_code: numbers.entryCode(year.year, entryReason),
    drop_code: exitReason && numbers.exitCode(year.year, exitReason),
    next_school: grade === 12 ? -1 : school.number,
    calendar_id: numbers.calendar(year.year, school),
    last_school: null,
  };
}
