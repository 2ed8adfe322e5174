import type { DistrictSettings } from './mapping/district-file';

/** Which day it is in a district, and which school year a day lies in. */
export interface SchoolCalendar {
  /** YYYY-MM-DD: the day of the snapshot (`asOf`), or today in the district's time zone. */
  today(): string;
  /** The calendar year in which the school year of this day ends. */
  schoolYear(day: string): number;
}

export function schoolCalendar(
  { asOf, timeZone, mapping }: Pick<DistrictSettings, 'asOf' | 'timeZone' | 'mapping'>,
  clock: () => Date,
): SchoolCalendar {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    today: () => asOf ?? format.format(clock()),
    // A year that starts in January is its own school year.
    schoolYear: (day) =>
      Number(day.slice(0, 4)) +
      (mapping.schoolYearStarts > '01-01' && day.slice(5) >= mapping.schoolYearStarts ? 1 : 0),
  };
}
