import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { remembered } from '../schema/limits/remembered';

/** Apollo's own store weighs a document without its comments, and keeps them: hundreds of megabytes from whoever sends them. */
export function documentStore(): NonNullable<ApolloServerOptions<object>['documentStore']> {
  const known = remembered<DocumentNode>(({ loc }) => loc?.source.body.length ?? 0);
  return {
    get: async (key) => known.get(key),
    set: async (key, document) => void known.set(key, document),
    delete: async (key) => known.delete(key),
  };
}
