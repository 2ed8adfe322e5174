// eslint-disable-next-line @typescript-eslint/no-require-imports -- knex ships no types for a single dialect
const BetterSqlite3Client = require('knex/lib/dialects/better-sqlite3') as new (...args: unknown[]) => {
  _query(connection: object, query: object): Promise<object>;
};

/** SQLite through libsql: the interface of better-sqlite3, with its binaries inside npm, so that nothing is compiled. */
export class LibsqlClient extends BetterSqlite3Client {
  _driver(): unknown {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only where a district uses SQLite
    return require('libsql');
  }
}
