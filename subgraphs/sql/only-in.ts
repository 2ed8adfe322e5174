import type { Source } from '../mapping/mapping';
import type { Filter } from '../plan/read';
import { filterSql } from './filter';
import { sql, TRUE } from './fragment';
import type { Scope } from './scope';
import type { Expression } from './writing';

/** A value in the rows that meet a condition; null in all others: `case when exists (...) then b.birthdate end`. */
export function onlyIn(scope: Scope, source: Source, under: Filter, value: Expression): Expression {
  const condition = filterSql(scope, source, under);
  if (condition === TRUE) return value;
  return { fragment: sql`case when ${condition} then ${value.fragment} end`, type: value.type };
}
