import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { knex, type Knex } from 'knex';
import { LibsqlClient } from '../sql/engines/libsql';
import { quiet } from '../sql/engines/quiet';

interface Connection {
  pragma(text: string): unknown;
}

/** The small database in the district's own folder; no student's data is in it. */
export function openNonceStore(state: string): Knex {
  mkdirSync(state, { recursive: true });
  return knex({
    client: LibsqlClient as unknown as typeof Knex.Client,
    log: quiet,
    connection: { filename: join(state, 'store.db') },
    useNullAsDefault: true,
    pool: {
      min: 0,
      max: 1,
      afterCreate: (connection: Connection, done: (error: null, connection: Connection) => void) => {
        // What was written survives the end of the process; a power cut takes longer than a signature lives.
        connection.pragma('journal_mode = wal');
        connection.pragma('synchronous = normal');
        done(null, connection);
      },
    },
  });
}
