import type { Relation } from '../mapping/mapping';
import { sortOf } from './arguments';
import { columnOrder } from './column-order';
import type { Child, Cut, Filter, Read, Rows, Sort } from './read';
import type { ReadBuilder } from './read-builder';

/** The rows that a relation leads to, in the mapping's or the contract's order. */
export function childRows(
  relation: Relation,
  rows: ReadBuilder,
  { filter, cut }: { readonly filter: Filter; readonly cut?: Cut | undefined },
): Read {
  const kind: Rows = rows.source.table === null ? { kind: 'only' } : { kind: 'children', relation, cut };
  const order = relation.pick ? columnOrder(relation.pick) : ownOrder(rows);
  return rows.read(kind, filter, order);
}

/** Those rows as they belong to the rows of `parent`: to those of them that meet `under`. */
export function childOf(
  parent: ReadBuilder,
  { label, relation, read }: { readonly label: string; readonly relation: Relation; readonly read: Read },
  under: Filter | undefined,
): Child {
  return { label, read, link: relation.on.map(([, column]) => parent.output({ column, under })) };
}

function ownOrder({ context, source, standpoint }: ReadBuilder): Sort[] {
  if (source.order) return columnOrder(source.order);
  const keys = context.contract.orders.get(source.type) ?? [];
  return keys.flatMap((key) => {
    const { by } = sortOf(context, { source, ...standpoint }, key, false);
    return by ? [{ ...key, by }] : [];
  });
}
