import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ApolloGateway } from '@apollo/gateway';
import { GraphQLError, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { refusal } from '../schema/errors';
import type { FanOut } from './fan-out/answer';
import type { RequestContext } from './request-context';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Result = Awaited<ReturnType<Executor>>;

/**
 * Two roads lead to an answer. A document that the districts' own schema can answer whole needs no plan and goes to the
 * fan-out; any other goes through Apollo's planner. The short road is not only shorter to plan: Apollo's executor copies and
 * completes every node of an answer, for which it takes most of the gateway's time.
 */
export function bothRoads(fanOut: FanOut, planned: ApolloGateway): Gateway {
  const isWhole = wholeAt(fanOut.contract.schema);
  return {
    onSchemaLoadOrUpdate: (callback) => planned.onSchemaLoadOrUpdate(callback),
    stop: () => planned.stop(),
    load: async ({ apollo }) => {
      const { executor } = await planned.load({ apollo });
      return {
        executor: async (requestContext) => {
          const context = requestContext.context as RequestContext;
          const road = isWhole(requestContext.document) ? shortRoad(fanOut) : executor;
          const { data, errors = [], extensions } = await road(requestContext);
          const all = [...errors, ...completionErrors(extensions)];
          return {
            ...(data !== undefined && { data }),
            ...(all.length > 0 && { errors: all }),
            extensions: { rollcall: context.report.summary() },
          };
        },
      };
    },
  };
}

const shortRoad =
  (fanOut: FanOut): Executor =>
  async ({ document, request, context }): Promise<Result> => {
    const { user, signal, deadline, report, named } = context as RequestContext;
    const { operationName, variables } = request;
    const own = { token: user?.token, signal, deadline, report, named };
    const { data, errors } = await fanOut.execute({ document, operationName, variables, ...own });
    return { ...(data !== undefined && { data }), ...(errors && { errors }) };
  };

/** Whether a schema answers a document whole. Introspection never is: clients are shown the API, not a subgraph. */
function wholeAt(schema: GraphQLSchema): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const whole = known.get(document) ?? (!introspects(document) && validate(schema, document).length === 0);
    known.set(document, whole);
    return whole;
  };
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

/** Apollo's executor reports a null where the schema allows none in `extensions` only; with us nothing is null in silence. */
function completionErrors(extensions: Result['extensions']): GraphQLError[] {
  const found: unknown = extensions?.['valueCompletion'];
  if (!Array.isArray(found)) return [];
  return found.map((error) => refusal('INTERNAL', {}, error instanceof GraphQLError ? error.path : undefined));
}
