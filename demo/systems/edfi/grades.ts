import { CURRENT_YEAR } from '../../calendar';
import type { Mark } from '../../marks';
import type { Population } from '../../population';
import { sectionKey } from './courses';
import type { Code } from './descriptors';
import { seatIn } from './enrollments';
import { GRADE_LEVELS, schoolId, type EdFiTables } from './organizations';
import { gradingPeriodName, QUARTERS, type Half, type Quarter } from './sessions';

/** Marks of grading periods, semesters and years; final marks of past years in high school once more as transcript. */
export function addGrades(tables: EdFiTables, { district, marks }: Population, code: Code) {
  const transcribed = new Set<string>();
  for (const mark of marks) {
    const { seat, term, percent, letter, comment } = mark;
    const { section, student } = seat;
    const { half, quarter, type } = placeOf(term);
    const span = seatIn(seat, half);
    if (!span) continue;
    tables.grade.add({
      begindate: span.begindate,
      gradetypedescriptorid: code('GradeType', type),
      gradingperioddescriptorid: code('GradingPeriod', `${QUARTERS[quarter]} Nine Weeks`),
      gradingperiodname: gradingPeriodName(section.year, quarter),
      gradingperiodschoolyear: section.year.year,
      ...sectionKey(district, section, half),
      studentusi: student.number,
      currentgradeindicator: section.year.year === CURRENT_YEAR && term === 'Q2',
      diagnosticstatement: comment,
      lettergradeearned: percent === null || section.course.school.level === 'HIGH' ? letter : null,
      numericgradeearned: percent,
    });
    if (section.year.year < CURRENT_YEAR && section.course.school.level === 'HIGH') {
      const key = `${student.number}/${section.course.number}/${section.year.year}/${half}`;
      if (!transcribed.has(key)) addTranscript(tables, district, mark, half, code);
      transcribed.add(key);
    }
  }
}

function placeOf(term: Mark['term']): { half: Half; quarter: Quarter; type: string } {
  switch (term) {
    case 'Q1':
    case 'Q2':
      return { half: 'S1', quarter: term, type: 'Grading Period' };
    case 'Q3':
    case 'Q4':
      return { half: 'S2', quarter: term, type: 'Grading Period' };
    case 'S1':
      return { half: 'S1', quarter: 'Q2', type: 'Semester' };
    case 'S2':
      return { half: 'S2', quarter: 'Q4', type: 'Semester' };
    case 'YEAR':
      return { half: 'S2', quarter: 'Q4', type: 'Final' };
  }
}

function addTranscript(tables: EdFiTables, district: Population['district'], mark: Mark, half: Half, code: Code) {
  const { seat, percent, letter } = mark;
  const { student, section, enrollment } = seat;
  const { course, year } = section;
  const school = schoolId(district, course.school);
  const failed = letter === 'F' || letter === 'I';
  tables.coursetranscript.add({
    courseattemptresultdescriptorid: code('CourseAttemptResult', failed ? 'Fail' : 'Pass'),
    coursecode: course.code,
    courseeducationorganizationid: school,
    educationorganizationid: school,
    schoolyear: year.year,
    studentusi: student.number,
    termdescriptorid: code('Term', half === 'S1' ? 'Fall Semester' : 'Spring Semester'),
    attemptedcredits: course.credits,
    coursetitle: course.title,
    earnedcredits: failed ? 0 : course.credits,
    finallettergradeearned: letter,
    finalnumericgradeearned: percent,
    whentakengradeleveldescriptorid: code('GradeLevel', GRADE_LEVELS[enrollment.grade] ?? ''),
  });
}
