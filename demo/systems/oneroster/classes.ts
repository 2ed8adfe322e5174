import { CURRENT_YEAR, plusDays } from '../../calendar';
import type { Course, Section } from '../../classes';
import type { Subject } from '../../curriculum';
import type { Population } from '../../population';
import { sessionId } from './calendar';
import { GRADES, orgId, staffId, studentId, type DeliveryFiles } from './files';

/** What the district calls a subject, and the first two digits of the School Courses for the Exchange of Data. */
const SUBJECTS: Readonly<Record<Subject, readonly [string, string]>> = {
  ENGLISH: ['English', '01'],
  MATHEMATICS: ['Mathematics', '02'],
  SCIENCE: ['Science', '03'],
  SOCIAL_STUDIES: ['Social Studies', '04'],
  LANGUAGES: ['World Languages', '24'],
  ARTS: ['Arts', '05'],
  PHYSICAL: ['Health, Physical Education', '08'],
  TECHNICAL: ['Career and Technical', '13'],
};

export const courseId = ({ number }: Course): string => `co-${number}`;
export const classId = ({ number }: Section): string => `cl-${number}`;
export const isDelivered = ({ year }: Section): boolean => year.year === CURRENT_YEAR;

/** courses.csv, classes.csv and enrollments.csv: this year's classes, who teaches them and who sits in them. */
export function addClasses({ courses, classes, enrollments }: DeliveryFiles, { sections, seats }: Population) {
  const taught = sections.filter(isDelivered);
  for (const course of new Set(taught.map((section) => section.course))) {
    const { code, title, subject, grade, school } = course;
    const [subjects, area] = SUBJECTS[subject];
    courses.add({
      sourcedId: courseId(course),
      schoolYearSourcedId: sessionId('YEAR'),
      title,
      courseCode: code,
      grades: school.level === 'HIGH' ? GRADES.slice(grade, grade + 2).join(',') : (GRADES[grade] ?? ''),
      orgSourcedId: orgId(school.number),
      subjects,
      subjectCodes: course.number % 5 === 0 ? '' : `${area}${String(100 + course.number).padStart(3, '0')}`,
    });
  }
  for (const section of taught) addClass({ classes, enrollments }, section);
  for (const { number, student, section, begin, end } of seats) {
    if (!isDelivered(section)) continue;
    enrollments.add({
      sourcedId: `en-${number}`,
      classSourcedId: classId(section),
      schoolSourcedId: orgId(section.course.school.number),
      userSourcedId: studentId(student.number),
      role: 'student',
      primary: 'false',
      beginDate: begin,
      endDate: end && plusDays(end, 1),
    });
  }
}

function addClass({ classes, enrollments }: Pick<DeliveryFiles, 'classes' | 'enrollments'>, section: Section) {
  const { ordinal, course, term, period, room, teacher } = section;
  const { school, subject, grade } = course;
  const [subjects, area] = SUBJECTS[subject];
  classes.add({
    sourcedId: classId(section),
    title: `${course.title}, "${String.fromCharCode(65 + (ordinal % 26))}"`,
    grades: GRADES[grade] ?? '',
    courseSourcedId: courseId(course),
    classCode: `${course.code}-${ordinal}`,
    classType: school.level === 'ELEMENTARY' && period === 1 ? 'homeroom' : 'scheduled',
    location: room,
    schoolSourcedId: orgId(school.number),
    termSourcedIds: term === 'YEAR' ? `${sessionId('S1')},${sessionId('S2')}` : sessionId(term),
    subjects,
    subjectCodes: area,
    periods: ordinal % 7 === 0 ? `${period},${(period % 6) + 1}` : String(period),
  });
  enrollments.add({
    sourcedId: `te-${section.number}`,
    classSourcedId: classId(section),
    schoolSourcedId: orgId(school.number),
    userSourcedId: staffId(teacher.number),
    role: 'teacher',
    primary: 'true',
    beginDate: section.year.terms[term].begin,
  });
}
