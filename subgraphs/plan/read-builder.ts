import { isDeepStrictEqual } from 'node:util';
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
import type { Granted } from '../policy/access';
import { cutOf, filterOf, sortOf, yearOf, type Arguments } from './arguments';
import { ownWord } from './district-fields';
import { codedLeaves, lostCode } from './coded-leaves';
import { columnOrder } from './column-order';
import { lost } from './lost';
import { lostRelation, lostRowOrder } from './lost-relation';
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
import { categoryOf, condition, fieldRight, isRefusedRight, pathRight, withhold, withholdSome } from './right';
import { selectedFields, type Request, type SelectedField } from './selection';
import { EXISTENCE, plainRows, standpointOf, type Standpoint } from './subject';
import { visibleRows } from './visible-rows';
import { lightValues, weighedRows, weighsRows } from './weighed';

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
  /** What the rows must meet for the item of a list that is being planned to be shown. */
  private within: Filter | undefined;

  constructor(
    private readonly context: PlanContext,
    private readonly request: Request,
    readonly source: Source,
    private readonly standpoint: Standpoint,
  ) {}

  read(rows: Rows, filter: Filter, order: readonly Sort[]): Read {
    const { source, outputs, children, context } = this;
    const isRecord = context.contract.entities.has(source.type) && rows.kind !== 'keys' && rows.kind !== 'only';
    const visible = visibleRows(context, source, this.standpoint);
    const all: Filter = visible === EVERYTHING ? filter : { all: [filter, visible] };
    return { source, outputs, children, rows, filter: isRecord ? withKey(all) : all, order };
  }

  /** A. The shape of one object of this read's type. */
  shape(type: GraphQLObjectType, selections: SelectedField['selections']): Shape {
    return this.shapeOf(type, type.name, this.source.fields, selections, []);
  }

  private shapeOf(
    type: GraphQLObjectType,
    label: string,
    fields: ReadonlyMap<string, Field>,
    selections: SelectedField['selections'],
    under: readonly Granted[],
  ): Shape {
    const selected = selectedFields(this.request, type.name, selections);
    return {
      typeName: type.name,
      fields: selected.map((field): ShapeField => {
        const name = field.node.name.value;
        if (name === '__typename') return { key: field.key, kind: 'constant', value: type.name };
        const definition = type.getFields()[name];
        if (!definition) throw new Error(`${type.name} has no field ${name}`);
        return { key: field.key, ...this.permitted(type, definition, `${label}.${name}`, fields, field, under) };
      }),
    };
  }

  /** A0. What the viewer may not read is null, and no part of the read; what it may read of some students is null elsewhere. */
  private permitted(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    label: string,
    fields: ReadonlyMap<string, Field>,
    selected: SelectedField,
    held: readonly Granted[],
  ): Unkeyed<ShapeField> {
    const right = fieldRight(this.context, this.standpoint, type, definition, held);
    if (!isRefusedRight(right)) {
      const [first] = right.under;
      if (first) withholdSome(this.context, label, categoryOf(this.context, type, definition), right.under);
      return this.field(type, definition, label, fields, selected, [...held, ...right.under]);
    }
    withhold(this.context, label, right.category, right.refused);
    return { kind: 'constant', value: null };
  }

  private field(
    type: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    label: string,
    fields: ReadonlyMap<string, Field>,
    selected: SelectedField,
    under: readonly Granted[],
  ): Unkeyed<ShapeField> {
    const { contract, district } = this.context;
    if (definition.name === 'id' && contract.entities.has(type.name)) return this.id(type.name, under);
    if (definition.name === 'sourceCodes') return this.sourceCodes(type, fields, selected, under);
    const own =
      type.name === 'District'
        ? ownWord(this.context, this.request, definition, selected, fields.has(definition.name))
        : undefined;
    if (own) return own;
    const target = getNamedType(definition.type);
    if (isObjectType(target) && target.name === 'District' && !fields.has(definition.name))
      return this.relation(target, definition, label, THE_DISTRICT, selected, under);
    const derived = this.derived(type.name, definition.name, fields, under);
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
        return this.leaf(field, label, this.lightOnly(type, definition, field, under));
      case 'embedded':
        return {
          kind: 'object',
          shape: this.shapeOf(
            objectType(contract.schema, target.name),
            label,
            field.fields,
            selected.selections,
            under,
          ),
        };
      case 'items':
        return {
          kind: 'items',
          items: field.items.map((item) => this.item(item, label, definition.type, selected, under)),
        };
      case 'parts':
        return { kind: 'parts', leaf: this.leaf(field.leaf, label, this.under(under)), by: field.by };
      case 'relation':
        return this.relation(target, definition, label, field, selected, under);
    }
    throw new Error(`unknown field of the mapping of ${district}`);
  }

  /** B. */
  leaf(leaf: Leaf, field: string, under: Filter | undefined): LeafShape {
    return { kind: 'leaf', output: this.output({ leaf, under }), field, leaf };
  }

  private under(held: readonly Granted[]): Filter | undefined {
    return both(this.within, condition(this.standpoint.subject, held));
  }

  /** B. A coded value that weighs more than its field is null for whoever may read the field alone. */
  private lightOnly(
    type: GraphQLObjectType,
    { name, type: promised }: GraphQLField<unknown, unknown>,
    leaf: Leaf,
    held: readonly Granted[],
  ): Filter | undefined {
    const target = getNamedType(promised);
    const under = this.under(held);
    if (!isEnumType(target) || weighsRows(type, name)) return under;
    const light = lightValues(this.context, leaf, target, { subject: this.standpoint.subject, under: held });
    if (light === undefined) return under;
    withhold(
      this.context,
      `${type.name}.${name}`,
      categoryOf(this.context, type, { name }),
      'Values that weigh more than the field are left out.',
    );
    return both(under, light);
  }

  /** B. A field that follows from others, where all of those are mapped. */
  private derived(
    type: string,
    name: string,
    fields: ReadonlyMap<string, Field>,
    under: readonly Granted[],
  ): Unkeyed<ShapeField> | undefined {
    const names = derivationOf(type, name)?.of;
    const gone = names?.map((field) => fields.get(field)).find((field) => field?.kind === 'unavailable');
    if (gone) return { kind: 'lost', lost: lost(this.context, `${type}.${name}`, gone.reason) };
    const leaves = names?.flatMap((field) => {
      const leaf = fields.get(field);
      return leaf?.kind === 'leaf' ? [this.leaf(leaf, `${type}.${field}`, this.under(under))] : [];
    });
    return leaves && leaves.length === names?.length ? { kind: 'derived', type, field: name, of: leaves } : undefined;
  }

  private id(type: string, held: readonly Granted[]): Unkeyed<ShapeField> {
    const under = this.under(held);
    return { kind: 'id', type, outputs: this.source.key.map((column) => this.output({ column, under })) };
  }

  /** C. */
  private item(
    item: Leaf | { kind: 'embedded'; fields: ReadonlyMap<string, Field> },
    label: string,
    type: GraphQLOutputType,
    { selections }: SelectedField,
    held: readonly Granted[],
  ): ItemShape {
    const under = this.under(held);
    if (item.kind === 'leaf') return { leaf: this.leaf(item, label, under) };
    const target = objectType(this.context.contract.schema, getNamedType(type).name);
    const { subject } = this.standpoint;
    const light = weighedRows(this.context, target, item.fields, { subject, under: held });
    const shown = both(under, light === EVERYTHING ? undefined : light);
    const before = this.within;
    this.within = shown;
    const shape = this.shapeOf(target, label, item.fields, selections, held);
    this.within = before;
    // What the viewer may not read does not tell either whether the item is there.
    const varying = [...item.fields].flatMap(([name, field]): Output[] => {
      if (field.kind !== 'leaf' || isConstant(field)) return [];
      const right = pathRight(this.context, this.standpoint, target, [name], held);
      return isRefusedRight(right) ? [] : [{ leaf: field, under: both(shown, this.under(right.under)) }];
    });
    return { shape, presentIf: varying.map((output) => this.output(output)) };
  }

  /** D. */
  private relation(
    target: ReturnType<typeof getNamedType>,
    definition: GraphQLField<unknown, unknown>,
    label: string,
    relation: Relation,
    selected: SelectedField,
    held: readonly Granted[],
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
    const from = { source: this.source, subject: this.standpoint.subject };
    const to = !isObjectType(target)
      ? plainRows(from, relation, held)
      : standpointOf(this.context, from, relation, { type: target, source }, held);
    if ('refused' in to) {
      withhold(this.context, label, EXISTENCE, to.refused);
      return { kind: 'constant', value: null };
    }
    const builder = new ReadBuilder(this.context, this.request, source, to);
    const shape = isObjectType(target) ? builder.shape(target, selected.selections) : undefined;
    const leaf = relation.value && builder.leaf(relation.value, label, undefined);
    const filters: Filter[] = [relation.where ? { condition: relation.where } : EVERYTHING];
    if (relation.current)
      filters.push({ activeOn: typeof args['asOf'] === 'string' ? args['asOf'] : this.context.today });
    filters.push(yearOf(this.context, definition, source, args));
    if (isObjectType(target)) filters.push(filterOf(this.context, target, { source, ...to }, args));
    else if (relation.value && isEnumType(target))
      filters.push(lightValues(this.context, relation.value, target, { subject: to.subject, under: [] }) ?? EVERYTHING);
    const cut = many
      ? cutOf(args)
      : relation.pick && !relation.current
        ? ({ count: 1, from: 'first' } as const)
        : undefined;
    const child = this.child(label, relation, builder, { all: filters }, cut, this.under(held));
    if (leaf !== undefined) return { kind: 'values', child, leaf };
    if (shape === undefined) throw new Error(`${label} leads to no object`);
    if (!many) return { kind: 'one', child, shape, orphan: relation.orphans === 'error' ? label : undefined };
    return { kind: 'many', child, shape, unordered: lostRowOrder(this.context, relation, source) };
  }

  private variant(type: string, args: Arguments): Source | undefined {
    const entity: EntityMapping | undefined = this.context.mapping.entities.get(type);
    return entity?.variants.get(ONLY) ?? entity?.variants.get(String(args['type']));
  }

  private contractOrder({ source, standpoint }: ReadBuilder): Sort[] {
    if (source.order) return columnOrder(source.order);
    const keys = this.context.contract.orders.get(source.type) ?? [];
    return keys.flatMap((key) => {
      const { by } = sortOf(this.context, { source, ...standpoint }, key, false);
      return by ? [{ ...key, by }] : [];
    });
  }

  private sourceCodes(
    type: GraphQLObjectType,
    fields: ReadonlyMap<string, Field>,
    { selections }: SelectedField,
    held: readonly Granted[],
  ): Unkeyed<ShapeField> {
    const gone = lostCode(type, fields);
    if (gone !== undefined) return { kind: 'lost', lost: lost(this.context, `${type.name}.sourceCodes`, gone) };
    const { subject } = this.standpoint;
    const coded = codedLeaves(type, fields).flatMap((coded): Coded[] => {
      const { field, leaf, codes, through, by, enumType } = coded;
      const right = pathRight(this.context, this.standpoint, type, field.split('.'), held);
      if (isRefusedRight(right)) return [];
      const known = { field, codes, unlisted: leaf.unlisted, by };
      const all = [...held, ...right.under];
      const under = this.under(all);
      const light = lightValues(this.context, leaf, enumType, { subject, under: all });
      if (through === undefined || typeof through.target === 'string') {
        return [{ ...known, child: undefined, ...this.code(leaf, both(under, light)) }];
      }
      const to = plainRows({ source: this.source, subject }, through, all);
      const builder = new ReadBuilder(this.context, this.request, through.target, to);
      const code = builder.code(leaf, undefined);
      const child = this.child(`${type.name}.${field}`, through, builder, light ?? EVERYTHING, undefined, under);
      return [{ ...known, child, ...code }];
    });
    const selected = selectedFields(this.request, 'SourceCode', selections);
    return { kind: 'sourceCodes', coded, keys: selected.map(({ key, node }) => [key, node.name.value]) };
  }

  private code(leaf: Leaf, under: Filter | undefined): { output: number; label: number | undefined } {
    const label = leaf.label === undefined ? undefined : this.output({ column: leaf.label, under });
    return { output: this.output({ leaf, under }), label };
  }

  /** The index of a new child: rows that a relation leads to, in the mapping's or the contract's order. */
  private child(
    label: string,
    relation: Relation,
    builder: ReadBuilder,
    filter: Filter,
    cut: Cut | undefined,
    under: Filter | undefined,
  ): number {
    const { source } = builder;
    const rows: Rows = source.table === null ? { kind: 'only' } : { kind: 'children', relation, cut };
    const order = relation.pick ? columnOrder(relation.pick) : this.contractOrder(builder);
    const link = relation.on.map(([, parent]) => this.output({ column: parent, under }));
    return this.children.push({ label, read: builder.read(rows, filter, order), link }) - 1;
  }

  private output(output: Output): number {
    const known = this.outputs.findIndex(
      (other) =>
        isDeepStrictEqual(other.under, output.under) &&
        ('leaf' in output
          ? 'leaf' in other && other.leaf === output.leaf
          : 'column' in other && other.column === output.column),
    );
    return known >= 0 ? known : this.outputs.push(output) - 1;
  }
}

const both = (a: Filter | undefined, b: Filter | undefined): Filter | undefined =>
  a === undefined || b === undefined || a === b ? (a ?? b) : { all: [a, b] };

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
