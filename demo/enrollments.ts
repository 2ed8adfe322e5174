import { CURRENT_YEAR, TODAY, type SchoolYear } from './calendar';
import { elementAt, seededRandom, type Random } from './random';
import type { School } from './schools';
import type { Student } from './families';

export type EntryReason = 'RETURNING' | 'NEW' | 'SAME_STATE' | 'OTHER_STATE' | 'RE_ENTRY' | 'OTHER_SCHOOL_HERE';
export type ExitReason =
  'END_OF_YEAR' | 'GRADUATED' | 'SAME_STATE' | 'OTHER_STATE' | 'DROPPED_OUT' | 'HOME_SCHOOL' | 'OTHER_SCHOOL_HERE';

/** A student at a school for all or part of one school year. */
export interface Enrollment {
  number: number;
  student: Student;
  school: School;
  year: SchoolYear;
  grade: number;
  entry: string;
  entryReason: EntryReason;
  /** Null while it lasts; never null for a past year. */
  exit: string | null;
  exitReason: ExitReason | null;
}

export function enrollmentsOf(
  seed: string,
  students: readonly Student[],
  schools: readonly School[],
  years: readonly SchoolYear[],
): Enrollment[] {
  const enrollments: Enrollment[] = [];
  for (const student of students) {
    const random = seededRandom(seed, 'enrollment', student.number);
    let gone = false;
    for (const year of years) {
      const grade = student.grade - (CURRENT_YEAR - year.year);
      if (gone || grade < 0 || grade > 12 || year.year < (student.came ?? 0)) continue;
      const stays = staysOf(random, student, year, grade, schoolFor(student, grade, schools), schools);
      for (const stay of stays) enrollments.push({ number: enrollments.length + 1, ...stay });
      const last = stays.at(-1)?.exitReason;
      gone = last !== null && last !== 'END_OF_YEAR';
    }
  }
  return enrollments;
}

type Stay = Omit<Enrollment, 'number'>;

function staysOf(
  random: Random,
  student: Student,
  year: SchoolYear,
  grade: number,
  school: School,
  schools: readonly School[],
) {
  const known = elapsed(year);
  const someDay = () => elementAt(year.days, random.integer(10, Math.max(10, known - 15)));
  const newHere = student.came === year.year || grade === 0;
  const stay: Stay = {
    student,
    school,
    year,
    grade,
    entry: student.came === year.year && random.chance(0.5) ? someDay() : year.begin,
    entryReason: grade === 0 ? 'NEW' : newHere ? random.pick(['SAME_STATE', 'OTHER_STATE']) : 'RETURNING',
    exit: year.year === CURRENT_YEAR ? null : year.end,
    exitReason: year.year === CURRENT_YEAR ? null : grade === 12 ? 'GRADUATED' : 'END_OF_YEAR',
  };
  if (stay.entry > year.begin) return [stay];
  const fate = random.weighted([
    ['stays', 95],
    ['leaves', 2],
    ['comes back', 1.5],
    ['moves', 1.5],
  ]);
  if (fate === 'stays') return [stay];
  const exit = someDay();
  if (fate === 'leaves') return [{ ...stay, exit, exitReason: leavingReason(random, grade) }];
  const later = year.days.filter((day) => day > exit && day <= TODAY);
  if (fate === 'comes back') {
    const entry = elementAt(later, Math.min(12, later.length - 1));
    const away: Stay = { ...stay, exit, exitReason: random.pick(['SAME_STATE', 'HOME_SCHOOL']) };
    return [away, { ...stay, entry, entryReason: 'RE_ENTRY' as const }];
  }
  const other = schools.find((candidate) => candidate !== school && candidate.grades.includes(grade));
  if (!other) return [stay];
  return [
    { ...stay, exit, exitReason: 'OTHER_SCHOOL_HERE' as const },
    { ...stay, school: other, entry: elementAt(later, 0), entryReason: 'OTHER_SCHOOL_HERE' as const },
  ];
}

function leavingReason(random: Random, grade: number): ExitReason {
  const reasons = [
    ['SAME_STATE', 5],
    ['OTHER_STATE', 3],
    ['HOME_SCHOOL', 1],
    ['DROPPED_OUT', grade >= 10 ? 2 : 0],
  ] as const;
  return random.weighted(reasons);
}

/** Households keep to one school of each level. */
function schoolFor(student: Student, grade: number, schools: readonly School[]): School {
  const fitting = schools.filter((school) => school.grades.includes(grade));
  return elementAt(fitting, student.household.number % fitting.length);
}

/** How many school days of the year have passed by today. */
function elapsed(year: SchoolYear): number {
  return year.days.filter((day) => day <= TODAY).length;
}
