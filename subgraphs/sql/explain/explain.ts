import type { Fragment } from '../fragment';

/** How an engine would run a statement, as far as it matters whether an index serves. */
export interface Explained {
  readonly accesses: readonly Access[];
  /** Whether rows are sorted, rather than read in the order of an index. */
  readonly sorts: boolean;
}

export interface Access {
  /** The name of the table in the statement. */
  readonly alias: string;
  /** Every row of it is read, because no index leads to those that are asked for. */
  readonly whole: boolean;
}

/** How an engine is asked. */
export interface Explain {
  /** Run before it on the same connection, and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Gives the first column (c) of each index (i), where the engine uses an index also for what does not begin it. */
  readonly beginnings: string | undefined;
  /** The statement, whose text after `select` is given. */
  statement(this: void, select: Fragment): Fragment;
  /** What the driver gives, as plain data. */
  read(this: void, response: unknown, beginnings: ReadonlyMap<string, string>): Explained;
}

export const recordsIn = (rows: unknown): Record<string, unknown>[] =>
  Array.isArray(rows)
    ? rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : [];

/** A text of a record; nothing for what is no text. */
export const textIn = (record: Record<string, unknown>, name: string): string | undefined => {
  const value = record[name];
  return typeof value === 'string' ? value : undefined;
};
