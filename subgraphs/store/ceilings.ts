import { createHash, createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import type { Viewer } from '../../schema/viewer';
import type { Most } from '../policy/ceilings';
import type { Store } from './store';
import { CREDENTIAL, saltOf, SEEN } from './tables';

/** How many different students each credential has looked at within the last hour. */
export interface Ceilings {
  /**
   * The ceiling that stands in the way of looking at these students too: with those that the credential has looked at within the
   * hour, they would be more. Then none of them is counted; where nothing stands in the way, all are. It is exact, however many
   * ask at once.
   */
  admit(this: void, counts: readonly Counted[], students: ReadonlySet<string>): Promise<number | undefined>;
}

/** One count of whoever looks: of whom, as a hash, and how many students are the most. */
export interface Counted {
  readonly credential: string;
  readonly most: number;
}

/** A person is counted together, whatever applications act for the person, and each of those by itself too. */
export function countsOf({ issuer, subject, app }: Pick<Viewer, 'issuer' | 'subject' | 'app'>, most: Most): Counted[] {
  const counted = (of: string | null, ceiling: number | undefined): Counted[] =>
    ceiling === undefined ? [] : [{ credential: hashOf([issuer, subject, of]), most: ceiling }];
  return [...counted(null, most.person), ...(app === undefined ? [] : counted(app, most.app))];
}

const hashOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const HOUR = 3_600_000;
const SWEEP_EVERY = 60_000;
/** Rows that one statement takes on every engine. */
const AT_ONCE = 500;

export function ceilingsIn({ db, write }: Store, clock: () => Date = () => new Date()): Ceilings {
  let salt: Promise<string> | undefined;
  let swept = 0;

  return {
    admit: async (counts, students) => {
      const small = counts.find(({ most }) => students.size > most);
      if (small !== undefined) return small.most;
      const key = await (salt ??= saltOf(db));
      const looks = counts.map((one) => ({ ...one, hashes: hidden(key, one, students) }));
      const reached = await write((on) => admitTo(on, looks));
      await sweep();
      return reached;
    },
  };

  async function admitTo(on: Knex.Transaction, looks: readonly Look[]) {
    // Holds back whoever else asks with one of these credentials, until this is decided; all take them in the same order.
    for (const { credential } of looks)
      await on(CREDENTIAL).insert({ credential, asked: clock().getTime() }).onConflict('credential').merge();
    const now = clock().getTime();
    for (const { credential, most, hashes } of looks) {
      const seen = await on<SeenRow>(SEEN)
        .where({ credential })
        .andWhere('seen', '>', now - HOUR)
        .select('student');
      const together = new Set([...seen.map(({ student }) => student), ...hashes]);
      if (together.size > most) return most;
    }
    const rows = looks.flatMap(({ credential, hashes }) =>
      hashes.map((student) => ({ credential, student, seen: now })),
    );
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await on(SEEN)
        .insert(rows.slice(from, from + AT_ONCE))
        .onConflict(['credential', 'student'])
        .merge(['seen']);
    return undefined;
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

/** One count, and the students whom it would take in. */
interface Look extends Counted {
  readonly hashes: readonly string[];
}

interface SeenRow {
  readonly credential: string;
  readonly student: string;
  readonly seen: number | string;
}

/** Another hash for each credential: that two have looked at the same student cannot be told either. */
const hidden = (salt: string, { credential }: Counted, students: ReadonlySet<string>): string[] =>
  [...students].map((student) => createHmac('sha256', salt).update(`${credential}\n${student}`).digest('hex'));
