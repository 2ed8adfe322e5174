import type { PrivateKey } from '../schema/trust/gateway-key';
import type { TrustedIssuer } from '../schema/trust/issuer';
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

/** Where the issuer is found: at the gateway itself, which listens on this machine only. */
export const demoIssuerAt = (gateway: string): string => `${gateway}/demo-issuer`;

/** The gateway's key is made when it starts; the issuer's is kept, so that `npm run token` can sign with it. */
export async function demoTrust(gateway: string, keyFile: string): Promise<DemoTrust> {
  const address = demoIssuerAt(gateway);
  const issuer = await createDemoIssuer({ issuer: address, personas, key: await demoKey(keyFile) });
  const trusted = { issuer: address, audience: AUDIENCE, clientId: CLIENT, demo: true, keys: issuer.jwks };
  return { issuer, trusted, key: await newKey('demo-gateway') };
}
