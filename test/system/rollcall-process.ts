import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root';

/** `rollcall ...` as a user runs it: a process of its own, from dist/. */
export interface RollcallProcess {
  /** What it has printed so far, for people and for the log. */
  readonly output: () => string;
  /** Waits until it has printed this; gives the first group. */
  printed(pattern: RegExp): Promise<string>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  signal(this: void, signal: NodeJS.Signals): void;
  /** Asks it to stop, or kills it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<ChildProcess>();

export function rollcall(args: readonly string[], environment: Record<string, string> = {}): RollcallProcess {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'cli', 'rollcall.js'), ...args], {
    cwd: packageRoot,
    env: { ...process.env, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(() => child.exitCode);

  return {
    output: () => output,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found[1] ?? found[0]);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(() => reject(new Error(`rollcall ended before it printed ${pattern.source}:\n${output}`)));
        look();
      }),
    signal: (signal) => void child.kill(signal),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
      running.delete(child);
      return child.exitCode;
    },
  };
}

/** For afterAll: nothing that a test started outlives it. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  readonly body: any;
}

/** Asks a gateway for whoever the token is of. */
export async function ask(url: string, query: string, token: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}
