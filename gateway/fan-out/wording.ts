import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { codeOf, refusal } from '../../schema/errors';
import { speakable } from '../../schema/speakable';

/** Codes of GraphQL servers in general, under which graphql-js says what is wrong with a query. */
const STANDARD = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED', // by which clients that begin with a digest know to send the query itself
]);

/**
 * An error as it may leave the gateway: our sentences as they are, those of graphql-js without values, and no others.
 * `originalError` keeps the cause, for the log.
 */
export function wording(error: unknown): GraphQLError {
  if (error instanceof GraphQLError && codeOf(error) !== undefined) return error;
  // Within the gateway, what has no code comes from graphql-js and is about the query.
  if (error instanceof GraphQLError && STANDARD.has(error.extensions['code'] ?? 'BAD_USER_INPUT'))
    return speakable(error);
  const { message, extensions } = refusal('INTERNAL', {});
  const path = error instanceof GraphQLError ? (error.path ?? null) : null;
  return new GraphQLError(message, { path, extensions, ...(error instanceof Error && { originalError: error }) });
}

/** The same as JSON, with nothing but what users are to read. */
export function presentable(error: GraphQLError): GraphQLFormattedError {
  const { message, path, locations, extensions } = error.toJSON();
  const { code, district } = extensions ?? {};
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(district === undefined ? {} : { district }) },
  };
}
