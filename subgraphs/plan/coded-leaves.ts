import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Codes } from '../mapping/codes-form';
import type { Field, Leaf, Relation } from '../mapping/mapping';

export interface CodedLeaf {
  readonly field: string;
  readonly leaf: Leaf;
  readonly codes: Codes;
  /** For a list of values: the relation to the rows that hold them. */
  readonly through: Relation | undefined;
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
    const leaves = field.kind === 'items' ? field.items : field.kind === 'relation' ? [field.value] : [field];
    return leaves.flatMap((leaf) =>
      leaf?.kind === 'leaf' && leaf.codes ? [{ field: name, leaf, codes: leaf.codes, through }] : [],
    );
  });
}
