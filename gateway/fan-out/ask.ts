import type { Districts } from './districts';
import { missingError, readErrors, reasonOf, type DistrictError } from './district-error';
import { withholds, type Report } from './report';
import { ShardFailure, type MissingReason, type Shard, type ShardRequest } from './shard';

/** What a request carries through all its stages. */
export interface Undertaking {
  readonly districts: Districts;
  /** The client's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The token of the user; where there is none, no district is asked. */
  readonly token: string | undefined;
  /** The client left, or the deadline of the whole request has come. */
  readonly signal: AbortSignal;
  /** When the time of the whole request is up, in milliseconds since 1970. */
  readonly deadline: number;
  /** How long one district may take for one answer, in milliseconds. */
  readonly patience: number;
  readonly report: Report;
  /** The students whom the request has named by id so far. */
  readonly named: Set<string>;
}

/** What a district is asked. */
export type Asked = Pick<ShardRequest, 'query' | 'variables' | 'once'>;

export type Reply = Answered | Missing;

export interface Answered {
  readonly district: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly DistrictError[];
  /** Whether the district says that the viewer may not see something of what was asked for. */
  readonly withholds: boolean;
}

export interface Missing {
  readonly district: string;
  readonly missing: MissingReason;
  readonly errors: readonly DistrictError[];
}

export const isMissing = (reply: object): reply is Missing => 'missing' in reply;

/** Puts one question to one district. The only place where the gateway waits for anything during a query; it never throws. */
export async function ask(undertaking: Undertaking, district: string, asked: Asked): Promise<Reply> {
  const { districts, report } = undertaking;
  const started = performance.now();
  const answer = await firmAnswer(districts.get(district), asked, undertaking);
  const reply = typeof answer === 'string' ? unanswered(district, answer) : readAnswer(district, answer.answer);
  const milliseconds = performance.now() - started;

  districts.note(district, !isMissing(reply));
  if (isMissing(reply)) report.missing(district, reply.missing, milliseconds);
  else report.answered(district, milliseconds, typeof answer === 'string' ? undefined : answer.answer['extensions']);
  return reply;
}

type Firm = { readonly answer: Record<string, unknown> } | MissingReason;

/** The answer within the time allowed, or the reason why there is none. A shard that ignores the signal is left behind. */
async function firmAnswer(
  shard: Shard | undefined,
  asked: Asked,
  { token, signal, deadline, patience }: Undertaking,
): Promise<Firm> {
  if (shard === undefined) return 'REMOVED';
  if (token === undefined) return 'REFUSED';
  if (signal.aborted) return 'TIMEOUT';
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = setTimeout(giveUp, patience);
  signal.addEventListener('abort', giveUp);
  const late = new Promise<MissingReason>((resolve) => {
    limit.signal.addEventListener('abort', () => resolve('TIMEOUT'));
  });
  const request = { ...asked, token, deadline: Math.min(deadline, Date.now() + patience) };
  try {
    return await Promise.race([late, shard.ask(request, limit.signal).then(asAnswer, asReason)]);
  } catch (error) {
    return asReason(error); // a shard that throws before it promises
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

function asAnswer(answer: unknown): Firm {
  const sound = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  return sound ? { answer: answer as Record<string, unknown> } : 'INVALID_ANSWER';
}

const asReason = (error: unknown): MissingReason => (error instanceof ShardFailure ? error.reason : 'FAILED');

function readAnswer(district: string, answer: Record<string, unknown>): Reply {
  const errors = readErrors(district, answer['errors']);
  const data = answer['data'];
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return { district, data: data as Record<string, unknown>, errors, withholds: withholds(answer['extensions']) };
  if (errors.length === 0 || (data !== null && data !== undefined)) return unanswered(district, 'INVALID_ANSWER');
  return { district, missing: reasonOf(errors), errors };
}

const unanswered = (district: string, missing: MissingReason): Missing => {
  return { district, missing, errors: [missingError(district, missing)] };
};
