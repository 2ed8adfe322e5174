import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { privateKey, type PrivateKey } from '../schema/trust/gateway-key';
import type { TrustedIssuer } from '../schema/trust/issuer';
import type { Purpose, Role } from '../schema/viewer';

/** Who vouches for users, and with which key the gateway asks, where nothing is to be configured: in one process, for as long as it runs. */
export interface DemoTrust {
  readonly issuer: TrustedIssuer;
  readonly key: PrivateKey;
  /** A token for five minutes. */
  tokenFor(person: DemoPerson): Promise<string>;
}

export interface DemoPerson {
  readonly subject: string;
  readonly name?: string;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly district?: string;
  readonly records?: readonly string[];
}

/** Districts and gateway of the demo share it. */
const AUDIENCE = 'rollcall';
/** Nobody listens there: the keys stay in this process. */
const ISSUER = 'http://localhost/demo-issuer';

export async function demoTrust(): Promise<DemoTrust> {
  const [own, gateway] = await Promise.all([ed25519(), ed25519()]);
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'demo', alg: 'EdDSA' }] });
  return {
    issuer: { issuer: ISSUER, audience: AUDIENCE, demo: true, keys },
    key: privateKey.parse({ ...(await exportJWK(gateway.privateKey)), kid: 'demo-gateway' }),
    tokenFor: ({ subject, name, ...rollcall }) =>
      new SignJWT({ ...(name !== undefined && { name }), rollcall })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'demo' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(own.privateKey),
  };
}

const ed25519 = () => generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
