import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { isLoopback } from '../loopback';

const said = (error: string) => ({ error });

/** An identity provider's address: in the clear only where nothing leaves this machine. */
export function isTrustworthyAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

const ADDRESS = 'expected an address that begins with https://; http:// only for 127.0.0.1, [::1] and localhost';
const address = z.string(said(ADDRESS)).refine(isTrustworthyAddress, said(ADDRESS));

const DEMO = /\/demo-issuer$/;

/** One entry of `issuers` in a file: an identity provider whose tokens are believed, and for whom they must be meant. */
export const issuerForm = z
  .strictObject(
    {
      issuer: address.describe('The issuer exactly as its tokens name it (`iss`).'),
      audience: z
        .string(said('expected the audience that tokens must be meant for (`aud`)'))
        .min(1, said('expected the audience that tokens must be meant for (`aud`)'))
        .describe(
          'Tokens must be meant for it (`aud`). A district with an audience of its own refuses the tokens of others.',
        ),
      jwks: address
        .optional()
        .describe("Address of the issuer's public keys; found through its discovery document when left out."),
      clientId: z
        .string(said('expected the id of the explorer at the issuer'))
        .min(1, said('expected the id of the explorer at the issuer'))
        .optional()
        .describe(
          'The id of the explorer at the issuer (a public client, with PKCE); left out, nobody signs in there by it.',
        ),
      scope: z
        .string(said('expected what the explorer asks the issuer for, such as `openid`'))
        .regex(/\bopenid\b/, said('expected `openid` among what the explorer asks the issuer for'))
        .optional()
        .describe('What the explorer asks the issuer for; `openid` when left out.'),
      demo: z
        .boolean(said('expected true or false'))
        .optional()
        .describe('The issuer of the demo, who believes anybody.'),
    },
    said('expected an issuer: `{ issuer: https://login.example.org, audience: rollcall }`'),
  )
  .refine(({ issuer, demo = false }) => DEMO.test(issuer) === demo, {
    error: 'the issuer of the demo ends in /demo-issuer and has `demo: true`, and no other has',
  });

/** An identity provider that is trusted to say who somebody is. */
export interface TrustedIssuer extends z.output<typeof issuerForm> {
  /** Its keys, where they need not be fetched: an issuer in this very process. */
  readonly keys?: JWTVerifyGetKey;
}
