import { errors, Pool } from 'undici';
import { MOST_ANSWER } from '../schema/limits';
import { SIGNATURE_HEADER, type SignedRequest } from '../schema/trust/signed-request';
import { ShardFailure, type MissingReason, type Shard, type ShardRequest, type ShardStatus } from './fan-out/shard';

const CONNECTIONS = 32;
const CONNECT_WITHIN = 3_000;

/** Signs a request with the gateway's key. */
export type Sign = (request: SignedRequest) => Promise<string>;

/** A district that answers `POST url`. Aborting the signal closes the connection, by which the district learns of it. */
export function httpShard(id: string, url: string, sign: Sign): Shard {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_WITHIN },
    maxResponseSize: MOST_ANSWER,
    // How long a district may take is the signal's to say.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  async function post({ query, variables, token, deadline }: ShardRequest, signal: AbortSignal) {
    const path = pathname + search;
    const body = JSON.stringify({ query, variables });
    const signature = await sign({ method: 'POST', url: path, district: id, body, token, deadline });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      [SIGNATURE_HEADER]: signature,
    };
    const answer = await pool.request({ method: 'POST', path, headers, body, signal });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  return {
    id,
    ask: async (request, signal) => {
      try {
        const { status, text } = await post(request, signal).catch((error: unknown) => {
          // A district that was restarted has closed the connections we kept; a question only reads, so it may be put again,
          // signed anew: the first signature may have arrived.
          if (closedByDistrict(error) && !request.once) return post(request, signal);
          throw error;
        });
        return readBody(status, text);
      } catch (error) {
        throw error instanceof ShardFailure ? error : new ShardFailure(reasonOf(error));
      }
    },
    health: async (signal) => {
      try {
        const path = new URL('health', url).pathname; // beside /graphql
        const { body } = await pool.request({ method: 'GET', path, signal });
        return readStatus(await body.text());
      } catch (error) {
        throw error instanceof ShardFailure ? error : new ShardFailure(reasonOf(error));
      }
    },
    close: () => pool.close(),
  };
}

function readStatus(text: string): ShardStatus {
  const said = parseJson(text);
  const status = typeof said === 'object' && said !== null && 'status' in said ? said.status : undefined;
  if (hasWithdrawn(said)) throw new ShardFailure('WITHDRAWN');
  if (status === 'ok' || status === 'degraded' || status === 'failed') return status;
  throw new ShardFailure('INVALID_ANSWER');
}

/** A GraphQL answer counts whatever its status; the status counts where there is none. */
function readBody(status: number, text: string): unknown {
  const answer = parseJson(text);
  if (hasWithdrawn(answer)) throw new ShardFailure('WITHDRAWN');
  if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return answer;
  if (status >= 500) throw new ShardFailure('FAILED');
  if (status >= 400) throw new ShardFailure('REFUSED');
  throw new ShardFailure('INVALID_ANSWER');
}

function hasWithdrawn(said: unknown): boolean {
  const errors = typeof said === 'object' && said !== null && 'errors' in said ? said.errors : undefined;
  return Array.isArray(errors) && errors.some((error: unknown) => codeIn(error) === 'DISTRICT_WITHDRAWN');
}

function codeIn(error: unknown): unknown {
  const extensions =
    typeof error === 'object' && error !== null && 'extensions' in error ? error.extensions : undefined;
  return typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const closedByDistrict = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(String(codeOf(error)));

function reasonOf(error: unknown): MissingReason {
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'INVALID_ANSWER';
  // Someone answered, but not in HTTP. The class is not exported for use with instanceof.
  return error instanceof Error && error.name === 'HTTPParserError' ? 'INVALID_ANSWER' : 'UNREACHABLE';
}
