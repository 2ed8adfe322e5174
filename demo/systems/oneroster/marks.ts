import { plusDays, TODAY, type TermName } from '../../calendar';
import type { Section } from '../../classes';
import type { Population } from '../../population';
import { sessionId } from './calendar';
import { classId, isDelivered } from './classes';
import { orgId, studentId, type DeliveryFiles } from './files';

const MARKS = 'ca-marks';
const HOMEWORK = 'ca-homework';

/**
 * The gradebook: scores of assignments, and among them, in a category of their own, the marks of each term.
 * Which category that is differs from district to district.
 */
export function addMarks(files: DeliveryFiles, { marks, sections, seats, schools }: Population) {
  const { categories, lineItems, results, scoreScales } = files;
  categories.add({ sourcedId: MARKS, title: 'Report card', weight: '0' });
  categories.add({ sourcedId: HOMEWORK, title: 'Homework', weight: '1' });
  for (const { number } of schools)
    scoreScales.add({
      sourcedId: `ss-${number}`,
      title: 'Letters',
      type: 'letter',
      orgSourcedId: orgId(number),
      scoreScaleValue: '{A:90-100},{B:80-89},{C:70-79},{D:60-69},{F:0-59}',
    });
  const lineItem = (sourcedId: string, title: string, section: Section, category: string, term: TermName) => {
    const span = section.year.terms[term];
    lineItems.add({
      sourcedId,
      title,
      assignDate: span.begin,
      dueDate: span.end < TODAY ? span.end : plusDays(TODAY, 3),
      classSourcedId: classId(section),
      categorySourcedId: category,
      academicSessionSourcedId: sessionId(term),
      resultValueMin: '0',
      resultValueMax: '100',
      schoolSourcedId: orgId(section.course.school.number),
    });
  };
  const known = new Set<string>();
  for (const { seat, term, percent, letter, comment } of marks) {
    const { section, student } = seat;
    if (!isDelivered(section)) continue;
    const id = `li-${section.number}-${term}`;
    if (!known.has(id)) lineItem(id, `Mark of ${term}`, section, MARKS, term);
    known.add(id);
    results.add({
      sourcedId: `re-${results.rows.length + 1}`,
      lineItemSourcedId: id,
      studentSourcedId: studentId(student.number),
      scoreStatus: 'fully graded',
      score: percent === null ? '' : String(percent),
      scoreDate: section.year.terms[term].end < TODAY ? section.year.terms[term].end : TODAY,
      comment,
      textScore: letter,
      classSourcedId: classId(section),
    });
  }
  for (const section of sections.filter(isDelivered))
    lineItem(`hw-${section.number}`, 'Exercise 1', section, HOMEWORK, 'Q1');
  for (const { number, section, student } of seats) {
    if (!isDelivered(section) || section.term === 'S2' || number % 3 !== 0) continue;
    results.add({
      sourcedId: `ho-${number}`,
      lineItemSourcedId: `hw-${section.number}`,
      studentSourcedId: studentId(student.number),
      scoreStatus: number % 2 === 0 ? 'submitted' : 'fully graded',
      score: number % 2 === 0 ? '' : String(50 + (number % 50)),
      scoreDate: TODAY,
      classSourcedId: classId(section),
      late: number % 4 === 0 ? 'true' : 'false',
    });
  }
}
