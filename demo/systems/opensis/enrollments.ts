import { CURRENT_YEAR, plusDays, TODAY } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Enrollment } from '../../enrollments';
import type { Population } from '../../population';
import type { Value } from '../../table';
import { MP } from './courses';
import { KEPT_YEARS, startingYear, type Numbers, type OpenSisTables } from './numbers';

const UNKNOWN_CODE = 99;

/** Enrolments at schools, and seats in sections (`schedule`). */
export function addEnrollments(tables: OpenSisTables, { enrollments, seats }: Population, numbers: Numbers) {
  const add = (row: Record<string, Value>) =>
    tables.student_enrollment.add({ id: tables.student_enrollment.rows.length + 1, ...row });
  let [past, current] = [0, 0];
  for (const enrollment of enrollments) {
    const row = rowOf(enrollment, numbers);
    if (enrollment.year.year < CURRENT_YEAR) {
      const rolledOver = enrollment.exitReason === 'END_OF_YEAR';
      const leftOpen = rolledOver && isDirty('lastYearOpen', ++past);
      add(leftOpen ? { ...row, end_date: null, drop_code: null } : row);
      continue;
    }
    current += 1;
    const lasts = enrollment.exit === null;
    const code = isDirty('unknownEnrollmentCode', current) ? UNKNOWN_CODE : row.enrollment_code;
    const end_date = lasts && isDirty('zeroEndDate', current) ? '0000-00-00' : enrollment.exit;
    add({ ...row, enrollment_code: code ?? null, end_date });
    if (lasts && isDirty('twoOpenEnrollments', current)) {
      add({ ...row, start_date: plusDays(enrollment.entry, 10) });
    }
    if (isDirty('orphanEnrollment', enrollment.student.number)) {
      add({ ...row, student_id: 900_000 + enrollment.student.number });
    }
  }
  for (const { student, section, begin, end, number } of seats) {
    const { year, term, course } = section;
    if (!KEPT_YEARS.includes(year.year)) continue;
    const row = {
      syear: startingYear(year.year),
      school_id: course.school.number,
      student_id: student.number,
      start_date: begin,
      end_date: end,
      modified_date: begin,
      modified_by: '1',
      course_id: numbers.course(year.year, course),
      course_period_id: numbers.section(section),
      mp: MP[term],
      marking_period_id: numbers.markingPeriod(year.year, course.school, term),
      scheduler_lock: number % 5 === 0 ? 'Y' : null,
    };
    const addSeat = (differences: Record<string, Value>) =>
      tables.schedule.add({ ...row, ...differences, id: tables.schedule.rows.length + 1 });
    // openSIS marks seats that have ended, night by night; now and then somebody is taken off before the first day.
    addSeat({ dropped: end !== null && end < TODAY ? 'Y' : 'N' });
    if (number % 97 === 5) addSeat({ end_date: null, dropped: 'Y' });
  }
}

function rowOf({ student, school, year, grade, entry, entryReason, exit, exitReason }: Enrollment, numbers: Numbers) {
  return {
    syear: startingYear(year.year),
    school_id: school.number,
    student_id: student.number,
    grade_id: numbers.gradeLevel(school, grade),
    start_date: entry,
    end_date: exit,
    enrollment_code: numbers.entryCode(year.year, entryReason),
    drop_code: exitReason && numbers.exitCode(year.year, exitReason),
    // 0 retains the student, -1 means that the student leaves.
    next_school: grade === 12 ? -1 : school.number,
    calendar_id: school.number,
    last_school: school.number,
  };
}
