import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import type { Viewer } from '../../schema/viewer';
import { AUDIENCE, testIssuer } from './test-trust';

/** An identity provider that is reached over HTTP, as processes of their own need it. */
export interface ServedIssuer {
  /** What stands of it in a file. */
  readonly entry: { readonly issuer: string; readonly audience: string };
  readonly origin: string;
  tokenFor(this: void, viewer?: Partial<Viewer>, over?: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

/** `more`: what its discovery document says besides its keys. */
export async function servedIssuer(more: Readonly<Record<string, string>> = {}): Promise<ServedIssuer> {
  const documents = new Map<string, unknown>();
  const server = createServer((request, response) => {
    const document = documents.get(request.url ?? '');
    response.writeHead(document === undefined ? 404 : 200).end(JSON.stringify(document ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { jwks, tokenFor } = await testIssuer(origin);
  documents.set('/.well-known/openid-configuration', { issuer: origin, jwks_uri: `${origin}/keys`, ...more });
  documents.set('/keys', jwks);
  return {
    ...{ origin, tokenFor, entry: { issuer: origin, audience: AUDIENCE } },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
