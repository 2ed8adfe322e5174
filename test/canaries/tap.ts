import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { joined } from '../district/proxy';

/** A wire to a server that keeps every byte that comes back over it. */
export interface Tap {
  readonly url: string;
  bytes(): string;
  clear(): void;
  close(): Promise<void>;
}

export async function tapped(target: string): Promise<Tap> {
  const url = new URL(target);
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    joined(near, url, sockets).on('data', (chunk) => chunks.push(chunk));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${url.pathname}`,
    bytes: () => Buffer.concat(chunks).toString(),
    clear: () => void (chunks.length = 0),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
