import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino, type Logger } from 'pino';
import { loadContract } from '../schema/contract';
import { refusal } from '../schema/errors';
import { APPLICATION, MOST_BODY, OTHER_GATEWAY } from '../schema/limits';
import { isAskedByName } from '../schema/loopback';
import { shared } from '../schema/shared';
import { userVerifier } from '../schema/trust/user-token';
import { withoutText } from '../schema/without-text';
import { boundedAnswer } from './bounded-answer';
import { documentDoor } from './document-door';
import { documentStore } from './document-store';
import { identify, unauthenticated, userOf } from './door';
import { createFanOut, type FanOut } from './fan-out/answer';
import { createDistricts, type Districts } from './fan-out/districts';
import { explorer } from './explorer/explorer';
import { signInAt } from './explorer/sign-in';
import { health } from './health';
import { plannedRoad } from './planned';
import { requestContext, type RequestContext } from './request-context';
import { requestLog } from './request-log';
import { bothRoads } from './roads';
import { hostProblem, type GatewaySettings } from './settings';
import type { Shard } from './fan-out/shard';
import { subgraphHandler } from './subgraph';
import { supergraphSdl } from './supergraph';
import { presentable, wording } from './fan-out/wording';

/** A gateway that runs. */
export interface Gateway {
  readonly url: string;
  /** Districts may be added and removed at any time. */
  readonly districts: Districts;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly settings?: GatewaySettings;
  readonly shards: Iterable<Shard>;
  /** What else answers at the gateway's address, by its path: the issuer of the demo. */
  readonly beside?: Readonly<Record<string, RequestHandler>>;
  readonly log?: Logger;
}

/** Starts a gateway: the schema and the roads first, then the door. */
export async function serveGateway({
  settings = {},
  shards,
  beside = {},
  log = pino(),
}: GatewayOptions): Promise<Gateway> {
  const { host = '127.0.0.1', hosts = [], port = 4000, issuers = [], deadlineSeconds = 10 } = settings;
  const unsafe = hostProblem(host, issuers);
  if (unsafe !== undefined) throw new Error(`host: ${unsafe}`);
  const verify = userVerifier(issuers, {
    trouble: (issuer) => log.error({ issuer }, "the issuer's keys cannot be had, so nobody of it can be verified"),
  });
  const districts = createDistricts(shards);
  const fanOut = createFanOut(loadContract(), districts, settings);
  const apollo = await startApollo(fanOut, log);
  const contextOf = (response: Response) => requestContext(response, deadlineSeconds);

  const app = express().disable('x-powered-by');
  app.use(askedByName(host, hosts));
  // Whoever it is may ask: a flood of them must not take the districts' connections from those who are signed in.
  const healthNow = shared(() => health(districts));
  app.get('/health', async (_request, response) => void response.json(await healthNow()));
  const door = [identify(verify), express.json({ limit: MOST_BODY }), boundedAnswer];
  const graphql = expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) });
  app.post('/graphql', door, documentDoor(APPLICATION), graphql);
  if (settings.subgraph) app.post('/subgraph', door, documentDoor(OTHER_GATEWAY), subgraphHandler(fanOut, contextOf));
  for (const [path, handler] of Object.entries(beside)) app.use(path, handler);
  app.use(explorer(signInAt(issuers)));
  app.use((_request, response) => void response.status(404).json({ errors: [presentable(NOTHING_HERE)] }));
  app.use(unreadable(log));

  const server = await listen(app, host, port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${(server.address() as AddressInfo).port}`,
    districts,
    close: async () => {
      server.close();
      server.closeAllConnections(); // requests under way are aborted, and with them the districts' work
      await apollo.stop();
      for (const id of districts.ids()) districts.remove(id);
    },
  };
}

async function startApollo(fanOut: FanOut, log: Logger): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: bothRoads(fanOut, plannedRoad(supergraphSdl(fanOut.contract), fanOut, log)),
    introspection: true,
    documentStore: documentStore(),
    parseOptions: { maxTokens: APPLICATION.tokens },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => presentError(formatted, error, log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), requestLog(log)],
  });
  await apollo.start();
  return apollo;
}

function presentError({ extensions }: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  // Apollo gives this code to whatever was thrown and not foreseen.
  const unforeseen = extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
  const worded = wording(unforeseen ? new Error('unforeseen', { cause: error }) : error);
  if (worded.extensions['code'] === 'INTERNAL')
    log.error({ error: withoutText(causeOf(error)) }, 'a bug of the gateway');
  return presentable(worded);
}

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

/** A page of another site can have its name resolve to this machine (DNS rebinding); it cannot change the Host header. */
const askedByName =
  (host: string, hosts: readonly string[]): RequestHandler =>
  ({ hostname }, response, next) => {
    if (isAskedByName(host, hosts, hostname)) next();
    else
      response
        .status(403)
        .type('text/plain')
        .send('Rollcall answers by the names that its file lists, and by localhost or 127.0.0.1.\n');
  };

const NOTHING_HERE = new GraphQLError('Ask with POST /graphql.', { extensions: { code: 'NOT_FOUND' } });

/** Bodies that are too large or not JSON; express would answer with HTML and a stack. */
const unreadable =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (userOf(response) === undefined) return unauthenticated(response);
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) log.error({ error: withoutText(causeOf(error)) }, 'a bug of the gateway');
    response.status(status).json({ errors: [presentable(refusedBody(status, error))] });
  };

function refusedBody(status: number, error: unknown): GraphQLError {
  if (status >= 500) return wording(error);
  if (status === 413) return refusal('BODY_TOO_LARGE', { most: MOST_BODY });
  return new GraphQLError('The body must be JSON with a `query`.', { extensions: { code: 'BAD_REQUEST' } });
}

async function listen(app: Express, host: string, port: number): Promise<Server> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
