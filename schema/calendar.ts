/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return (
    year !== undefined && Number(year) > 0 && Number(day) > 0 && Number(day) <= daysOf(Number(year), Number(month))
  );
}

/** How many days a month has; none when there is no such month. */
export function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
