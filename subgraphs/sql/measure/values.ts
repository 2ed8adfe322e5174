import type { Leaf } from '../../mapping/mapping';
import type { ColumnType } from '../column-type';
import { exact } from '../condition';
import { raw, sql, type Fragment } from '../fragment';
import type { Writing } from '../writing';
import { selected } from '../value';
import { sample, sampled, type Sampled } from './sample';

/** What kind of value the reader gets. */
export const valueType = (writing: Writing, source: Sampled, leaf: Leaf): ColumnType => {
  const scope = sampled(writing, source);
  return selected(writing, leaf, (column) => scope.column(column)).type;
};

/** The different values of a field as the reader gets them, and how often each comes: v and n, the most frequent first. */
export function valueCounts(writing: Writing, source: Sampled, leaf: Leaf, most: number, values: number): Fragment {
  const scope = sampled(writing, source);
  const value = exact(
    writing,
    selected(writing, leaf, (column) => scope.column(column)),
  );
  const rows = sql`select ${value} as v from ${sample(scope, source, most)}`;
  return sql`v, count(*) as n from (${rows}) as r group by v order by n desc, v limit ${raw(String(values))}`;
}
