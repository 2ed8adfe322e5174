import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { discovery } from './discovery';
import { isTrustworthyAddress, type TrustedIssuer } from './issuer';

/** Says that an issuer's keys could not be had: nobody's token can be verified until they can. */
export type OnTrouble = (issuer: string) => void;

const WITHIN = 3_000;

const saidKeys = z.looseObject({ jwks_uri: z.string().refine(isTrustworthyAddress) });

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
  const discover = discovery(issuer, clock);
  return async () => remote(saidKeys.parse(await discover()).jwks_uri);
}
