import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { codeOf, refusal } from '../schema/errors';
import { speakable } from '../schema/speakable';
import { withoutText } from '../schema/without-text';
import { SourceError } from './sql/database';

/** Errors of ours as they are; anything else is logged without its text, which may hold values, and becomes a sentence. */
export const errorSpeaker =
  (district: string, log: Logger) =>
  (error: unknown, path?: readonly (string | number)[]): GraphQLError => {
    if (error instanceof GraphQLError && codeOf(error) !== undefined)
      return new GraphQLError(error.message, { path: error.path ?? path ?? null, extensions: error.extensions });
    // graphql-js found an argument wanting: the request is at fault.
    if (error instanceof GraphQLError) {
      const { message, extensions } = speakable(error);
      return new GraphQLError(message, { path: path ?? null, extensions });
    }
    log.error({ district, error: withoutText(error) }, 'a request failed');
    return error instanceof SourceError ? refusal('SOURCE_FAILED', { district }, path) : refusal('INTERNAL', {}, path);
  };
