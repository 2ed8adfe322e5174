import type { Enrollment } from './enrollments';
import { elementAt } from './random';
import type { School } from './schools';

/** Up to 25 students of one grade who share a timetable in one year. */
export interface Group {
  year: Enrollment['year'];
  school: School;
  grade: number;
  /** Position among the groups of its school and year. */
  ordinal: number;
  members: Enrollment[];
}

const GROUP_SIZE = 25;

export function groupsOf(enrollments: readonly Enrollment[]): Group[] {
  const cohorts = new Map<string, Enrollment[]>();
  for (const enrollment of enrollments) {
    const { year, school, grade } = enrollment;
    const key = `${year.year}/${school.number}/${grade}`;
    cohorts.set(key, [...(cohorts.get(key) ?? []), enrollment]);
  }
  const ordinals = new Map<string, number>();
  return [...cohorts.values()].flatMap((cohort) => {
    const { year, school, grade } = elementAt(cohort, 0);
    const key = `${year.year}/${school.number}`;
    // A student who left and came back sits in one group, with two stays.
    const students = [...new Set(cohort.map((enrollment) => enrollment.student))];
    const count = Math.ceil(students.length / GROUP_SIZE);
    return Array.from({ length: count }, (_, index): Group => {
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      const own = new Set(students.filter((_student, position) => position % count === index));
      return { year, school, grade, ordinal, members: cohort.filter(({ student }) => own.has(student)) };
    });
  });
}
