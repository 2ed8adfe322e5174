import { decodeJwt, jwtVerify } from 'jose';
import { refusal } from '../errors';
import type { Viewer } from '../viewer';
import { viewerOf } from './claims';
import type { TrustedIssuer } from './issuer';
import { issuerKeys, type OnTrouble } from './issuer-keys';

/** Who asks, as an identity provider says, and until when its word is taken. */
export interface VerifiedUser {
  readonly viewer: Viewer;
  readonly expires: Date;
}

/** Verifies the token of a signed-in person; throws the refusal UNAUTHENTICATED, whatever is wrong with it. */
export type VerifyUser = (token: string) => Promise<VerifiedUser>;

/** No key that is shared, and no token that is not signed: whoever verifies must not be able to mint. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];

/** A token that was stolen is of use for as long as it lives. */
const OLDEST_SECONDS = 300;
/** By how much two clocks may differ. */
export const SKEW_SECONDS = 30;
/** Tokens travel in a header, and Node takes 16 KB of headers in all. */
const LONGEST = 8192;

export interface VerifyingOptions {
  readonly clock?: () => Date;
  /** Hears that the keys of an issuer could not be had. */
  readonly trouble?: OnTrouble;
}

/**
 * The verifier of user tokens (OpenID Connect Core 1.0, section 2; RFC 8725): signed by an issuer that is listed, meant for
 * the audience that stands beside it, at most five minutes old, and with the claim `rollcall` that says role and purpose.
 */
export function userVerifier(
  issuers: readonly TrustedIssuer[],
  { clock = () => new Date(), trouble = () => undefined }: VerifyingOptions = {},
): VerifyUser {
  const known = issuers.map(({ issuer, audience, ...at }) => ({
    issuer,
    audience,
    keys: issuerKeys({ issuer, audience, ...at }, clock, trouble),
  }));

  return async (token) => {
    const user = await verified(token).catch(() => undefined);
    // What is wrong with a token is not told: a forger would learn from it.
    if (user === undefined) throw refusal('UNAUTHENTICATED', {});
    return user;
  };

  async function verified(token: string): Promise<VerifiedUser | undefined> {
    if (token.length > LONGEST) return undefined;
    const { iss, aud = [] } = decodeJwt(token);
    const trusted = known.find(({ issuer, audience }) => issuer === iss && [aud].flat().includes(audience));
    if (trusted === undefined) return undefined;
    const { payload } = await jwtVerify(token, trusted.keys, {
      algorithms: ALGORITHMS,
      issuer: trusted.issuer,
      audience: trusted.audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: OLDEST_SECONDS,
      clockTolerance: SKEW_SECONDS,
      currentDate: clock(),
    });
    const said = viewerOf(payload);
    if (said === undefined) return undefined;
    const { iat, exp, ...viewer } = said;
    return { viewer, expires: new Date(Math.min(exp, iat + OLDEST_SECONDS) * 1000) };
  }
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;

/** The token of an Authorization header (RFC 6750); undefined when there is none. */
export const bearerToken = (authorization: string | undefined): string | undefined =>
  BEARER.exec(authorization ?? '')?.[1];
