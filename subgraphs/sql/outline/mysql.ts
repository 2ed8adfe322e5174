import type { Knex } from 'knex';
import {
  MOST_COLUMNS,
  MOST_TABLES,
  type ColumnRow,
  type IndexRow,
  type OutlineRows,
  type ReferenceRow,
  type TableRow,
} from './outline';
import { rowsOf } from './rows-of';

/** MySQL and MariaDB, of which the database of the address is looked at. Their catalog shows what the user may see. */
export async function outlineMysql(db: Knex): Promise<OutlineRows> {
  const [about] = await rowsOf<{ version: string }>(db, 'select version() as version');
  const version = about?.version ?? '';
  return {
    engine: version.includes('MariaDB') ? 'MariaDB' : 'MySQL',
    version: version.split('-')[0] ?? '',
    tables: await rowsOf<TableRow>(db, TABLES),
    columns: await rowsOf<ColumnRow>(db, COLUMNS),
    indexes: await rowsOf<IndexRow>(db, INDEXES),
    references: await rowsOf<ReferenceRow>(db, REFERENCES),
  };
}

const TABLES = `
  select null as s, table_name as t, table_type like '%VIEW' as v, table_rows as n
  from information_schema.tables
  where table_schema = database()
  limit ${MOST_TABLES + 1}`;

const COLUMNS = `
  select null as s, table_name as t, column_name as c, column_type as k, ordinal_position as o
  from information_schema.columns
  where table_schema = database()
  limit ${MOST_COLUMNS}`;

const INDEXES = `
  select null as s, table_name as t, index_name as i, index_name = 'PRIMARY' as p, non_unique = 0 as u,
    column_name as c, seq_in_index as o
  from information_schema.statistics
  where table_schema = database() and column_name is not null
  limit ${MOST_COLUMNS}`;

const REFERENCES = `
  select null as s, table_name as t, constraint_name as f, column_name as c, referenced_table_name as r,
    referenced_column_name as d, ordinal_position as o
  from information_schema.key_column_usage
  where table_schema = database() and referenced_table_schema = database()
  limit ${MOST_COLUMNS}`;
