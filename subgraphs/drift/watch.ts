import type { Logger } from 'pino';
import { ConfigurationError } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import type { SchoolCalendar } from '../school-calendar';
import { firstMistake } from '../sql/check-mapping';
import { refusedPattern } from '../sql/check-patterns';
import type { Database } from '../sql/database';
import { learned } from './column-kinds';
import { openMemory } from './memory';
import { scheduleLooks, type Timer } from './next-look';
import { signatureOf, standingIn, type Standing } from './standing';
import { tell } from './tell';

/**
 * Watches the database: a vendor's upgrade may rename, drop or retype what the mapping reads, and bring it back. It is looked
 * at on start, at an interval, and when it refuses a statement for what it names.
 */
export interface Watch {
  now(): Standing;
  /**
   * For a request whose plan was made of that standing: looks at the database, unless the standing is another already. Gives
   * whether it is worth while to ask again.
   */
  lookAgain(since: Standing, failure: Failure): Promise<boolean>;
  close(): void;
}

export interface Failure {
  /** When the request began: a look that is younger counts. */
  readonly began: number;
  /** The database answered, with something else than was expected: only a look that begins now can dismiss that. */
  readonly doubted: boolean;
}

export interface Watched {
  readonly settings: DistrictSettings;
  readonly calendar: SchoolCalendar;
  readonly database: Database;
  readonly log: Logger;
  readonly timer: Timer;
}

/** A look in vain stands for all requests of so many milliseconds. */
const IN_VAIN_FOR = 250;

export async function watchDatabase({ settings, calendar, database, log, timer }: Watched): Promise<Watch> {
  const memory = openMemory(settings, database.dialect.name, log);
  let last: { readonly standing: Standing; readonly signature: string } | undefined;
  let standing = await find();
  refuse(standing, settings);
  const pattern = await refusedPattern(settings, database);
  if (pattern) throw pattern;
  tell(log, settings, undefined, standing);
  let looking: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let lookedAt = 0;
  let inVainUntil = 0;
  const schedule = scheduleLooks(settings.driftCheckSeconds * 1000, timer, () => void lookAtIntervals());
  schedule.after(standing.losses.length > 0);
  return { now: () => standing, lookAgain, close: () => schedule.close() };

  async function find(): Promise<Standing> {
    const described = await database.describe();
    const remembered = memory.read();
    if (last?.signature === signatureOf(described, remembered)) return last.standing;
    const found = standingIn(settings, calendar, database.dialect, described, remembered);
    const more = learned(found.parts, described, remembered);
    if (more) memory.write(more);
    last = { standing: found, signature: signatureOf(described, more ?? remembered) };
    return found;
  }

  async function lookAgain(since: Standing, { began, doubted }: Failure): Promise<boolean> {
    if (standing !== since) return true;
    if (!doubted && lookedAt > began) return true;
    if (!doubted && performance.now() < inVainUntil) return false;
    try {
      await look();
    } catch {
      return false; // what was asked for has failed already, and says so
    }
    if (standing === since) inVainUntil = performance.now() + IN_VAIN_FOR;
    return true;
  }

  async function lookAtIntervals(): Promise<void> {
    try {
      await look();
    } catch (error) {
      log.warn({ district: settings.district.id, reason: reasonOf(error) }, 'the database could not be looked at');
    }
  }

  /** A look that begins after this call: whoever calls while one is under way shares the one after it. */
  function look(): Promise<void> {
    if (looking === undefined) return (looking = lookNow().finally(() => (looking = undefined)));
    next ??= looking
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return look();
      });
    return next;
  }

  async function lookNow(): Promise<void> {
    let changed = false;
    const began = performance.now();
    try {
      const found = await find();
      lookedAt = began;
      changed = found !== standing;
      if (!changed) return;
      tell(log, settings, standing, found);
      standing = found;
    } finally {
      schedule.after(changed);
    }
  }
}

/** Mistakes in the files do not pass, and where nothing of the mapping is left, the database is likely another one. */
function refuse({ parts, mapping, losses }: Standing, settings: DistrictSettings): void {
  const mistake = firstMistake(
    parts.filter(({ fault }) => fault === 'mapping'),
    settings.place,
  );
  if (mistake) throw mistake;
  const [first] = losses;
  const left = [...mapping.entities.values()].some(({ variants }) =>
    [...variants.values()].some(({ table }) => table !== null),
  );
  if (first && !left)
    throw new ConfigurationError(
      settings.place(first.path),
      `${first.reason} Nothing else that the mapping names is there either: is this the right database?`,
    );
}

const reasonOf = (error: unknown): string => (error instanceof ConfigurationError ? error.message : 'unknown');
