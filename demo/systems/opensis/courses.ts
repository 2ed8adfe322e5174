import type { Course, Section } from '../../classes';
import type { Population } from '../../population';
import { CURRENT_YEAR } from '../../calendar';
import { KEPT_YEARS, startingYear, type Numbers, type OpenSisTables } from './numbers';

const SUBJECT_TITLES = {
  ENGLISH: 'English',
  MATHEMATICS: 'Mathematics',
  SCIENCE: 'Science',
  SOCIAL_STUDIES: 'Social Studies',
  LANGUAGES: 'World Languages',
  ARTS: 'Fine Arts',
  PHYSICAL: 'Health and PE',
  TECHNICAL: 'Career and Technical',
};
const SUBJECTS = Object.keys(SUBJECT_TITLES);

/** Subjects, courses and sections, copied from year to year by the rollover. */
export function addCourses(tables: OpenSisTables, { schools, courses, sections }: Population, numbers: Numbers) {
  const subjectNumber = (year: number, { school, subject }: Course) =>
    (CURRENT_YEAR - year) * 1000 + school.number * 10 + SUBJECTS.indexOf(subject);
  for (const year of KEPT_YEARS) {
    const taught = new Set(sections.filter((section) => section.year.year === year).map((section) => section.course));
    for (const school of schools) {
      const own = courses.filter((course) => course.school === school && taught.has(course));
      for (const [subject, course] of new Map(own.map((course) => [course.subject, course]))) {
        tables.course_subjects.add({
          syear: startingYear(year),
          school_id: school.number,
          subject_id: subjectNumber(year, course),
          title: SUBJECT_TITLES[subject],
          short_name: subject.slice(0, 4),
        });
      }
      for (const course of own) {
        tables.courses.add({
          syear: startingYear(year),
          course_id: numbers.course(year, course),
          subject_id: subjectNumber(year, course),
          school_id: school.number,
          grade_level: numbers.gradeLevel(school, course.grade),
          title: course.title,
          short_name: course.code,
          rollover_id: year === CURRENT_YEAR ? numbers.course(year - 1, course) : null,
        });
      }
    }
  }
  for (const section of sections) if (KEPT_YEARS.includes(section.year.year)) addSection(tables, section, numbers);
}

export const MP = { YEAR: 'FY', S1: 'SEM', S2: 'SEM' };

function addSection(tables: OpenSisTables, section: Section, numbers: Numbers) {
  const { course, year, term, period, teacher } = section;
  const { school } = course;
  const course_period_id = numbers.section(section);
  const { begin, end } = year.terms[term];
  tables.course_periods.add({
    syear: startingYear(year.year),
    school_id: school.number,
    course_period_id,
    course_id: numbers.course(year.year, course),
    // openSIS composes this from the names of other things, three blanks and all.
    title: `${course.code}_P${period} - ${teacher.name.first}   ${teacher.name.last}`,
    short_name: `${course.code}-${section.ordinal}`,
    mp: MP[term],
    marking_period_id: numbers.markingPeriod(year.year, school, term),
    begin_date: begin,
    end_date: end,
    teacher_id: teacher.number,
    total_seats: section.capacity,
    filled_seats: 0,
    parent_id: course_period_id,
    calendar_id: school.number,
    grade_scale_id: numbers.gradeScale(year.year, school),
    credits: course.credits,
    schedule_type: 'FIXED',
    modified_by: 1,
  });
  tables.course_period_var.add({
    id: tables.course_period_var.rows.length + 1,
    course_period_id,
    days: 'MTWHF',
    period_id: numbers.period(year.year, school, period),
    start_time: `${String(7 + period).padStart(2, '0')}:10:00`,
    end_time: `${String(8 + period).padStart(2, '0')}:00:00`,
    room_id: Number(section.room),
    does_attendance: 'Y',
  });
}
