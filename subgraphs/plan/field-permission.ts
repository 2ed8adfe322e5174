import { getNamedType, isEnumType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Leaf } from '../mapping/mapping';
import type { Granted } from '../policy/access';
import type { PlanContext } from './plan-context';
import type { Filter } from './read';
import { categoryOf, fieldRight, isRefusedRight, withhold, withholdSome } from './right';
import type { Standpoint } from './subject';
import { lightValues, weighsRows } from './weighed';

interface From {
  readonly context: PlanContext;
  readonly standpoint: Standpoint;
}

/** The rulings that a field is read under, those of the way to it included. Nothing: the viewer may not read it, which is noted. */
export function permitted(
  { context, standpoint }: From,
  type: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  label: string,
  held: readonly Granted[],
): readonly Granted[] | undefined {
  const right = fieldRight(context, standpoint, type, definition, held);
  const known = [...(standpoint.subject?.held ?? []), ...held];
  if (isRefusedRight(right)) {
    const { category, refused, lacking } = right;
    if (lacking) withholdSome(context, label, category, { under: [lacking], held: known });
    else withhold(context, label, category, refused);
    return undefined;
  }
  if (right.under.length > 0)
    withholdSome(context, label, categoryOf(context, type, definition), { under: right.under, held: known });
  return [...held, ...right.under];
}

/** A coded value that weighs more than its field is null for whoever may read the field alone: the rows in which it does not. */
export function lightLeaf(
  { context, standpoint: { subject } }: From,
  type: GraphQLObjectType,
  { name, type: promised }: GraphQLField<unknown, unknown>,
  leaf: Leaf,
  held: readonly Granted[],
): Filter | undefined {
  const target = getNamedType(promised);
  if (!isEnumType(target) || weighsRows(type, name)) return undefined;
  const light = lightValues(context, leaf, target, { subject, under: held });
  if (light === undefined) return undefined;
  const category = categoryOf(context, type, { name });
  withhold(context, `${type.name}.${name}`, category, 'Values that weigh more than the field are left out.');
  return light;
}
