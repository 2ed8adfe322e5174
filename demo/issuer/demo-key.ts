import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { privateKey, type PrivateKey } from '../../schema/trust/gateway-key';

/** A key of the demo, from a file that only its owner may read; made when there is none, so that tokens outlive a restart. */
export async function demoKey(file: string, kid = 'demo-issuer'): Promise<PrivateKey> {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await newKey(kid)), { mode: 0o600 });
  return privateKey.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A key pair (Ed25519) of its own. */
export async function newKey(kid: string): Promise<PrivateKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return privateKey.parse({ ...(await exportJWK(pair.privateKey)), kid });
}
