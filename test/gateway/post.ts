import { signedIn } from '../trust/test-trust';
import type { Gateway } from '../../gateway/serve';

/** Posts to a gateway over HTTP, as a client does. */
export async function post(gateway: Gateway, body: unknown, path = '/graphql') {
  const response = await fetch(gateway.url + path, {
    method: 'POST',
    headers: await signedIn(),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

  return { status: response.status, ...(await response.json()) };
}
