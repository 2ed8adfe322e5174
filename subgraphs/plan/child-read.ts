import type { Relation } from '../mapping/mapping';
import { sortOf } from './arguments';
import { columnOrder } from './column-order';
import type { Child, Cut, Filter, Rows, Sort } from './read';
import type { ReadBuilder } from './read-builder';

/** The rows that a relation leads to from the rows of `parent`, in the mapping's or the contract's order. */
export function childRead(
  parent: ReadBuilder,
  label: string,
  relation: Relation,
  rows: ReadBuilder,
  {
    filter,
    cut,
    under,
  }: { readonly filter: Filter; readonly cut?: Cut | undefined; readonly under: Filter | undefined },
): Child {
  const kind: Rows = rows.source.table === null ? { kind: 'only' } : { kind: 'children', relation, cut };
  const order = relation.pick ? columnOrder(relation.pick) : ownOrder(rows);
  const link = relation.on.map(([, column]) => parent.output({ column, under }));
  return { label, read: rows.read(kind, filter, order), link };
}

function ownOrder({ context, source, standpoint }: ReadBuilder): Sort[] {
  if (source.order) return columnOrder(source.order);
  const keys = context.contract.orders.get(source.type) ?? [];
  return keys.flatMap((key) => {
    const { by } = sortOf(context, { source, ...standpoint }, key, false);
    return by ? [{ ...key, by }] : [];
  });
}
