import { importJWK, SignJWT } from 'jose';
import type { PrivateKey } from '../../schema/trust/gateway-key';
import type { Persona } from '../personas';

/** Who gateways and districts of the demo are, to an issuer. */
export const AUDIENCE = 'rollcall';
export const LIFETIME_SECONDS = 300;

export interface DemoTokens {
  /** What the gateway and the districts are shown. */
  access(persona: Persona): Promise<string>;
  /** What an application is told about who signed in (OpenID Connect Core 1.0, section 2); no district takes it. */
  identity(persona: Persona, client: string, nonce: string | undefined): Promise<string>;
}

export async function demoTokens(issuer: string, key: PrivateKey, clock: () => Date): Promise<DemoTokens> {
  const signing = await importJWK(key, 'EdDSA');
  const token = (audience: string, { id, name }: Persona, claims: Record<string, unknown>) => {
    const now = Math.floor(clock().getTime() / 1000);
    return new SignJWT({ name, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(issuer)
      .setSubject(id)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(signing);
  };
  return {
    access: (persona) => {
      const { role, purpose, district, records } = persona;
      return token(AUDIENCE, persona, { rollcall: { role, purpose, district, records } });
    },
    identity: (persona, client, nonce) => token(client, persona, { nonce }),
  };
}
