// School years, terms and school days. A school year is named by the calendar year in which it ends.

/** The day on which the demo districts stand still. */
export const TODAY = '2026-03-16';
export const CURRENT_YEAR = 2026;
export const YEARS = [2024, 2025, 2026];

export type TermName = 'YEAR' | 'S1' | 'S2' | 'Q1' | 'Q2' | 'Q3' | 'Q4';

export interface Span {
  begin: string;
  end: string;
}

export interface SchoolYear extends Span {
  year: number;
  terms: Record<TermName, Span>;
  /** The days on which school is held, in order. */
  days: readonly string[];
  /** Weekdays between the first and the last of them on which none is held. */
  holidays: readonly string[];
}

const DAY = 86_400_000;

export function schoolYear(year: number): SchoolYear {
  const begin = nthWeekday(year - 1, 8, 1, 3);
  const fridayOf = (weeks: number) => plusDays(begin, weeks * 7 - 3);
  const mondayOf = (weeks: number) => plusDays(begin, weeks * 7);
  const end = fridayOf(41);
  const terms = {
    YEAR: { begin, end },
    S1: { begin, end: fridayOf(22) },
    S2: { begin: mondayOf(22), end },
    Q1: { begin, end: fridayOf(9) },
    Q2: { begin: mondayOf(9), end: fridayOf(22) },
    Q3: { begin: mondayOf(22), end: fridayOf(31) },
    Q4: { begin: mondayOf(31), end },
  };
  return { year, begin, end, terms, ...weekdays(year, begin, end) };
}

function weekdays(year: number, begin: string, end: string): Pick<SchoolYear, 'days' | 'holidays'> {
  const thanksgiving = nthWeekday(year - 1, 11, 4, 4);
  const springBreak = plusDays(begin, 32 * 7);
  const closed: Span[] = [
    { begin: `${year - 1}-12-22`, end: `${year}-01-02` },
    { begin: thanksgiving, end: plusDays(thanksgiving, 1) },
    { begin: springBreak, end: plusDays(springBreak, 4) },
    // Labor Day, Martin Luther King Jr. Day, Presidents' Day, Memorial Day
    ...[nthWeekday(year - 1, 9, 1, 1), nthWeekday(year, 1, 1, 3), nthWeekday(year, 2, 1, 3)].map(oneDay),
    oneDay(plusDays(nthWeekday(year, 6, 1, 1), -7)),
  ];
  const [days, holidays]: [string[], string[]] = [[], []];
  for (let day = begin; day <= end; day = plusDays(day, 1)) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) (closed.some((span) => within(day, span)) ? holidays : days).push(day);
  }
  return { days, holidays };
}

/** Both ends included; ISO days compare as text. */
export function within(day: string, span: Span): boolean {
  return span.begin <= day && day <= span.end;
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function oneDay(day: string): Span {
  return { begin: day, end: day };
}

/** The nth given weekday (1 is Monday) of a month (1 to 12). */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const offset = (weekday - first.getUTCDay() + 7) % 7;
  return plusDays(first.toISOString().slice(0, 10), offset + (nth - 1) * 7);
}
