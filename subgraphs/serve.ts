import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';
import { refusal } from '../schema/errors';
import { isLoopback } from '../schema/loopback';
import type { District, DistrictAnswer } from './district';
import { ConfigurationError } from './mapping/configuration-error';
import { LOOPBACK_ONLY } from './mapping/district-file';
import { custodian } from './policy/custodian';
import type { GraphQLRequest } from './request';

const LARGEST_BODY = '256kb';

export interface ServedDistrict {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a district over HTTP: POST /graphql, and GET /health. */
export async function serveDistrict(
  district: District,
  { host, port }: { host: string; port: number },
  log: Logger,
): Promise<ServedDistrict> {
  if (!isLoopback(host)) throw new ConfigurationError('`host`', `${LOOPBACK_ONLY}.`);
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(askedHere);
  app.get('/health', (_, response, next) => {
    district
      .health()
      .then(
        (health) => response.status(health.status === 'failed' ? 503 : 200).json({ district: district.id, ...health }),
        next,
      );
  });
  // JSON alone: a form in a page of another site cannot send it without the browser asking first.
  app.post('/graphql', express.json({ limit: LARGEST_BODY, type: 'application/json' }), (request, response, next) => {
    answerHttp(district, request, response, log).catch(next);
  });
  app.use((_, response) => void response.status(404).json(failure('Ask with POST /graphql.', 'NOT_FOUND')));
  app.use((error: unknown, _: Request, response: Response, next: () => void) => {
    if (response.headersSent) return next();
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    response
      .status(status)
      .json(
        status === 500
          ? { errors: [refusal('INTERNAL', {})] }
          : failure('The body of the request is not JSON, or is larger than 256 KB.', 'BAD_REQUEST'),
      );
  });
  const server = createServer(app).listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/graphql`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function answerHttp(district: District, request: Request, response: Response, log: Logger): Promise<void> {
  const asked: unknown = request.body;
  if (!isGraphQLRequest(asked)) {
    response.status(400).json(failure('The body of the request must be a JSON object with a `query`.', 'BAD_REQUEST'));
    return;
  }
  const started = performance.now();
  const abort = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  const answer = await district.answer(asked, custodian(district.id), abort.signal);
  const milliseconds = Math.round(performance.now() - started);
  log.info({ operation: nameOf(asked), milliseconds, ...summary(answer) }, 'answered');
  if (!abort.signal.aborted) response.status('data' in answer ? 200 : 400).json(answer);
}

/** A page of another site can have its name lead to this machine (DNS rebinding); it cannot change the Host header. */
function askedHere(request: Request, response: Response, next: () => void): void {
  if (isLoopback(request.hostname)) return next();
  response.status(403).json(failure('A district answers by the name of localhost or 127.0.0.1 only.', 'FORBIDDEN'));
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
