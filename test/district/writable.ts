import { knex, type Knex } from 'knex';
import { NUMBERED, PLAIN, withHoles } from '../../subgraphs/sql/engines/holes';
import { LibsqlClient } from '../../subgraphs/sql/engines/libsql';
import type { FreshDatabase } from '../engines/fresh-database';

/** A connection that may write, as the district's own software has: tests fill their tables through it. */
export function writable({ engine, url }: FreshDatabase): Knex {
  const pool = { min: 0, max: 1 };
  if (engine === 'postgres') return withHoles(knex({ client: 'pg', connection: url, pool }), NUMBERED);
  if (engine === 'mysql') return withHoles(knex({ client: 'mysql2', connection: url, pool }), PLAIN);
  return withHoles(
    knex({
      client: LibsqlClient as unknown as typeof Knex.Client,
      connection: { filename: new URL(url).pathname },
      useNullAsDefault: true,
      pool,
    }),
    PLAIN,
  );
}

/** Runs statements one after the other, and closes the connection. */
export async function write(database: FreshDatabase, fill: (db: Knex) => Promise<void>): Promise<void> {
  const db = writable(database);
  try {
    await fill(db);
  } finally {
    await db.destroy();
  }
}
