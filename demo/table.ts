// A database table as data: no engine's SQL, and its rows in memory.

export type Engine = 'mysql' | 'postgres' | 'sqlite';
export type Value = string | number | boolean | null;

export interface Column {
  name: string;
  /** int, smallint, bigint, decimal(10,0), varchar(50), char(1), text, date, time, timestamp, boolean, uuid, money, bytea. */
  type: string;
  nullable: boolean;
}

export interface Table {
  name: string;
  columns: readonly Column[];
  /** Columns of the primary key; empty where the system has none. */
  key: readonly string[];
  indexes: readonly (readonly string[])[];
  /** Values in the order of the columns. */
  rows: Value[][];
}

export interface WritableTable extends Table {
  /** Adds a row by column name; what is not named is null. */
  add(row: Record<string, Value>): void;
}

/**
 * Columns are written as in SQL, with `!` for NOT NULL, on as many lines as one likes:
 *
 *     table('people', 'staff_id int!, last_name varchar(100)', { key: 'staff_id', indexes: ['last_name'] })
 */
export function table(
  name: string,
  columnList: string,
  keys: { key?: string; indexes?: string[] } = {},
): WritableTable {
  const columns = columnList
    .trim()
    .split(/,\s+/)
    .map((text): Column => {
      const [column = '', type = ''] = text.trim().split(/\s+/);
      return { name: column, type: type.replace('!', ''), nullable: !type.endsWith('!') };
    });
  const position = new Map(columns.map((column, index) => [column.name, index]));
  const rows: Value[][] = [];
  const add = (row: Record<string, Value>) => {
    const values = new Array<Value>(columns.length).fill(null);
    for (const column in row) {
      const index = position.get(column);
      if (index === undefined) throw new Error(`Table ${name} has no column ${column}`);
      values[index] = row[column] ?? null;
    }
    rows.push(values);
  };
  const split = (list: string) => list.split(/,\s*/);
  return {
    name,
    columns,
    key: keys.key ? split(keys.key) : [],
    indexes: (keys.indexes ?? []).map(split),
    rows,
    add,
  };
}
