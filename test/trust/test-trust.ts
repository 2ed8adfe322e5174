import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { privateKey, type KnownGateway, type PrivateKey } from '../../schema/trust/gateway-key';
import type { TrustedIssuer } from '../../schema/trust/issuer';
import type { Viewer } from '../../schema/viewer';

/** An identity provider of the tests, in memory. */
export interface TestIssuer {
  readonly trusted: TrustedIssuer;
  /** A token for a viewer; `over` sets claims as a test wants them. */
  tokenFor(viewer?: Partial<Viewer>, over?: JWTPayload): Promise<string>;
  /** The same identity provider, whose tokens are believed only where they are meant for this audience. */
  meantFor(audience: string): TrustedIssuer;
}

export const AUDIENCE = 'rollcall';

export async function testIssuer(issuer = 'https://login.example.org', alg = 'EdDSA'): Promise<TestIssuer> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg }] });
  const meantFor = (audience: string): TrustedIssuer => ({ issuer, audience, keys });
  return {
    trusted: meantFor(AUDIENCE),
    meantFor,
    tokenFor: (viewer = {}, over = {}) => {
      const iat = Math.floor(Date.now() / 1000);
      const standard = { iss: issuer, aud: AUDIENCE, sub: 'tester', iat, exp: iat + 300 };
      return new SignJWT({ ...standard, ...claimsOf(viewer), ...over })
        .setProtectedHeader({ alg, kid: 'one' })
        .sign(pair.privateKey);
    },
  };
}

function claimsOf({ subject, name, email, role, purpose, district, records, app }: Partial<Viewer>): JWTPayload {
  const rollcall = { role: role ?? 'district-admin', purpose: purpose ?? 'administration', district, records, app };
  return {
    ...(subject !== undefined && { sub: subject }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email, email_verified: true }),
    rollcall,
  };
}

/** A gateway's key, new. */
export async function gatewayKey(kid = 'test-gateway'): Promise<PrivateKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return privateKey.parse({ ...(await exportJWK(pair.privateKey)), kid });
}

/** What a district is told of it. */
export const known = ({ kid, kty, crv, x }: PrivateKey): KnownGateway => ({ kid, key: { kty, crv, x } });
