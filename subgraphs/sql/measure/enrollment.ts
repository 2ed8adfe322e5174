import type { Leaf } from '../../mapping/mapping';
import type { Window } from '../../mapping/language';
import { join, raw, sql, type Fragment } from '../fragment';
import type { Writing } from '../writing';
import { selected } from '../value';
import { inForce, isOpen } from '../window';
import { sample, sampled, type Sampled } from './sample';

/** Rows by their school (l0, ...): all of them (n), those without an end (open), and those in force on the day (current). */
export function enrollmentCounts(
  writing: Writing,
  source: Sampled,
  window: Window,
  schoolColumns: readonly string[],
  most: number,
): Fragment {
  const scope = sampled(writing, source);
  const own = (column: string) => scope.column(column);
  const links = schoolColumns.map((column, index) => sql`${own(column).fragment} as ${link(index)}`);
  const flags = [
    sql`case when ${isOpen(writing, window, own)} then 1 else 0 end as is_open`,
    sql`case when ${inForce(writing, window, own)} then 1 else 0 end as is_current`,
  ];
  const rows = sql`select ${join([...links, ...flags], ', ')} from ${sample(scope, source, most)}`;
  const by = schoolColumns.map((_, index) => link(index));
  const counts = sql`count(*) as n, sum(is_open) as open_rows, sum(is_current) as current_rows`;
  const grouped = by.length > 0 ? sql` group by ${join(by, ', ')}` : sql``;
  return sql`${join([...by, counts], ', ')} from (${rows}) as r${grouped}`;
}

/** The names of schools, by what enrollments name them by: l0, ... and name. */
export function schoolNames(
  writing: Writing,
  source: Sampled,
  columns: readonly string[],
  name: Leaf,
  most: number,
): Fragment {
  const scope = sampled(writing, source);
  const own = (column: string) => scope.column(column);
  const links = columns.map((column, index) => sql`${own(column).fragment} as ${link(index)}`);
  const named = sql`${selected(writing, name, own).fragment} as name`;
  return sql`${join([...links, named], ', ')} from ${sample(scope, source, most)}`;
}

const link = (index: number): Fragment => raw(`l${index}`);
