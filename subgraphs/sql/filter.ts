import { textOf } from '../decode';
import { problemIn } from '../mapping/configuration-error';
import { constantOf } from '../mapping/constant-of';
import { isConstant, type Leaf, type Link, type Relation, type Source } from '../mapping/mapping';
import { columnOrder } from '../plan/column-order';
import { EVERYTHING, type Filter } from '../plan/read';
import { comparable } from './column-type';
import { condition, exact } from './condition';
import { anyOf } from './any-of';
import { all, any, FALSE, join, sql, TRUE, type Fragment } from './fragment';
import { leafFilter, partsFilter } from './leaf-filter';
import { orderBy, sortTerm } from './page';
import { equal } from './equal';
import { Scope } from './scope';
import type { Expression, Writing } from './writing';
import { trimmed } from './trimmed';
import { isDayOrNothing, leafValue } from './value';
import { inForce, isReadable } from './window';

/** A planned filter as a condition on the rows of a scope. */
export function filterSql(scope: Scope, source: Source, filter: Filter): Fragment {
  const { writing } = scope;
  const resolve = (column: string) => scope.column(column);
  if ('all' in filter) return all(filter.all.map((one) => filterSql(scope, source, one)));
  if ('any' in filter) {
    const together = anyOf(scope, filter.any, rowsFor, (one) => new Scope(writing, one.in, `${scope.prefix}x`));
    return together ?? any(filter.any.map((one) => filterSql(scope, source, one)));
  }
  if ('parts' in filter) return partsFilter(writing, filter.parts, resolve, filter.values);
  if ('condition' in filter) return condition(writing, filter.condition, resolve);
  if ('leaf' in filter) return leafFilter(writing, filter.leaf, resolve, filter.operator, filter.values);
  if ('refers' in filter) return refersTo(scope, filter.refers, filter.to, filter.keys);
  if ('keys' in filter)
    return exactTupleIn(
      writing,
      source.key.map((column) => scope.column(column)),
      filter.keys,
    );
  if ('keyed' in filter) return all(source.key.map((column) => isThere(writing, scope.column(column))));
  if ('not' in filter) return isNot(filterSql(scope, source, filter.not));
  if ('filled' in filter) return isFilled(writing, filter.filled, resolve);
  if ('readable' in filter) return isDayOrNothing(writing, filter.readable.value, filter.readable.date ?? [], resolve);
  if ('activeOn' in filter) return active(writing, source, filter, resolve);
  return exists(scope, filter.exists, filter.in, filter.filter);
}

function active(
  writing: Writing,
  { window }: Source,
  { activeOn, surely = false }: Extract<Filter, { readonly activeOn: string }>,
  resolve: (column: string) => Expression,
): Fragment {
  if (window === undefined) return TRUE;
  const now = inForce(writing.on(activeOn), window, resolve);
  return surely ? all([now, isReadable(writing, window, resolve)]) : now;
}

/** Of a constant it is known already; PostgreSQL could not tell what type it has. */
function isFilled(writing: Writing, leaf: Leaf, resolve: (column: string) => Expression): Fragment {
  if (isConstant(leaf)) return textOf(constantOf(leaf.value, writing.parameters)) === null ? FALSE : TRUE;
  return sql`${leafValue(writing, leaf, resolve).fragment} is not null`;
}

/** Where a condition is false or null. */
function isNot(condition: Fragment): Fragment {
  if (condition === TRUE) return FALSE;
  return condition === FALSE ? TRUE : sql`case when ${condition} then 0 else 1 end = 1`;
}

function isThere(writing: Writing, column: Expression): Fragment {
  if (column.type === 'text') return sql`${trimmed(writing, column).fragment} is not null`;
  return column.required ? TRUE : sql`${column.fragment} is not null`;
}

/** The base table's key is one of these. */
export function hasKey(scope: Scope, key: readonly string[], keys: readonly (readonly string[])[]): Fragment {
  const columns = key.map((column) => scope.column(column));
  return tupleIn(scope.writing, columns, keys);
}

/**
 * Columns equal one of the rows of texts. Columns stand bare, so that an index serves; where a collation then lets more rows
 * through (case, accents, trailing blanks), `exactly` or the reader drops them.
 */
export function tupleIn(
  writing: Writing,
  columns: readonly Expression[],
  rows: readonly (readonly string[])[],
): Fragment {
  const types = columns.map(({ type }) => type);
  const values = rows.flatMap((row) => {
    const converted = row.map((text, index) => comparable(text, types[index] ?? 'text'));
    return converted.length === columns.length && converted.every((value) => value !== undefined) ? [converted] : [];
  });
  if (values.length === 0) return FALSE;
  const fragments = columns.map((column) => (column.type === 'text' ? column.fragment : exact(writing, column)));
  return writing.dialect.isOneOf(fragments, types, values);
}

