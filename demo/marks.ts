import { CURRENT_YEAR, type TermName } from './calendar';
import type { Seat } from './classes';
import { seededRandom } from './random';

export interface Mark {
  seat: Seat;
  term: TermName;
  /** Of 100; null where only a letter was given. */
  percent: number | null;
  letter: string;
  comment: string | null;
}

/** Lowest percentage of each letter, best first. */
export const SCALE = [
  ['A', 90, 4],
  ['B', 80, 3],
  ['C', 70, 2],
  ['D', 60, 1],
  ['F', 0, 0],
] as const;

const COMMENTS = [
  'A pleasure to have in class',
  'Missing assignments',
  'Great improvement',
  "Doesn't turn in homework",
];

/** Quarter and semester marks of this year so far; one final mark a class of the years before. */
export function marksOf(seed: string, seats: readonly Seat[]): Mark[] {
  const marks: Mark[] = [];
  for (const seat of seats) {
    if (seat.dropped || seat.enrollment.exitReason === 'OTHER_STATE') continue;
    const random = seededRandom(seed, 'mark', seat.number);
    // A student's own level moves every mark, so that some are good at most things.
    const level = 62 + ((seat.student.number * 7919) % 34);
    for (const term of gradedTerms(seat)) {
      const percent = Math.min(100, Math.max(35, level + random.integer(-90, 80) / 10));
      const letterOnly = random.chance(0.02);
      marks.push({
        seat,
        term,
        percent: letterOnly ? null : Math.round(percent * 10) / 10,
        letter: letterOnly ? random.pick(['P', 'I']) : letterOf(percent),
        comment: random.chance(0.05) ? random.pick(COMMENTS) : null,
      });
    }
  }
  return marks;
}

export function letterOf(percent: number): string {
  return SCALE.find(([, lowest]) => percent >= lowest)?.[0] ?? 'F';
}

function gradedTerms({ section, begin }: Seat): TermName[] {
  if (section.year.year < CURRENT_YEAR) return [section.term];
  if (section.term === 'S2') return [];
  return (['Q1', 'Q2', 'S1'] as const).filter((term) => begin < section.year.terms[term].end);
}
