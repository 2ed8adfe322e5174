import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateAuthResponse,
  type AuthorizationServer,
  type TokenEndpointResponse,
} from 'oauth4webapi';

/** Where people sign in, as the gateway says in sign-in.json. */
export interface SignIn {
  issuer: string;
  clientId: string;
  scope: string;
  demo: boolean;
}

/** What must be remembered while the person is at the issuer. */
export interface Begun {
  verifier: string;
  state: string;
  nonce: string;
}

/** Authorization code with PKCE (RFC 7636) at one issuer, for a page that can keep no secret. */
export interface Issuer {
  /** The address to go to. */
  begin(): Promise<{ address: string; begun: Begun }>;
  complete(address: string, begun: Begun): Promise<TokenEndpointResponse>;
  renew(refreshToken: string): Promise<TokenEndpointResponse>;
}

/** This page, without what an issuer wrote into its address. */
export const ownAddress = (): string => new URL(location.pathname, location.href).href;

export function issuerOf({ issuer, clientId, scope }: SignIn): Issuer {
  const client = { client_id: clientId };
  // The gateway takes http: of this machine only; the library wants to be told.
  const options = { [allowInsecureRequests]: issuer.startsWith('http:') };
  let found: Promise<AuthorizationServer> | undefined;
  const server = () => (found ??= discover());

  return {
    begin: async () => {
      const { authorization_endpoint: endpoint } = await server();
      if (endpoint === undefined) throw new Error('The issuer names no authorization endpoint.');
      const begun = {
        verifier: generateRandomCodeVerifier(),
        state: generateRandomState(),
        nonce: generateRandomNonce(),
      };
      const address = new URL(endpoint);
      const asked = {
        ...{ response_type: 'code', client_id: clientId, redirect_uri: ownAddress(), scope, prompt: 'select_account' },
        ...{ state: begun.state, nonce: begun.nonce, code_challenge_method: 'S256' },
        code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      };
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
      return { address: address.href, begun };
    },
    complete: async (address, { verifier, state, nonce }) => {
      const at = await server();
      const answer = validateAuthResponse(at, client, new URL(address), state);
      const response = await authorizationCodeGrantRequest(at, client, None(), answer, ownAddress(), verifier, options);
      return processAuthorizationCodeResponse(at, client, response, { expectedNonce: nonce, requireIdToken: true });
    },
    renew: async (refreshToken) => {
      const at = await server();
      const response = await refreshTokenGrantRequest(at, client, None(), refreshToken, options);
      return processRefreshTokenResponse(at, client, response);
    },
  };

  async function discover(): Promise<AuthorizationServer> {
    const response = await discoveryRequest(new URL(issuer), { algorithm: 'oidc', ...options });
    return processDiscoveryResponse(new URL(issuer), response);
  }
}
