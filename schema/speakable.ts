import { GraphQLError } from 'graphql';
import { codeOf } from './errors';

/**
 * An error of graphql-js as a user may read it. Its sentences about documents stay, but those about values repeat the value
 * ("got invalid value \"...\""), and a value may be about a student.
 */
export function speakable(error: GraphQLError): GraphQLError {
  if (codeOf(error) !== undefined) return error;
  const code = error.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
  const [, variable, where] =
    /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([^"]*)")?;/.exec(error.message) ?? [];
  if (variable !== undefined)
    return rewritten(
      error,
      `Variable $${variable} has a value that its type does not allow${where === undefined ? '' : ` at ${where}`}.`,
      'BAD_USER_INPUT',
    );
  if (/cannot represent|Expected value of type|Value .* does not exist in/.test(error.message))
    return rewritten(error, 'The document holds a value that its type does not allow.', code);
  return rewritten(error, error.message, code);
}

function rewritten(error: GraphQLError, message: string, code: string): GraphQLError {
  return new GraphQLError(message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    path: error.path ?? null,
    extensions: { code: error.extensions['code'] ?? code },
  });
}
