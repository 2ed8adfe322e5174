import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort, run, serve } from './private-server';
import { type Room } from './shelter';

/** A private PostgreSQL; gives its URL. It is set up for speed: nothing in it is worth a disk flush. */
export async function startPostgres(program: string, room: Room): Promise<string> {
  const data = join(room.folder, 'data');
  const secret = join(room.folder, 'password');
  const password = randomBytes(12).toString('hex');
  writeFileSync(secret, password);
  await run(
    room,
    join(dirname(program), 'initdb'),
    `--pgdata=${data}`,
    '--username=rollcall',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '2GB',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // QUIT is PostgreSQL's "now": it still frees its shared memory, which KILL would leave behind.
  const url = `postgres://rollcall:${password}@127.0.0.1:${port}/postgres`;
  await serve(room, url, 'QUIT', program, '-D', data, ...options);
  return url;
}
