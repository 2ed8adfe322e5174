import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Knex } from 'knex';
import { ConfigurationError } from '../../mapping/configuration-error';
import { parsers } from './postgres';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- knex ships no types for a single dialect
const PostgresClient = require('knex/lib/dialects/postgres') as new (config: Knex.Config) => {
  readonly config: { readonly connection: PGliteConnection };
  processResponse(query: object, runner: unknown): unknown;
};

export interface PGliteConnection {
  /** Where the data is. */
  readonly folder: string;
  /** SQL that each session begins with. */
  readonly begin?: string;
}

interface Query {
  readonly sql: string;
  readonly bindings?: unknown[];
  readonly method?: string;
  response?: unknown;
}

/** PostgreSQL as WebAssembly, in this process: one connection, opened on a folder of data. */
export class PGliteClient extends PostgresClient {
  _driver(): undefined {
    return undefined;
  }

  async acquireRawConnection(): Promise<PGlite> {
    // Loaded only where a district uses it: it takes a second and some hundred megabytes.
    const { PGlite } = await import('@electric-sql/pglite');
    const { folder, begin } = this.config.connection;
    takeFolder(folder);
    const database = await PGlite.create(folder);
    if (begin !== undefined) await database.exec(begin);
    return database as unknown as PGlite;
  }

  async destroyRawConnection(database: PGlite): Promise<void> {
    await database.close();
    rmSync(lockOf(this.config.connection.folder), { force: true });
  }

  async _query(database: PGlite, query: Query): Promise<Query> {
    const { rows, fields, affectedRows } = await database.query(query.sql, query.bindings, { parsers });
    query.response = { rows, fields, rowCount: affectedRows ?? rows.length, command: query.method?.toUpperCase() };
    return query;
  }

  // Nothing can interrupt a statement that runs in this very process.
  cancelQuery(): Promise<void> {
    return Promise.resolve();
  }
}

const lockOf = (folder: string): string => `${folder}.lock`;

/** PGlite would open a folder that another process has open, and the two would ruin it. */
function takeFolder(folder: string): void {
  const holder = existsSync(lockOf(folder)) ? Number(readFileSync(lockOf(folder), 'utf8')) : undefined;
  if (holder !== undefined && holder !== process.pid && isRunning(holder))
    throw new ConfigurationError(folder, `process ${holder} has this database open; stop it first.`);
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(lockOf(folder), String(process.pid));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