function refersTo(scope: Scope, relation: Relation, target: Source, keys: readonly (readonly string[])[]): Fragment {
  const link = new Map(relation.on);
  const parents = target.key.map((column) => link.get(column));
  const covered = parents.every((parent) => parent !== undefined) && relation.on.length === target.key.length;
  if (!covered) return exists(scope, relation, target, { keys });
  const columns = parents.flatMap((parent) => (parent === undefined ? [] : [scope.column(parent)]));
  return exactTupleIn(scope.writing, columns, keys);
}

/** The same, and no row too many: the bare columns find the rows by an index, the exact ones choose among them. */
export function exactTupleIn(
  writing: Writing,
  columns: readonly Expression[],
  keys: readonly (readonly string[])[],
): Fragment {
  const bare = tupleIn(writing, columns, keys);
  const texts = columns.some(({ type }) => type === 'text');
  if (!texts || bare === FALSE) return bare;
  const precise = columns.map((column) => ({ ...column, fragment: exact(writing, column) }));
  return all([bare, tupleIn(writing, precise, keys)]);
}

/** exists (select 1 from child where child.link = parent.link and ...) */
function exists(scope: Scope, relation: Relation, source: Source, filter: Filter): Fragment {
  const child = new Scope(scope.writing, source, `${scope.prefix}x`);
  // Also what is picked must say to whom it belongs: else each parent would be compared with every child there is.
  const picked = relation.pick && !relation.isList ? isPicked(scope, relation, source, child) : TRUE;
  const where = all([belongsTo(scope, relation, source, child), picked, filterSql(child, source, filter)]);
  return where === FALSE ? FALSE : sql`exists (select 1 from ${child.from()} where ${where})`;
}

/** The rows that are a source's: its `where` holds, and no link of theirs is an orphan that drops them. */
export function isRow(scope: Scope, source: Source): Fragment {
  const { where, dropsOrphansOf = [] } = source;
  const counts = where ? condition(scope.writing, where, (column) => scope.column(column)) : TRUE;
  return dropsOrphansOf.length === 0 ? counts : all([counts, ...dropsOrphansOf.map((link) => isNoOrphan(scope, link))]);
}

/** b.school is null or exists (select 1 from school as bx where bx.id = b.school) */
function isNoOrphan(scope: Scope, { relation, to, hasId }: Link): Fragment {
  const { writing } = scope;
  let parents: Expression[] = [];
  const unread = problemIn(() => (parents = relation.on.map(([, parent]) => scope.column(parent))));
  if (unread?.fault === 'absent') return TRUE; // this installation has no such column, and so no link
  if (unread) throw unread;
  const empty = parents.map((parent) =>
    parent.required && parent.type !== 'text' ? FALSE : sql`${trimmed(writing, parent).fragment} is null`,
  );
  const found = exists(scope, { ...relation, pick: undefined }, to, hasId ? { keyed: true } : EVERYTHING);
  return any([...empty, found]);
}

/** The rows that a relation leads to, from whatever row, and that meet the rest of a condition. */
const rowsFor = (
  child: Scope,
  { exists, in: source, filter }: Extract<Filter, { readonly exists: Relation }>,
): Fragment => all([...ofRelation(exists, source, child), filterSql(child, source, filter)]);

/** The child's row is one of those that the relation leads to. */
export function belongsTo(scope: Scope, relation: Relation, source: Source, child: Scope): Fragment {
  const { dialect } = scope.writing;
  return all([
    ...relation.on.map(([own, parent]) => equal(dialect, child.column(own), scope.column(parent))),
    ...ofRelation(relation, source, child),
  ]);
}

/** What makes a row one of a relation's, from whatever row it comes. */
function ofRelation(relation: Relation, source: Source, child: Scope): Fragment[] {
  const { writing } = child;
  const resolve = (column: string) => child.column(column);
  return [
    isRow(child, source),
    relation.where ? condition(writing, relation.where, resolve) : TRUE,
    relation.current && source.window ? inForce(writing, source.window, resolve) : TRUE,
  ];
}

/** Of several rows that the relation leads to, only the one that reading it would give: (key) = (select key ... limit 1) */
function isPicked(scope: Scope, relation: Relation, source: Source, child: Scope): Fragment {
  const candidate = new Scope(scope.writing, source, `${scope.prefix}y`);
  const where = belongsTo(scope, relation, source, candidate);
  const terms = columnOrder(relation.pick ?? []).map((sort) => sortTerm(candidate, sort));
  const keyOf = (of: Scope) => source.key.map((column) => of.column(column));
  const order = orderBy(
    scope.writing,
    terms,
    keyOf(candidate).map((part) => exact(scope.writing, part)),
  );
  const columns = (of: Scope) =>
    join(
      keyOf(of).map(({ fragment }) => fragment),
      ', ',
    );
  const picked = sql`select ${columns(candidate)} from ${candidate.from()} where ${where} order by ${join(order, ', ')} limit 1`;
  return sql`(${columns(child)}) = (${picked})`;
}
