import { createHash, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import { parseId } from '../../schema/id';
import type { Viewer } from '../../schema/viewer';
import type { OptedOut, StudentKeys } from '../policy/opted-out';
import type { OptOut } from '../policy/row';
import { toDisk } from '../sql/writable';
import type { Store } from './store';
import { CHANGES, FACT, OPT_OUT } from './tables';

/** What a family says no to: directory information as a whole, or one application, purpose or category. */
export interface Refusal {
  readonly kind: OptOut;
  /** The application, purpose or category; null for directory information. */
  readonly value: string | null;
}

/** A refusal in force. */
export interface RecordedRefusal extends Refusal {
  readonly student: string;
  readonly recorded: Date;
}

/** A refusal as it stands in the books, withdrawn or not. */
export interface PastRefusal extends RecordedRefusal {
  readonly recordedBy: Recorder;
  readonly withdrawn: Date | undefined;
  readonly withdrawnBy: Recorder | undefined;
}

/** Who wrote something down. */
export type Recorder = Pick<Viewer, 'issuer' | 'subject'>;

/** What families have refused at this district. `student` is a global id. */
export interface OptOuts {
  /** Counts for every request that begins after it is done. What is in force already stays as it is. */
  record(this: void, student: string, refusal: Refusal, by: Recorder): Promise<void>;
  withdraw(this: void, student: string, refusal: Refusal, by: Recorder): Promise<void>;
  inForce(student: string): Promise<RecordedRefusal[]>;
  history(student: string): Promise<PastRefusal[]>;
  /** The students whose families have refused something that this request would do. */
  optedOut(request: Pick<Viewer, 'app' | 'purpose'>): Promise<OptedOut>;
}

interface OptOutRow {
  readonly student: string;
  readonly kind: OptOut;
  readonly value: string | null;
  readonly recorded: string | number;
  readonly recorded_issuer: string;
  readonly recorded_subject: string;
  readonly withdrawn: string | number | null;
  readonly withdrawn_issuer: string | null;
  readonly withdrawn_subject: string | null;
}

export function optOutsIn({ db, write }: Store, clock: () => Date = () => new Date()): OptOuts {
  const known = new LRUCache<string, { readonly changes: number; readonly optedOut: OptedOut }>({ max: 100 });
  return { record, withdraw, inForce, history, optedOut };

  async function record(student: string, { kind, value }: Refusal, by: Recorder): Promise<void> {
    await change(async (on) => {
      const held = await rowsOf(on, student).whereNull('withdrawn');
      if (held.some((row) => row.kind === kind && row.value === value)) return;
      const who = { recorded_issuer: by.issuer, recorded_subject: by.subject };
      const what = { id: randomUUID(), digest: digestOf(student), student, kind, value };
      await on(OPT_OUT).insert({ ...what, recorded: clock().getTime(), ...who });
    });
  }

  async function withdraw(student: string, { kind, value }: Refusal, by: Recorder): Promise<void> {
    await change(async (on) => {
      const who = { withdrawn_issuer: by.issuer, withdrawn_subject: by.subject };
      await on(OPT_OUT)
        .where({ digest: digestOf(student), kind, value })
        .whereNull('withdrawn')
        .update({ withdrawn: clock().getTime(), ...who });
    });
  }

  async function change(work: (on: Knex.Transaction) => Promise<void>): Promise<void> {
    await write(async (on) => {
      await on(FACT).where({ name: CHANGES }).increment('number', 1);
      await work(on);
    });
    await toDisk(db);
  }

  async function inForce(student: string): Promise<RecordedRefusal[]> {
    const rows = await rowsOf(db, student).whereNull('withdrawn');
    return rows.map(({ kind, value, recorded }) => ({ student, kind, value, recorded: new Date(Number(recorded)) }));
  }

  async function history(student: string): Promise<PastRefusal[]> {
    return (await rowsOf(db, student)).map((row) => ({
      ...{ student, kind: row.kind, value: row.value, recorded: new Date(Number(row.recorded)) },
      recordedBy: { issuer: row.recorded_issuer, subject: row.recorded_subject },
      withdrawn: row.withdrawn === null ? undefined : new Date(Number(row.withdrawn)),
      withdrawnBy:
        row.withdrawn_issuer === null || row.withdrawn_subject === null
          ? undefined
          : { issuer: row.withdrawn_issuer, subject: row.withdrawn_subject },
    }));
  }

  async function optedOut({ app, purpose }: Pick<Viewer, 'app' | 'purpose'>): Promise<OptedOut> {
    // Read first: rows that are newer than the count are read again, older ones never kept.
    const changes = await changesNow();
    const name = JSON.stringify([app ?? null, purpose]);
    const copy = known.get(name);
    if (copy?.changes === changes) return copy.optedOut;
    const rows = await db<OptOutRow>(OPT_OUT)
      .whereNull('withdrawn')
      .where((any) => {
        any.whereIn('kind', ['directory', 'category']).orWhere({ kind: 'purpose', value: purpose });
        if (app !== undefined) any.orWhere({ kind: 'application', value: app });
      })
      .select('student', 'kind', 'value');
    // Whatever the engine takes for the same text.
    const named: Partial<Record<OptOut, string | undefined>> = { application: app, purpose };
    const optedOut = gathered(rows.filter(({ kind, value }) => !(kind in named) || named[kind] === value));
    known.set(name, { changes, optedOut });
    return optedOut;
  }

  async function changesNow(): Promise<number> {
    const row = await db(FACT).where({ name: CHANGES }).first<{ number: number | string } | undefined>('number');
    return Number(row?.number ?? 0);
  }
}

/** A student's rows, in the order in which they were recorded. Ids may be longer than an index takes. */
const rowsOf = (db: Knex, student: string): Knex.QueryBuilder<OptOutRow, OptOutRow[]> =>
  db<OptOutRow, OptOutRow[]>(OPT_OUT).where('digest', digestOf(student)).orderBy(['recorded', 'id']);

const digestOf = (student: string): string => createHash('sha256').update(student).digest('hex');

function gathered(rows: readonly Pick<OptOutRow, 'student' | 'kind' | 'value'>[]): OptedOut {
  const keysOf = (kind: OptOut, value?: string | null): StudentKeys =>
    rows
      .filter((row) => row.kind === kind && (value === undefined || row.value === value))
      .map(({ student }) => parseId(student, 'Student').key);
  const categories = new Set(rows.filter(({ kind }) => kind === 'category').map(({ value }) => value ?? ''));
  return {
    directory: keysOf('directory'),
    application: keysOf('application'),
    purpose: keysOf('purpose'),
    category: new Map([...categories].map((category) => [category, keysOf('category', category)])),
  };
}
