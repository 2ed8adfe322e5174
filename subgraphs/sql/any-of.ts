import type { Filter } from '../plan/read';
import { all, join, raw, sql, type Fragment } from './fragment';
import type { Scope } from './scope';

type Exists = Extract<Filter, { readonly exists: unknown }>;

/**
 * Rows that one of several relations leads from. Engines look for the rows behind each `exists` that stands beside an `or`, row by
 * row; the keys of all of them together are found once:
 *
 * b.id in (select u.k from (select bx.student as k from seat as bx where ... union all select bx.student as k from stay as bx where ...) as u)
 *
 * Nothing where the relations do not begin at one and the same column, or at a text: collations would make others of the keys.
 */
export function anyOf(
  scope: Scope,
  filters: readonly Filter[],
  rowsOf: (child: Scope, one: Exists) => Fragment,
  scopeOf: (one: Exists) => Scope,
): Fragment | undefined {
  const [first, ...others] = filters;
  if (first === undefined || others.length === 0 || !filters.every(isPlain)) return undefined;
  const parents = new Set(filters.map(({ exists }) => exists.on[0]?.[1]));
  const [parent] = parents;
  if (parents.size !== 1 || parent === undefined) return undefined;
  const key = scope.column(parent);
  if (key.type !== 'integer') return undefined;
  const selects: Fragment[] = [];
  for (const one of filters) {
    const child = scopeOf(one);
    const column = child.column(one.exists.on[0]?.[0] ?? '');
    if (column.type !== 'integer') return undefined;
    const where = all([rowsOf(child, one)]);
    selects.push(sql`select ${column.fragment} as ${raw('k')} from ${child.from()} where ${where}`);
  }
  return sql`${key.fragment} in (select ${raw('u.k')} from (${join(selects, ' union all ')}) as ${raw('u')})`;
}

const isPlain = (filter: Filter): filter is Exists =>
  'exists' in filter && filter.exists.on.length === 1 && filter.exists.pick === undefined;
