import { getNamedType, type GraphQLObjectType } from 'graphql';
import { objectType } from '../../schema/contract';
import { requestedOrder } from '../../schema/requested-order';
import { absent } from '../mapping/mapping';
import { filterOf, pageOf, sortOf, type Arguments } from './arguments';
import { lostOrder } from './lost';
import type { PlanContext } from './plan-context';
import { EVERYTHING, type Lost, type Read, type Shape } from './read';
import { ReadBuilder } from './read-builder';
import { rowsOf } from './rows-of';
import { rootStandpoint } from './root-standpoint';
import { selectedFields, type Request, type SelectedField } from './selection';

/** A planned connection: one read, and the shape of its rows under each of the selected `nodes` and `edges`. */
export interface ConnectionPlan {
  readonly read: Read;
  readonly typeName: string;
  readonly fields: readonly ConnectionField[];
  /** What the rows should be ordered by, and cannot be now: they stand as if none had it. */
  readonly unordered: Lost | undefined;
}
export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'nodes'; readonly shape: Shape }
  | { readonly kind: 'edges'; readonly typeName: string; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'pageInfo'; readonly typeName: string; readonly fields: readonly { key: string; name: string }[] }
  | { readonly kind: 'totalCount' }
  | {
      readonly kind: 'completeness';
      readonly typeName: string;
      readonly fields: readonly { key: string; name: string }[];
    }
  | { readonly kind: 'constant'; readonly value: unknown }
);
export type EdgeField = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly shape: Shape }
  | { readonly kind: 'constant'; readonly value: unknown }
);

/** `students(...)`: the page of a list. It is empty when the district does not map the type; nothing when the viewer may not ask for it. */
export function planConnection(
  context: PlanContext,
  request: Request,
  field: SelectedField,
  args: Arguments,
  typeName: string,
): ConnectionPlan | undefined {
  const { schema } = context.contract;
  const connection = objectType(schema, typeName);
  const edge = objectType(schema, namedType(connection, 'edges'));
  const row = objectType(schema, namedType(edge, 'node'));
  const standpoint = rootStandpoint(context, field.node.name.value, row.name, true);
  if (standpoint === undefined) return undefined;
  const mapped = rowsOf(context, row.name, field.node.name.value);
  const source = mapped ?? absent(row.name);
  const builder = new ReadBuilder(context, request, source, standpoint);
  const selected = selectedFields(request, connection.name, field.selections);
  const plain = (inner: SelectedField, type: string) =>
    selectedFields(request, type, inner.selections).map(({ key, node }) => ({ key, name: node.name.value }));
  const fields = selected.map(({ key, node, selections }): ConnectionField => {
    const inner = { key, node, selections };
    switch (node.name.value) {
      case 'nodes':
        return { key, kind: 'nodes', shape: builder.shape(row, selections) };
      case 'edges': {
        const edges = selectedFields(request, edge.name, selections).map((part): EdgeField => {
          if (part.node.name.value === 'cursor') return { key: part.key, kind: 'cursor' };
          if (part.node.name.value === 'node')
            return { key: part.key, kind: 'node', shape: builder.shape(row, part.selections) };
          return { key: part.key, kind: 'constant', value: edge.name };
        });
        return { key, kind: 'edges', typeName: edge.name, fields: edges };
      }
      case 'pageInfo':
        return { key, kind: 'pageInfo', typeName: 'PageInfo', fields: plain(inner, 'PageInfo') };
      case 'completeness':
        return { key, kind: 'completeness', typeName: 'Completeness', fields: plain(inner, 'Completeness') };
      case 'totalCount':
        return { key, kind: 'totalCount' };
      default:
        return { key, kind: 'constant', value: connection.name };
    }
  });
  const order = requestedOrder(context.contract, row.name, args['orderBy']);
  const kinds = new Set(fields.map(({ kind }) => kind));
  const withRows = kinds.has('nodes') || kinds.has('edges') || kinds.has('pageInfo');
  const page = pageOf(order, args, withRows, kinds.has('totalCount'));
  const filter = mapped ? filterOf(context, row, { source, ...standpoint }, args) : EVERYTHING;
  const asked = mapped !== undefined && Array.isArray(args['orderBy']) && args['orderBy'].length > 0;
  const sorts = order.map((key) => sortOf(context, { source, ...standpoint }, key, asked));
  const unordered = withRows && !asked ? lostOrder(context, source, order) : undefined;
  return { read: builder.read({ kind: 'page', page }, filter, sorts), typeName: connection.name, fields, unordered };
}

function namedType(type: GraphQLObjectType, field: string): string {
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no ${field}`);
  return getNamedType(definition.type).name;
}
