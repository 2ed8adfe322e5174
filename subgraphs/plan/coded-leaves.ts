import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Codes } from '../mapping/language';
import type { Field, Leaf } from '../mapping/mapping';

/** The coded fields of a type, for its `sourceCodes`: `entryType`, or `birthPlace.country` within an embedded object. */
export function codedLeaves(
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
): { field: string; leaf: Leaf; codes: Codes }[] {
  return [...fields].flatMap(([name, field]) => {
    const target = getNamedType(type.getFields()[name]?.type);
    // A weighty sub-object tells its own codes, so that they are withheld together with it.
    if (field.kind === 'embedded')
      return isObjectType(target) && !target.getFields()['sourceCodes']
        ? codedLeaves(target, field.fields).map((coded) => ({ ...coded, field: `${name}.${coded.field}` }))
        : [];
    if (!isEnumType(target)) return [];
    const leaves = field.kind === 'items' ? field.items : [field];
    return leaves.flatMap((leaf) =>
      leaf.kind === 'leaf' && leaf.codes !== undefined ? [{ field: name, leaf, codes: leaf.codes }] : [],
    );
  });
}
