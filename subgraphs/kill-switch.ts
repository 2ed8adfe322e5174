import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, reasonOf } from './mapping/configuration-error';

/**
 * A district leaves the graph by a file in its own folder: while it lies there nothing is answered, by the process that runs and
 * by the next one. No network is needed, nor anybody's consent.
 */
export interface KillSwitch {
  /** Looks whether the file lies there, so that it is true from the moment on at which it does. */
  isThrown(this: void): boolean;
  /** Writes the file, and says whether it could: where not, this process answers nothing more all the same, but the next one does. */
  throw(this: void, reason: string): boolean;
  close(this: void): void;
}

export const NO_SWITCH: KillSwitch = {
  isThrown: () => false,
  throw: () => false,
  close: () => undefined,
};

const fileIn = (state: string): string => join(state, 'stopped');

/** How often the file is looked for where the file system does not tell of it, in milliseconds. */
const LOOK_EVERY = 250;

/** `onThrown` is called each time that the file has come to lie there. */
export function killSwitch(state: string, onThrown: () => void): KillSwitch {
  told(state, 'the folder cannot be made', () => mkdirSync(state, { recursive: true }));
  let unwritten = false;
  let was = isStopped(state);
  const look = (): boolean => {
    // What lay in a folder that is gone is not known.
    const is = unwritten || isStopped(state) || !existsSync(state);
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
      return !unwritten;
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

/** Anything of that name counts, and what cannot be looked for too: nobody is answered by mistake. */
export function isStopped(state: string): boolean {
  try {
    return lstatSync(fileIn(state), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** When and why a district was stopped, as the file says. */
export interface Stop {
  readonly moment: string;
  readonly reason?: string;
}

/**
 * Makes the file, and says whether it was not there before: one that lies there already stays as it is, with the first moment.
 * It is made whatever can be seen of the folder, so that nobody takes a district for stopped that goes on answering.
 */
export function stop(state: string, reason?: string, moment = new Date()): boolean {
  const said: Stop = { moment: moment.toISOString(), ...(reason !== undefined && { reason }) };
  return told(fileIn(state), 'the file cannot be written, and the district is not stopped', () => {
    mkdirSync(state, { recursive: true });
    try {
      // That it is there is what counts; `flush`: also after a power cut.
      writeFileSync(fileIn(state), `${JSON.stringify(said)}\n`, { flag: 'wx', flush: true });
      return true;
    } catch (error) {
      if (reasonOf(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Removes the file, and says whether it was there. */
export const resume = (state: string): boolean =>
  told(fileIn(state), 'the file cannot be removed, and the district is still stopped', () => {
    try {
      rmSync(fileIn(state));
      return true;
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') return false;
      throw error;
    }
  });

function told<Result>(place: string, problem: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new ConfigurationError(place, `${problem} (${reasonOf(error) ?? 'unknown reason'}).`);
  }
}

/** What the file says; nothing where it lies there and says nothing that can be read. */
export function stopIn(state: string): Stop | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(state), 'utf8')) as Stop;
  } catch {
    return undefined;
  }
}
