import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { objectType } from '../../schema/contract';
import {
  isConstant,
  ONLY,
  type EntityMapping,
  type Field,
  type Leaf,
  type Relation,
  type Source,
} from '../mapping/mapping';
import { derivationOf } from '../derived';
import { cutOf, filterOf, yearOf, type Arguments } from './arguments';
import { codedLeaves, lostCode } from './coded-leaves';
import { columnOrder } from './column-order';
import { lost } from './lost';
import { lostRelation, lostRowOrder } from './lost-relation';
import { lostFields, mappedTypes } from './mapped-types';
import type { PlanContext } from './plan-context';
import {
  EVERYTHING,
  withKey,
  type Child,
  type Coded,
  type Cut,
  type Filter,
  type ItemShape,
  type LeafShape,
  type Output,
  type Read,
  type Rows,
  type Shape,
  type ShapeField,
  type Sort,
} from './read';
import { selectedFields, type Request, type SelectedField } from './selection';

/*
 * Planning, from a selection to a tree of reads:
 *   A. each selected field is looked up in the mapping:
 *   B.   a leaf becomes an output of the read,
 *   C.   an embedded object or list becomes outputs of the same read,
 *   D.   a relation becomes a child read with its own statement,
 *   E.   a field without a mapping is null, and is noted as unmapped; one that the database has lost is noted as such (lost.ts);
 *   F. arguments become filters, orders and cuts of the read that they belong to (arguments.ts, filter.ts).
 * No I/O happens here, and no SQL is known here.
 */

/** Collects the outputs and children that the shapes of one read need. */
export class ReadBuilder {
  private readonly outputs: Output[] = [];
  private readonly children: Child[] = [];

  constructor(
    private readonly context: PlanContext,
    private readonly request: Request,
    readonly source: Source,
  ) {}

  read(rows: Rows, filter: Filter, order: readonly Sort[]): Read {
    const { source, outputs, children, context } = this;
    const isRecord = context.contract.entities.has(source.type) && rows.kind !== 'keys' && rows.kind !== 'only';
    return { source, outputs, children, rows, filter: isRecord ? withKey(filter) : filter, order };
  }

  /** A. The shape of one object of this read's type. */
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
    if (type.name === 'District' && definition.name === 'unavailable')
      return { kind: 'constant', value: lostFields(this.context.losses, this.request, selected) };
    if (type.name === 'District' && definition.name === 'asOf' && !fields.has('asOf'))
      return { kind: 'constant', value: this.context.today };
    const target = getNamedType(definition.type);
    if (isObjectType(target) && target.name === 'District' && !fields.has(definition.name))
      return this.relation(target, definition, label, THE_DISTRICT, selected);
    const derived = this.derived(type.name, definition.name, fields);
    if (derived) return derived;
    const field = fields.get(definition.name);
    if (field === undefined) {
      this.context.unmapped.add(label); // E
      return { kind: 'constant', value: null };
    }
    switch (field.kind) {
      case 'unavailable':
        return { kind: 'lost', lost: lost(this.context, label, field.reason) }; // E
      case 'leaf':
        return this.leaf(field, label);
      case 'embedded':
        return {
          kind: 'object',
          shape: this.shapeOf(objectType(contract.schema, target.name), label, field.fields, selected.selections),
        };
      case 'items':
        return { kind: 'items', items: field.items.map((item) => this.item(item, label, definition.type, selected)) };
      case 'parts':
        return { kind: 'parts', leaf: this.leaf(field.leaf, label), by: field.by };
      case 'relation':
        return this.relation(target, definition, label, field, selected);
    }
    throw new Error(`unknown field of the mapping of ${district}`);
  }

  /** B. */
  leaf(leaf: Leaf, field: string): LeafShape {
    return { kind: 'leaf', output: this.output({ leaf }), field, leaf };
  }

  /** B. A field that follows from others, where all of those are mapped. */
  private derived(type: string, name: string, fields: ReadonlyMap<string, Field>): Unkeyed<ShapeField> | undefined {
    const names = derivationOf(type, name)?.of;
    const gone = names?.map((field) => fields.get(field)).find((field) => field?.kind === 'unavailable');
    if (gone) return { kind: 'lost', lost: lost(this.context, `${type}.${name}`, gone.reason) };
    const leaves = names?.flatMap((field) => {
      const leaf = fields.get(field);
      return leaf?.kind === 'leaf' ? [this.leaf(leaf, `${type}.${field}`)] : [];
    });
    return leaves && leaves.length === names?.length ? { kind: 'derived', type, field: name, of: leaves } : undefined;
  }

  private id(type: string): Unkeyed<ShapeField> {
    return { kind: 'id', type, outputs: this.source.key.map((column) => this.output({ column })) };
  }

  /** C. */
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

  /** D. */
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
    const gone = lostRelation(this.context, definition, label, relation, source, args);
    if (gone) return { kind: 'lost', lost: gone };
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
    filters.push(yearOf(this.context, definition, source, args));
    if (isObjectType(target)) filters.push(filterOf(this.context, target, source, args));
    const cut = many
      ? cutOf(args)
      : relation.pick && !relation.current
        ? ({ count: 1, from: 'first' } as const)
        : undefined;
    const child = this.child(label, relation, builder, { all: filters }, cut);
    if (leaf !== undefined) return { kind: 'values', child, leaf };
    if (shape === undefined) throw new Error(`${label} leads to no object`);
    if (!many) return { kind: 'one', child, shape, orphan: relation.orphans === 'error' ? label : undefined };
    return { kind: 'many', child, shape, unordered: lostRowOrder(this.context, relation, source) };
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
    const gone = lostCode(type, fields);
    if (gone !== undefined) return { kind: 'lost', lost: lost(this.context, `${type.name}.sourceCodes`, gone) };
    const coded = codedLeaves(type, fields).map((coded): Coded => {
      const { field, leaf, codes, through, by } = coded;
      const known = { field, codes, unlisted: leaf.unlisted, by };
      if (through === undefined || typeof through.target === 'string')
        return { ...known, child: undefined, ...this.code(leaf) };
      const builder = new ReadBuilder(this.context, this.request, through.target);
      const code = builder.code(leaf);
      return { ...known, child: this.child(`${type.name}.${field}`, through, builder, EVERYTHING, undefined), ...code };
    });
    const selected = selectedFields(this.request, 'SourceCode', selections);
    return { kind: 'sourceCodes', coded, keys: selected.map(({ key, node }) => [key, node.name.value]) };
  }

  private code(leaf: Leaf): { output: number; label: number | undefined } {
    const label = leaf.label === undefined ? undefined : this.output({ column: leaf.label });
    return { output: this.output({ leaf }), label };
  }

  /** The index of a new child: rows that a relation leads to, in the mapping's or the contract's order. */
  private child(label: string, relation: Relation, builder: ReadBuilder, filter: Filter, cut: Cut | undefined): number {
    const { source } = builder;
    const rows: Rows = source.table === null ? { kind: 'only' } : { kind: 'children', relation, cut };
    const order = relation.pick ? columnOrder(relation.pick) : this.contractOrder(source);
    const link = relation.on.map(([, parent]) => this.output({ column: parent }));
    return this.children.push({ label, read: builder.read(rows, filter, order), link }) - 1;
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
  orphans: undefined,
  value: undefined,
};
