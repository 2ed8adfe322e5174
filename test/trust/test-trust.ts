import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { privateKey, type KnownGateway, type PrivateKey } from '../../schema/trust/gateway-key';
import type { TrustedIssuer } from '../../schema/trust/issuer';
import { requestSigner } from '../../schema/trust/signed-request';
import type { Viewer } from '../../schema/viewer';
import { httpShard, type Sign } from '../../gateway/http-shard';
import type { GatewaySettings } from '../../gateway/settings';
import type { Shard } from '../../gateway/fan-out/shard';
import { keptNonces, type Nonces } from '../../subgraphs/door/nonces';
import type { DoorOptions } from '../../subgraphs/door/visit';
import { memoryStore } from '../../subgraphs/store/store';

/** An identity provider of the tests, in memory. */
export interface TestIssuer {
  readonly trusted: TrustedIssuer;
  /** A token for a viewer; `over` sets claims as a test wants them. */
  tokenFor(this: void, viewer?: Partial<Viewer>, over?: JWTPayload): Promise<string>;
  /** Its public keys, as it would serve them. */
  readonly jwks: { keys: JWK[] };
  /** The same identity provider, whose tokens are believed only where they are meant for this audience. */
  meantFor(audience: string): TrustedIssuer;
}

export const AUDIENCE = 'rollcall';

export async function testIssuer(issuer = 'https://login.example.org', alg = 'EdDSA'): Promise<TestIssuer> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg }] };
  const keys = createLocalJWKSet(jwks);
  const meantFor = (audience: string): TrustedIssuer => ({ issuer, audience, keys });
  return {
    trusted: meantFor(AUDIENCE),
    jwks,
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
  const rollcall = {
    role: role ?? 'state-agency',
    purpose: purpose ?? 'audit-evaluation',
    district,
    records,
    app,
  };
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

const silent = pino({ level: 'silent' });
/** A folder that is gone after the tests. */
export function folder(): string {
  const path = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-trust-'));
  closings.push(() => rmSync(path, { recursive: true }));
  return path;
}

/** Nonces in a store of their own. */
export async function freshNonces(): Promise<Nonces> {
  const store = await memoryStore();
  closings.push(() => store.close());
  return keptNonces(store);
}

const closings: (() => unknown)[] = [];
afterAll(() => Promise.all(closings.map((close) => close())));

/** An identity provider and a gateway's key, and what gateways and districts are told of both. */
export interface TestTrust {
  readonly issuer: TestIssuer;
  readonly key: PrivateKey;
  readonly sign: Sign;
  readonly issuers: readonly TrustedIssuer[];
  /** The door of a district that believes both. */
  door(this: void, over?: Partial<DoorOptions>): Promise<DoorOptions>;
  /** A district as the gateway asks it. */
  shard(this: void, id: string, url: string): Shard;
  /** Headers of a client who is signed in, of the state's agency if nothing else is said, who sees students of every district. */
  headers(this: void, viewer?: Partial<Viewer>): Promise<Record<string, string>>;
  /** Headers of a request to a district, as the gateway sends it. */
  signed(
    this: void,
    request: { district: string; url: string; body: string; method?: string },
  ): Promise<Record<string, string>>;
}

export async function testTrust(): Promise<TestTrust> {
  const [issuer, key] = await Promise.all([testIssuer(), gatewayKey()]);
  const sign = await requestSigner(key);
  const issuers = [issuer.trusted];
  return {
    ...{ issuer, key, sign, issuers },
    door: async (over) => ({
      trust: { gateways: [known(key)], issuers },
      nonces: await freshNonces(),
      log: silent,
      ...over,
    }),
    shard: (id, url) => httpShard(id, url, sign),
    headers: async (viewer) => ({
      'content-type': 'application/json',
      authorization: `Bearer ${await issuer.tokenFor(viewer)}`,
    }),
    signed: async ({ district, url, body, method = 'POST' }) => {
      const token = await issuer.tokenFor();
      const { pathname, search } = new URL(url);
      const said = { method, url: pathname + search, district, body, token, deadline: Date.now() + 10_000 };
      return { authorization: `Bearer ${token}`, 'rollcall-request': await sign(said) };
    },
  };
}

/** The one that the tests of a file share. */
export const trust = testTrust();

/** Settings of a gateway that believes it, on any free port. */
export async function trusting(settings: GatewaySettings = {}): Promise<GatewaySettings> {
  return { port: 0, issuers: (await trust).issuers, ...settings };
}

/** Headers of whoever asks a gateway and is tied to no district: the state's agency. */
export const signedIn = async (): Promise<Record<string, string>> => (await trust).headers();
