import { mkdirSync, readFileSync, renameSync, rmSync, statSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * A district leaves the graph by a file in its own folder: while it lies there nothing is answered, by the process that runs and
 * by the next one. No network is needed, nor anybody's consent.
 */
export interface KillSwitch {
  /** Looks whether the file lies there, so that it is true from the moment on at which it does. */
  isThrown(this: void): boolean;
  /** Writes the file. Where it cannot be written, this process answers nothing more all the same. */
  throw(this: void, reason: string): void;
  close(): void;
}

export const NO_SWITCH: KillSwitch = {
  isThrown: () => false,
  throw: () => undefined,
  close: () => undefined,
};

const fileIn = (state: string): string => join(state, 'stopped');

/** How often the file is looked for where the file system does not tell of it, in milliseconds. */
const LOOK_EVERY = 250;

/** `onThrown` is called each time that the file has come to lie there. */
export function killSwitch(state: string, onThrown: () => void): KillSwitch {
  mkdirSync(state, { recursive: true });
  let unwritten = false;
  let was = isStopped(state);
  const look = (): boolean => {
    const is = unwritten || isStopped(state);
    const isNew = is && !was;
    was = is;
    if (isNew) onThrown();
    return is;
  };
  const watching = watched(state, look);
  const timer = setInterval(look, LOOK_EVERY).unref();
  return {
    isThrown: look,
    throw: (reason) => {
      try {
        stop(state, reason);
      } catch {
        unwritten = true;
      }
      look();
    },
    close: () => {
      clearInterval(timer);
      watching?.close();
    },
  };
}

/** Not every file system tells of changes; then the timer has to do. */
function watched(state: string, look: () => void): FSWatcher | undefined {
  try {
    return watch(state, { persistent: false }, look).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

/** What cannot be looked for counts as there: nobody is answered by mistake. */
export function isStopped(state: string): boolean {
  try {
    return statSync(fileIn(state), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** When and why a district was stopped, as the file says. */
export interface Stop {
  readonly moment: string;
  readonly reason?: string;
}

/** The file is there at once and whole. One that lies there already stays as it is: it has the first moment. */
export function stop(state: string, reason?: string, moment = new Date()): void {
  if (isStopped(state)) return;
  mkdirSync(state, { recursive: true });
  const said: Stop = { moment: moment.toISOString(), ...(reason !== undefined && { reason }) };
  const made = `${fileIn(state)}.${process.pid}`;
  writeFileSync(made, `${JSON.stringify(said)}\n`);
  renameSync(made, fileIn(state));
}

export const resume = (state: string): void => rmSync(fileIn(state), { force: true });

/** What the file says; nothing where it lies there and says nothing that can be read. */
export function stopIn(state: string): Stop | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(state), 'utf8')) as Stop;
  } catch {
    return undefined;
  }
}
