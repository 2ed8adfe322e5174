import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trust } from '../trust/test-trust';
import type { Shard, ShardRequest } from '../../gateway/fan-out/shard';

/** A district that speaks HTTP and says whatever the test wants. */
export interface HttpDistrict {
  readonly shard: Shard;
  readonly url: string;
  /** Requests that came, and connections that the gateway closed before the answer was complete. */
  readonly seen: { requests: number; aborted: number };
  close(): Promise<void>;
}

/** A question as it comes over the wire. */
export type Said = Pick<ShardRequest, 'query' | 'variables'>;
export type Say = (request: Said, response: ServerResponse) => unknown;

/** What `say` returns is sent as JSON; if it returns undefined it has answered by itself. */
export async function httpDistrict(id: string, say: Say): Promise<HttpDistrict> {
  const seen = { requests: 0, aborted: 0 };
  const server = createServer((request, response) => {
    if (request.method === 'GET') return; // how it stands: it does not say
    seen.requests += 1;
    response.on('close', () => {
      if (!response.writableFinished) seen.aborted += 1;
    });
    void respond(request, response, say);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const shard = (await trust).shard(id, url);
  return {
    shard,
    url,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await shard.close?.();
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, say: Say): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const said = await say(JSON.parse(Buffer.concat(chunks).toString()) as Said, response);
  if (said === undefined) return;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(said));
}
