import type { Join } from '../../mapping/language';
import { referenceOf } from '../../mapping/reference';
import { all, FALSE, join, sql, type Fragment } from '../fragment';
import type { Scope } from '../scope';
import type { Writing } from '../writing';
import { trimmed } from '../trimmed';
import { countIf, sample, sampled, type Sampled } from './sample';

/** In how many rows the columns that a join follows are filled (c0), and in how many of those nothing is there (c1), whatever its conditions. */
export function lostRows(writing: Writing, source: Sampled, alias: string, joined: Join, most: number): Fragment {
  // A condition says that there need not be one: whether a code is this code, for instance.
  const unconditional = { ...joined, where: undefined, window: undefined };
  const scope = sampled(writing, { ...source, joins: { ...source.joins, [alias]: unconditional } });
  const follows = filled(scope, Object.values(joined.on));
  const found = ownColumn(joined);
  const nothing = found === undefined ? FALSE : sql`${scope.column(`${alias}.${found}`).fragment} is null`;
  const counts = countIf([follows, all([follows, nothing])]);
  return sql`${join(counts, ', ')} from ${sample(scope, source, most)}`;
}

/** How many rows there are with these joins. */
export function rowsWith(writing: Writing, source: Sampled, aliases: readonly string[], most: number): Fragment {
  const scope = sampled(writing, source);
  const touched = aliases.map((alias) => {
    const found = ownColumn(source.joins[alias]);
    return found === undefined ? FALSE : sql`${scope.column(`${alias}.${found}`).fragment} is null`;
  });
  return sql`count(*) as n, ${join(countIf(touched), ', ')} from ${sample(scope, source, most)}`;
}

/** A column that is filled in every row that the join finds, since it is compared there. */
const ownColumn = (joined: Join | undefined): string | undefined =>
  Object.keys(joined?.on ?? {}).find((column) => referenceOf(column).alias === undefined);

export const filled = (scope: Scope, columns: readonly string[]): Fragment =>
  all(columns.map((column) => sql`${trimmed(scope.writing, scope.column(column)).fragment} is not null`));
