import { CURRENT_YEAR, plusDays, TODAY } from './calendar';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import { seededRandom, type Random } from './random';
import type { School } from './schools';

export type ProgramKind = 'TITLE_I' | 'ENGLISH_LEARNER' | 'HOMELESS' | 'FOOD_SERVICE' | 'GIFTED' | 'MIGRANT' | 'CTE';

/** A student's part in a program of one school year. Special education and Section 504 have files of their own. */
export interface Participation {
  kind: ProgramKind;
  /** The program by the name that the district gives it. */
  name: string;
  student: Student;
  school: School;
  year: number;
  begin: string;
  /** Null while it goes on. */
  end: string | null;
  exitReason: 'TRANSFERRED' | 'RETURNED_TO_REGULAR' | null;
  services: readonly string[];
  outsideRegularSession: boolean;
  /** Of those without a fixed home only. */
  homeless: { residence: 'SHELTER' | 'DOUBLED_UP' | 'HOTEL' | 'UNSHELTERED'; unaccompanied: boolean } | null;
}

interface Offer {
  name: string;
  services: readonly string[];
  /** How likely this student is in it; 0 for those who cannot be. */
  chance(enrollment: Enrollment): number;
}

const OFFERS: Record<ProgramKind, Offer> = {
  TITLE_I: {
    name: 'Title I Reading',
    services: ['Reading intervention'],
    chance: ({ school }) => (school.level === 'ELEMENTARY' ? 0.2 : 0),
  },
  ENGLISH_LEARNER: {
    name: 'English as a Second Language',
    services: ['Content-based instruction', 'Pull-out instruction'],
    chance: ({ student }) => (student.language === 'English' ? 0 : 0.7),
  },
  HOMELESS: { name: 'McKinney-Vento', services: ['Transportation', 'School supplies'], chance: () => 0.02 },
  FOOD_SERVICE: {
    name: 'School Meals',
    services: [],
    chance: ({ student }) => (student.lunch === 'PAID' ? 0 : 1),
  },
  GIFTED: { name: 'Gifted and Talented', services: ['Enrichment'], chance: ({ grade }) => (grade < 3 ? 0 : 0.06) },
  MIGRANT: { name: 'Migrant Education', services: ['Tutoring'], chance: () => 0.015 },
  CTE: { name: 'Welding Pathway', services: [], chance: ({ grade }) => (grade < 11 ? 0 : 0.1) },
};
const KINDS = Object.keys(OFFERS) as ProgramKind[];

/** Year by year, as most programs are entered anew each year; ended with the year or the stay. */
export function participationsOf(seed: string, enrollments: readonly Enrollment[]): Participation[] {
  const found: Participation[] = [];
  for (const kind of KINDS) {
    for (const enrollment of enrollments) {
      const chance = OFFERS[kind].chance(enrollment);
      if (chance === 0) continue;
      const random = seededRandom(seed, 'program', kind, enrollment.number);
      if (random.chance(chance)) found.push(participationOf(random, kind, enrollment));
    }
  }
  return found;
}

function participationOf(random: Random, kind: ProgramKind, enrollment: Enrollment): Participation {
  const { student, school, year, entry, exit } = enrollment;
  const { name, services } = OFFERS[kind];
  const end = exit ?? (year.year === CURRENT_YEAR ? null : year.end);
  const later = plusDays(entry, random.integer(1, 40));
  const isLate = kind !== 'FOOD_SERVICE' && random.chance(0.5) && later <= (end ?? TODAY);
  return {
    kind,
    name,
    student,
    school,
    year: year.year,
    begin: isLate ? later : entry,
    end,
    exitReason: exit !== null && exit < year.end ? 'TRANSFERRED' : end ? 'RETURNED_TO_REGULAR' : null,
    services: kind === 'FOOD_SERVICE' ? mealsOf(student) : services.filter(() => random.chance(0.7)),
    outsideRegularSession: kind === 'TITLE_I' && random.chance(0.3),
    homeless:
      kind === 'HOMELESS'
        ? {
            residence: random.pick(['SHELTER', 'DOUBLED_UP', 'HOTEL', 'UNSHELTERED'] as const),
            unaccompanied: random.chance(0.2),
          }
        : null,
  };
}

function mealsOf({ lunch }: Student): string[] {
  if (lunch === 'PAID') return [];
  return lunch === 'FREE' ? ['Free Breakfast', 'Free Lunch'] : ['Reduced Price Lunch'];
}
