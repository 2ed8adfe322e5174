import type { Absence, AbsenceKind } from './absences';
import { CURRENT_YEAR, TODAY } from './calendar';
import type { Seat } from './classes';
import type { Enrollment } from './enrollments';
import type { Population } from './population';
import { PERIODS } from './schools';

/** One student in one class on one day, as a teacher ticks it off. */
export interface RollCall {
  enrollment: Enrollment;
  date: string;
  period: number;
  seat: Seat | null;
  kind: AbsenceKind | 'PRESENT';
  reason: string | null;
}

/**
 * The last days' roll calls, those present included: as many days back from today as make the wanted number of rows
 * (the oldest of them is covered in part). Ordered by student, day and period.
 */
export function rollCallsOf({ enrollments, seats, absences, years }: Population, wanted: number): RollCall[] {
  const current = enrollments.filter(({ year }) => year.year === CURRENT_YEAR);
  const seatOn = seatFinder(seats);
  const away = new Map(absences.map((absence) => [`${absence.enrollment.number}/${absence.date}`, absence]));
  const days = years.find(({ year }) => year === CURRENT_YEAR)?.days.filter((day) => day <= TODAY) ?? [];
  const calls: RollCall[] = [];
  for (const date of [...days].reverse()) {
    for (const enrollment of current) {
      if (calls.length >= wanted) break;
      if (date < enrollment.entry || date > (enrollment.exit ?? TODAY)) continue;
      const absence = away.get(`${enrollment.number}/${date}`);
      for (const { period } of PERIODS.slice(0, wanted - calls.length)) {
        calls.push({ enrollment, date, period, seat: seatOn(enrollment, period, date), ...kindOf(absence, period) });
      }
    }
  }
  return calls.sort(
    (a, b) =>
      a.enrollment.student.number - b.enrollment.student.number ||
      (a.date < b.date ? -1 : a.date > b.date ? 1 : a.period - b.period),
  );
}

/** The classes missed (or come late to), whenever: what is left of older roll calls once those present have been cleared away. */
export function absentCallsOf({ seats, absences }: Population): RollCall[] {
  const seatOn = seatFinder(seats);
  return absences.flatMap(({ enrollment, date, kind, reason, periods }) =>
    periods.map((period) => ({ enrollment, date, period, seat: seatOn(enrollment, period, date), kind, reason })),
  );
}

function kindOf(absence: Absence | undefined, period: number): Pick<RollCall, 'kind' | 'reason'> {
  if (!absence?.periods.includes(period)) return { kind: 'PRESENT', reason: null };
  return { kind: absence.kind, reason: absence.reason };
}

/** The part of a day spent at school: 0, 0.5 or 1, as state reports count it. */
export function stateValue(absence: Absence): number {
  if (absence.kind === 'TARDY') return 1;
  return absence.periods.length === PERIODS.length ? 0 : 0.5;
}

/** Finds the class in which a student sits at a time. */
function seatFinder(seats: readonly Seat[]) {
  const found = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = `${seat.enrollment.number}/${seat.section.period}`;
    const known = found.get(key);
    if (known) known.push(seat);
    else found.set(key, [seat]);
  }
  return ({ number }: Enrollment, period: number, date: string): Seat | null => {
    const candidates = found.get(`${number}/${period}`) ?? [];
    return candidates.find(({ begin, end }) => begin <= date && date <= (end ?? TODAY)) ?? null;
  };
}
