import { demoIssuerAt } from '../demo/demo-trust';
import { createDemoIssuer } from '../demo/issuer/demo-issuer';
import { newKey } from '../demo/issuer/demo-key';
import { AUDIENCE } from '../demo/issuer/tokens';
import { personas } from '../demo/personas';
import type { TrustedIssuer } from '../schema/trust/issuer';

/** Who vouches for the asking bench: in this process, with a key of its own. */
export interface BenchIssuer {
  readonly trusted: TrustedIssuer;
  /** A token of somebody who sees students of every district. */
  token(this: void): Promise<string>;
}

export async function benchIssuer(): Promise<BenchIssuer> {
  const issuer = demoIssuerAt('http://127.0.0.1');
  const { jwks, token } = await createDemoIssuer({ issuer, personas, key: await newKey('bench') });
  return {
    trusted: { issuer, audience: AUDIENCE, demo: true, keys: jwks },
    token: async () => (await token('state-agency')) ?? '',
  };
}
