import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import type { TranscriptCourse } from '../../transcript-courses';
import type { TranscriptRecord } from '../../transcript-records';
import { KEPT_YEARS, startingYear, type Numbers, type OpenSisTables } from './numbers';

/**
 * What openSIS prints on a transcript: marks of terms whose averages have been calculated (student_gpa_calculated), and marks
 * that were typed in from other schools, whose terms are in history_marking_periods.
 */
export function addTranscripts(tables: OpenSisTables, population: Population, numbers: Numbers) {
  addThisYear(tables, population, numbers);
  addPastYears(tables, population, numbers);
  addTransferred(tables, population);
  addUncounted(tables, population);
}

/** Every second student of the upper grades: the others' have not been calculated yet. */
function addThisYear(tables: OpenSisTables, { students, schools }: Population, numbers: Numbers) {
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

/** Each term of a past year in which a class was graded. The terms of the first year are gone, and with them its averages. */
function addPastYears(tables: OpenSisTables, { marks, transcriptRecords }: Population, numbers: Numbers) {
  const keyOf = (student: number, year: number, half: TranscriptRecord['half']) => `${student}/${year}/${half}`;
  const records = new Map(
    transcriptRecords.map((record) => [keyOf(record.student.number, record.year.year, record.half), record]),
  );
  const calculated = new Set<string>();
  for (const { seat, term } of marks) {
    const { student, section } = seat;
    const { course, year } = section;
    const record = records.get(keyOf(student.number, year.year, term === 'S1' ? 'S1' : 'S2'));
    const marking_period_id = numbers.markingPeriod(year.year, course.school, term);
    const key = `${student.number}/${marking_period_id}`;
    const isKept = KEPT_YEARS.includes(year.year) && year.year < CURRENT_YEAR;
    if (!isKept || !record?.gpa || calculated.has(key)) continue;
    calculated.add(key);
    const { gpa, rank, courses } = record;
    tables.student_gpa_calculated.add({
      student_id: student.number,
      marking_period_id,
      mp: null,
      gpa: twoDecimals(gpa.unweighted),
      weighted_gpa: twoDecimals(gpa.weighted),
      unweighted_gpa: twoDecimals(gpa.unweighted),
      class_rank: rank?.rank ?? null,
      grade_level_short: String(courses[0]?.grade ?? ''),
      cgpa: twoDecimals(gpa.unweighted),
    });
  }
}

const twoDecimals = (value: number) => Math.round(value * 100) / 100;

/** The office types such a mark in under the year in which it sits there; in which it was earned says the term. */
function addTransferred(tables: OpenSisTables, { transcriptCourses, years }: Population) {
  const known = new Set<string>();
  for (const course of transcriptCourses) {
    const { student, elsewhere, year, half, letter, grade } = course;
    if (elsewhere === null) continue;
    const marking_period_id = 90_010 + years.indexOf(year) * 2 + (half === 'S2' ? 1 : 0);
    addTerm(tables, termOf(course), marking_period_id);
    const key = `${student.number}/${marking_period_id}`;
    if (!known.has(key)) {
      known.add(key);
      const id = tables.history_school.rows.length + 1;
      tables.history_school.add({ id, student_id: student.number, marking_period_id, school_name: elsewhere });
      const gradeLevel = { mp: null, grade_level_short: String(grade) };
      tables.student_gpa_calculated.add({ student_id: student.number, marking_period_id, ...gradeLevel });
    }
    tables.student_report_card_grades.add({
      syear: startingYear(CURRENT_YEAR),
      school_id: course.enrollment.school.number,
      student_id: student.number,
      marking_period_id: String(marking_period_id),
      grade_letter: letter,
      gp_scale: 4,
      credit_attempted: course.creditsAttempted,
      credit_earned: course.creditsEarned,
      course_title: course.title,
      id: tables.student_report_card_grades.rows.length + 1,
    });
  }
}

/** Marks from elsewhere of this year's newcomers, which nobody has put on the transcript yet. */
function addUncounted(tables: OpenSisTables, { students }: Population) {
  const marking_period_id = 90_001;
  const syear = startingYear(CURRENT_YEAR - 1);
  addTerm(tables, { mp_type: 'year', name: 'Full Year', ended: '2025-06-10', school_id: 1, syear }, marking_period_id);
  for (const { number, grade, came } of students) {
    if (came !== CURRENT_YEAR || grade <= 9 || grade > 12) continue;
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

interface TermElsewhere {
  mp_type: string;
  name: string;
  ended: string;
  /** The school here at whose office it was typed in. */
  school_id: number;
  syear: number;
}

const termOf = ({ year, half, enrollment }: TranscriptCourse): TermElsewhere => ({
  mp_type: 'semester',
  name: half === 'S1' ? `Fall ${year.year - 1}` : `Spring ${year.year}`,
  ended: year.terms[half].end,
  school_id: enrollment.school.number,
  syear: startingYear(year.year),
});

function addTerm(tables: OpenSisTables, { name, ended, ...term }: TermElsewhere, marking_period_id: number) {
  if (tables.history_marking_periods.rows.some((row) => row.includes(marking_period_id))) return;
  const row = { ...term, parent_id: -1, marking_period_id, post_end_date: ended };
  tables.history_marking_periods.add({ ...row, name });
  // The view has them too.
  const view = { mp_source: 'History', title: name, end_date: ended, grandparent_id: -1, does_grades: 'Y' };
  tables.marking_periods.add({ ...row, ...view });
}
