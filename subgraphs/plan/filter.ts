import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { refusal } from '../../schema/errors';
import { parseId } from '../../schema/id';
import type { Embedded, Field, Items, Leaf, Parts, Relation } from '../mapping/mapping';
import { lostTo } from './lost';
import type { Granted } from '../policy/access';
import type { RowsOf } from './arguments';
import { filterRight } from './filter-right';
import type { PlanContext } from './plan-context';
import { condition, isRefusedRight, refusedUse } from './right';
import { EXISTENCE, standpointOf } from './subject';
import { visibleRows } from './visible-rows';
import { lostWeight } from './weighed';
import { EVERYTHING, NONE, withKey, type Filter, type FilterValue, type Operator } from './read';

type Input = Readonly<Record<string, unknown>>;

/**
 * The filter argument of a list, as a condition on the rows of a source. Its fields have the names of the fields that they
 * filter, so one function serves every type: an operator's input ends at a leaf, anything else goes down one level.
 */
export function planFilter(context: PlanContext, type: GraphQLObjectType, of: RowsOf, input: Input): Filter {
  return fieldFilters(context, type, of, of.source.fields, input, []);
}

function fieldFilters(
  context: PlanContext,
  type: GraphQLObjectType,
  of: RowsOf,
  fields: ReadonlyMap<string, Field>,
  input: Input,
  held: readonly Granted[],
): Filter {
  const { source, subject } = of;
  const filters = Object.entries(input).map(([name, value]): Filter => {
    const label = `${type.name}.${name}`;
    if (value === null) throw refusal('EMPTY_FILTER', { field: label });
    const right = filterRight(context, type, name, value, subject, held);
    if (isRefusedRight(right)) {
      if (right.lacking) return NONE;
      throw refusedUse(label, 'filter by', right);
    }
    const some = condition(subject, right.under);
    const wanted = filterBy(name, value, label, [...held, ...right.under]);
    return some === undefined ? wanted : { all: [some, wanted] };
  });
  return { all: filters };

  function filterBy(name: string, value: unknown, label: string, under: readonly Granted[]): Filter {
    if (name === 'activeOn') {
      if (source.lostWindow !== undefined) throw lostTo(context, 'filter by', label, source.lostWindow);
      if (source.window === undefined) throw notFilterable(context, label);
      return { activeOn: value as string };
    }
    if (name === 'id') return { keys: ownKeys(context, type.name, operations(label, value as Input)) };
    const field = fields.get(name);
    if (field?.kind === 'unavailable') throw lostTo(context, 'filter by', label, field.reason);
    const target = getNamedType(type.getFields()[name]?.type);
    if (field === undefined) throw notFilterable(context, label);
    if (isPlainList(field)) return listFilter(context, label, field, operations(label, value as Input));
    if (field.kind === 'leaf') {
      if (!field.filterable) throw notFilterable(context, label);
      const terms = operations(label, value as Input);
      return { all: terms.map(({ operator, values }) => ({ leaf: field, operator, values })) };
    }
    if (!isObjectType(target)) throw notFilterable(context, label);
    if (field.kind === 'embedded') return fieldFilters(context, target, of, field.fields, value as Input, under);
    return relationFilter(context, label, target, field, value as Input, of, under);
  }
}

/** A list of plain values, wherever they stand. */
const isPlainList = (field: Field): field is Items | Parts | Relation =>
  field.kind === 'items' || field.kind === 'parts' || (field.kind === 'relation' && field.value !== undefined);

/** `includes`: one of the values is the one that is asked for. */
function listFilter(
  context: PlanContext,
  label: string,
  field: Items | Parts | Relation,
  terms: readonly Operation[],
): Filter {
  const filterable = (leaf: Leaf | Embedded | undefined): Leaf => {
    if (leaf?.kind !== 'leaf' || !leaf.filterable) throw notFilterable(context, label);
    return leaf;
  };
  const including = (values: Operation['values']): Filter => {
    if (field.kind === 'parts') {
      filterable(field.leaf);
      return { parts: field, values };
    }
    if (field.kind === 'items')
      return { any: field.items.map((item) => ({ leaf: filterable(item), operator: 'includes', values })) };
    const source = context.sourceOf(field);
    if (source === undefined) throw notFilterable(context, label);
    return { exists: field, in: source, filter: { leaf: filterable(field.value), operator: 'includes', values } };
  };
  return { all: terms.map(({ values }) => including(values)) };
}

function relationFilter(
  context: PlanContext,
  label: string,
  target: GraphQLObjectType,
  relation: Relation,
  input: Input,
  of: RowsOf,
  under: readonly Granted[],
): Filter {
  const source = context.sourceOf(relation);
  if (source === undefined) throw notFilterable(context, label);
  // A reference is filtered by id (`school: { equals: ... }`), a relation by the filter of its type.
  if ('equals' in input || 'in' in input)
    return { refers: relation, to: source, keys: ownKeys(context, target.name, operations(label, input)) };
  const to = standpointOf(context, of, relation, { type: target, source }, under);
  if ('refused' in to) throw refusedUse(label, 'filter by', { ...to, category: EXISTENCE });
  const weight = lostWeight(context, target, source, to.subject);
  if (weight) throw lostTo(context, 'filter by', weight.field, weight.reason);
  const asked = planFilter(context, target, { source, ...to }, input);
  const visible = visibleRows(context, source, to);
  const filter: Filter = visible === EVERYTHING ? asked : { all: [asked, visible] };
  const isRecord = context.contract.entities.has(target.name);
  return { exists: relation, in: source, filter: isRecord ? withKey(filter) : filter };
}

interface Operation {
  readonly operator: Operator;
  readonly values: readonly FilterValue[];
}

function operations(label: string, input: Input): Operation[] {
  return Object.entries(input).map(([operator, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.includes(null)) throw refusal('EMPTY_FILTER', { field: label });
    return { operator: operator as Operator, values: values as FilterValue[] };
  });
}

/** The keys of those ids that are this district's: the others cannot be on any row here. */
function ownKeys(context: PlanContext, type: string, terms: readonly Operation[]): (readonly string[])[] {
  const wanted = terms.map(({ values }) => values.map((id) => parseId(String(id), type)));
  const [first = [], ...others] = wanted.map((ids) => ids.filter(({ district }) => district === context.district));
  const inAll = first.filter(({ key }) => others.every((ids) => ids.some((id) => id.key.join() === key.join())));
  return inAll.map(({ key }) => key);
}

function notFilterable({ district }: PlanContext, field: string) {
  return refusal('FIELD_NOT_FILTERABLE', { field, district });
}
