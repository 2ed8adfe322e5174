import type { Knex } from 'knex';

/** The nonces of signed requests: each is good once, also across a restart. */
export interface Nonces {
  /** Whether the nonce was not spent before; it is now. It is remembered until it `expires`. */
  spend(nonce: string, expires: Date): Promise<boolean>;
}

const TABLE = 'nonce';
const SWEEP_EVERY = 60_000;

/** Keeps them in a table of the district's own store. */
export async function keptNonces(store: Knex, clock: () => Date = () => new Date()): Promise<Nonces> {
  if (!(await store.schema.hasTable(TABLE)))
    await store.schema.createTable(TABLE, (table) => {
      table.string('nonce', 32).primary();
      table.bigInteger('expires').notNullable().index();
    });
  let swept = 0;

  async function sweep(): Promise<void> {
    const now = clock().getTime();
    if (now < swept + SWEEP_EVERY) return;
    swept = now;
    await store(TABLE).where('expires', '<', now).delete();
  }

  return {
    // One statement, which the database lets succeed once: to look first and write then would let two through.
    spend: async (nonce, expires) => {
      await sweep();
      try {
        await store(TABLE).insert({ nonce, expires: expires.getTime() });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}

/** SQLite (libsql), MySQL and MariaDB, PostgreSQL. */
const DUPLICATE = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'ER_DUP_ENTRY', '23505'];

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && DUPLICATE.includes(String(error.code));
