import { plusDays, TODAY } from './calendar';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import { seededRandom, type Random } from './random';

export type Disability =
  | 'AUTISM'
  | 'EMOTIONAL_DISTURBANCE'
  | 'HEARING_IMPAIRMENT'
  | 'INTELLECTUAL_DISABILITY'
  | 'OTHER_HEALTH'
  | 'SPECIFIC_LEARNING'
  | 'SPEECH_LANGUAGE';
export type Setting = 'REGULAR_80' | 'REGULAR_40_TO_79' | 'REGULAR_UNDER_40' | 'SEPARATE_SCHOOL' | 'HOMEBOUND';

/** A student whom the school evaluated for special education, eligible or not. */
export interface SpecialEducation {
  student: Student;
  begin: string;
  /** Day and reason of leaving special education; null while it lasts. */
  exit: { date: string; reason: 'NO_LONGER_ELIGIBLE' | 'TRANSFERRED' } | null;
  eligible: boolean;
  /** The primary one first; empty where the student is not eligible. */
  disabilities: readonly { kind: Disability; determinedBy: 'PSYCHOLOGIST' | 'PHYSICIAN' | null }[];
  setting: Setting | null;
  hoursPerWeek: number | null;
  /** The individualized education program in force, or the last that was. */
  iep: { begin: string; end: string; reviewed: string | null } | null;
  lastEvaluation: string;
  services: readonly string[];
  medicallyFragile: boolean;
}

const DISABILITIES = [
  ['SPECIFIC_LEARNING', 33],
  ['SPEECH_LANGUAGE', 20],
  ['OTHER_HEALTH', 15],
  ['AUTISM', 12],
  ['INTELLECTUAL_DISABILITY', 8],
  ['EMOTIONAL_DISTURBANCE', 7],
  ['HEARING_IMPAIRMENT', 2],
] as const;
const SETTINGS = [
  ['REGULAR_80', 65],
  ['REGULAR_40_TO_79', 20],
  ['REGULAR_UNDER_40', 12],
  ['SEPARATE_SCHOOL', 2],
  ['HOMEBOUND', 1],
] as const;
const SERVICES = ['Speech-Language Pathology', 'Occupational Therapy', 'Counseling', 'Reading support'];

/** About one student in seven was evaluated, in the first year on record or later. */
export function specialEducationOf(seed: string, enrollments: readonly Enrollment[]): SpecialEducation[] {
  const firsts = new Map<Student, Enrollment>();
  for (const enrollment of enrollments) if (!firsts.has(enrollment.student)) firsts.set(enrollment.student, enrollment);
  const found: SpecialEducation[] = [];
  for (const [student, { entry }] of firsts) {
    const random = seededRandom(seed, 'special education', student.number);
    const begin = plusDays(entry, random.integer(3, 120));
    if (random.chance(0.15) && begin <= TODAY) found.push({ student, begin, ...courseOf(random, begin) });
  }
  return found;
}

function courseOf(random: Random, begin: string): Omit<SpecialEducation, 'student' | 'begin'> {
  const lastEvaluation = plusDays(begin, -random.integer(10, 60));
  if (random.chance(0.1)) {
    const nothing = { exit: null, disabilities: [], setting: null, hoursPerWeek: null, iep: null, services: [] };
    return { ...nothing, eligible: false, lastEvaluation, medicallyFragile: false };
  }
  const exitDate = plusDays(begin, random.integer(200, 500));
  const exit =
    random.chance(0.12) && exitDate <= TODAY
      ? { date: exitDate, reason: random.pick(['NO_LONGER_ELIGIBLE', 'TRANSFERRED'] as const) }
      : null;
  const primary = random.weighted(DISABILITIES);
  const second = random.weighted(DISABILITIES);
  const kinds = random.chance(0.2) && second !== primary ? [primary, second] : [primary];
  // A program is written for a year, and anew on its last day.
  let iepBegin = begin;
  while (plusDays(iepBegin, 365) <= (exit?.date ?? TODAY)) iepBegin = plusDays(iepBegin, 365);
  const reviewed = plusDays(iepBegin, random.integer(60, 300));
  return {
    exit,
    eligible: true,
    disabilities: kinds.map((kind) => ({ kind, determinedBy: random.pick(['PSYCHOLOGIST', 'PHYSICIAN', null]) })),
    setting: random.weighted(SETTINGS),
    hoursPerWeek: random.integer(2, 50) / 2,
    iep: { begin: iepBegin, end: plusDays(iepBegin, 364), reviewed: reviewed <= TODAY ? reviewed : null },
    lastEvaluation,
    services: SERVICES.filter(() => random.chance(0.4)),
    medicallyFragile: random.chance(0.05),
  };
}
