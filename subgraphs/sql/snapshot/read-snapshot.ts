import { openLibsql } from './open-libsql';

/** What a snapshot says it is; nothing when the file is no finished snapshot. */
export function descriptionOf(file: string): string | undefined {
  try {
    const db = openLibsql(file);
    try {
      db.pragma('query_only = on');
      const row = db.prepare('select description from rollcall_snapshot').get();
      return (row as { description: string } | undefined)?.description;
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}
