import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { contract } from '../open';

/** What of the lists there is to ask for, so many levels deep. No list is cut: all rows of a record are in the answer. */
export function wideQuery(lists: readonly string[], depth: number): string {
  const fields = contract.schema.getQueryType()?.getFields() ?? {};
  const parts = lists.map((list) => {
    const connection = getNamedType(fields[list]?.type) as GraphQLObjectType;
    const row = getNamedType(connection.getFields()['nodes']?.type) as GraphQLObjectType;
    return `${list}(first: 200) { nodes ${selection(row, depth, [row.name])} }`;
  });
  return `{ ${parts.join(' ')} }`;
}

/** What is there to tell what is lost changes with it. */
const TELLING = ['MappedType', 'UnavailableField'];

/** A type is not asked for again within itself. */
function selection(type: GraphQLObjectType, depth: number, above: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: given }) => {
    const target = getNamedType(given);
    if (isLeafType(target)) return [name];
    if (!isObjectType(target) || depth === 0 || [...above, ...TELLING].includes(target.name)) return [];
    return [`${name} ${selection(target, depth - 1, [...above, target.name])}`];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}
