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

/** SQLite knows how many rows a table has only where somebody ran ANALYZE. */
export async function outlineSqlite(db: Knex): Promise<OutlineRows> {
  const [about] = await rowsOf<{ version: string }>(db, 'select sqlite_version() as version');
  const analyzed = await rowsOf(db, "select 1 as one from sqlite_master where name = 'sqlite_stat1'");
  const keys = await rowsOf<IndexRow>(db, KEYS);
  const indexes = await rowsOf<IndexRow>(db, INDEXES);
  return {
    engine: 'SQLite',
    version: about?.version ?? '',
    tables: await rowsOf<TableRow>(db, analyzed.length > 0 ? TABLES_ANALYZED : TABLES),
    // One view that leads to a table that is gone fails the statement that asks for the columns of all.
    columns: await rowsOf<ColumnRow>(db, columns("'table', 'view'")).catch(() =>
      rowsOf<ColumnRow>(db, columns("'table'")),
    ),
    indexes: [...keys, ...indexes],
    references: await rowsOf<ReferenceRow>(db, REFERENCES),
  };
}

const SHOWN = "m.type in ('table', 'view') and substr(m.name, 1, 7) <> 'sqlite_'";

const tables = (estimate: string) => `
  select null as s, m.name as t, m.type = 'view' as v, ${estimate} as n
  from sqlite_master m
  where ${SHOWN}
  limit ${MOST_TABLES + 1}`;
const TABLES = tables('null');
const TABLES_ANALYZED = tables('(select max(cast(a.stat as integer)) from sqlite_stat1 a where a.tbl = m.name)');

const columns = (kinds: string) => `
  select null as s, m.name as t, c.name as c, c.type as k, c.cid as o
  from sqlite_master m join pragma_table_info(m.name) c
  where ${SHOWN} and m.type in (${kinds})
  limit ${MOST_COLUMNS}`;

const KEYS = `
  select null as s, m.name as t, 'primary key' as i, 1 as p, 1 as u, c.name as c, c.pk as o
  from sqlite_master m join pragma_table_info(m.name) c
  where ${SHOWN} and m.type = 'table' and c.pk > 0
  limit ${MOST_COLUMNS}`;

const INDEXES = `
  select null as s, m.name as t, x.name as i, 0 as p, x."unique" and not x.partial as u, c.name as c, c.seqno as o
  from sqlite_master m join pragma_index_list(m.name) x join pragma_index_info(x.name) c
  where ${SHOWN} and x.origin <> 'pk' and c.name is not null
  limit ${MOST_COLUMNS}`;

const REFERENCES = `
  select null as s, m.name as t, f.id as f, f."from" as c, f."table" as r, coalesce(f."to", f."from") as d, f.seq as o
  from sqlite_master m join pragma_foreign_key_list(m.name) f
  where ${SHOWN}
  limit ${MOST_COLUMNS}`;
