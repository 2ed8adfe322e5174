import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { administer } from './administer';
import { type Room } from './shelter';

/** Runs a program to its end and gives what it said. */
export async function run(room: Room, program: string, ...args: string[]): Promise<string> {
  const process = watch(room, program, args, 'KILL');
  await process.ended;
  if (process.exit() !== 0) throw new Error(`${program} failed:\n${process.log()}`);
  return process.log();
}

/** Starts a database server and waits until it answers at this URL. */
export async function serve(
  room: Room,
  url: string,
  signal: 'KILL' | 'QUIT',
  program: string,
  ...args: string[]
): Promise<void> {
  const server = watch(room, program, args, signal);
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await administer(url, 'SELECT 1');
    } catch (error) {
      if (server.exit() !== undefined || Date.now() > deadline)
        throw new Error(`${program} did not start for the tests (${String(error)}):\n${server.log()}`, {
          cause: error,
        });
      await sleep(50);
    }
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The last that a process said, and its exit code or signal once it has ended. */
function watch(room: Room, program: string, args: string[], signal: 'KILL' | 'QUIT') {
  const child = room.launch(signal, program, ...args);
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      log += String(error);
      resolve();
    });
  });
  let exit: number | string | undefined;
  child.once('error', () => (exit = 'not started'));
  child.once('exit', (code, killedBy) => (exit = code ?? killedBy ?? 'unknown'));
  return { ended, log: () => log, exit: () => exit };
}
