import { z } from 'zod';
import { isLoopback } from '../../schema/loopback';

/** The explorer: a client without a secret, as a page in a browser can keep none. */
export const CLIENT = 'rollcall-explorer';

/** A page of this machine. Nobody else is sent a code. */
export const isOwnPage = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, hash } = new URL(text);
  return protocol === 'http:' && isLoopback(hostname) && hash === '';
};

/** To whom the answer would go; checked first, because what else is wrong is told there (RFC 6749, section 4.1.2.1). */
const addressee = z.looseObject({ client_id: z.literal(CLIENT), redirect_uri: z.string().refine(isOwnPage) });

const request = z.looseObject({
  response_type: z.literal('code'),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  scope: z.string().max(200).optional(),
  state: z.string().max(500).optional(),
  nonce: z.string().max(500).optional(),
});

export interface AuthorizationRequest {
  readonly redirect: string;
  readonly state: string | undefined;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

export type ReadRequest =
  | { readonly kind: 'sound'; readonly asked: AuthorizationRequest }
  /** Told to the page that asked. */
  | { readonly kind: 'unsound'; readonly redirect: string; readonly state: string | undefined }
  /** Told to nobody but the person who looks at it. */
  | { readonly kind: 'unknown' };

/** The parameters of an authorization request (RFC 6749, section 4.1.1; RFC 7636, section 4.3). */
export function readAuthorizationRequest(parameters: unknown): ReadRequest {
  const to = addressee.safeParse(parameters);
  if (!to.success) return { kind: 'unknown' };
  const { redirect_uri: redirect, state: given } = to.data;
  const read = request.safeParse(parameters);
  const state = typeof given === 'string' ? given : undefined;
  if (!read.success) return { kind: 'unsound', redirect, state };
  return { kind: 'sound', asked: { redirect, state, challenge: read.data.code_challenge, nonce: read.data.nonce } };
}

/** The page that asked, with the answer in its address. */
export function answerTo(redirect: string, answer: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirect);
  for (const [name, value] of Object.entries(answer)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
