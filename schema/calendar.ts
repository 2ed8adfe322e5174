// Every month has 28 days: most texts need no more than this, and answers are full of days.
const EARLY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (EARLY.test(text)) return true;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return (
    year !== undefined && Number(year) > 0 && Number(day) > 0 && Number(day) <= daysOf(Number(year), Number(month))
  );
}

/** How many days a month has; none when there is no such month. */
export function daysOf(year: number, month: number): number {
  if (month !== 2) return LENGTHS[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
