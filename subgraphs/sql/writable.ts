import { knex, type Knex } from 'knex';
import { reasonOf } from '../mapping/configuration-error';
import { LibsqlClient } from './engines/libsql';
import { mysqlConnection } from './engines/mysql';
import { quiet } from './engines/quiet';

/** A connection that may write: to the district's own store, and never to the database of its school system. */
export function connectToWrite(address: string): Knex | undefined {
  const scheme = address.slice(0, address.indexOf(':'));
  switch (scheme) {
    case 'sqlite':
      return sqlite(address.replace(/^sqlite:(\/\/)?/, ''));
    case 'mysql':
    case 'mariadb':
      return knex({ client: 'mysql2', log: quiet, connection: mysqlConnection(address), pool: POOL });
    case 'postgres':
    case 'postgresql':
      return knex({
        client: 'pg',
        log: quiet,
        connection: { connectionString: address, application_name: 'rollcall', statement_timeout: PATIENCE },
        pool: POOL,
      });
    default:
      return undefined;
  }
}

/** A store that is gone with the process. */
export const MEMORY = 'sqlite::memory:';

/** Milliseconds; what takes longer is not answered at all. */
const PATIENCE = 5_000;
/** SQLite waits for another process with this one standing still; beyond it, whoever writes tries again. */
const STANDSTILL = 100;
const POOL = { min: 0, max: 4 };

interface Connection {
  pragma(text: string): unknown;
}

/** libsql never lets go of a statement that found the file locked: no transaction of that connection could end any more. */
class WritingClient extends LibsqlClient {
  override async _query(connection: { __knex__disposed?: unknown }, query: object): Promise<object> {
    try {
      return await super._query(connection, query);
    } catch (error) {
      if (isCrossed(error)) connection.__knex__disposed = error;
      throw error;
    }
  }
}

const sqlite = (filename: string): Knex =>
  knex({
    client: WritingClient as unknown as typeof Knex.Client,
    log: quiet,
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      // What is in memory is gone with its connection.
      min: filename === ':memory:' ? 1 : 0,
      max: 1,
      afterCreate: (connection: Connection, done: (error: null, connection: Connection) => void) => {
        connection.pragma(`busy_timeout = ${STANDSTILL}`);
        connection.pragma('journal_mode = wal');
        // What was written survives the end of the process; what must survive a power cut is put on disk (`toDisk`).
        connection.pragma('synchronous = normal');
        done(null, connection);
      },
    },
  });

/** What was written before this survives a power cut. MySQL and PostgreSQL see to it themselves. */
export async function toDisk(db: Knex): Promise<void> {
  if (isSqlite(db)) await db.raw('pragma wal_checkpoint(full)');
}

const isSqlite = (db: Knex): boolean => db.client instanceof LibsqlClient;

/** SQLite (libsql), MySQL and MariaDB, PostgreSQL. */
const DUPLICATE = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE', 'ER_DUP_ENTRY', '23505'];
const CROSSED = ['SQLITE_BUSY', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', '40P01', '40001'];

/** There is a row of this key already. */
export const isDuplicate = (error: unknown): boolean => DUPLICATE.includes(reasonOf(error) ?? '');

/** Two transactions stood in each other's way; one of them has to begin again. */
export const isCrossed = (error: unknown): boolean => CROSSED.includes(reasonOf(error) ?? '');
