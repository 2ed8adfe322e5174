import type { Database } from '../database';
import type { ColumnName } from '../survey';

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
  readonly table: string;
  readonly columns: readonly string[];
}

/** What only engines with users have. */
export interface Users {
  place(run: Database['run'], schema: string | undefined): Promise<TablePlace>;
  /** Statements that make an account which can read these columns and nothing else; they may be run again. */
  grants(place: TablePlace, tables: readonly TableColumns[], account: Account): string[];
  /** How its administrator gives the account a password, which stands in no file and on no screen. */
  passwordHint(account: Account): string;
}

/** Columns by table, both in the order of their names. */
export function tablesWith(reads: Iterable<ColumnName>): TableColumns[] {
  const tables = new Map<string, Set<string>>();
  for (const { table, column } of reads) tables.set(table, (tables.get(table) ?? new Set()).add(column));
  return [...tables].map(([table, columns]) => ({ table, columns: [...columns].sort() })).sort(byTable);
}

const byTable = (a: TableColumns, b: TableColumns): number => (a.table < b.table ? -1 : 1);
