import { GraphQLError } from 'graphql';
import { codeOf } from './errors';

/**
 * An error of graphql-js as a user may read it. Its sentences about documents stay, but those about values repeat the value
 * ("got invalid value \"...\""), and a value may be about a student.
 */
export function speakable(error: GraphQLError): GraphQLError {
  if (codeOf(error) !== undefined) return error;
  const { message } = error;
  if (message.startsWith('Syntax Error')) return rewritten(error, withoutValue(message), 'GRAPHQL_PARSE_FAILED');
  if (/^Variable "\$\w+" (got invalid value|of (required|non-null) type)/.test(message)) return aboutVariable(error);
  // The planner reads arguments and directives with the variables' values in them.
  if (/^Argument "\w+" (of|has) /.test(message))
    return rewritten(error, 'An argument has a value that its type does not allow.', 'BAD_USER_INPUT');
  if (/cannot represent|Expected value of type|Value .* does not exist in/.test(message))
    return rewritten(
      error,
      `The document holds a value that its type${typeNamedIn(message)} does not allow.`,
      'GRAPHQL_VALIDATION_FAILED',
    );
  return rewritten(error, message, 'GRAPHQL_VALIDATION_FAILED');
}

/** `, GradeLevel,`: only where a sentence of graphql-js has a type, and no value can stand in its place. */
function typeNamedIn(message: string): string {
  const [, ...found] =
    /^(?:Enum "(\w+)" cannot represent|(\w+) cannot represent|Expected value of type "([\w![\]]+)"|Value "\w+" does not exist in "(\w+)" enum)/.exec(
      message,
    ) ?? [];
  const type = found.find((one) => one !== undefined);
  return type === undefined ? '' : `, ${type},`;
}

function aboutVariable(error: GraphQLError): GraphQLError {
  const [, variable = '', where] =
    /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([^"]*)")?;/.exec(error.message) ?? [];
  if (variable === '') return rewritten(error, error.message, 'BAD_USER_INPUT');
  const place = where === undefined ? '' : ` at ${where}`;
  return rewritten(error, `Variable $${variable} has a value that its type does not allow${place}.`, 'BAD_USER_INPUT');
}

/** `Unexpected String "..."`: a text or a number in the document may be about a student, a name or a bracket is not. */
function withoutValue(message: string): string {
  return message
    .replace(/\b(String|BlockString|Int|Float) "[\s\S]*"/, 'a value')
    .replace(/: (Invalid [^:,]*)[:,][\s\S]*/, ': $1.');
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
