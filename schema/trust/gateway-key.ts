import { z } from 'zod';

const part = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The name of a key: it stands in each signature, so that keys can be changed one after the other. */
export const keyName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** A public key, Ed25519, as a JWK (RFC 8037). What else stands in it (`use`, `alg`) is let through. */
export const publicKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: part,
  kid: keyName.optional(),
  d: z.never({ error: 'this is a private key: it belongs to the gateway alone' }).optional(),
});

/** A gateway's own key: what it signs with, and the name by which districts know it. */
export const privateKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: part,
  d: part,
  kid: keyName,
});

export type PublicKey = z.output<typeof publicKey>;
export type PrivateKey = z.output<typeof privateKey>;

/** A gateway that a district knows. */
export interface KnownGateway {
  readonly kid: string;
  readonly key: PublicKey;
}
