import { type GraphiQLProps } from 'graphiql';
import { Kind, parse } from 'graphql';

/** The texts of examples/*.graphql in the order of their names, put in by build.mjs. */
declare const EXAMPLES: string[];

/** One tab an example. A required variable is laid out empty, so that there is a place to write its value. */
export const exampleTabs: NonNullable<GraphiQLProps['defaultTabs']> = EXAMPLES.map((query) => {
  const operation = parse(query).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const required = operation?.variableDefinitions?.filter((each) => each.type.kind === Kind.NON_NULL_TYPE) ?? [];
  const values = Object.fromEntries(required.map((each) => [each.variable.name.value, '']));
  return { query, variables: required.length > 0 ? JSON.stringify(values, null, 2) : null };
});
