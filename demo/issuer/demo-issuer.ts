import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { PrivateKey } from '../../schema/trust/gateway-key';
import type { Persona } from '../personas';
import { answerTo, isOwnPage, readAuthorizationRequest } from './authorization-request';
import { pagePolicy, refusedPage, signInPage } from './sign-in-page';
import { tokenEndpoint } from './token-endpoint';
import { demoTokens } from './tokens';

export interface DemoIssuerOptions {
  /** Its own address; ends in `/demo-issuer`, which keeps it on this machine. */
  readonly issuer: string;
  readonly personas: readonly Persona[];
  readonly clock?: () => Date;
  readonly key: PrivateKey;
}

export interface DemoIssuer {
  /** To be mounted where `issuer` says. */
  readonly router: Router;
  /** The public keys, for gateways and districts in this very process. */
  readonly jwks: JWTVerifyGetKey;
  /** A token of the persona; undefined where there is none of that id. */
  token(this: void, personaId: string): Promise<string | undefined>;
}

/**
 * An OpenID Connect provider for people who are invented: authorization code with PKCE for the explorer (RFC 6749, RFC 7636).
 * Anybody may be anybody, so gateways and districts take its tokens on a loopback address only.
 */
export async function createDemoIssuer(options: DemoIssuerOptions): Promise<DemoIssuer> {
  const { issuer, personas, key, clock = () => new Date() } = options;
  const tokens = await demoTokens(issuer, key, clock);
  const { issueCode, redeem } = tokenEndpoint(tokens, clock);
  const { kty, crv, x, kid } = key;
  const keys = { keys: [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }] };
  const personaOf = (id: unknown) => personas.find((persona) => persona.id === id);

  const router = express.Router();
  router.use(forOwnPages);
  router.get('/.well-known/openid-configuration', (_request, response) => void response.json(discovery(issuer)));
  router.get('/jwks', (_request, response) => void response.json(keys));
  router.get('/authorize', authorize);
  router.post('/token', express.urlencoded({ extended: false, limit: '8kb' }), redeem);
  return {
    router,
    jwks: createLocalJWKSet(keys),
    token: async (id) => {
      const persona = personaOf(id);
      return persona && tokens.access(persona);
    },
  };

  /** Shows the people, and sends whoever chose one back with a code. */
  function authorize({ query }: Request, response: Response): void {
    response.set({
      'cache-control': 'no-store',
      'content-security-policy': pagePolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const read = readAuthorizationRequest(query);
    if (read.kind === 'unknown') return void response.status(400).send(refusedPage());
    if (read.kind === 'unsound') {
      const { redirect, state } = read;
      return response.redirect(303, answerTo(redirect, { error: 'invalid_request', state, iss: issuer }));
    }
    const { redirect, state, challenge, nonce } = read.asked;
    const persona = personaOf(query['persona']);
    if (persona === undefined) return void response.send(signInPage(personas, parametersOf(query)));
    const code = issueCode({ persona, redirect, challenge, nonce });
    response.redirect(303, answerTo(redirect, { code, state, iss: issuer }));
  }
}

/** The explorer may stand under another name of this machine: `localhost` for `127.0.0.1`. */
const forOwnPages: RequestHandler = ({ headers: { origin } }, response, next) => {
  response.set('vary', 'origin');
  if (origin !== undefined && isOwnPage(origin)) response.set('access-control-allow-origin', origin);
  next();
};

/** OpenID Connect Discovery 1.0, section 3. */
const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['EdDSA'],
  token_endpoint_auth_methods_supported: ['none'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: ['openid'],
  authorization_response_iss_parameter_supported: true,
});

const parametersOf = (query: Request['query']): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
