import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import { SCALE } from '../../marks';
import { startingYear, type Numbers, type OpenSisTables } from './numbers';

/**
 * Marks keep the numbers of their own year: those of the first year name sections and marking periods whose numbers
 * now belong to the current year.
 */
export function addMarks(tables: OpenSisTables, { marks, students, schools }: Population, numbers: Numbers) {
  for (const { seat, term, percent, letter, comment } of marks) {
    const { section, student } = seat;
    const { course, year } = section;
    const step = SCALE.findIndex(([known]) => known === letter);
    const points = SCALE[step]?.[2] ?? null;
    const weight = term.startsWith('Q') ? 0 : course.credits;
    tables.student_report_card_grades.add({
      syear: startingYear(year.year),
      school_id: course.school.number,
      student_id: student.number,
      course_period_id: numbers.section(section),
      report_card_grade_id: step < 0 ? null : numbers.reportCardGrade(year.year, course.school, step),
      comment,
      grade_percent: percent,
      marking_period_id: String(numbers.markingPeriod(year.year, course.school, term)),
      grade_letter: letter,
      weighted_gp: points !== null && course.level !== 'GENERAL' ? points * 1.25 : points,
      unweighted_gp: points,
      gp_scale: 4,
      gpa_cal: 'Y',
      credit_attempted: weight,
      credit_earned: letter === 'F' || letter === 'I' ? 0 : weight,
      course_code: course.code,
      course_title: course.title,
      id: tables.student_report_card_grades.rows.length + 1,
    });
  }
  addTransferredMarks(
    tables,
    students.filter(({ grade, came }) => came === CURRENT_YEAR && grade > 9 && grade <= 12),
  );
  for (const student of students.filter(({ grade, number }) => grade > 9 && grade <= 12 && number % 2 === 0)) {
    const school = schools.find(({ grades }) => grades.includes(student.grade));
    const gpa = 2 + ((student.number * 7) % 20) / 10;
    if (!school) continue;
    tables.student_gpa_calculated.add({
      student_id: student.number,
      marking_period_id: numbers.markingPeriod(CURRENT_YEAR, school, 'S1'),
      mp: null,
      gpa,
      weighted_gpa: gpa,
      unweighted_gpa: gpa,
      grade_level_short: String(student.grade),
      cgpa: gpa,
    });
  }
}

/** Marks that came along from another school: their term is in history_marking_periods, and they have no section. */
function addTransferredMarks(tables: OpenSisTables, students: Population['students']) {
  const marking_period_id = 90_001;
  const syear = startingYear(CURRENT_YEAR - 1);
  const period = {
    parent_id: -1,
    mp_type: 'year',
    name: 'Full Year',
    post_end_date: '2025-06-10',
    school_id: 1,
    syear,
  };
  tables.history_marking_periods.add({ ...period, marking_period_id });
  for (const { number } of students) {
    const id = tables.history_school.rows.length + 1;
    tables.history_school.add({ id, student_id: number, marking_period_id, school_name: 'Elsewhere High School' });
    tables.student_report_card_grades.add({
      syear,
      student_id: number,
      grade_percent: 81.5,
      marking_period_id: String(marking_period_id),
      grade_letter: 'B',
      unweighted_gp: 3,
      gp_scale: 4,
      credit_attempted: 1,
      credit_earned: 1,
      course_title: 'English (transferred)',
      id: tables.student_report_card_grades.rows.length + 1,
    });
  }
}
