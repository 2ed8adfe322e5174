import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A temporary folder and the processes that live in it, which end together with us however we end: done, Ctrl-C or
 * kill -9. A small shell waits on a pipe that we hold; when the pipe closes it stops what still runs (`running/` has a
 * file a process, with the signal to send) and deletes the folder.
 */
export interface Shelter {
  /** A new folder in it, owned by the first of these accounts if we are root: database servers refuse root. */
  room(name: string, accounts?: string[]): Room;
  close(): Promise<void>;
}

export interface Room {
  folder: string;
  launch(signal: 'KILL' | 'QUIT', program: string, ...args: string[]): ChildProcess;
}

const guard = `
cat >/dev/null
cd "$1/running" || exit
for pid in *; do kill -s "$(cat "$pid")" "$pid"; done 2>/dev/null
for pid in *; do
  tries=0
  while kill -0 "$pid" && [ $tries -lt 100 ]; do tries=$((tries + 1)); sleep 0.05; done
done 2>/dev/null
cd / && rm -rf "$1"
`;

export function openShelter(): Shelter {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
  // Others may pass through to a room of theirs, but not look around.
  chmodSync(folder, 0o711);
  mkdirSync(join(folder, 'running'));
  // A session of its own (detached) keeps the terminal's Ctrl-C away: it reaches us, and the pipe tells the rest.
  const child = spawn('/bin/sh', ['-c', guard, 'guard', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.unref();

  return {
    room: (name, accounts) => openRoom(folder, name, accounts),
    async close() {
      child.ref();
      child.stdin.end();
      await ended;
    },
  };
}

function openRoom(shelter: string, name: string, accounts?: string[]): Room {
  const folder = join(shelter, name);
  mkdirSync(folder, { mode: 0o700 });
  const account = accounts !== undefined && process.getuid?.() === 0 ? accountOf(accounts) : undefined;
  if (account !== undefined) chownSync(folder, account.uid, account.gid);

  return {
    folder,
    launch(signal, program, ...args) {
      const env = { ...process.env, HOME: folder, TMPDIR: folder, LC_ALL: 'C' };
      const child = spawn(program, args, {
        ...account,
        cwd: folder,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (child.pid !== undefined) {
        const entry = join(shelter, 'running', String(child.pid));
        writeFileSync(entry, signal);
        child.once('exit', () => rmSync(entry, { force: true }));
      }
      return child;
    },
  };
}

function accountOf(names: string[]): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [line] = names.flatMap((name) => lines.filter((each) => each.startsWith(`${name}:`)));
  if (line === undefined)
    throw new Error(`A database server needs one of the accounts ${names.join(', ')} to run under.`);
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
