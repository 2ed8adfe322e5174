import { YEARS } from '../../calendar';
import type { Course, Section } from '../../classes';
import type { Subject } from '../../curriculum';
import type { Population } from '../../population';
import { startingYear, type Numbers, type RosarioTables } from './numbers';

const SUBJECT_TITLES: Record<Subject, string> = {
  ENGLISH: 'English',
  MATHEMATICS: 'Math',
  SCIENCE: 'Science',
  SOCIAL_STUDIES: 'History and Social Studies',
  LANGUAGES: 'Foreign Languages',
  ARTS: 'Arts',
  PHYSICAL: 'Physical Education',
  TECHNICAL: 'Vocational',
};
const SUBJECTS = Object.keys(SUBJECT_TITLES);

/** Subjects, courses and sections: a new row every year, with the number of last year's. */
export function addCourses(tables: RosarioTables, { schools, courses, sections }: Population, numbers: Numbers) {
  const subjectNumber = (year: number, { school, subject }: Course) =>
    (YEARS.indexOf(year) * schools.length + school.number - 1) * SUBJECTS.length + SUBJECTS.indexOf(subject) + 1;
  for (const year of YEARS) {
    const hasPast = year !== YEARS[0];
    const firstOfSubject = new Map(courses.map((course) => [`${course.school.number}/${course.subject}`, course]));
    for (const course of firstOfSubject.values()) {
      tables.course_subjects.add({
        syear: startingYear(year),
        school_id: course.school.number,
        subject_id: subjectNumber(year, course),
        title: SUBJECT_TITLES[course.subject],
        sort_order: SUBJECTS.indexOf(course.subject) + 1,
        rollover_id: hasPast ? subjectNumber(year - 1, course) : null,
      });
    }
    for (const course of courses) {
      tables.courses.add({
        syear: startingYear(year),
        course_id: numbers.course(year, course),
        subject_id: subjectNumber(year, course),
        school_id: course.school.number,
        title: course.title,
        short_name: course.code,
        rollover_id: hasPast ? numbers.course(year - 1, course) : null,
        credit_hours: course.credits,
        description: course.level === 'AP' ? '<p>College-level course.</p>' : null,
      });
    }
  }
  for (const section of sections) addSection(tables, section, numbers);
}

export const MP = { YEAR: 'FY', S1: 'SEM', S2: 'SEM' };

function addSection(tables: RosarioTables, section: Section, numbers: Numbers) {
  const { course, year, term, period, teacher, room } = section;
  const { school } = course;
  const course_period_id = numbers.section(section);
  const short_name = `${course.code}-${section.ordinal}`;
  tables.course_periods.add({
    syear: startingYear(year.year),
    school_id: school.number,
    course_period_id,
    course_id: numbers.course(year.year, course),
    // RosarioSIS composes this from the names of other things.
    title: `${String(period).padStart(2, '0')} - ${short_name} - ${teacher.name.first} ${teacher.name.last}`,
    short_name,
    mp: MP[term],
    marking_period_id: numbers.markingPeriod(year.year, school, term),
    teacher_id: numbers.staff(year.year, teacher),
    room,
    total_seats: section.capacity,
    filled_seats: null,
    does_attendance: ',0,',
    parent_id: course_period_id,
    calendar_id: numbers.calendar(year.year, school),
    grade_scale_id: numbers.calendar(year.year, school),
    credits: course.credits,
  });
  tables.course_period_school_periods.add({
    course_period_school_periods_id: tables.course_period_school_periods.rows.length + 1,
    course_period_id,
    period_id: numbers.period(year.year, school, period),
    days: 'MTWHF',
  });
}
