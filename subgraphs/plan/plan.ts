import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Contract } from '../../schema/contract';
import { objectType } from '../../schema/contract';
import { decodeCursor } from '../../schema/cursor';
import { refusal } from '../../schema/errors';
import type { OrderKey } from '../../schema/order';
import { requestedOrder } from '../../schema/requested-order';
import {
  ONLY,
  type EntityMapping,
  type Field,
  type Leaf,
  type Mapping,
  type Relation,
  type Source,
} from '../mapping/mapping';
import { mappedTypes } from './mapped-types';
import { planFilter } from './filter';
import {
  EVERYTHING,
  type Child,
  type Coded,
  type Cut,
  type Filter,
  type ItemShape,
  type LeafShape,
  type Output,
  type Page,
  type Read,
  type Rows,
  type Shape,
  type ShapeField,
  type Sort,
} from './read';
import { selectedFields, type Request, type SelectedField } from './selection';

/*
 * Planning, from a selection to a tree of reads:
 *   A. a list of the contract becomes the read of one page, ids become a read by keys;
 *   B. each selected field is looked up in the mapping:
 *   C.   a leaf becomes an output of the read,
 *   D.   an embedded object or list becomes outputs of the same read,
 *   E.   a relation becomes a child read with its own statement,
 *   F.   a field without a mapping is null, and is noted as unmapped;
 *   G. arguments become filters, orders and cuts of the read they belong to.
 * No I/O happens here, and no SQL is known here.
 */

export interface PlanContext {
  readonly district: string;
  readonly contract: Contract;
  readonly mapping: Mapping;
  readonly today: string;
  /** `Type.field` of everything that was selected and is not mapped. */
  readonly unmapped: Set<string>;
  sourceOf(relation: Relation): Source | undefined;
}

const MOST_ROWS_OF_A_PAGE = 200;
const MOST_ROWS_OF_A_CUT = 1000;

export function planContext(district: string, contract: Contract, mapping: Mapping, today: string): PlanContext {
  const sourceOf = ({ target }: Relation) =>
    typeof target === 'string' ? mapping.entities.get(target)?.variants.get(ONLY) : target;
  return { district, contract, mapping, today, unmapped: new Set(), sourceOf };
}

/** A planned connection: one read, and the shape of its rows under each of the selected `nodes` and `edges`. */
export interface ConnectionPlan {
  readonly read: Read;
  readonly typeName: string;
  readonly fields: readonly ConnectionField[];
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

type Arguments = Readonly<Record<string, unknown>>;

/** A. `students(...)`: the page of a list. Undefined when the district does not map the type. */
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
  const source = context.mapping.entities.get(row.name)?.variants.get(ONLY);
  if (source === undefined) {
    context.unmapped.add(row.name);
    return undefined;
  }
  const builder = new ReadBuilder(context, request, source);
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
  const page = planPage(order, args, withRows, kinds.has('totalCount'));
  const filter = filterOf(context, row, source, args);
  const sorts = order.map((key) => sortOf(context, source, key));
  return { read: builder.read({ kind: 'page', page }, filter, sorts), typeName: connection.name, fields };
}

function planPage(order: readonly OrderKey[], args: Arguments, withRows: boolean, withCount: boolean): Page {
  const first = args['first'] ?? 50;
  if (typeof first !== 'number' || first < 1 || first > MOST_ROWS_OF_A_PAGE)
    throw refusal('FIRST_OUT_OF_RANGE', { argument: 'first', most: MOST_ROWS_OF_A_PAGE });
  const after = typeof args['after'] === 'string' ? decodeCursor(order, args['after']).position : undefined;
  return { order, first, after, withRows, withCount };
}

/** A. `student(id:)` and `_entities`: records by their keys. */
export function planByKeys(
  context: PlanContext,
  request: Request,
  type: GraphQLObjectType,
  field: Pick<SelectedField, 'selections'>,
  keys: readonly (readonly string[])[],
): { read: Read; shape: Shape } | undefined {
  const source = context.mapping.entities.get(type.name)?.variants.get(ONLY);
  if (source === undefined) {
    context.unmapped.add(type.name);
    return undefined;
  }
  const builder = new ReadBuilder(context, request, source);
  const shape = builder.shape(type, field.selections);
  return {
    read: builder.read(source.table === null ? { kind: 'only' } : { kind: 'keys', keys }, EVERYTHING, []),
    shape,
  };
}

/** Collects the outputs and children that the shapes of one read need. */
class ReadBuilder {
  private readonly outputs: Output[] = [];
  private readonly children: Child[] = [];

  constructor(
    private readonly context: PlanContext,
    private readonly request: Request,
    private readonly source: Source,
  ) {}

  read(rows: Rows, filter: Filter, order: readonly Sort[]): Read {
    return { source: this.source, outputs: this.outputs, children: this.children, rows, filter, order };
  }

