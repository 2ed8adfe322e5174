import type { PGlite } from '@electric-sql/pglite';
import { knex, type Knex } from 'knex';
import type { Engine } from '../dialect';
import { describePostgres, parsers, postgresDialect } from './postgres';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- knex ships no types for a single dialect
const PostgresClient = require('knex/lib/dialects/postgres') as new (config: Knex.Config) => {
  readonly config: { readonly connection: { readonly folder: string } };
  processResponse(query: object, runner: unknown): unknown;
};

interface Query {
  readonly sql: string;
  readonly bindings?: unknown[];
  readonly method?: string;
  response?: unknown;
}

/** PostgreSQL as WebAssembly, in this process: one connection, opened on a folder of data. */
class PGliteClient extends PostgresClient {
  _driver(): undefined {
    return undefined;
  }

  async acquireRawConnection(): Promise<PGlite> {
    // Loaded only where a district uses it: it takes a second and some hundred megabytes.
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create(this.config.connection.folder);
    await database.exec('set default_transaction_read_only = on');
    return database as unknown as PGlite;
  }

  destroyRawConnection(database: PGlite): Promise<void> {
    return database.close();
  }

  async _query(database: PGlite, query: Query): Promise<Query> {
    const { rows, affectedRows } = await database.query(query.sql, query.bindings, { parsers });
    query.response = { rows, rowCount: affectedRows ?? rows.length, command: query.method?.toUpperCase() };
    return query;
  }

  // Nothing can interrupt a statement that runs in this very process.
  cancelQuery(): Promise<void> {
    return Promise.resolve();
  }
}

export const pglite: Engine = {
  dialect: postgresDialect,
  connect: (database) =>
    knex({
      client: PGliteClient as unknown as typeof Knex.Client,
      connection: { folder: database.replace(/^pglite:(\/\/)?/, '') } as object,
      pool: { min: 0, max: 1, idleTimeoutMillis: 0x7fffffff },
    }),
  describe: describePostgres,
  isTimeout: () => false,
};
