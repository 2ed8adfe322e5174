import { tableOf } from '../../mapping/reference';
import type { Database } from '../database';
import type { ColumnName } from '../writing';

/** Where a district's tables are. */
export interface TablePlace {
  readonly database: string;
  readonly schema: string;
}

/** An account of the database for Rollcall alone. */
export interface Account {
  readonly user: string;
  /** MySQL and MariaDB: the machines that it may come from, as they write it; `%` is any. */
  readonly from: string;
}

/** A table with the columns of it that a mapping reads. */
export interface TableColumns {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** The rights of a user. */
export interface Privileges {
  readonly user: string;
  /** Over the whole server: to manage it, or to pass by what others are bound to. */
  readonly powers: readonly string[];
  /** To change something: `INSERT on opensis.students`. */
  readonly writes: readonly string[];
  readonly readable: readonly ReadableColumn[];
}
export interface ReadableColumn extends ColumnName {
  readonly schema: string;
}

/** More columns than any school's system has. */
export const MOST_READABLE = 200_000;

/** What only engines with users have. */
export interface Users {
  place(run: Database['run'], schema: string | undefined): Promise<TablePlace>;
  /** Statements that make an account which can read these columns and nothing else; they may be run again. */
  grants(place: TablePlace, tables: readonly TableColumns[], account: Account): string[];
  /** What the user of this connection may do, in this database and beyond it. */
  privileges(run: Database['run']): Promise<Privileges>;
  /** How its administrator gives the account a password, which stands in no file and on no screen. */
  passwordHint(account: Account): string;
}

/** Columns by table, both in the order of their names; tables of the mapping's own schema before those of others. */
export function tablesWith(reads: Iterable<ColumnName>, own: string): TableColumns[] {
  const tables = new Map<string, { schema: string; table: string; columns: Set<string> }>();
  for (const { table: reference, column } of reads) {
    const { schema = own, table } = tableOf(reference, own);
    const key = JSON.stringify([schema !== own, schema, table]);
    const known = tables.get(key) ?? { schema, table, columns: new Set() };
    known.columns.add(column);
    tables.set(key, known);
  }
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { columns, ...table }]) => ({ ...table, columns: [...columns].sort() }));
}

/** The schemas of these tables, each once. */
export const schemasOf = (tables: readonly TableColumns[], own: string): string[] => [
  ...new Set([own, ...tables.map(({ schema }) => schema)]),
];
