/** Why a district's rows are not in an answer: `enum MissingReason` of the contract. */
export type MissingReason =
  'UNREACHABLE' | 'WITHDRAWN' | 'TIMEOUT' | 'INVALID_ANSWER' | 'REFUSED' | 'FAILED' | 'UNAVAILABLE' | 'REMOVED';

export interface ShardRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** It writes: it must not be put a second time where it is not known whether the first one arrived. */
  readonly once?: boolean;
  /** Of the user for whom is asked: the district verifies it by itself. */
  readonly token: string;
  /** Until when the answer is waited for, in milliseconds since 1970. */
  readonly deadline: number;
}

/** How a district stands, as it says itself. */
export type ShardStatus = 'ok' | 'degraded' | 'failed';

/**
 * A district as the gateway reaches it: one shard of the logical subgraph `districts`. It answers GraphQL over the contract's
 * schema; whether over HTTP or in the same process is its own affair.
 */
export interface Shard {
  readonly id: string;
  /** The GraphQL response as it came, `{ data, errors, extensions }`; nothing in it is trusted. Rejects with ShardFailure. */
  ask(request: ShardRequest, signal: AbortSignal): Promise<unknown>;
  /** How it stands: no user is needed to ask that. Rejects with ShardFailure. */
  health(signal: AbortSignal): Promise<ShardStatus>;
  /** Ends the connections once the questions under way are answered. */
  close?(): Promise<void>;
}

/** A shard that gave no answer at all. It carries a reason only: the network's own words are not for users. */
export class ShardFailure extends Error {
  constructor(readonly reason: MissingReason) {
    super(reason);
  }
}
