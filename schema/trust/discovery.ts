import { z } from 'zod';

/** What an issuer says of itself (OpenID Connect Discovery 1.0). */
export type Discovery = Readonly<Record<string, unknown>>;

const WITHIN = 3_000;
/** After a failure the discovery document is left alone for a while: a flood of tokens is no flood of requests. */
const PAUSE = 5_000;
const LONGEST = 64 * 1024;

const form = z.looseObject({ issuer: z.string() });

/** Asks an issuer for its discovery document. Throws where it cannot be had or is another's; whoever got it remembers it. */
export function discovery(issuer: string, clock: () => Date): () => Promise<Discovery> {
  let pausedUntil = 0;
  return async () => {
    if (clock().getTime() < pausedUntil) throw new Error('the discovery document could not be had just now');
    pausedUntil = clock().getTime() + PAUSE;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WITHIN) });
    const text = await response.text();
    const document = form.parse(JSON.parse(text.length <= LONGEST ? text : ''));
    if (document.issuer !== issuer) throw new Error('the discovery document is of another issuer');
    return document;
  };
}
