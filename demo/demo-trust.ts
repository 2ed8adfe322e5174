import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RequestHandler } from 'express';
import type { PrivateKey } from '../schema/trust/gateway-key';
import type { TrustedIssuer } from '../schema/trust/issuer';
import { gatewayKeyFiles, issuerKeyFile } from './demo-districts';
import { CLIENT } from './issuer/authorization-request';
import { createDemoIssuer, type DemoIssuer } from './issuer/demo-issuer';
import { demoKey, newKey } from './issuer/demo-key';
import { AUDIENCE } from './issuer/tokens';
import { personas } from './personas';

/** Who vouches for users, and with which key the gateway asks, where nothing is to be configured. */
export interface DemoTrust {
  readonly issuer: DemoIssuer;
  readonly trusted: TrustedIssuer;
  readonly key: PrivateKey;
}

const PATH = '/demo-issuer';

/** Where the issuer is found: at the gateway itself, which listens on this machine only. */
export const demoIssuerAt = (gateway: string): string => `${gateway}${PATH}`;

/** All in one process: the gateway's key is made when it starts; the issuer's is kept, so that `npm run token` can sign with it. */
export async function demoTrust(gateway: string): Promise<DemoTrust> {
  const address = demoIssuerAt(gateway);
  const issuer = await issuerAt(address);
  const trusted = { issuer: address, audience: AUDIENCE, clientId: CLIENT, demo: true, keys: issuer.jwks };
  return { issuer, trusted, key: await newKey(GATEWAY) };
}

/** What the files of the demo name, for processes of their own: made once on this machine. */
export async function makeDemoKeys(): Promise<void> {
  const { secret, open } = gatewayKeyFiles;
  mkdirSync(dirname(secret), { recursive: true });
  await demoKey(issuerKeyFile);
  const { kty, crv, x, kid } = await demoKey(secret, GATEWAY);
  if (!existsSync(open)) writeFileSync(open, JSON.stringify({ kty, crv, x, kid }));
}

export interface Beside {
  readonly issuers: readonly TrustedIssuer[];
  readonly beside: Readonly<Record<string, RequestHandler>>;
  /** Where else an issuer of the demo is said to be. */
  readonly elsewhere: readonly string[];
}

/** A gateway in a process of its own has the demo's issuer beside it where its file names that at the gateway's own port. */
export async function demoIssuerBeside(issuers: readonly TrustedIssuer[], port: number): Promise<Beside> {
  const demos = issuers.filter(({ demo = false }) => demo);
  const own = demos.find(({ issuer }) => new URL(issuer).port === String(port));
  const elsewhere = demos.filter((one) => one !== own).map(({ issuer }) => issuer);
  if (own === undefined) return { issuers, beside: {}, elsewhere };
  await makeDemoKeys();
  const issuer = await issuerAt(own.issuer);
  const trusted = issuers.map((one) => (one === own ? { ...own, keys: issuer.jwks } : one));
  return { issuers: trusted, beside: { [PATH]: issuer.router }, elsewhere };
}

const GATEWAY = 'demo-gateway';

const issuerAt = async (address: string): Promise<DemoIssuer> =>
  createDemoIssuer({ issuer: address, personas, key: await demoKey(issuerKeyFile) });
