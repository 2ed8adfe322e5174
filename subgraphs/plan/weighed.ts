import { getNamedType, isEnumType, isObjectType, type GraphQLEnumType, type GraphQLObjectType } from 'graphql';
import type { Category } from '../../schema/categories';
import { decode } from '../decode';
import { isConstant, type Field, type Leaf, type Source } from '../mapping/mapping';
import { constantOf } from '../mapping/constant-of';
import { lost } from './lost';
import type { PlanContext } from './plan-context';
import { EVERYTHING, NONE, type Filter, type Lost } from './read';
import { condition, isRefusedRight, rightToAll, type Reader } from './right';

/*
 * Some values weigh more than the field that they stand in: a suspension among the days of attendance, an address that is not to
 * be published. Of a few types the whole row weighs as much as the value, because what is left of it would still tell.
 */

/** Types whose rows have the category of this value of theirs. */
const WHOLE_ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  AttendanceEvent: [['status']],
  ProgramParticipation: [['program', 'type']],
  Contact: [['relation']],
  PersonAddress: [['doNotPublish'], ['type']],
  Phone: [['doNotPublish']],
  Email: [['doNotPublish']],
};
/** Of these, a value that is not known weighs as much as the heaviest; of all, one that the database has lost. */
const HEAVY_UNLESS_KNOWN: ReadonlySet<string> = new Set(['ProgramParticipation']);
const HEAVIEST: Category = 'SAFETY';

/** The value that decides who may know of the rows of a type, where the database has lost it and the viewer may not know of all. */
export function lostWeight(
  context: PlanContext,
  type: GraphQLObjectType,
  { fields }: Source,
  subject: Reader['subject'],
): Lost | undefined {
  const reader = { subject, under: [] };
  for (const path of WHOLE_ROWS[type.name] ?? []) {
    const field = walk(type, fields, path)?.field;
    if (field?.kind === 'unavailable' && subject && weighedBy(context, type, fields, path, reader) !== EVERYTHING)
      return lost(context, [type.name, ...path].join('.'), field.reason);
  }
  return undefined;
}

/** The rows of a type that the viewer may know of, as far as their own values decide it. */
export function weighedRows(
  context: PlanContext,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
  reader: Reader,
): Filter {
  const paths = WHOLE_ROWS[type.name];
  if (paths === undefined || !reader.subject) return EVERYTHING;
  return every(paths.map((path) => weighedBy(context, type, fields, path, reader)));
}

function weighedBy(
  context: PlanContext,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
  path: readonly string[],
  reader: Reader,
): Filter {
  const found = walk(type, fields, path);
  const unknown = HEAVY_UNLESS_KNOWN.has(type.name) ? unlessMay(context, HEAVIEST, NONE, reader) : EVERYTHING;
  if (found === undefined) return unknown;
  const { field, enumType } = found;
  if (field.kind === 'unavailable') {
    const heaviest = enumType === undefined ? [HEAVIEST] : [...heavyValues(context, enumType).keys()];
    return every([unknown, ...heaviest.map((category) => unlessMay(context, category, NONE, reader))]);
  }
  if (field.kind !== 'leaf') return unknown;
  const leaf = field;
  if (enumType === undefined) return unlessMay(context, HEAVIEST, notMarked(context, leaf), reader);
  const light = lightValues(context, leaf, enumType, reader) ?? EVERYTHING;
  return every([light, either(withKnown(context, leaf, enumType), unknown)]);
}

/**
 * The rows whose code may be told as the school's own system has it; nothing where that is all of them. Of a code that the mapping
 * does not know, nobody can say that it weighs no more than its field.
 */
export function lightCodes(
  context: PlanContext,
  leaf: Leaf,
  type: GraphQLEnumType,
  reader: Reader,
): Filter | undefined {
  const light = lightValues(context, leaf, type, reader);
  return light && every([light, withKnown(context, leaf, type)]);
}

