import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { keyName, privateKey } from '../schema/trust/gateway-key';
import { ConfigurationError, reasonOf } from '../subgraphs/mapping/configuration-error';

export interface KeysCommand {
  readonly output: string;
  readonly kid: string;
}

/** `rollcall keys`: makes the key with which a gateway signs, and prints what its districts are told of it. */
export async function runKeys({ output, kid }: KeysCommand): Promise<void> {
  if (!keyName.safeParse(kid).success)
    throw new ConfigurationError('--kid', 'expected a name of letters, digits, `.`, `_` and `-`.');
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = privateKey.parse({ ...(await exportJWK(pair.privateKey)), kid });
  const known = { kid, key: { kty, crv, x } };
  mkdirSync(output, { recursive: true });
  const secret = fresh(join(output, `${kid}.private.json`), { kty, crv, x, d, kid }, 0o600);
  const open = fresh(join(output, `${kid}.public.json`), { kty, crv, x, kid }, 0o644);
  process.stdout.write(
    `${secret}   is for the gateway alone. Its file names it:\n\n` +
      `key: ${secret}\n\n` +
      `${open}   is for the districts. Each writes into its file:\n\n` +
      `trust:\n  gateways:\n    - ${JSON.stringify(known)}\n\n` +
      'To change a key, let the districts list both, then give the gateway the new one, then let them take out the old one.\n',
  );
}

/** Writes a file that was not there: a key that is overwritten is lost. */
function fresh(path: string, key: object, mode: number): string {
  try {
    writeFileSync(path, `${JSON.stringify(key, null, 2)}\n`, { flag: 'wx', mode });
    return path;
  } catch (error) {
    const reason = reasonOf(error);
    throw new ConfigurationError(
      path,
      reason === 'EEXIST'
        ? 'there is such a file already, and a key is never overwritten. Choose another --kid or --output.'
        : `the file cannot be written (${reason ?? 'unknown reason'}).`,
    );
  }
}
