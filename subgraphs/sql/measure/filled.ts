import type { Leaf } from '../../mapping/mapping';
import { any, join, sql, type Fragment } from '../fragment';
import type { Writing } from '../writing';
import { valueOf } from '../value';
import { countIf, sample, sampled, type Sampled } from './sample';

/** For each field, in how many rows it has a value: c0, c1, ... A list has one when one of its values is there. */
export function filledCounts(
  writing: Writing,
  source: Sampled,
  fields: readonly (readonly Leaf[])[],
  most: number,
): Fragment {
  const scope = sampled(writing, source);
  const isFilled = ({ value }: Leaf) =>
    sql`${valueOf(writing, value, (column) => scope.column(column)).fragment} is not null`;
  const counts = countIf(fields.map((leaves) => any(leaves.map(isFilled))));
  return sql`${join(counts, ', ')} from ${sample(scope, source, most)}`;
}
