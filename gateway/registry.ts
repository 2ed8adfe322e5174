import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { registrySdl } from '../schema/contract';
import type { AskingUser } from './door';
import type { Districts } from './fan-out/districts';

type Answer = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  user: AskingUser | undefined,
) => Promise<ExecutionResult<Record<string, unknown>>>;

/** The logical subgraph `registry`: which districts there are, how they stand, and who asks. It asks no district. */
export function createRegistry(districts: Districts): Answer {
  const schema = buildSubgraphSchema({
    typeDefs: parse(registrySdl()),
    resolvers: {
      Query: {
        districts: (_: unknown, { ids }: { ids?: string[] | null }) =>
          districts
            .ids()
            .filter((id) => ids?.includes(id) ?? true)
            .map((id) => ({ id })),
        viewer: (_: unknown, _arguments: unknown, asked: unknown) => described((asked as Asked).user),
      },
      District: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        registration: ({ id }: { id: string }) => districts.registration(id) ?? null,
      },
    },
  });
  return async (document, variableValues, user) => {
    const contextValue: Asked = { user };
    return execute({ schema, document, variableValues, contextValue });
  };

  function described(user: AskingUser | undefined) {
    if (user === undefined) return null;
    const { viewer, expires } = user;
    const { subject, name, role, purpose, district, records, app } = viewer;
    const home = district !== undefined && districts.ids().includes(district) ? { id: district } : null;
    return {
      subject,
      name,
      role: inSdl(role),
      purpose: inSdl(purpose),
      district: home,
      records,
      app,
      expires: expires.toISOString(),
    };
  }
}

interface Asked {
  readonly user: AskingUser | undefined;
}

/** `district-admin` of a token is DISTRICT_ADMIN of the graph. */
const inSdl = (name: string): string => name.toUpperCase().replaceAll('-', '_');
