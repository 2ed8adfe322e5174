import { Agent, request as httpRequest } from 'node:http';
import type { SignedRequest } from '../../schema/trust/signed-request';
import { serveDistrict, type ServedDistrict } from '../../subgraphs/serve';
import type { DoorOptions } from '../../subgraphs/door/visit';
import { CANARY } from '../district/leaks';
import type { TestDistrict } from '../district/open';
import { smallSystem, type SmallSystem } from '../district/small/small-district';
import { trust } from './test-trust';

/** A request as it goes over the wire, whatever a test has made of it. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
afterAll(() => agent.destroy());

/** Sends it, byte for byte. */
export function knock(url: string, { method, path, headers, body }: Knock): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ agent, hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { date: _date, ...rest } = response.headers;
        resolve({ status: response.statusCode ?? 0, headers: rest, text: Buffer.concat(chunks).toString() });
      });
    });
    request.on('error', reject).end(body);
  });
}

export const QUERY = '{ students { nodes { id lastName } } _service { sdl } }';

/** A request that a gateway has signed, for the district maple unless it says otherwise. */
export async function signedKnock(over: Partial<SignedRequest> = {}): Promise<Knock> {
  const { sign, issuer } = await trust;
  const said: SignedRequest = {
    method: 'POST',
    url: '/graphql',
    district: 'maple',
    body: JSON.stringify({ query: QUERY }),
    token: over.token ?? (await issuer.tokenFor()),
    deadline: Date.now() + 10_000,
    ...over,
  };
  return knockOf(said, await sign(said));
}

export function knockOf({ method, url, body, token }: SignedRequest, signature: string): Knock {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'rollcall-request': signature,
  };
  return { method, path: url, headers, body: Buffer.from(body) };
}

/** Whether anything of the district came back. */
export const gaveAnything = ({ status, text }: Reply): boolean =>
  status === 200 || /"data"|type Student/.test(text) || text.includes(CANARY);

/** Districts over one row, which must not be seen; they are closed after the test file. */
export function doors(): { open(this: void, id: string, door: DoorOptions): Promise<ServedDistrict> } {
  let system: SmallSystem | undefined;
  const opened = new Map<string, TestDistrict>();
  const served: ServedDistrict[] = [];
  beforeAll(async () => {
    system = await smallSystem('sqlite', { people: [{ id: 1, last_name: CANARY, first_name: CANARY, code: 'x' }] });
  });
  afterAll(async () => {
    await Promise.all(served.map((one) => one.close()));
    await system?.close();
  });
  return {
    open: async (id, door) => {
      const known = opened.get(id) ?? (await system!.open({ district: { id, name: id } }));
      opened.set(id, known);
      const one = await serveDistrict(known.district, { host: '127.0.0.1', port: 0 }, door);
      served.push(one);
      return one;
    },
  };
}
