import { getNullableType, isListType, type GraphQLField } from 'graphql';
import type { Relation, Source } from '../mapping/mapping';
import { cutOf, isChosenByYear, YEAR, type Arguments } from './arguments';
import { lost, lostOrder } from './lost';
import type { PlanContext } from './plan-context';
import type { Lost } from './read';

/** What the rows that a relation leads to cannot be ordered by now; with an order of the mapping's own the relation itself is lost. */
export function lostRowOrder(context: PlanContext, relation: Relation, source: Source): Lost | undefined {
  if (relation.pick ?? source.order) return undefined;
  return lostOrder(context, source, context.contract.orders.get(source.type) ?? []);
}

/** Whether it cannot be told now where a relation leads. */
export function lostRelation(
  context: PlanContext,
  definition: GraphQLField<unknown, unknown>,
  label: string,
  relation: Relation,
  source: Source | undefined,
  args: Arguments,
): Lost | undefined {
  const variant = relation.without?.get(String(args['type']));
  if (variant !== undefined) return lost(context, label, variant);
  if (source === undefined) return undefined;
  const year = source.fields.get(YEAR);
  if (year?.kind === 'unavailable' && isChosenByYear(definition)) return lost(context, label, year.reason);
  const many = isListType(getNullableType(definition.type));
  // The first of several in an order that is lost would be another one.
  const chosen = many ? cutOf(args) !== undefined : !isKey(relation, source);
  const order = chosen ? lostRowOrder(context, relation, source) : undefined;
  return order && lost(context, label, order.reason);
}

/** Whether a relation names the whole key of its target, and so one row at most. */
function isKey({ on }: Relation, { key }: Source): boolean {
  const linked = new Set(on.map(([column]) => column));
  return key.every((column) => linked.has(column));
}
