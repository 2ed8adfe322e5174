import { refusal } from '../../schema/errors';
import { compareText, type KeyPart, type Position } from '../../schema/order';
import type { Leaf } from '../mapping/mapping';
import type { Filter, Sort } from '../plan/read';
import { comparable } from './column-type';
import { exact } from './condition';
import type { Dialect } from './dialect';
import { all, any, directed, FALSE, raw, sql, TRUE, type Fragment } from './fragment';
import type { Scope } from './scope';
import type { Expression, Writing } from './writing';
import { leafValue } from './value';

/** What rows are sorted by: the value as the position tells it, and the term that the engine compares. */
export interface SortTerm {
  readonly value: Expression;
  readonly compared: Fragment;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

type Masked = (under: Filter, value: Expression) => Expression;

/** `masked`: how a value is written that only some of the rows may show (see only-in.ts). */
export function sortTerm(scope: Scope, { by, descending, nullsFirst }: Sort, masked?: Masked): SortTerm {
  const bare = sortValue(scope, by);
  const value = by?.under !== undefined && masked ? masked(by.under, bare) : bare;
  return { value, compared: exact(scope.writing, value), descending, nullsFirst };
}

function sortValue(scope: Scope, by: Sort['by']): Expression {
  const resolve = (column: string) => scope.column(column);
  if (by === undefined) return { fragment: scope.writing.dialect.asText(raw('null')), type: 'text' };
  if ('column' in by) return resolve(by.column);
  return asPromised(scope, by.leaf, leafValue(scope.writing, by.leaf, resolve));
}

/** What the contract calls text is sorted as text, also where this system has a number. */
function asPromised({ writing }: Scope, { type }: Leaf, value: Expression): Expression {
  const needsText = (type === 'String' || type === 'ID') && value.type !== 'text';
  return needsText ? { fragment: writing.dialect.asText(value.fragment), type: 'text' } : value;
}

/** The order by of sort terms, nulls where they are wanted on every engine, ties broken by the key. */
export function orderBy(
  { dialect }: Writing,
  terms: readonly SortTerm[],
  key: readonly Fragment[],
  reversed = false,
): Fragment[] {
  const sorted = terms.flatMap(({ value, compared, descending, nullsFirst }) =>
    dialect.ordered(compared, value.type, descending !== reversed, nullsFirst !== reversed),
  );
  return [...sorted, ...key.map((part) => directed(part, reversed))];
}

/**
 * The rows after a position:  a > 1 or (a = 1 and (b > 2 or (b = 2 and key > 3)))
 * The district's name stands between the sort values and the key: rows here come after the position's row of equal values
 * when this district comes after that row's district.
 */
export function isAfter(
  { dialect }: Writing,
  terms: readonly SortTerm[],
  key: readonly Expression[],
  exactKey: readonly Fragment[],
  after: Position,
  district: string,
): Fragment {
  const rank = compareText(district, after.district);
  let condition = rank > 0 ? TRUE : rank < 0 ? FALSE : keyAfter(dialect, key, exactKey, after.key);
  for (const [index, term] of [...terms.entries()].reverse()) {
    const value = after.values[index] ?? null;
    const same = condition === FALSE ? FALSE : all([sameAs(dialect, term, value), condition]);
    condition = any([beyond(dialect, term, value), same]);
  }
  return condition;
}

function beyond(dialect: Dialect, term: SortTerm, at: string | number | null): Fragment {
  const { value, compared, descending, nullsFirst } = term;
  if (at === null) return nullsFirst ? sql`${compared} is not null` : FALSE;
  const bound = dialect.bound(positionValue(at, value.type), value.type);
  const further = descending ? sql`${compared} < ${bound}` : sql`${compared} > ${bound}`;
  return nullsFirst ? further : any([further, sql`${compared} is null`]);
}

function sameAs(dialect: Dialect, { value, compared }: SortTerm, at: string | number | null): Fragment {
  if (at === null) return sql`${compared} is null`;
  return sql`${compared} = ${dialect.bound(positionValue(at, value.type), value.type)}`;
}

function keyAfter(
  dialect: Dialect,
  key: readonly Expression[],
  compared: readonly Fragment[],
  after: readonly KeyPart[],
): Fragment {
  let condition = FALSE;
  for (const [index, { type }] of [...key.entries()].reverse()) {
    const part = after[index] ?? '';
    const bound = dialect.bound(positionValue(typeof part === 'object' ? part[0] : part, type), type);
    const fragment = compared[index] ?? raw('null');
    const same = condition === FALSE ? FALSE : all([sql`${fragment} = ${bound}`, condition]);
    condition = any([sql`${fragment} > ${bound}`, same]);
  }
  return condition;
}

/** Rows after a position of the total order are found by its values: a value of another kind is no position of this list. */
function positionValue(value: string | number, type: Expression['type']): string | number {
  const typed = comparable(String(value), type);
  if (typeof typed !== 'string' && typeof typed !== 'number') throw refusal('MALFORMED_CURSOR', {});
  return typed;
}
