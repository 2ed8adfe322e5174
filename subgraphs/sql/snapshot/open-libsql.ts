import type { Database } from 'libsql';

/** Loaded only where a district has snapshots; the package's own types describe a class that is called with `new`. */
export function openLibsql(file: string): Database {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const Libsql = require('libsql') as new (file: string) => Database;
  return new Libsql(file);
}
