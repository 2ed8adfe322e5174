import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Granted } from '../policy/access';
import type { PlanContext } from './plan-context';
import { categoriesOf, rightToAll, type Right } from './right';
import { tellsOfStudents, type Subject } from './subject';
import { heavyValues } from './weighed';

/** The right to filter by a field: that to read it, to what the contract puts on the filter, and to the values that it names. */
export function filterRight(
  context: PlanContext,
  type: GraphQLObjectType,
  name: string,
  value: unknown,
  subject: Subject | undefined,
  under: readonly Granted[],
): Right {
  const { access } = context;
  const input = access.categories.get(`${type.name}Filter.${name}`);
  const field = type.getFields()[name];
  const target = getNamedType(field?.type);
  const told = field === undefined ? daysToldBy(type, name) : [name];
  const categories = [
    ...(input === undefined ? [] : [input]),
    ...told.flatMap((one) => categoriesOf(context, `${type.name}.${one}`)),
    ...(isEnumType(target) ? heavyAmong(heavyValues(context, target), value) : []),
  ];
  if (categories.length === 0) throw new Error(`no category on the filter ${type.name}.${name}`);
  return rightToAll(context, categories, {
    subject,
    under,
    bringsStudents: isObjectType(target) && tellsOfStudents(target),
  });
}

/** By asking day for day who was active, the days are told on which it began and ended. */
export const daysToldBy = (type: GraphQLObjectType, name: string): string[] =>
  name === 'activeOn' ? ['entryDate', 'exitDate', 'beginDate', 'endDate'].filter((day) => day in type.getFields()) : [];

const heavyAmong = (heavy: ReturnType<typeof heavyValues>, value: unknown): string[] => {
  const named = new Set(Object.values((value ?? {}) as Record<string, unknown>).flat());
  return [...heavy].filter(([, values]) => values.some((one) => named.has(one))).map(([category]) => category);
};
