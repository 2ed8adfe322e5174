import { LRUCache } from 'lru-cache';
import { discovery } from '../../schema/trust/discovery';
import { isTrustworthyAddress, type TrustedIssuer } from '../../schema/trust/issuer';

/** Where people sign in by the explorer; undefined where no issuer of the gateway knows it. */
export interface SignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly demo: boolean;
}

/** The first issuer that has an id for the explorer. */
export function signInAt(issuers: readonly TrustedIssuer[]): SignIn | undefined {
  const [first] = issuers.flatMap(({ issuer, clientId, scope = 'openid', demo = false }) =>
    clientId === undefined ? [] : [{ issuer, clientId, scope, demo }],
  );
  return first;
}

/** The endpoints that signing in uses. */
const ENDPOINTS = ['authorization_endpoint', 'token_endpoint'];
const REMEMBERED = 600_000;

/**
 * The origins that the page may call so that somebody can sign in: the issuer's, and those of the endpoints that its discovery
 * document names. While the document cannot be had, it is the issuer's alone: the page could not sign anybody in anyhow.
 */
export function signInOrigins({ issuer, demo }: Pick<SignIn, 'issuer' | 'demo'>): () => Promise<readonly string[]> {
  const { origin } = new URL(issuer);
  if (demo) return async () => [origin]; // it stands beside the gateway, and has all of its endpoints there
  const discover = discovery(issuer, () => new Date());
  const known = new LRUCache<'origins', readonly string[]>({
    max: 1,
    ttl: REMEMBERED,
    fetchMethod: async () => {
      const document = await discover();
      return [...new Set([origin, ...ENDPOINTS.flatMap((name) => originOf(document[name]))])];
    },
  });
  return async () => {
    try {
      return (await known.fetch('origins')) ?? [origin];
    } catch {
      return [origin];
    }
  };
}

const originOf = (address: unknown): string[] =>
  typeof address === 'string' && isTrustworthyAddress(address) ? [new URL(address).origin] : [];
