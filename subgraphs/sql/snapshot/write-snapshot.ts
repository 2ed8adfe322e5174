import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { Database } from 'libsql';
import { openLibsql } from './open-libsql';

export interface SnapshotTable {
  readonly name: string;
  readonly columns: readonly SnapshotColumn[];
  /** Columns that no two rows have alike. */
  readonly key: readonly string[];
}
export interface SnapshotColumn {
  readonly name: string;
  readonly type: 'text' | 'integer';
  /** Rows are looked up by it. */
  readonly indexed: boolean;
}

export type SnapshotValue = string | number | null;

/** A SQLite file that is being filled; nobody reads it before it is finished. */
export interface SnapshotWriter {
  /** Makes a table, and gives what adds a row to it: false when there is one with this key. */
  table(table: SnapshotTable): (values: readonly SnapshotValue[]) => boolean;
  /** Number of rows whose column names a `sourcedId` that no row of the other table has. */
  countOrphans(table: string, column: string, target: string): number;
  /** Whether the row that was added last to this table of another snapshot is in this one too. */
  holdsLastRowOf(other: string, table: string): boolean;
  /** Makes the indexes, notes what the snapshot is, and closes it. */
  finish(description: string): void;
  /** Closes it without finishing. */
  abandon(): void;
}

export function writeSnapshot(file: string): SnapshotWriter {
  closeSync(openSync(file, 'wx', 0o600)); // nobody but the district's own user reads it, not even for a moment
  const db = openLibsql(file);
  // Until it is finished a crash may cost it: then it is made again.
  for (const setting of ['journal_mode = off', 'synchronous = off']) db.pragma(setting);
  db.exec('begin');
  const indexes: string[] = [];

  return {
    table: ({ name, columns, key }) => {
      const described = columns.map((column) => `${quote(column.name)} ${column.type}`);
      db.exec(`create table ${quote(name)} (${[...described, `unique (${key.map(quote).join(', ')})`].join(', ')})`);
      for (const column of columns)
        if (column.indexed && key[0] !== column.name)
          indexes.push(`create index ${quote(`${name} by ${column.name}`)} on ${quote(name)} (${quote(column.name)})`);
      const insert = db.prepare(`insert or ignore into ${quote(name)} values (${columns.map(() => '?').join(', ')})`);
      return (values) => insert.run(...values).changes === 1;
    },
    countOrphans: (table, column, target) =>
      number(
        db,
        `select count(*) as n from ${quote(table)} as t where t.${quote(column)} is not null and not exists ` +
          `(select 1 from ${quote(target)} as r where r.${KEY} = t.${quote(column)})`,
      ),
    holdsLastRowOf: (other, table) => {
      const last = lastKey(other, table);
      if (last === undefined) return true;
      return number(db, `select count(*) as n from ${quote(table)} where ${KEY} = ?`, last) > 0;
    },
    finish: (description) => {
      for (const index of indexes) db.exec(index);
      db.exec('create table rollcall_snapshot (description text)');
      db.prepare('insert into rollcall_snapshot values (?)').run(description);
      db.exec('commit');
      db.exec('analyze');
      db.close();
      flush(file);
    },
    abandon: () => db.close(),
  };
}

function lastKey(file: string, table: string): SnapshotValue | undefined {
  const db = openLibsql(file);
  try {
    db.pragma('query_only = on');
    if (number(db, "select count(*) as n from sqlite_master where type = 'table' and name = ?", table) === 0)
      return undefined;
    const row = db.prepare(`select ${KEY} as k from ${quote(table)} order by rowid desc limit 1`).get();
    return (row as { k: SnapshotValue } | undefined)?.k;
  } finally {
    db.close();
  }
}

const number = (db: Database, text: string, ...values: readonly SnapshotValue[]): number =>
  (db.prepare(text).get(...values) as { n: number }).n;

/** The key of every file of the standard. */
const KEY = '"sourcedId"';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** On the disk, and not only in the system's memory, before it takes the place of the one before it. */
function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
