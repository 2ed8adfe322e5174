import { CURRENT_YEAR } from '../../calendar';
import type { Seat } from '../../classes';
import type { Population } from '../../population';
import { seededRandom } from '../../random';
import { letterOf, SCALE } from '../../marks';
import { startingYear, type Numbers, type OpenSisTables } from './numbers';

/**
 * Marks keep the numbers of their own year: those of the first year name sections and marking periods whose numbers
 * now belong to the current year.
 */
export function addMarks(tables: OpenSisTables, population: Population, numbers: Numbers) {
  for (const { seat, term, percent, letter, comment } of population.marks) {
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
  addOtherMarks(tables, population, numbers);
}

/** Of some classes of the high school: the examination at the end of a term (E before its number), and how it goes in this one. */
function addOtherMarks(tables: OpenSisTables, { seed, marks, seats }: Population, numbers: Numbers) {
  const add = ({ student, section }: Seat, marking_period_id: string, percent: number) =>
    tables.student_report_card_grades.add({
      syear: startingYear(section.year.year),
      school_id: section.course.school.number,
      student_id: student.number,
      course_period_id: numbers.section(section),
      grade_percent: percent,
      marking_period_id,
      grade_letter: letterOf(percent),
      course_code: section.course.code,
      course_title: section.course.title,
      id: tables.student_report_card_grades.rows.length + 1,
    });
  const isHigh = ({ section }: Seat) => section.course.school.level === 'HIGH' && section.year.year === CURRENT_YEAR;
  for (const { seat, term } of marks) {
    const random = seededRandom(seed, 'exam mark', seat.number);
    if (term !== 'S1' || !isHigh(seat) || !random.chance(0.2)) continue;
    add(seat, `E${numbers.markingPeriod(CURRENT_YEAR, seat.section.course.school, term)}`, random.integer(45, 99));
  }
  for (const seat of seats) {
    const random = seededRandom(seed, 'progress mark', seat.number);
    if (seat.end !== null || !isHigh(seat) || !random.chance(0.1)) continue;
    add(seat, String(numbers.progressPeriod(CURRENT_YEAR, seat.section.course.school, 'Q3')), random.integer(45, 99));
  }
}
