import { createHash, createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import type { Viewer } from '../../schema/viewer';
import type { Store } from './store';
import { CREDENTIAL, saltOf, SEEN } from './tables';

/** How many different students each credential has looked at within the last hour. */
export interface Ceilings {
  /**
   * Whether the credential may look at these students too: not when they would be more than `most` within the hour, together with
   * those that it has looked at. Then none of them is counted; else all are. It is exact, however many ask at once.
   */
  admit(this: void, credential: string, students: ReadonlySet<string>, most: number): Promise<boolean>;
}

/** Who looks, as a hash: a person, or an application that acts for the person. */
export const credentialOf = ({ issuer, subject, app }: Pick<Viewer, 'issuer' | 'subject' | 'app'>): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject, app ?? null]))
    .digest('hex');

const HOUR = 3_600_000;
const SWEEP_EVERY = 60_000;
/** Rows that one statement takes on every engine. */
const AT_ONCE = 500;

export function ceilingsIn({ db, write }: Store, clock: () => Date = () => new Date()): Ceilings {
  let salt: Promise<string> | undefined;
  let swept = 0;

  return {
    admit: async (credential, students, most) => {
      if (students.size > most) return false;
      const key = await (salt ??= saltOf(db));
      const hashes = [...students].map((student) => hashOf(key, credential, student));
      const admitted = await write((on) => admitTo(on, credential, hashes, most));
      await sweep();
      return admitted;
    },
  };

  async function admitTo(on: Knex.Transaction, credential: string, hashes: readonly string[], most: number) {
    // Holds back whoever else asks with this credential, until this is decided.
    await on(CREDENTIAL).insert({ credential, asked: clock().getTime() }).onConflict('credential').merge();
    const now = clock().getTime();
    const seen = await on<SeenRow>(SEEN)
      .where({ credential })
      .andWhere('seen', '>', now - HOUR)
      .select('student');
    const together = new Set([...seen.map(({ student }) => student), ...hashes]);
    if (together.size > most) return false;
    for (let from = 0; from < hashes.length; from += AT_ONCE) {
      const rows = hashes.slice(from, from + AT_ONCE).map((student) => ({ credential, student, seen: now }));
      await on(SEEN).insert(rows).onConflict(['credential', 'student']).merge(['seen']);
    }
    return true;
  }

  /** What is older than an hour counts no more, and is forgotten. */
  async function sweep(): Promise<void> {
    const now = clock().getTime();
    if (now < swept + SWEEP_EVERY) return;
    swept = now;
    await write(async (on) => {
      await on(SEEN)
        .where('seen', '<=', now - HOUR)
        .delete();
      await on(CREDENTIAL)
        .where('asked', '<=', now - HOUR)
        .delete();
    });
  }
}

interface SeenRow {
  readonly credential: string;
  readonly student: string;
  readonly seen: number | string;
}

/** Another hash for each credential: that two have looked at the same student cannot be told either. */
const hashOf = (salt: string, credential: string, student: string): string =>
  createHmac('sha256', salt).update(`${credential}\n${student}`).digest('hex');
