import { isDeepStrictEqual } from 'node:util';
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { objectType } from '../../schema/contract';
import { isConstant, type Field, type Leaf, type Source } from '../mapping/mapping';
import { derivationOf } from '../derived';
import type { Granted } from '../policy/access';
import { ownWord } from './district-fields';
import { lightLeaf, permitted } from './field-permission';
import { lost } from './lost';
import type { PlanContext } from './plan-context';
import {
  both,
  EVERYTHING,
  isNothing,
  withKey,
  type Child,
  type Filter,
  type ItemShape,
  type LeafShape,
  type Output,
  type Read,
  type Rows,
  type Shape,
  type ShapeField,
  type Sort,
  type Unkeyed,
} from './read';
import { planRelation, THE_DISTRICT } from './relation';
import { condition, isRefusedRight, pathRight } from './right';
import { selectedFields, type Request, type SelectedField } from './selection';
import { planSourceCodes } from './source-codes';
import type { Standpoint } from './subject';
import { recent, visibleRows } from './visible-rows';
import { weighedRows } from './weighed';

/*
 * Planning, from a selection to a tree of reads:
 *   A. each selected field that the viewer may read (field-permission.ts) is looked up in the mapping:
 *   B.   a leaf becomes an output of the read,
 *   C.   an embedded object or list becomes outputs of the same read,
 *   D.   a relation becomes a child read with its own statement (relation.ts, child-read.ts),
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
    readonly context: PlanContext,
    readonly request: Request,
    readonly source: Source,
    readonly standpoint: Standpoint,
  ) {}

  /** For the rows of another source that are read on the way of this request. */
  builderOf(source: Source, standpoint: Standpoint): ReadBuilder {
    return new ReadBuilder(this.context, this.request, source, standpoint);
  }

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
        const inner = `${label}.${name}`;
        const held = permitted(this, type, definition, inner, under);
        if (held === undefined) return { key: field.key, kind: 'constant', value: null };
        return { key: field.key, ...this.field(type, definition, inner, fields, field, held) };
      }),
    };
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
    if (definition.name === 'sourceCodes') return planSourceCodes(this, type, fields, selected, under);
    const own =
      type.name === 'District'
        ? ownWord(this.context, this.request, definition, selected, fields.has(definition.name))
        : undefined;
    if (own) return own;
    const target = getNamedType(definition.type);
    if (isObjectType(target) && target.name === 'District' && !fields.has(definition.name))
      return planRelation(this, definition, label, THE_DISTRICT, selected, under);
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
      case 'leaf': {
        const light = lightLeaf(this, type, definition, field, under);
        if (light && isNothing(light)) return { kind: 'constant', value: null };
        return this.leaf(field, label, both(this.under(under), light));
      }
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
          items: field.items.flatMap((item) => this.item(item, label, definition.type, selected, under)),
        };
      case 'parts':
        return { kind: 'parts', leaf: this.leaf(field.leaf, label, this.under(under)), by: field.by };
      case 'relation':
        return planRelation(this, definition, label, field, selected, under);
    }
    throw new Error(`unknown field of the mapping of ${district}`);
  }

  /** B. */
  leaf(leaf: Leaf, field: string, under: Filter | undefined): LeafShape {
    return { kind: 'leaf', output: this.output({ leaf, under }), field, leaf };
  }

  /** What a row must meet for a value to be shown that asks for these rulings; nothing when all rows do. */
  under(held: readonly Granted[]): Filter | undefined {
    return both(this.within, condition(this.standpoint.subject, held));
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
  ): ItemShape[] {
    const under = this.under(held);
    if (item.kind === 'leaf') return [{ leaf: this.leaf(item, label, under) }];
    const target = objectType(this.context.contract.schema, getNamedType(type).name);
    const { subject } = this.standpoint;
    const weighed = weighedRows(this.context, target, item.fields, { subject, under: held });
    const since = recent(this.context, { type: target.name, fields: item.fields });
    const light = since === EVERYTHING ? weighed : { all: [weighed, since] };
    if (isNothing(light)) {
      // Nothing of it is read; what is not mapped or withheld in it is noted all the same.
      this.builderOf(this.source, this.standpoint).shapeOf(target, label, item.fields, selections, held);
      return [];
    }
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
    return [{ shape, presentIf: varying.map((output) => this.output(output)) }];
  }

  /** The index of a child among those of this read. */
  child(child: Child): number {
    return this.children.push(child) - 1;
  }

  /** The index of an output among those of this read, where the same stands once. */
  output(output: Output): number {
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
