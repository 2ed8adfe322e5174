import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import express, { raw as rawBody, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';
import { refusal } from '../schema/errors';
import { MOST_ANSWER, MOST_DISTRICT_BODY } from '../schema/limits';
import { isAskedByName } from '../schema/loopback';
import { shared } from '../schema/shared';
import { withoutText } from '../schema/without-text';
import type { District, DistrictAnswer } from './district';
import { killSwitch, NO_SWITCH, type KillSwitch } from './kill-switch';
import { ConfigurationError } from './mapping/configuration-error';
import { hostProblem } from './mapping/trust-form';
import { doorkeeper, type DoorOptions, type Visit } from './door/visit';
import type { GraphQLRequest } from './request';

/** Whatever a gateway says: Node's timers end at 24 days. */
const LONGEST_PATIENCE = 600_000;

export interface ServedDistrict {
  readonly url: string;
  /** Throws the district's kill switch. */
  withdraw(this: void, reason: string): void;
  close(): Promise<void>;
}

export interface Listening {
  /** The district's own folder, in which its kill switch lies; without one it has none. */
  readonly state?: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Names by which it may be asked, besides those of this machine. */
  readonly hosts?: readonly string[] | undefined;
}

/** Serves a district over HTTP: POST /graphql for whom it trusts, and GET /health, which says how it stands and nothing else. */
export async function serveDistrict(
  district: District,
  listening: Listening,
  door: DoorOptions,
): Promise<ServedDistrict> {
  const { host, port, hosts = [], state } = listening;
  const { log, trust } = door;
  const unsafe = hostProblem(host, trust);
  if (unsafe !== undefined) throw new ConfigurationError('`host`', `${unsafe}.`);
  const knock = await doorkeeper(district.id, door);
  const sockets = new Set<Socket>();
  const stopping = state === undefined ? NO_SWITCH : killSwitch(state, cutAll);
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use((_, response, next) => {
    if (!stopping.isThrown()) return next();
    response.status(503).json({ errors: [refusal('DISTRICT_WITHDRAWN', { district: district.id })] });
  });
  app.use(askedByName(host, hosts));
  const healthNow = shared(() => district.health());
  app.get('/health', (_, response, next) => {
    healthNow().then(({ status }) => response.status(status === 'failed' ? 503 : 200).json({ status }), next);
  });
  app.post(
    '/graphql',
    (request, response, next) => {
      knock(request).then((visit) => {
        if (visit === undefined) return unauthenticated(response);
        response.locals['visit'] = visit;
        next();
      }, next);
    },
    // As it came: what was signed are its bytes.
    rawBody({ limit: MOST_DISTRICT_BODY, type: () => true, inflate: false }),
    (request, response, next) => {
      answerHttp(district, response.locals['visit'] as Visit, request, response, { log, stopping }).catch(next);
    },
  );
  app.use((_, response) => void response.status(404).json(failure('Ask with POST /graphql.', 'NOT_FOUND')));
  app.use((error: unknown, _: Request, response: Response, next: () => void) => {
    if (response.headersSent) return next();
    if (error instanceof GraphQLError) return void response.status(503).json({ errors: [error] });
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status >= 500) log.error({ error: withoutText(error) }, 'a bug of the district');
    response.status(status).json(refusedBody(status));
  });
  const server = createServer(app).listen(port, host);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    withdraw: (reason) => {
      if (stopping.throw(reason)) return;
      log.error('the stop could not be written down: it ends with this process');
    },
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/graphql`,
    close: async () => {
      stopping.close();
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };

  /** What is being answered is cut wherever it is: what the system has taken and not yet sent is thrown away too. */
  function cutAll(): void {
    log.warn('the district is withdrawn: nothing more is answered');
    for (const socket of sockets) socket.resetAndDestroy();
  }
}

function refusedBody(status: number): { errors: GraphQLError[] } {
  if (status >= 500) return { errors: [refusal('INTERNAL', {})] };
  if (status === 413) return { errors: [refusal('BODY_TOO_LARGE', { most: MOST_DISTRICT_BODY })] };
  return failure('The body of the request cannot be read.', 'BAD_REQUEST');
}

/** One answer to all who are refused, whatever the reason. */
function unauthenticated(response: Response): void {
  response
    .status(401)
    .set('www-authenticate', 'Bearer')
    .json({ errors: [refusal('UNAUTHENTICATED', {})] });
}

async function answerHttp(
  district: District,
  visit: Visit,
  request: Request,
  response: Response,
  { log, stopping }: { readonly log: Logger; readonly stopping: KillSwitch },
): Promise<void> {
  const body: unknown = request.body;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  if (!(await visit.admits(bytes))) return unauthenticated(response);
  const asked = request.is('application/json') ? parseJson(bytes) : undefined;
  if (!isGraphQLRequest(asked)) {
    response.status(400).json(failure('The body of the request must be a JSON object with a `query`.', 'BAD_REQUEST'));
    return;
  }
  const started = performance.now();
  const abort = new AbortController();
  const patience = setTimeout(() => abort.abort(), Math.min(visit.patience, LONGEST_PATIENCE));
  response.on('close', () => {
    clearTimeout(patience);
    if (!response.writableFinished) abort.abort();
  });
  const answer = await district.answer(asked, visit.viewer, abort.signal);
  const milliseconds = Math.round(performance.now() - started);
  log.info({ operation: nameOf(asked), milliseconds, ...summary(answer) }, 'answered');
  // A look at the last moment: it cuts this connection with the others.
  if (stopping.isThrown() || response.destroyed) return void response.destroy();
  const said = Buffer.from(JSON.stringify(answer));
  if (said.length <= MOST_ANSWER)
    response
      .status('data' in answer ? 200 : 400)
      .type('application/json')
      .send(said);
  else response.status(400).json({ errors: [refusal('RESPONSE_TOO_LARGE', { most: MOST_ANSWER })] });
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A page of another site can have its name lead to this machine (DNS rebinding); it cannot change the Host header. */
function askedByName(host: string, hosts: readonly string[]): RequestHandler {
  return ({ hostname }, response, next) => {
    if (isAskedByName(host, hosts, hostname)) return next();
    response
      .status(403)
      .json(failure('A district answers by the names that its file lists, and by localhost.', 'FORBIDDEN'));
  };
}

function isGraphQLRequest(body: unknown): body is GraphQLRequest {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  const { operationName = null, variables = null } = body as Partial<Record<string, unknown>>;
  if (operationName !== null && typeof operationName !== 'string') return false;
  return variables === null || (typeof variables === 'object' && !Array.isArray(variables));
}

/** A developer gave the operation its name; anything else that stands there is not for the log. */
const nameOf = ({ operationName }: GraphQLRequest): string | null =>
  operationName != null && /^[_A-Za-z]\w{0,99}$/.test(operationName) ? operationName : null;

/** What the log may know of an answer: never a value. */
function summary({ errors = [], extensions }: DistrictAnswer): object {
  const { rows, statements } = extensions?.rollcall ?? {};
  return { rows, statements, errors: errors.map((error) => error.extensions['code']) };
}

const failure = (sentence: string, code: string) => ({
  errors: [new GraphQLError(sentence, { extensions: { code } })],
});
