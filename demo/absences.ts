import { CURRENT_YEAR, TODAY, type SchoolYear } from './calendar';
import type { Enrollment } from './enrollments';
import { PERIODS } from './schools';
import { seededRandom, type Random } from './random';

export type AbsenceKind = 'EXCUSED' | 'UNEXCUSED' | 'TARDY' | 'LEFT_EARLY';

/** A day on which a student was not there for all of it. A day without one was a day at school. */
export interface Absence {
  enrollment: Enrollment;
  date: string;
  kind: AbsenceKind;
  reason: string | null;
  /** The class periods missed (or come late to). */
  periods: readonly number[];
}

const REASONS = ['Illness', 'Medical appointment', 'Family emergency', 'Religious observance', 'Court', 'Bus was late'];
const ALL_PERIODS = PERIODS.map(({ period }) => period);

/** This year's and last year's; one student in twenty is often away. */
export function absencesOf(seed: string, enrollments: readonly Enrollment[], years: readonly SchoolYear[]): Absence[] {
  const absences: Absence[] = [];
  for (const enrollment of enrollments) {
    const { student, year, entry, exit } = enrollment;
    if (year.year < CURRENT_YEAR - 1 || !years.includes(year)) continue;
    const random = seededRandom(seed, 'absence', enrollment.number);
    const rate = student.number % 20 === 7 ? 0.14 : 0.003 + random.next() * 0.02;
    for (const date of year.days) {
      if (date < entry || date > (exit ?? TODAY)) continue;
      if (random.chance(rate)) absences.push({ enrollment, date, ...dayAway(random) });
      else if (random.chance(0.006)) absences.push({ enrollment, date, ...partOfDay(random) });
    }
  }
  return absences;
}

function dayAway(random: Random): Omit<Absence, 'enrollment' | 'date'> {
  const excused = random.chance(0.6);
  const reason = excused || random.chance(0.2) ? random.pick(REASONS) : null;
  return { kind: excused ? 'EXCUSED' : 'UNEXCUSED', reason, periods: ALL_PERIODS };
}

function partOfDay(random: Random): Omit<Absence, 'enrollment' | 'date'> {
  if (random.chance(0.7)) return { kind: 'TARDY', reason: random.chance(0.3) ? 'Bus was late' : null, periods: [1] };
  return { kind: 'LEFT_EARLY', reason: 'Medical appointment', periods: [5, 6] };
}
