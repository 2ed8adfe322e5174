import { getNamedType, isEnumType, isObjectType, type GraphQLEnumType, type GraphQLObjectType } from 'graphql';
import type { Codes } from '../mapping/codes-form';
import type { Field, Leaf, Relation } from '../mapping/mapping';

export interface CodedLeaf {
  readonly field: string;
  readonly leaf: Leaf;
  readonly codes: Codes;
  readonly enumType: GraphQLEnumType;
  /** What separates the codes where several stand in one text. */
  readonly by: string | undefined;
  /** For a list of values: the relation to the rows that hold them. */
  readonly through: Relation | undefined;
}

/** Why the codes of a type cannot all be told now: without one of them the list would be another. */
export function lostCode(type: GraphQLObjectType, fields: ReadonlyMap<string, Field>): string | undefined {
  for (const [name, field] of fields) {
    const target = getNamedType(type.getFields()[name]?.type);
    if (field.kind === 'unavailable' && isEnumType(target)) return field.reason;
    if (field.kind === 'embedded' && isObjectType(target) && !target.getFields()['sourceCodes']) {
      const within = lostCode(target, field.fields);
      if (within !== undefined) return within;
    }
    const labelled = field.kind === 'items' ? field.items : field.kind === 'relation' ? [field.value] : [field];
    for (const leaf of labelled) if (leaf?.kind === 'leaf' && leaf.lostLabel !== undefined) return leaf.lostLabel;
  }
  return undefined;
}

/** The coded fields of a type, for its `sourceCodes`: `entryType`, or `birthPlace.country` within an embedded object. */
export function codedLeaves(type: GraphQLObjectType, fields: ReadonlyMap<string, Field>): CodedLeaf[] {
  return [...fields].flatMap(([name, field]) => {
    const target = getNamedType(type.getFields()[name]?.type);
    // A weighty sub-object tells its own codes, so that they are withheld together with it.
    if (field.kind === 'embedded')
      return isObjectType(target) && !target.getFields()['sourceCodes']
        ? codedLeaves(target, field.fields).map((coded) => ({ ...coded, field: `${name}.${coded.field}` }))
        : [];
    if (!isEnumType(target)) return [];
    const through = field.kind === 'relation' ? field : undefined;
    const by = field.kind === 'parts' ? field.by : undefined;
    return leavesOf(field).flatMap((leaf) =>
      leaf?.kind === 'leaf' && leaf.codes
        ? [{ field: name, leaf, codes: leaf.codes, enumType: target, through, by }]
        : [],
    );
  });
}

function leavesOf(field: Field): readonly (Field | undefined)[] {
  switch (field.kind) {
    case 'items':
      return field.items;
    case 'relation':
      return [field.value];
    case 'parts':
      return [field.leaf];
    default:
      return [field];
  }
}
