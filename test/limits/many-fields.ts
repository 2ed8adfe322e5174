import { getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';
import { contract } from '../district/open';

const FIELDS = Object.values((contract.schema.getType('Student') as GraphQLObjectType).getFields())
  .filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0)
  .map(({ name }) => name);

/** A student's own fields, one after the other, and again. */
export const fields = (count: number): string =>
  Array.from({ length: count }, (_, index) => FIELDS[index % FIELDS.length]).join(' ');

const PLACES = 25;

/** The rows of a list at 25 places: so many selections in all, and no field more than a few times at one place. */
export function selections(count: number): string {
  const inside = count - PLACES;
  const places = Array.from({ length: PLACES }, (_, index) => {
    const share = Math.floor(inside / PLACES) + (index < inside % PLACES ? 1 : 0);
    return `a${index}: nodes { ${fields(share)} }`;
  });
  return places.join(' ');
}
