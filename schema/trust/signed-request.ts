import { createHash, randomBytes } from 'node:crypto';
import { compactVerify, CompactSign, importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';
import type { KnownGateway, PrivateKey } from './gateway-key';
import { SKEW_SECONDS } from './user-token';

/** The header that carries the signature. */
export const SIGNATURE_HEADER = 'rollcall-request';

/** What a gateway signs of a request besides its body. */
export interface SignedHead {
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly url: string;
  /** Id of the district that is asked. */
  readonly district: string;
  /** The user's token, as it is sent along. */
  readonly token: string;
}

export interface SignedRequest extends SignedHead {
  readonly body: string | Uint8Array;
  /** Until when the gateway waits, in milliseconds since 1970. */
  readonly deadline: number;
}

/** What a signature that is good says. */
export interface Signature {
  readonly gateway: string;
  readonly nonce: string;
  /** From when on the signature is refused whatever the clocks. */
  readonly expires: Date;
  /** How long the gateway waits, in milliseconds: told by one clock, so it does not matter how far two differ. */
  readonly patience: number;
  signs(body: Uint8Array): boolean;
}

const LIFETIME_SECONDS = 30;
const ALGORITHM = 'EdDSA';
/** So that no other text that the same key may sign one day is taken for a request. */
const TYPE = 'rollcall-request';
const LONGEST = 4096;

const header = z.strictObject({ alg: z.literal(ALGORITHM), typ: z.literal(TYPE), kid: z.string() });
const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const claims = z.strictObject({
  method: z.string(),
  url: z.string(),
  aud: z.string(),
  body: digest,
  token: digest,
  jti: z.string().regex(/^[0-9a-f]{32}$/),
  iat: z.int(),
  exp: z.int(),
  deadline: z.int(),
});

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Signs requests to districts: a compact JWS (RFC 7515) over all that makes this request this one. */
export async function requestSigner(
  key: PrivateKey,
  clock: () => Date = () => new Date(),
): Promise<(request: SignedRequest) => Promise<string>> {
  const { kty, crv, x, d } = key;
  const secret = await importJWK({ kty, crv, x, d }, ALGORITHM);
  return async ({ method, url, district, body, token, deadline }) => {
    const iat = Math.floor(clock().getTime() / 1000);
    const said: z.output<typeof claims> = {
      method,
      url,
      aud: district,
      body: sha256(body),
      token: sha256(token),
      jti: randomBytes(16).toString('hex'), // anew for each request, also for one that is sent again
      iat,
      exp: iat + LIFETIME_SECONDS,
      deadline: Math.ceil(deadline),
    };
    return new CompactSign(Buffer.from(JSON.stringify(said)))
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: key.kid })
      .sign(secret);
  };
}

export type VerifyRequest = (signature: string | undefined, head: SignedHead) => Promise<Signature | undefined>;

/**
 * Verifies signatures; undefined whatever is wrong. The body need not have come yet: everything else is checked first, and the
 * signature then says whether a body is the one that was signed. Whether the nonce is spent is the caller's to ask.
 */
export async function requestVerifier(
  gateways: readonly KnownGateway[],
  clock: () => Date = () => new Date(),
): Promise<VerifyRequest> {
  const keys = new Map<string, CryptoKey>();
  for (const { kid, key } of gateways) {
    const { kty, crv, x } = key;
    const imported = await importJWK({ kty, crv, x }, ALGORITHM);
    if (!(imported instanceof Uint8Array)) keys.set(kid, imported);
  }

  return async (signature, head) => {
    if (signature === undefined || signature.length > LONGEST || !isCanonical(signature)) return undefined;
    const signed = await opened(signature).catch(() => undefined);
    if (signed === undefined) return undefined;
    const { gateway, said } = signed;
    const now = clock().getTime() / 1000;
    const isSound =
      said.method === head.method &&
      said.url === head.url &&
      said.aud === head.district &&
      said.token === sha256(head.token) &&
      said.exp > said.iat &&
      said.exp <= said.iat + LIFETIME_SECONDS &&
      said.iat <= now + SKEW_SECONDS &&
      said.exp > now - SKEW_SECONDS &&
      said.deadline > said.iat * 1000;
    if (!isSound) return undefined;
    return {
      gateway,
      nonce: said.jti,
      expires: new Date((said.exp + SKEW_SECONDS) * 1000),
      patience: said.deadline - said.iat * 1000,
      signs: (body) => sha256(body) === said.body,
    };
  };

  async function opened(signature: string) {
    const { payload, protectedHeader } = await compactVerify(
      signature,
      ({ kid = '' }) => {
        const key = keys.get(kid);
        if (key === undefined) throw new Error('no gateway has this key');
        return key;
      },
      { algorithms: [ALGORITHM] },
    );
    const { kid } = header.parse(protectedHeader);
    return { gateway: kid, said: claims.parse(JSON.parse(Buffer.from(payload).toString('utf8'))) };
  }
}

/** The last letter of base64url has bits that nobody reads: of the spellings of one signature, one alone is good. */
const isCanonical = (signature: string): boolean =>
  signature.split('.').every((part) => part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part);
