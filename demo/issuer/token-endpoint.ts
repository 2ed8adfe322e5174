import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Persona } from '../personas';
import { CLIENT } from './authorization-request';
import { tickets } from './tickets';
import { LIFETIME_SECONDS, type DemoTokens } from './tokens';

/** What an authorization code stands for. */
export interface Grant {
  readonly persona: Persona;
  readonly redirect: string;
  /** PKCE, S256 (RFC 7636): only who began may redeem the code. */
  readonly challenge: string;
  readonly nonce: string | undefined;
}

const CODE_SECONDS = 60;
/** A working day; whoever is still there then chooses again. */
const SESSION_SECONDS = 12 * 3600;

const text = z.string().max(1000);
const form = z.discriminatedUnion('grant_type', [
  z.object({
    ...{ grant_type: z.literal('authorization_code'), client_id: text },
    ...{ code: text, redirect_uri: text, code_verifier: text },
  }),
  z.object({ grant_type: z.literal('refresh_token'), client_id: text, refresh_token: text }),
]);

/** Tokens for a code, or for the refresh token that came with the last ones (RFC 6749, sections 4.1.3 and 6). */
export function tokenEndpoint(tokens: DemoTokens, clock: () => Date) {
  const codes = tickets<Grant>(CODE_SECONDS, clock);
  const sessions = tickets<Persona>(SESSION_SECONDS, clock);
  return { issueCode: codes.issue, redeem };

  async function redeem({ body }: Request, response: Response): Promise<void> {
    response.set('cache-control', 'no-store');
    const read = form.safeParse(body);
    if (!read.success) return refuse(response, 'invalid_request');
    const asked = read.data;
    if (asked.client_id !== CLIENT) return refuse(response, 'invalid_client');
    const grant = asked.grant_type === 'refresh_token' ? undefined : proven(asked);
    const persona = asked.grant_type === 'refresh_token' ? sessions.take(asked.refresh_token) : grant?.persona;
    if (persona === undefined) return refuse(response, 'invalid_grant');
    response.json({
      access_token: await tokens.access(persona),
      token_type: 'Bearer',
      expires_in: LIFETIME_SECONDS,
      refresh_token: sessions.issue(persona),
      id_token: await tokens.identity(persona, CLIENT, grant?.nonce),
      scope: 'openid',
    });
  }

  function proven(asked: { code: string; redirect_uri: string; code_verifier: string }): Grant | undefined {
    const grant = codes.take(asked.code);
    const challenge = createHash('sha256').update(asked.code_verifier).digest('base64url');
    return grant?.challenge === challenge && grant.redirect === asked.redirect_uri ? grant : undefined;
  }
}

const refuse = (response: Response, error: string): void => void response.status(400).json({ error });
