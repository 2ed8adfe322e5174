import { errors, Pool } from 'undici';
import { ShardFailure, type MissingReason, type Shard, type ShardRequest } from './fan-out/shard';

const MOST_BYTES = 10 * 1024 * 1024;
const CONNECTIONS = 32;
const CONNECT_WITHIN = 3_000;

/** A district that answers `POST url`. Aborting the signal closes the connection, by which the district learns of it. */
export function httpShard(id: string, url: string): Shard {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_WITHIN },
    maxResponseSize: MOST_BYTES,
    // How long a district may take is the signal's to say.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  async function post(request: ShardRequest, signal: AbortSignal) {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: pathname + search,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      signal,
    });
    return { status: statusCode, text: await body.text() };
  }

  return {
    id,
    ask: async (request, signal) => {
      try {
        const { status, text } = await post(request, signal).catch((error: unknown) => {
          // A district that was restarted has closed the connections we kept; a question only reads, so it may be put again.
          if (closedByDistrict(error)) return post(request, signal);
          throw error;
        });
        return readBody(status, text);
      } catch (error) {
        throw error instanceof ShardFailure ? error : new ShardFailure(reasonOf(error));
      }
    },
    close: () => pool.close(),
  };
}

/** A GraphQL answer counts whatever its status; the status counts where there is none. */
function readBody(status: number, text: string): unknown {
  const answer = parseJson(text);
  if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return answer;
  if (status >= 500) throw new ShardFailure('FAILED');
  if (status >= 400) throw new ShardFailure('REFUSED');
  throw new ShardFailure('INVALID_ANSWER');
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
