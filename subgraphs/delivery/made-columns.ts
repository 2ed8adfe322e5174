import { isDay } from '../../schema/calendar';
import type { SchoolCalendar } from '../school-calendar';

export type EndDates = 'excluded' | 'included';

const DAY = 86_400_000;

/** The last day of a stretch of time. What is no day is left as it is, to be told where it is read. */
export function lastDate(endDate: string, endDates: EndDates): string {
  if (endDates === 'included' || !isDay(endDate)) return endDate;
  return new Date(Date.parse(endDate) - DAY).toISOString().slice(0, 10);
}

/** An organization's identifier is often that of the National Center for Education Statistics: 7 digits a district, 12 a school. */
export const ncesId = (identifier: string): string => (/^(\d{7}|\d{12})$/.test(identifier) ? identifier : '');

/** A role without a year of its own belongs to the school year of the delivery, or to the one nearest to it in which it holds. */
export function roleYear(begin: string, last: string, calendar: SchoolCalendar): number {
  const day = calendar.today();
  if (isDay(begin) && begin > day) return calendar.schoolYear(begin);
  return calendar.schoolYear(isDay(last) && last < day ? last : day);
}

export interface Session {
  readonly parent: string;
  readonly schoolYear: string;
}
export type Sessions = ReadonlyMap<string, Session>;

/** The session itself, or the closest one that holds all of several: both semesters make the year. */
export function sessionOfAll(ids: readonly string[], sessions: Sessions): string {
  const [first = [], ...others] = ids.map((id) => withAncestors(id, sessions));
  return first.find((id) => others.every((ancestors) => ancestors.includes(id))) ?? '';
}

/** The school year that several sessions have in common. */
export function yearOfAll(ids: readonly string[], sessions: Sessions): string {
  const [year = '', ...others] = [...new Set(ids.map((id) => sessions.get(id)?.schoolYear ?? ''))];
  return others.length === 0 ? year : '';
}

function withAncestors(id: string, sessions: Sessions): string[] {
  const found: string[] = [];
  for (let at = id; sessions.has(at) && !found.includes(at); at = sessions.get(at)?.parent ?? '') found.push(at);
  return found;
}

/** The parts of a list within a cell. */
export const listed = (cell: string): string[] => [
  ...new Set(
    cell
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
