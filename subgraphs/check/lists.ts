import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { objectType, type Contract } from '../../schema/contract';
import { orderField } from '../../schema/requested-order';
import { ONLY, type Field, type Leaf, type Mapping, type Relation, type Source } from '../mapping/mapping';
import type { Filter } from '../plan/read';

/** A list of the contract, with what it can be filtered and ordered by. */
export interface List {
  /** `students` */
  readonly name: string;
  readonly type: GraphQLObjectType;
  readonly filter: GraphQLInputObjectType;
  /** Fields of the type that it can be ordered by. */
  readonly orders: readonly string[];
}

export function listsOf({ schema }: Contract): List[] {
  return Object.values(objectType(schema, 'Query').getFields()).flatMap(({ name, args, type: output }) => {
    const argument = (wanted: string) => getNamedType(args.find((one) => one.name === wanted)?.type);
    const [filter, order, connection] = [argument('filter'), argument('orderBy'), getNamedType(output)];
    const type = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : undefined;
    if (!isInputObjectType(filter) || !isObjectType(type)) return [];
    const keys = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
    const orders = isEnumType(keys) ? keys.getValues().map((value) => orderField(value.name)) : [];
    return [{ name, type, filter, orders }];
  });
}

/** A filter as a request could ask for it, with some value. */
export interface Probe {
  /** `enrollments.schoolYear` */
  readonly name: string;
  readonly filter: Filter;
  /** The rows that it looks into: those of the list, and those of the relations on the way. */
  readonly sources: readonly Source[];
}

/** How deep filters of relations within relations are looked at. */
const DEEPEST = 2;

export interface Sampling {
  readonly mapping: Mapping;
  readonly today: string;
  /** Some values that these columns could have. */
  key(this: void, source: Source, columns: readonly string[]): readonly string[];
}

/** One filter for each field that the list can be filtered by and that the district maps as filterable. */
export function filtersOf(sampling: Sampling, list: List, source: Source): Probe[] {
  return probesIn(sampling, list.type, list.filter, source, source.fields, DEEPEST);
}

function probesIn(
  sampling: Sampling,
  type: GraphQLObjectType,
  input: GraphQLInputObjectType,
  source: Source,
  fields: ReadonlyMap<string, Field>,
  depth: number,
): Probe[] {
  return Object.values(input.getFields()).flatMap(({ name, type: inputType }): Probe[] => {
    const own = (filter: Filter): Probe[] => [{ name, filter, sources: [source] }];
    const below = (probes: readonly Probe[]) => probes.map((probe) => ({ ...probe, name: `${name}.${probe.name}` }));
    if (name === 'activeOn') return source.window ? own({ activeOn: sampling.today }) : [];
    if (name === 'id') return own({ keys: [sampling.key(source, source.key)] });
    const [field, operators, target] = [
      fields.get(name),
      getNamedType(inputType),
      getNamedType(type.getFields()[name]?.type),
    ];
    if (field === undefined || field.kind === 'unavailable' || !isInputObjectType(operators)) return [];
    // No index serves a search in a list.
    if (field.kind === 'items' || field.kind === 'parts') return [];
    if (field.kind === 'leaf')
      return field.filterable
        ? own({ leaf: field, operator: 'equals', values: [valueFor(field, sampling.today)] })
        : [];
    if (!isObjectType(target)) return [];
    if (field.kind === 'embedded') return below(probesIn(sampling, target, operators, source, field.fields, depth));
    const to = targetOf(sampling.mapping, field);
    if (to === undefined || depth === 0) return [];
    if ('equals' in operators.getFields())
      return [{ name, filter: { refers: field, to, keys: [sampling.key(to, to.key)] }, sources: [source, to] }];
    return below(probesIn(sampling, target, operators, to, to.fields, depth - 1)).map((probe) => ({
      ...probe,
      filter: { exists: field, in: to, filter: probe.filter },
      sources: [source, ...probe.sources],
    }));
  });
}

const targetOf = ({ entities }: Mapping, { target }: Relation): Source | undefined =>
  typeof target === 'string' ? entities.get(target)?.variants.get(ONLY) : target;

function valueFor({ type, codes }: Leaf, today: string): string | number | boolean {
  const [code] = Object.values(codes ?? {});
  if (code !== undefined) return code.as;
  switch (type) {
    case 'Boolean':
      return true;
    case 'Int':
    case 'Float':
      return 1;
    case 'Date':
      return today;
    case 'DateTime':
    case 'Time':
    case 'String':
    case 'ID':
    case 'Enum':
      return 'x';
  }
}
