import type { Leaf, Relation, Source } from '../../mapping/mapping';
import type { Filter } from '../../plan/read';
import { condition, exact } from '../condition';
import { filterSql, tupleIn } from '../filter';
import { all, FALSE, join, sql, TRUE, type Fragment } from '../fragment';
import { orderBy, sortTerm } from '../page';
import type { Scope } from '../scope';
import type { Writing } from '../writing';
import { sampled, type Sampled } from './sample';

// Statements as a request would make them, for the engine to say how it would run them. None of them is run.

/** Rows of a list that a filter keeps; nothing when the engine need not be asked, since no row can match. */
export function filterProbe(writing: Writing, source: Sampled, filter: Filter): Fragment | undefined {
  const scope = sampled(writing, source);
  const where = all([ownCondition(scope, source), filterSql(scope, source, filter)]);
  return where === FALSE ? undefined : sql`1 as one from ${scope.from()} where ${where} limit 51`;
}

/** The beginning of a list in the order of a field. */
export function orderProbe(writing: Writing, source: Sampled, leaf: Leaf): Fragment {
  const scope = sampled(writing, source);
  const term = sortTerm(scope, { by: { leaf }, descending: false, nullsFirst: false });
  const key = source.key.map((column) => exact(writing, scope.column(column)));
  const where = ownCondition(scope, source);
  return sql`1 as one from ${scope.from()} where ${where} order by ${join(orderBy(writing, [term], key), ', ')} limit 51`;
}

/** The rows that a relation leads to from one row. */
export function linkProbe(writing: Writing, relation: Relation, target: Sampled): Fragment | undefined {
  const scope = sampled(writing, target);
  const columns = relation.on.map(([child]) => child);
  const linked = tupleIn(
    writing,
    columns.map((column) => scope.column(column)),
    [sampleKey(writing, target, columns)],
  );
  const where = all([ownCondition(scope, target), linked]);
  return where === FALSE ? undefined : sql`1 as one from ${scope.from()} where ${where}`;
}

const ownCondition = (scope: Scope, { where }: Source): Fragment =>
  where ? condition(scope.writing, where, (column) => scope.column(column)) : TRUE;

/** Some values that columns of these kinds could have. */
export function sampleKey(writing: Writing, source: Source, columns: readonly string[]): string[] {
  const scope = sampled(writing, { ...source, table: source.table ?? '' });
  return columns.map((column) => {
    const { type } = scope.column(column);
    return type === 'date' || type === 'timestamp' ? '2000-01-01' : '1';
  });
}
