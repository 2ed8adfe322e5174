import type { GraphQLObjectType } from 'graphql';
import type { Field, Leaf } from '../mapping/mapping';
import type { Granted } from '../policy/access';
import { childOf, childRows } from './child-read';
import { codedLeaves, lostCode, type CodedLeaf } from './coded-leaves';
import { lost } from './lost';
import { both, EVERYTHING, isNothing, type Coded, type Filter, type ShapeField, type Unkeyed } from './read';
import type { ReadBuilder } from './read-builder';
import { isRefusedRight, pathRight } from './right';
import { selectedFields, type SelectedField } from './selection';
import { plainRows } from './subject';
import { lightCodes } from './weighed';

/** `sourceCodes`: the codes as the school's own system has them, of each coded field that the viewer may read. */
export function planSourceCodes(
  builder: ReadBuilder,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
  { selections }: SelectedField,
  held: readonly Granted[],
): Unkeyed<ShapeField> {
  const { context, request } = builder;
  const gone = lostCode(type, fields);
  if (gone !== undefined) return { kind: 'lost', lost: lost(context, `${type.name}.sourceCodes`, gone) };
  const coded = codedLeaves(type, fields).flatMap((one) => planCode(builder, type, one, held));
  const selected = selectedFields(request, 'SourceCode', selections);
  return { kind: 'sourceCodes', coded, keys: selected.map(({ key, node }) => [key, node.name.value]) };
}

function planCode(
  builder: ReadBuilder,
  type: GraphQLObjectType,
  { field, leaf, codes, through, by, enumType }: CodedLeaf,
  held: readonly Granted[],
): Coded[] {
  const { context, source, standpoint } = builder;
  const { subject } = standpoint;
  const right = pathRight(context, standpoint, type, field.split('.'), held);
  if (isRefusedRight(right)) return [];
  const known = { field, codes, unlisted: leaf.unlisted, by };
  const all = [...held, ...right.under];
  const under = builder.under(all);
  const light = lightCodes(context, leaf, enumType, { subject, under: all });
  if (light && isNothing(light)) return [];
  if (through === undefined || typeof through.target === 'string')
    return [{ ...known, child: undefined, ...codeOutputs(builder, leaf, both(under, light)) }];
  const rows = builder.builderOf(through.target, plainRows({ source, subject }, through, all));
  const code = codeOutputs(rows, leaf, undefined);
  const read = childRows(through, rows, { filter: light ?? EVERYTHING });
  const child = childOf(builder, { label: `${type.name}.${field}`, relation: through, read }, under);
  return [{ ...known, child: builder.child(child), ...code }];
}

function codeOutputs(builder: ReadBuilder, leaf: Leaf, under: Filter | undefined): Pick<Coded, 'output' | 'label'> {
  const label = leaf.label === undefined ? undefined : builder.output({ column: leaf.label, under });
  return { output: builder.output({ leaf, under }), label };
}
