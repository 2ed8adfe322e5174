import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import type { FanOut } from './fan-out/answer';
import { createRegistry } from './registry';
import type { RequestContext } from './request-context';

/** The road of queries that touch more than one subgraph: Apollo's planner and executor, over data sources of ours. */
export function plannedRoad(supergraphSdl: string, fanOut: FanOut, log: Logger): ApolloGateway {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'; // the constructor would phone home
  const sources = new Map<string, GraphQLDataSource<RequestContext>>([
    ['districts', districtsSource(fanOut)],
    ['registry', registrySource(fanOut)],
  ]);
  return new ApolloGateway({
    supergraphSdl,
    logger: log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
    // The same plan brings the same document, and what was compiled for it.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    experimental_approximateQueryPlanStoreMiB: 16,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (source === undefined) throw new Error(`no data source for the subgraph ${name}`);
      return source as GraphQLDataSource;
    },
  });
}

function districtsSource(fanOut: FanOut): GraphQLDataSource<RequestContext> {
  return {
    process: async (options) => {
      const { variables, query = '' } = options.request;
      const { user, signal, deadline, report, named } = options.context as RequestContext;
      const document = ('document' in options ? options.document : undefined) ?? parse(query);
      const own = { token: user?.token, signal, deadline, report, named };
      const { data, errors } = await fanOut.execute({ document, variables, ...own });
      return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}

function registrySource({ districts }: FanOut): GraphQLDataSource<RequestContext> {
  const answer = createRegistry(districts);
  return {
    process: async ({ request, context }) => {
      const { user } = context as RequestContext;
      const { data, errors } = await answer(parse(request.query ?? ''), request.variables ?? {}, user);
      return { ...(data && { data }), ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}
