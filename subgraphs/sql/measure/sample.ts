import type { Knex } from 'knex';
import type { Source } from '../../mapping/mapping';
import { isRow } from '../filter';
import { raw, sql, type Fragment } from '../fragment';
import { Scope } from '../scope';
import type { Writing } from '../writing';

/*
 * Statements that measure a source: how many rows, what is missing, which values and keys there are. Each looks at so many rows
 * at most, which a select inside chooses:
 *
 *   select count(...) from (select b.grade, b.school from stays as b where ... limit 200000) as b left join ...
 *
 * What is joined is joined to those rows alone.
 */

export type Sampled = Source & { readonly table: string };

export const sampled = (writing: Writing, source: Sampled): Scope => new Scope(writing, source, 'b');

/** The FROM of a statement, once everything else of it is written in this scope. */
export function sample(scope: Scope, source: Sampled, most: number): Fragment {
  const rows = sampled(scope.writing, source);
  const where = isRow(rows, source);
  return scope.fromRows(rows, (columns) => {
    const shown = columns.sql === '' ? raw('1 as one') : columns;
    return sql`select ${shown} from ${rows.from()} where ${where} limit ${raw(String(most))}`;
  });
}

/** How many rows there are, counted up to a limit. */
export function rowCount(writing: Writing, source: Sampled, most: number): Fragment {
  return sql`count(*) as n from ${sample(sampled(writing, source), source, most)}`;
}

/** Counts of the rows for which a condition holds, under the names c0, c1, ... */
export const countIf = (conditions: readonly Fragment[]): Fragment[] =>
  conditions.map((holds, index) => sql`count(case when ${holds} then 1 end) as ${raw(`c${index}`)}`);

/** The statement for knex to run. */
export const asked = (db: Knex, { sql: text, bindings }: Fragment): Knex.QueryBuilder =>
  db.select(db.raw(text, bindings as Knex.RawBinding[]));
