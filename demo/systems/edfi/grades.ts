import { CURRENT_YEAR } from '../../calendar';
import type { Mark } from '../../marks';
import type { Population } from '../../population';
import { sectionKey } from './courses';
import type { Code } from './descriptors';
import { seatIn } from './enrollments';
import type { EdFiTables } from './organizations';
import { gradingPeriodName, QUARTERS, type Half, type Quarter } from './sessions';

/** Marks of grading periods, semesters and years. */
export function addGrades(tables: EdFiTables, { district, marks }: Population, code: Code) {
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
