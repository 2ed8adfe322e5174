import { getArgumentValues, getNamedType, getNullableType, isEnumType, isListType, isObjectType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { ONLY, type EntityMapping, type Relation, type Source } from '../mapping/mapping';
import type { Granted } from '../policy/access';
import { apart } from './apart';
import { cutOf, filterOf, isChosenByYear, YEAR, yearOf, type Arguments } from './arguments';
import { childOf, childRows } from './child-read';
import { daysToldBy } from './filter-right';
import { lostRelation, lostRowOrder } from './lost-relation';
import type { PlanContext } from './plan-context';
import { EVERYTHING, type Cut, type Filter, type ShapeField, type Unkeyed } from './read';
import type { ReadBuilder } from './read-builder';
import { categoriesOf, isRefusedRight, rightToAll, withhold, type Reader, type Right } from './right';
import type { SelectedField } from './selection';
import { EXISTENCE, plainRows, standpointOf, type Standpoint } from './subject';
import { lightValues, lostWeight } from './weighed';

/** A field whose rows stand elsewhere: they are a child read, with a statement of its own. */
export function planRelation(
  builder: ReadBuilder,
  definition: GraphQLField<unknown, unknown>,
  label: string,
  relation: Relation,
  selected: SelectedField,
  held: readonly Granted[],
): Unkeyed<ShapeField> {
  const { context, request } = builder;
  const target = getNamedType(definition.type);
  const args = getArgumentValues(definition, selected.node, request.variables) as Arguments;
  const source = typeof relation.target === 'string' ? variantOf(context, relation.target, args) : relation.target;
  const gone = lostRelation(context, definition, label, relation, source, args);
  if (gone) return { kind: 'lost', lost: gone };
  if (source === undefined) {
    context.unmapped.add(label);
    return { kind: 'constant', value: null };
  }
  const from = { source: builder.source, subject: builder.standpoint.subject };
  const to = !isObjectType(target)
    ? plainRows(from, relation, held)
    : standpointOf(context, from, relation, { type: target, source }, held);
  if ('refused' in to) {
    withhold(context, label, EXISTENCE, to.refused);
    return { kind: 'constant', value: null };
  }
  const dated = rightToDays(context, definition, relation, args, { subject: from.subject, under: held });
  if (isRefusedRight(dated)) {
    withhold(context, label, dated.category, dated.refused);
    return { kind: 'constant', value: null };
  }
  const all = [...held, ...dated.under];
  const weight = isObjectType(target) ? lostWeight(context, target, source, to.subject) : undefined;
  if (weight) return { kind: 'lost', lost: weight };
  const many = isListType(getNullableType(definition.type));
  const cut = many ? cutOf(args) : theFirst(relation);
  return apart(builder.standpoint.subject, to, builder.under(all), (standpoint) => {
    const rows = builder.builderOf(source, standpoint);
    const shape = isObjectType(target) ? rows.shape(target, selected.selections) : undefined;
    const leaf = relation.value && rows.leaf(relation.value, label, undefined);
    const filter = chosenRows(context, definition, relation, source, standpoint, args);
    const read = childRows(relation, rows, { filter, cut });
    return (under) => {
      const child = builder.child(childOf(builder, { label, relation, read }, under));
      if (leaf !== undefined) return { kind: 'values', child, leaf };
      if (shape === undefined) throw new Error(`${label} leads to no object`);
      if (!many) return { kind: 'one', child, shape, orphan: relation.orphans === 'error' ? label : undefined };
      return { kind: 'many', child, shape, unordered: lostRowOrder(context, relation, source) };
    };
  });
}

/** The right to ask which row was in force on a day of the request's own choosing, or which is of a school year. */
function rightToDays(
  context: PlanContext,
  definition: GraphQLField<unknown, unknown>,
  relation: Relation,
  args: Arguments,
  reader: Reader,
): Right {
  const target = getNamedType(definition.type);
  const isDated = isObjectType(target) && relation.current && typeof args['asOf'] === 'string';
  const days = isDated ? daysToldBy(target, 'activeOn') : [];
  const year = isChosenByYear(definition) && typeof args[YEAR] === 'number' ? [YEAR] : [];
  const told = isObjectType(target) ? [...days, ...year].filter((one) => one in target.getFields()) : [];
  return rightToAll(
    context,
    told.flatMap((one) => categoriesOf(context, `${target.name}.${one}`)),
    reader,
  );
}

function variantOf({ mapping }: PlanContext, type: string, args: Arguments): Source | undefined {
  const entity: EntityMapping | undefined = mapping.entities.get(type);
  return entity?.variants.get(ONLY) ?? entity?.variants.get(String(args['type']));
}

/** Which of the rows that the relation leads to: those that the mapping means, and that the arguments choose. */
function chosenRows(
  context: PlanContext,
  definition: GraphQLField<unknown, unknown>,
  relation: Relation,
  source: Source,
  to: Standpoint,
  args: Arguments,
): Filter {
  const target = getNamedType(definition.type);
  const filters: Filter[] = [relation.where ? { condition: relation.where } : EVERYTHING];
  if (relation.current) filters.push({ activeOn: typeof args['asOf'] === 'string' ? args['asOf'] : context.today });
  filters.push(yearOf(context, definition, source, args));
  if (isObjectType(target)) filters.push(filterOf(context, target, { source, ...to }, args));
  else if (relation.value && isEnumType(target))
    filters.push(lightValues(context, relation.value, target, { subject: to.subject, under: [] }) ?? EVERYTHING);
  return { all: filters };
}

const theFirst = ({ pick, current }: Relation): Cut | undefined =>
  pick && !current ? { count: 1, from: 'first' } : undefined;

/** Every record of a district belongs to it: no column is needed to find the way. */
export const THE_DISTRICT: Relation = {
  kind: 'relation',
  target: 'District',
  on: [],
  where: undefined,
  current: false,
  pick: undefined,
  orphans: undefined,
  value: undefined,
};
