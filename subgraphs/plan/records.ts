import type { GraphQLObjectType } from 'graphql';
import type { PlanContext } from './plan-context';
import { EVERYTHING, type Read, type Rows, type Shape } from './read';
import { ReadBuilder } from './read-builder';
import { rowsOf } from './rows-of';
import { recordField, rootStandpoint } from './root-standpoint';
import type { Request, SelectedField } from './selection';

/** `student(id:)` and `_entities`: records by their keys. */
export function planRecords(
  context: PlanContext,
  request: Request,
  type: GraphQLObjectType,
  field: Pick<SelectedField, 'selections'>,
  keys: readonly (readonly string[])[],
  onList: boolean,
): { read: Read; shape: Shape } | undefined {
  const standpoint = rootStandpoint(context, recordField(type.name), type.name, onList);
  if (standpoint === undefined) return undefined;
  const source = rowsOf(context, type.name, recordField(type.name));
  if (source === undefined) return undefined;
  const builder = new ReadBuilder(context, request, source, standpoint);
  const shape = builder.shape(type, field.selections);
  const rows: Rows = source.table === null ? { kind: 'only' } : { kind: 'keys', keys };
  return { read: builder.read(rows, EVERYTHING, []), shape };
}
