import { CURRENT_YEAR } from '../../calendar';
import type { Student } from '../../families';
import { SCALE } from '../../marks';
import type { Population } from '../../population';
import { elementAt } from '../../random';
import { startingYear, type Numbers, type RosarioTables } from './numbers';

export function addMarks(tables: RosarioTables, { marks, students, schools }: Population, numbers: Numbers) {
  const graded: Graded[] = [];
  for (const { seat, term, percent, letter, comment } of marks) {
    const { section, student, enrollment } = seat;
    const { course, year } = section;
    const step = SCALE.findIndex(([known]) => known === letter);
    const points = SCALE[step]?.[2] ?? null;
    const weight = term.startsWith('Q') ? 0 : course.credits;
    const marking_period_id = numbers.markingPeriod(year.year, course.school, term);
    if (points !== null) graded.push({ student, grade: enrollment.grade, marking_period_id, points });
    tables.student_report_card_grades.add({
      syear: startingYear(year.year),
      school_id: course.school.number,
      student_id: student.number,
      course_period_id: numbers.section(section),
      report_card_grade_id: step < 0 ? null : numbers.reportCardGrade(year.year, course.school, step),
      comment,
      grade_percent: percent,
      marking_period_id,
      grade_letter: letter,
      weighted_gp: points,
      unweighted_gp: points,
      gp_scale: 4,
      credit_attempted: weight,
      credit_earned: letter === 'F' || letter === 'I' ? 0 : weight,
      course_title: course.title,
      id: tables.student_report_card_grades.rows.length + 1,
      school: course.school.name,
      class_rank: 'Y',
      credit_hours: course.credits,
    });
  }
  addTransferredMarks(
    tables,
    students.filter(({ grade, came }) => came === CURRENT_YEAR && grade > 9 && grade <= 12),
    schools[0]?.number ?? 1,
  );
  addStatistics(tables, graded);
}

interface Graded {
  student: Student;
  /** Of the student in that year. */
  grade: number;
  marking_period_id: number;
  points: number;
}

/** What RosarioSIS's trigger keeps of each student's term in which a mark has points: sums of the term, and the average so far. */
function addStatistics(tables: RosarioTables, graded: readonly Graded[]) {
  const terms = new Map<string, Graded[]>();
  for (const mark of graded) {
    const key = `${mark.student.number}/${mark.marking_period_id}`;
    terms.set(key, [...(terms.get(key) ?? []), mark]);
  }
  for (const marks of terms.values()) {
    const { student, grade, marking_period_id } = elementAt(marks, 0);
    const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
    const sum = rounded(marks.reduce((total, { points }) => total + points / 4, 0));
    tables.student_mp_stats.add({
      student_id: student.number,
      marking_period_id,
      cum_weighted_factor: rounded(sum / marks.length),
      cum_unweighted_factor: rounded(sum / marks.length),
      cum_rank: (student.number % 60) + 1,
      class_size: 60,
      sum_weighted_factors: sum,
      sum_unweighted_factors: sum,
      count_weighted_factors: marks.length,
      count_unweighted_factors: marks.length,
      grade_level_short: grade === 0 ? 'KG' : String(grade).padStart(2, '0'),
    });
  }
}

/** Marks that came along from another school: their term is in history_marking_periods, and they have no section. */
function addTransferredMarks(tables: RosarioTables, students: Population['students'], school_id: number) {
  const syear = startingYear(CURRENT_YEAR - 1);
  const marking_period_id = 90_001;
  const name = { mp_type: 'year', name: 'Full Year', short_name: 'FY', post_end_date: '2025-06-10' };
  tables.history_marking_periods.add({ ...name, parent_id: -1, school_id, syear, marking_period_id });
  for (const { number } of students) {
    tables.student_report_card_grades.add({
      syear,
      school_id,
      student_id: number,
      grade_percent: 81.5,
      marking_period_id,
      grade_letter: 'B',
      unweighted_gp: 3,
      gp_scale: 4,
      credit_attempted: 1,
      credit_earned: 1,
      course_title: 'English (transferred)',
      id: tables.student_report_card_grades.rows.length + 1,
      school: 'Elsewhere High School',
    });
  }
}
