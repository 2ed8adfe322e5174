import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from '../../schema/loopback';
import { keyName, publicKey, type KnownGateway, type PublicKey } from '../../schema/trust/gateway-key';
import { issuerForm, type TrustedIssuer } from '../../schema/trust/issuer';
import { ConfigurationError, reasonOf } from './configuration-error';
import type { Path } from './yaml-file';

const KEY = 'Expected a public key (a JWK of Ed25519), or the path of a file that holds one or a set of them';

/** Whom a district believes. */
export const trustForm = z.strictObject({
  gateways: z
    .array(
      z.strictObject({
        kid: keyName.describe('Name of the key, as the gateway gives it with each signature.'),
        key: z
          .union([z.string().min(1), publicKey], KEY)
          .describe('The public key as a JWK, or the path of a JWK or JWKS file beside this file.'),
      }),
    )
    .min(1, 'Expected at least one gateway: `{ kid: ..., key: ... }`, as `rollcall keys` prints it')
    .describe('The keys of the gateways that may ask; several while a key is changed.'),
  issuers: z
    .array(issuerForm)
    .min(1, 'Expected at least one issuer: `{ issuer: https://login.example.org, audience: rollcall }`')
    .describe('The identity providers that may say who somebody is.'),
});

/** Whom a district believes: gateways that ask, and identity providers that say for whom. */
export interface DistrictTrust {
  readonly gateways: readonly KnownGateway[];
  readonly issuers: readonly TrustedIssuer[];
}

/** The section as it stands in the file. */
export type TrustSection = z.output<typeof trustForm>;

/** The section with its key files read, which only a district that is to be served has to have. */
export function readTrust(
  { gateways, issuers }: TrustSection,
  { file, place }: { readonly file: string; readonly place: (this: void, path: Path) => string },
): DistrictTrust {
  const names = gateways.map(({ kid }) => kid);
  const twice = names.findIndex((kid, index) => names.indexOf(kid) !== index);
  if (twice >= 0)
    throw new ConfigurationError(
      place(['trust', 'gateways', twice, 'kid']),
      'two keys have this name: give each its own.',
    );
  return {
    issuers,
    gateways: gateways.map(({ kid, key }, index) => {
      if (typeof key !== 'string') return { kid, key };
      return { kid, key: keyIn(resolve(dirname(file), key), kid, place(['trust', 'gateways', index, 'key'])) };
    }),
  };
}

const keySet = z.looseObject({ keys: z.array(z.looseObject({ kid: z.string().optional() })) });

function keyIn(path: string, kid: string, place: string): PublicKey {
  const content = jsonIn(path, place);
  const set = keySet.safeParse(content);
  const found = set.success ? set.data.keys.find((key) => key.kid === kid) : content;
  const read = publicKey.safeParse(found);
  if (read.success) return read.data;
  const isPrivate = typeof found === 'object' && found !== null && 'd' in found;
  throw new ConfigurationError(
    place,
    isPrivate
      ? 'the file holds a private key, which belongs to the gateway alone; write the public one here.'
      : `the file holds no public key (a JWK of Ed25519) of the name ${kid}.`,
  );
}

function jsonIn(path: string, place: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(
      place,
      `the file with the key cannot be read (${reasonOf(error) ?? 'it is not JSON'}).`,
    );
  }
}

/** What keeps a district from listening where its file says; undefined when nothing does. */
export function hostProblem(host: string, trust: Pick<DistrictTrust, 'issuers'> | undefined): string | undefined {
  if (isLoopback(host)) return undefined;
  if (trust === undefined)
    return 'expected 127.0.0.1, ::1 or localhost: without `trust` a district cannot tell who is asking, so only this machine may ask';
  if (trust.issuers.some(({ demo = false }) => demo))
    return 'expected 127.0.0.1, ::1 or localhost: the issuer of the demo believes anybody, so only this machine may ask';
  return undefined;
}

/** What whoever starts a district without `trust` has to write. */
export const TRUST_WANTED =
  'a district answers nobody unless its file says whom it trusts. Write\n' +
  '  trust:\n' +
  '    gateways: [{ kid: ..., key: ... }]   # as `rollcall keys` prints it, which makes the key of a gateway\n' +
  '    issuers: [{ issuer: https://login.example.org, audience: rollcall }]   # who signs its users in';
