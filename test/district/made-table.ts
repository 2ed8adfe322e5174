import type { Knex } from 'knex';
import { quoted } from '../../subgraphs/sql/dialect';
import type { Engine } from '../engines/fresh-database';

export type Cell = string | number | boolean | null;

/** A table of a test: its columns with their types as the engine writes them, and its rows, a cell for each column. */
export interface MadeTable {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table and fills it; what it and its columns are called may be anything. */
export async function makeTable(db: Knex, engine: Engine, name: string, { columns, rows }: MadeTable): Promise<void> {
  const quote = (text: string) => quoted(text, engine === 'mysql' ? '`' : '"');
  const defined = Object.entries(columns).map(([column, type]) => `${quote(column)} ${type}`);
  await db.raw(`create table ${quote(name)} (${defined.join(', ')})`);
  if (rows.length === 0) return;
  const holes = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
  await db.raw(`insert into ${quote(name)} values ${holes}`, rows.flat() as Knex.RawBinding[]);
}
