import { plusDays, TODAY } from './calendar';
import type { Student } from './families';
import { seededRandom, type Random } from './random';

/** A vaccine that the state requires. */
export type Vaccine = 'DTAP' | 'POLIO' | 'MMR' | 'HEP_B' | 'VARICELLA' | 'MENINGOCOCCAL';

export interface Immunization {
  vaccine: Vaccine;
  /** Days of the doses, in order; empty where none is on record. */
  doses: readonly string[];
  medicalExemption: { reason: string; date: string } | null;
}

/** What the school's nurse has on paper of one student; there is no paper of everybody. */
export interface HealthRecord {
  student: Student;
  asOf: string;
  required: readonly Immunization[];
  /** Beyond what is required, by the name that somebody wrote down. */
  additional: readonly { name: string; doses: readonly string[] }[];
  exemption: { ground: 'RELIGIOUS' | 'PHILOSOPHICAL' | 'OTHER'; date: string } | null;
}

/** Age in months at each dose. */
const SCHEDULE: Record<Vaccine, readonly number[]> = {
  DTAP: [2, 4, 6, 15, 50],
  POLIO: [2, 4, 6, 50],
  MMR: [12, 50],
  HEP_B: [0, 2, 6],
  VARICELLA: [12, 50],
  MENINGOCOCCAL: [134],
};
const VACCINES = Object.keys(SCHEDULE) as Vaccine[];
const MEDICAL_REASONS = ['Severe allergic reaction to an earlier dose', 'Treatment that weakens the immune system'];
const ADDITIONAL = ['COVID-19', 'Hepatitis A', 'Influenza'];

export function healthRecordsOf(seed: string, students: readonly Student[]): HealthRecord[] {
  const records: HealthRecord[] = [];
  for (const student of students) {
    const random = seededRandom(seed, 'health', student.number);
    if (!random.chance(0.9)) continue;
    const ground = random.weighted([
      [null, 95],
      ['RELIGIOUS', 3],
      ['PHILOSOPHICAL', 1.5],
      ['OTHER', 0.5],
    ] as const);
    const day = (months: number) => dayAtAge(random, student, months);
    const due = VACCINES.filter((vaccine) => (SCHEDULE[vaccine][0] ?? 0) < (student.grade + 5) * 12);
    records.push({
      student,
      asOf: random.pick(['2025-08-18', '2025-09-30', '2026-01-12']),
      required: due.map((vaccine) => immunizationOf(random, vaccine, ground !== null, day)),
      additional: ADDITIONAL.filter(() => random.chance(0.15)).map((name) => ({
        name,
        doses: [dayAtAge(random, student, random.integer(24, 60))],
      })),
      exemption: ground && { ground, date: day(60) },
    });
  }
  return records;
}

function immunizationOf(
  random: Random,
  vaccine: Vaccine,
  refused: boolean,
  day: (months: number) => string,
): Immunization {
  if (!refused && random.chance(0.02)) {
    return { vaccine, doses: [], medicalExemption: { reason: random.pick(MEDICAL_REASONS), date: day(61) } };
  }
  const schedule = SCHEDULE[vaccine];
  const given = refused ? 0 : random.chance(0.85) ? schedule.length : random.integer(0, schedule.length - 1);
  const doses = schedule.map(day).filter((date, index) => index < given && date <= TODAY);
  return { vaccine, doses, medicalExemption: null };
}

/** Within three weeks of an age. */
function dayAtAge(random: Random, { birthDate }: Student, months: number): string {
  return plusDays(birthDate, Math.round(months * 30.4) + random.integer(1, 21));
}
