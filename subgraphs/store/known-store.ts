import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';

/*
 * Which store a district keeps is written down in its folder. A store that was deleted, or an address that leads to another,
 * would have forgotten what families have refused, and nobody would notice.
 */

const fileIn = (state: string): string => join(state, 'store');

/** From the first start on it must be this one. `place` is where the store is configured. */
export function holdTo(state: string, identity: string, place: string): void {
  try {
    mkdirSync(state, { recursive: true });
    writeFileSync(fileIn(state), `${identity}\n`, { flag: 'wx', flush: true, mode: 0o600 });
  } catch (error) {
    // It was written at an earlier start, or by another process just now.
    if (reasonOf(error) === 'EEXIST') return assertKnown(state, identity, place);
    throw unreadable(state, place, error);
  }
}

/** Refuses a store that is not the one that the district has kept; undefined is none at all. */
export function assertKnown(state: string, identity: string | undefined, place: string): void {
  const known = knownStore(state, place);
  if (known === undefined || known === identity) return;
  throw new ConfigurationError(
    place,
    `\`store\`: this is not the store in which the district has kept what families refused: it was deleted, or the address leads to another. Bring that one back. Only if it is lost for good, ask the families again, remove ${fileIn(state)}, and start.`,
  );
}

function knownStore(state: string, place: string): string | undefined {
  try {
    return readFileSync(fileIn(state), 'utf8').trim();
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw unreadable(state, place, error);
  }
}

const unreadable = (state: string, place: string, error: unknown): ConfigurationError =>
  new ConfigurationError(
    place,
    `\`store\`: which store the district has kept is written in ${fileIn(state)}, which cannot be read or written (${reasonOf(error) ?? 'unknown reason'}).`,
  );
