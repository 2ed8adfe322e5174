import type { GraphQLObjectType } from 'graphql';
import { ONLY } from '../mapping/mapping';
import type { PlanContext } from './plan-context';
import { EVERYTHING, type Read, type Rows, type Shape } from './read';
import { ReadBuilder } from './read-builder';
import type { Request, SelectedField } from './selection';

/** `student(id:)` and `_entities`: records by their keys. */
export function planRecords(
  context: PlanContext,
  request: Request,
  type: GraphQLObjectType,
  field: Pick<SelectedField, 'selections'>,
  keys: readonly (readonly string[])[],
): { read: Read; shape: Shape } | undefined {
  const source = context.mapping.entities.get(type.name)?.variants.get(ONLY);
  if (source === undefined) {
    context.unmapped.add(`Query.${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}`);
    return undefined;
  }
  const builder = new ReadBuilder(context, request, source);
  const shape = builder.shape(type, field.selections);
  const rows: Rows = source.table === null ? { kind: 'only' } : { kind: 'keys', keys };
  return { read: builder.read(rows, EVERYTHING, []), shape };
}
