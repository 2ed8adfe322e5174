import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { registrySdl } from '../schema/contract';
import type { Districts } from './fan-out/districts';

/** The logical subgraph `registry`: which districts there are, and how they stand. It asks no district. */
export function createRegistry(
  districts: Districts,
): (document: DocumentNode, variables: Record<string, unknown>) => Promise<ExecutionResult<Record<string, unknown>>> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(registrySdl()),
    resolvers: {
      Query: {
        districts: (_: unknown, { ids }: { ids?: string[] | null }) =>
          districts
            .ids()
            .filter((id) => ids?.includes(id) ?? true)
            .map((id) => ({ id })),
      },
      District: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        registration: ({ id }: { id: string }) => districts.registration(id) ?? null,
      },
    },
  });
  return async (document, variableValues) => execute({ schema, document, variableValues });
}
