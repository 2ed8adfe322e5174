import { GraphQLError, GraphQLScalarType, valueFromASTUntyped, type GraphQLSchema } from 'graphql';
import { isDay } from './calendar';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** What the contract's own scalars look like in a request. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  Date: isDay,
  Time: (text) => CLOCK.test(text),
  DateTime: (text) => isDay(text.slice(0, 10)) && /^T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text.slice(10)),
};

/** SDL alone lets a custom scalar be anything: an object given for a date must go no further than this. */
export function checkScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, hasForm] of Object.entries(forms)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    const parse = (value: unknown): string => {
      if (typeof value === 'string' && hasForm(value)) return value;
      throw new GraphQLError(`${name} cannot represent this value.`);
    };
    type.parseValue = parse;
    type.parseLiteral = (node, variables) => parse(valueFromASTUntyped(node, variables));
  }
  return schema;
}
