import type { Relation, Source } from '../../mapping/mapping';
import { EVERYTHING } from '../../plan/read';
import { belongsTo, filterSql } from '../filter';
import { all, join, sql, type Fragment } from '../fragment';
import { Scope } from '../scope';
import type { Writing } from '../writing';
import { filled } from './joins';
import { countIf, sample, sampled, type Sampled } from './sample';

// Whether something is there is asked in a WHERE, so that an engine can go through both tables once and not once for each row.

/** Rows that have the columns which a relation follows: c0. */
export function linkedRows(writing: Writing, source: Sampled, relation: Relation, most: number): Fragment {
  const scope = sampled(writing, source);
  const linked = filled(
    scope,
    relation.on.map(([, parent]) => parent),
  );
  return sql`${join(countIf([linked]), ', ')} from ${sample(scope, source, most)}`;
}

/** Rows from which a relation leads to something: n. */
export function foundRows(
  writing: Writing,
  source: Sampled,
  relation: Relation,
  target: Source,
  most: number,
): Fragment {
  const scope = sampled(writing, source);
  const found = filterSql(scope, source, { exists: { ...relation, pick: undefined }, in: target, filter: EVERYTHING });
  return sql`count(*) as n from ${sample(scope, source, most)} where ${found}`;
}

/** All rows to which a relation leads, counted once for each row from which it leads there: n. */
export function rowsLedTo(
  writing: Writing,
  source: Sampled,
  relation: Relation,
  target: Source,
  most: number,
): Fragment {
  const scope = sampled(writing, source);
  const child = new Scope(writing, target, 'bx');
  const where = belongsTo(scope, relation, target, child);
  return sql`count(*) as n from ${sample(scope, source, most)} cross join ${child.from()} where ${where}`;
}

/** The other way round: rows of the target that name a row of the source, and that row is not there: n. */
export function strayRows(
  writing: Writing,
  source: Sampled,
  relation: Relation,
  target: Sampled,
  most: number,
): Fragment {
  const scope = sampled(writing, target);
  const on = relation.on.map(([child, parent]) => [parent, child] as const);
  const back = { ...relation, on, target: source, where: undefined, current: false, pick: undefined, value: undefined };
  const parent = filterSql(scope, target, { exists: back, in: source, filter: EVERYTHING });
  const linked = filled(
    scope,
    relation.on.map(([child]) => child),
  );
  return sql`count(*) as n from ${sample(scope, target, most)} where ${all([linked, sql`not (${parent})`])}`;
}