/** The rows in which a leaf has no value that the viewer may not read; nothing where it may read them all. */
export function lightValues(
  context: PlanContext,
  leaf: Leaf,
  type: GraphQLEnumType,
  reader: Reader,
): Filter | undefined {
  const filters = [...heavyValues(context, type)].flatMap(([category, values]): Filter[] => {
    const light = unlessMay(context, category, without(context, leaf, values), reader);
    return light === EVERYTHING ? [] : [light];
  });
  return filters.length === 0 ? undefined : every(filters);
}

/** The values of an enum that have a category of their own. */
export function heavyValues({ access }: PlanContext, type: GraphQLEnumType): Map<Category, string[]> {
  const heavy = new Map<Category, string[]>();
  for (const { name } of type.getValues()) {
    const category = access.categories.get(`${type.name}.${name}`);
    if (category !== undefined && category !== access.categories.get(type.name))
      heavy.set(category, [...(heavy.get(category) ?? []), name]);
  }
  return heavy;
}

/** Whether the heavy values of a type make its rows heavy, so that the values need no looking after. */
export const weighsRows = (type: GraphQLObjectType, field: string): boolean =>
  (WHOLE_ROWS[type.name] ?? []).some(([name]) => name === field);

/** Everything where the viewer may read the category, else the lighter rows, and those of students of whom it may. */
function unlessMay(context: PlanContext, category: Category, lighter: Filter, reader: Reader): Filter {
  const right = rightToAll(context, [category], reader);
  if (isRefusedRight(right)) return lighter;
  const some = condition(reader.subject, right.under);
  return some === undefined ? EVERYTHING : either(lighter, some);
}

type Values = readonly (string | boolean)[];

/** The rows that show one of these values: of a constant it is known before any row is read. */
function withOneOf({ mapping: { parameters } }: PlanContext, leaf: Leaf, values: Values): Filter {
  if (!isConstant(leaf)) return { leaf, operator: 'in', values };
  const shown = decode(leaf, constantOf(leaf.value, parameters));
  return values.some((value) => value === shown) ? EVERYTHING : NONE;
}

/** The rows whose code the mapping knows. */
const withKnown = (context: PlanContext, leaf: Leaf, type: GraphQLEnumType): Filter =>
  withOneOf(
    context,
    leaf,
    type.getValues().map(({ name }) => name),
  );

function without(context: PlanContext, leaf: Leaf, values: Values): Filter {
  const those = withOneOf(context, leaf, values);
  if (those === EVERYTHING) return NONE;
  return those === NONE ? EVERYTHING : { not: those };
}

/** The rows in which a mark is not set. A mark that is neither yes nor no is one: nobody can say that it is not. */
function notMarked(context: PlanContext, leaf: Leaf): Filter {
  const no = withOneOf(context, leaf, [false]);
  if (!isConstant(leaf)) return { any: [{ not: { filled: leaf } }, no] };
  return decode(leaf, constantOf(leaf.value, context.mapping.parameters)) === null ? EVERYTHING : no;
}

const either = (a: Filter, b: Filter): Filter =>
  a === EVERYTHING || b === EVERYTHING ? EVERYTHING : a === NONE ? b : b === NONE ? a : { any: [a, b] };

const every = (filters: readonly Filter[]): Filter =>
  filters.includes(NONE) ? NONE : filters.every((one) => one === EVERYTHING) ? EVERYTHING : { all: filters };

function walk(
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, Field>,
  [name = '', ...further]: readonly string[],
): { field: Field; enumType: GraphQLEnumType | undefined } | undefined {
  const field = fields.get(name);
  const target = getNamedType(type.getFields()[name]?.type);
  if (field?.kind === 'embedded' && isObjectType(target)) return walk(target, field.fields, further);
  if (field === undefined || (further.length > 0 && field.kind !== 'unavailable')) return undefined;
  return { field, enumType: isEnumType(target) ? target : undefined };
}
