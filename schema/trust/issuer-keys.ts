import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { isTrustworthyAddress, type TrustedIssuer } from './issuer';

/** Says that an issuer's keys could not be had: nobody's token can be verified until they can. */
export type OnTrouble = (issuer: string) => void;

const WITHIN = 3_000;
/** After a failure the discovery document is left alone for a while: a flood of tokens is no flood of requests. */
const PAUSE = 5_000;
const LONGEST_DOCUMENT = 64 * 1024;

const discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.string().refine(isTrustworthyAddress) });

/** The public keys of an issuer: given, at an address, or where its discovery document says (OpenID Connect Discovery 1.0). */
export function issuerKeys(
  { issuer, jwks, keys }: TrustedIssuer,
  clock: () => Date,
  trouble: OnTrouble,
): JWTVerifyGetKey {
  if (keys !== undefined) return keys;
  const fetched = jwks === undefined ? discovered(issuer, clock) : async () => remote(jwks);
  let known: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    try {
      known ??= fetched();
      return await (
        await known
      )(header, token);
    } catch (error) {
      // No such key, or one for another algorithm: the token is at fault, not the issuer.
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      if (await failed(known)) known = undefined;
      trouble(issuer);
      throw error;
    }
  };
}

const remote = (address: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(address), { timeoutDuration: WITHIN, cooldownDuration: 30_000, cacheMaxAge: 600_000 });

const failed = (known: Promise<unknown> | undefined): Promise<boolean> =>
  known === undefined
    ? Promise.resolve(false)
    : known.then(
        () => false,
        () => true,
      );

function discovered(issuer: string, clock: () => Date): () => Promise<JWTVerifyGetKey> {
  let pausedUntil = 0;
  return async () => {
    if (clock().getTime() < pausedUntil) throw new Error('the discovery document could not be had just now');
    pausedUntil = clock().getTime() + PAUSE;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN) });
    const text = await response.text();
    const document = discovery.parse(JSON.parse(text.length <= LONGEST_DOCUMENT ? text : ''));
    if (document.issuer !== issuer) throw new Error('the discovery document is of another issuer');
    return remote(document.jwks_uri);
  };
}
