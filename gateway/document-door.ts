import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { DocumentBounds } from '../schema/limits';
import { onlyIntrospects, readDocument } from '../schema/limits/read-document';
import { remembered } from '../schema/limits/remembered';
import { codeOf } from '../schema/errors';
import { unauthenticated, userOf } from './door';
import { presentable } from './fan-out/wording';

interface Looked {
  /** Why it goes no further. */
  readonly refused: GraphQLError | undefined;
  readonly isOpen: boolean;
}

/**
 * Looks at the document before anyone works on it: it must keep to the limits, and where nobody is signed in it may only ask
 * about the schema. What is no GraphQL goes on to whoever can say so.
 */
export function documentDoor(bounds: DocumentBounds): RequestHandler {
  const known = remembered<Looked>();
  const look = (text: string): Looked => {
    const looked = known.get(text) ?? lookAt(text, bounds);
    known.set(text, looked);
    return looked;
  };
  return ({ body }: { body: unknown }, response, next) => {
    const text = queryIn(body);
    const { refused, isOpen } = text === undefined ? NOTHING : look(text);
    if (userOf(response) === undefined && !isOpen) return unauthenticated(response);
    if (refused === undefined) return next();
    response.status(400).json({ errors: [presentable(refused)] });
  };
}

const NOTHING: Looked = { refused: undefined, isOpen: false };

function lookAt(text: string, bounds: DocumentBounds): Looked {
  try {
    return { refused: undefined, isOpen: onlyIntrospects(readDocument(text, bounds)) };
  } catch (error) {
    const isOurs = error instanceof GraphQLError && codeOf(error) !== undefined;
    return { ...NOTHING, refused: isOurs ? error : undefined };
  }
}

const queryIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : undefined;
