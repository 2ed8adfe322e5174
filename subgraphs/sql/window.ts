import { ISO_DATE } from '../mapping/date-format';
import type { Window } from '../mapping/language';
import type { Value } from '../mapping/value-form';
import { isOneOf } from './condition';
import { all, bind, sql, TRUE, type Fragment } from './fragment';
import { wholeOf } from './number';
import type { Expression, Writing } from './writing';
import { shifted } from './shifted';
import { dayOf, isDayOrNothing, valueOf } from './value';

/**
 * Whether a row is in force on the day of `writing`: begun (or without a beginning), not ended before it (or without an end),
 * and of the school year that the day lies in, because systems leave last year's rows open after a rollover.
 */
export function inForce(writing: Writing, { from, to, year }: Window, own: (column: string) => Expression): Fragment {
  const day = bind(writing.parameters['asOf'] ?? null);
  const date = (value: Value) => dayOf(writing, value, [ISO_DATE], own).fragment;
  const conditions = [
    from === undefined ? TRUE : sql`${date(from)} is null or ${date(from)} <= ${day}`,
    to === undefined ? TRUE : sql`${date(to)} is null or ${date(to)} >= ${day}`,
    year === undefined ? TRUE : isYear(writing, year, own, Number(writing.parameters['schoolYear'])),
  ];
  return all(conditions);
}

/** Whether the days of a row are such that one can say whether it is in force. */
export const isReadable = (writing: Writing, { from, to }: Window, own: (column: string) => Expression): Fragment =>
  all([from, to].map((value) => (value === undefined ? TRUE : isDayOrNothing(writing, value, [ISO_DATE], own))));

/** Whether a row has no end. */
export const isOpen = (writing: Writing, { to }: Window, own: (column: string) => Expression): Fragment =>
  to === undefined ? TRUE : sql`${dayOf(writing, to, [ISO_DATE], own).fragment} is null`;

function isYear(writing: Writing, value: Value, own: (column: string) => Expression, year: number): Fragment {
  const shift = shifted(value, own);
  if (shift) return isOneOf(writing, shift.column, [String(year - shift.by)]);
  return isOneOf(writing, wholeOf(writing, valueOf(writing, value, own)), [String(year)]);
}
