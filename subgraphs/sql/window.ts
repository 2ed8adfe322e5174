import { ISO_DATE } from '../mapping/date-format';
import type { Window } from '../mapping/language';
import { all, bind, sql, TRUE, type Fragment } from './fragment';
import type { Expression, Writing } from './scope';
import { isoDate } from './iso-date';
import { trimmed } from './trimmed';
import { valueOf } from './value';

/**
 * Whether a row is in force on the day of `writing`: begun (or without a beginning), not ended before it (or without an end),
 * and of the school year that the day lies in, because systems leave last year's rows open after a rollover.
 */
export function inForce(writing: Writing, { from, to, year }: Window, own: (column: string) => Expression): Fragment {
  const day = bind(writing.parameters['asOf'] ?? null);
  const date = (column: string) => dayOf(writing, own(column));
  const conditions = [
    from === undefined ? TRUE : sql`${date(from)} is null or ${date(from)} <= ${day}`,
    to === undefined ? TRUE : sql`${date(to)} is null or ${date(to)} >= ${day}`,
    year === undefined
      ? TRUE
      : sql`${valueOf(writing, year, own).fragment} = ${bind(writing.parameters['schoolYear'] ?? null)}`,
  ];
  return all(conditions);
}

/** Whether a row has no end. */
export const isOpen = (writing: Writing, { to }: Window, own: (column: string) => Expression): Fragment =>
  to === undefined ? TRUE : sql`${dayOf(writing, own(to))} is null`;

const dayOf = (writing: Writing, column: Expression): Fragment =>
  isoDate(writing, trimmed(writing, column), [ISO_DATE]).fragment;