  /** B. The shape of one object of this read's type. */
  shape(type: GraphQLObjectType, selections: SelectedField['selections']): Shape {
    return this.shapeOf(type, type.name, this.source.fields, selections);
  }

  private shapeOf(
    type: GraphQLObjectType,
    label: string,
    fields: ReadonlyMap<string, Field>,
    selections: SelectedField['selections'],
  ): Shape {
    const selected = selectedFields(this.request, type.name, selections);
    return {
      typeName: type.name,
      fields: selected.map((field): ShapeField => {
        const name = field.node.name.value;
        if (name === '__typename') return { key: field.key, kind: 'constant', value: type.name };
        const definition = type.getFields()[name];
        if (!definition) throw new Error(`${type.name} has no field ${name}`);
        return { key: field.key, ...this.field(type, definition, `${label}.${name}`, fields, field) };
      }),
    };
  }

  private field(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    label: string,
    fields: ReadonlyMap<string, Field>,
    selected: SelectedField,
  ): Unkeyed<ShapeField> {
    const { contract, district } = this.context;
    if (definition.name === 'id' && contract.entities.has(type.name)) return this.id(type.name);
    if (definition.name === 'sourceCodes') return this.sourceCodes(type, fields, selected);
    if (type.name === 'District' && definition.name === 'maps')
      return { kind: 'constant', value: mappedTypes(this.context.mapping, this.request, selected) };
    if (type.name === 'District' && definition.name === 'asOf' && !fields.has('asOf'))
      return { kind: 'constant', value: this.context.today };
    const target = getNamedType(definition.type);
    if (isObjectType(target) && target.name === 'District' && !fields.has(definition.name))
      return this.relation(target, definition, label, THE_DISTRICT, selected);
    const field = fields.get(definition.name);
    if (field === undefined) {
      this.context.unmapped.add(label); // F
      return { kind: 'constant', value: null };
    }
    switch (field.kind) {
      case 'leaf':
        return this.leaf(field, label);
      case 'embedded':
        return {
          kind: 'object',
          shape: this.shapeOf(objectType(contract.schema, target.name), label, field.fields, selected.selections),
        };
      case 'items':
        return { kind: 'items', items: field.items.map((item) => this.item(item, label, definition.type, selected)) };
      case 'relation':
        return this.relation(target, definition, label, field, selected);
    }
    throw new Error(`unknown field of the mapping of ${district}`);
  }

  /** C. */
  leaf(leaf: Leaf, field: string): LeafShape {
    return { kind: 'leaf', output: this.output({ leaf }), field, leaf };
  }

  private id(type: string): Unkeyed<ShapeField> {
    return { kind: 'id', type, outputs: this.source.key.map((column) => this.output({ column })) };
  }

  /** D. */
  private item(
    item: Leaf | { kind: 'embedded'; fields: ReadonlyMap<string, Field> },
    label: string,
    type: GraphQLOutputType,
    { selections }: SelectedField,
  ): ItemShape {
    if (item.kind === 'leaf') return { leaf: this.leaf(item, label) };
    const target = objectType(this.context.contract.schema, getNamedType(type).name);
    const shape = this.shapeOf(target, label, item.fields, selections);
    const varying = [...item.fields.values()].filter((field) => field.kind === 'leaf' && !isConstant(field));
    return { shape, presentIf: varying.map((field) => this.output({ leaf: field as Leaf })) };
  }

  /** E. */
  private relation(
    target: ReturnType<typeof getNamedType>,
    definition: GraphQLField<unknown, unknown>,
    label: string,
    relation: Relation,
    selected: SelectedField,
  ): Unkeyed<ShapeField> {
    const args = getArgumentValues(definition, selected.node, this.request.variables) as Arguments;
    const many = isListType(getNullableType(definition.type));
    const source = typeof relation.target === 'string' ? this.variant(relation.target, args) : relation.target;
    if (source === undefined) {
      this.context.unmapped.add(label);
      return { kind: 'constant', value: null };
    }
    const builder = new ReadBuilder(this.context, this.request, source);
    const shape = isObjectType(target) ? builder.shape(target, selected.selections) : undefined;
    const leaf = relation.value && builder.leaf(relation.value, label);
    const filters: Filter[] = [relation.where ? { condition: relation.where } : EVERYTHING];
    if (relation.current)
      filters.push({ activeOn: typeof args['asOf'] === 'string' ? args['asOf'] : this.context.today });
    if (isObjectType(target)) filters.push(filterOf(this.context, target, source, args));
    const cut = many
      ? cutOf(args)
      : relation.pick && !relation.current
        ? ({ count: 1, from: 'first' } as const)
        : undefined;
    const rows: Rows = source.table === null ? { kind: 'only' } : { kind: 'children', relation, cut };
    const read = builder.read(
      rows,
      { all: filters },
      relation.pick ? columnOrder(relation.pick) : this.contractOrder(source),
    );
    const link = relation.on.map(([, parent]) => this.output({ column: parent }));
    const child = this.children.push({ label, read, link }) - 1;
    if (leaf !== undefined) return { kind: 'values', child, leaf };
    if (shape === undefined) throw new Error(`${label} leads to no object`);
    return many ? { kind: 'many', child, shape } : { kind: 'one', child, shape };
  }

