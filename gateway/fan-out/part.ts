import type { GraphQLError } from 'graphql';

/** What a root field came to. */
export interface Part {
  readonly key: string;
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}
