import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire to a database server that a test can cut. */
export interface Wire {
  /** The database's address, through the wire. */
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Joins a connection to one that it opens to the target, for as long as both last; gives the latter. */
export function joined(near: Socket, { hostname, port }: URL, sockets: Set<Socket>): Socket {
  const far = connect(Number(port), hostname);
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(socket);
    socket.on('error', () => other.destroy()).on('close', () => (sockets.delete(socket), other.destroy()));
    socket.pipe(other);
  }
  return far;
}

export async function wireTo(database: string): Promise<Wire> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  const join = (near: Socket) => void joined(near, target, sockets);
  let server: Server | undefined;
  const listen = async (port: number): Promise<number> => {
    server = createServer(join).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    cut: async () => {
      const closed = server && once(server, 'close');
      server?.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      server = undefined;
    },
    mend: async () => void (await listen(port)),
  };
}
