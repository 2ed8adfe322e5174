import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { requestVerifier, SIGNATURE_HEADER } from '../../schema/trust/signed-request';
import { bearerToken, userVerifier } from '../../schema/trust/user-token';
import type { Viewer } from '../../schema/viewer';
import type { DistrictTrust } from '../mapping/trust-form';
import { answered } from '../store/answered';
import type { Nonces } from './nonces';

/** A request whose head is good: signed by a known gateway, for a person whom a listed issuer vouches for. */
export interface Visit {
  readonly viewer: Viewer;
  /** How long the gateway waits for the answer, in milliseconds. */
  readonly patience: number;
  /**
   * Whether this is the body that was signed, and the signature has not been used before. It is used up by asking. Throws the
   * refusal STORE_FAILED where that cannot be known.
   */
  admits(body: Uint8Array): Promise<boolean>;
}

export interface DoorOptions {
  readonly trust: DistrictTrust;
  readonly nonces: Nonces;
  readonly log: Logger;
  /** Now; a test gives its own. */
  readonly clock?: () => Date;
}

/** A nonce outlives its signature by some time more than clocks may differ. */
const REMEMBERED_LONGER = 30_000;

/**
 * What a district asks of whoever knocks, in this order, each question cheaper than what the next would let in:
 * A. is there a token, and a signature over this head, by a gateway that we know?
 * B. does an issuer that we list vouch for the user?
 * C. is the body the one that was signed? (only now it is read)
 * D. is this the first time that we see this signature?
 * Who is refused hears the same whatever the reason; the log of the district has it, without token and name.
 */
export async function doorkeeper(
  district: string,
  { trust, nonces, log, clock = () => new Date() }: DoorOptions,
): Promise<(request: IncomingMessage) => Promise<Visit | undefined>> {
  const verifyRequest = await requestVerifier(trust.gateways, clock);
  const verifyUser = userVerifier(trust.issuers, {
    clock,
    trouble: (issuer) => log.error({ issuer }, "the issuer's keys cannot be had, so nobody of it can be verified"),
  });

  return async ({ method = '', url = '', headers }) => {
    const token = bearerToken(headers.authorization);
    const signature = headers[SIGNATURE_HEADER];
    if (token === undefined || typeof signature !== 'string') return refused('unsigned');
    const signed = await verifyRequest(signature, { method, url, district, token });
    if (signed === undefined) return refused('signature'); // A
    const user = await verifyUser(token).catch(() => undefined);
    if (user === undefined) return refused('user', signed.gateway); // B
    return {
      viewer: user.viewer,
      patience: signed.patience,
      admits: async (body) => {
        if (!signed.signs(body)) return refused('body', signed.gateway) !== undefined; // C
        const until = new Date(signed.expires.getTime() + REMEMBERED_LONGER);
        const fresh = await answered(() => nonces.spend(signed.nonce, until), { district, log }); // D
        return fresh || refused('replay', signed.gateway) !== undefined;
      },
    };
  };

  function refused(reason: 'unsigned' | 'signature' | 'user' | 'body' | 'replay', gateway?: string): undefined {
    log.warn({ reason, gateway }, 'a request was refused at the door');
  }
}