  private variant(type: string, args: Arguments): Source | undefined {
    const entity: EntityMapping | undefined = this.context.mapping.entities.get(type);
    return entity?.variants.get(ONLY) ?? entity?.variants.get(String(args['type']));
  }

  private contractOrder(source: Source): Sort[] {
    if (source.order) return columnOrder(source.order);
    const keys = this.context.contract.orders.get(source.type) ?? [];
    return keys.flatMap((key) => {
      const field = source.fields.get(key.field);
      return field?.kind === 'leaf' && field.sortable ? [{ ...key, by: { leaf: field } }] : [];
    });
  }

  private sourceCodes(
    type: GraphQLObjectType,
    fields: ReadonlyMap<string, Field>,
    { selections }: SelectedField,
  ): Unkeyed<ShapeField> {
    const coded: Coded[] = [];
    const visit = (owner: GraphQLObjectType, within: ReadonlyMap<string, Field>, prefix: string): void => {
      for (const [name, field] of within) {
        const target = getNamedType(owner.getFields()[name]?.type);
        // A weighty sub-object tells its own codes, so that they are withheld together with it.
        if (field.kind === 'embedded' && isObjectType(target) && !target.getFields()['sourceCodes'])
          visit(target, field.fields, `${prefix}${name}.`);
        const leaves = field.kind === 'items' ? field.items : [field];
        for (const leaf of leaves) {
          if (leaf.kind !== 'leaf' || leaf.codes === undefined || !isEnumType(target)) continue;
          const label = leaf.label === undefined ? undefined : this.output({ column: leaf.label });
          coded.push({ field: prefix + name, output: this.output({ leaf }), label, codes: leaf.codes });
        }
      }
    };
    visit(type, fields, '');
    const keys = selectedFields(this.request, 'SourceCode', selections).map(
      ({ key, node }) => [key, node.name.value] as const,
    );
    return { kind: 'sourceCodes', coded, keys };
  }

  private output(output: Output): number {
    const known = this.outputs.findIndex((other) =>
      'leaf' in output
        ? 'leaf' in other && other.leaf === output.leaf
        : 'column' in other && other.column === output.column,
    );
    return known >= 0 ? known : this.outputs.push(output) - 1;
  }
}

type Unkeyed<T> = T extends unknown ? Omit<T, 'key'> : never;

/** Every record of a district belongs to it: no column is needed to find the way. */
const THE_DISTRICT: Relation = {
  kind: 'relation',
  target: 'District',
  on: [],
  where: undefined,
  current: false,
  pick: undefined,
  value: undefined,
};

const isConstant = ({ value }: Leaf): boolean =>
  typeof value === 'object' && ('constant' in value || 'parameter' in value);

/** G. */
function filterOf(context: PlanContext, type: GraphQLObjectType, source: Source, args: Arguments): Filter {
  const filter = args['filter'];
  return filter === undefined || filter === null ? EVERYTHING : planFilter(context, type, source, filter as Arguments);
}

function sortOf({ district }: PlanContext, source: Source, key: OrderKey): Sort {
  const field = source.fields.get(key.field);
  if (field?.kind !== 'leaf' || !field.sortable || field.codes !== undefined)
    throw refusal('FIELD_NOT_SORTABLE', { field: `${source.type}.${key.field}`, district });
  return { by: { leaf: field }, descending: key.descending, nullsFirst: key.nullsFirst };
}

const columnOrder = (columns: readonly string[]): Sort[] =>
  columns.map((column) => ({
    by: { column: column.replace(/^-/, '') },
    descending: column.startsWith('-'),
    nullsFirst: false,
  }));

function cutOf(args: Arguments): Cut | undefined {
  const given = (['first', 'last'] as const).filter((name) => typeof args[name] === 'number');
  if (given.length > 1) throw refusal('FIRST_AND_LAST', {});
  const [from] = given;
  if (from === undefined) return undefined;
  const count = args[from] as number;
  if (count < 1 || count > MOST_ROWS_OF_A_CUT)
    throw refusal('FIRST_OUT_OF_RANGE', { argument: from, most: MOST_ROWS_OF_A_CUT });
  return { count, from };
}

function namedType(type: GraphQLObjectType, field: string): string {
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no ${field}`);
  return getNamedType(definition.type).name;
}
