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

/** PostgreSQL: the tables and views of all schemas that the user may read. */
export async function outlinePostgres(db: Knex): Promise<OutlineRows> {
  const [about] = await rowsOf<{ version: string }>(db, "select current_setting('server_version') as version");
  return {
    engine: 'PostgreSQL',
    version: about?.version.split(' ')[0] ?? '',
    tables: await rowsOf<TableRow>(db, TABLES),
    columns: await rowsOf<ColumnRow>(db, COLUMNS),
    indexes: await rowsOf<IndexRow>(db, INDEXES),
    references: await rowsOf<ReferenceRow>(db, REFERENCES),
  };
}

const READABLE = `
  c.relkind in ('r', 'p', 'v', 'm', 'f')
  and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
  and has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select')`;

const TABLES = `
  select n.nspname as s, c.relname as t, case when c.relkind in ('v', 'm') then 1 else 0 end as v, c.reltuples as n
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where ${READABLE}
  limit ${MOST_TABLES + 1}`;

const COLUMNS = `
  select n.nspname as s, c.relname as t, a.attname as c, format_type(a.atttypid, a.atttypmod) as k, a.attnum as o
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = c.oid
  where ${READABLE} and a.attnum > 0 and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'select')
  limit ${MOST_COLUMNS}`;

// An index on some of the rows keeps only those apart, and one on an expression says nothing of a column.
const INDEXES = `
  select n.nspname as s, c.relname as t, cast(x.indexrelid as text) as i, cast(x.indisprimary as int) as p,
    cast(x.indisunique and x.indpred is null and x.indexprs is null as int) as u, a.attname as c, part.place as o
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_index x on x.indrelid = c.oid
    cross join lateral unnest(x.indkey) with ordinality as part(number, place)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
  where ${READABLE}
  limit ${MOST_COLUMNS}`;

const REFERENCES = `
  select n.nspname as s, c.relname as t, k.conname as f, a.attname as c, o.relname as r, b.attname as d,
    part.place as o
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_constraint k on k.conrelid = c.oid
    join pg_catalog.pg_class o on o.oid = k.confrelid
    cross join lateral unnest(k.conkey, k.confkey) with ordinality as part(here, there, place)
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = part.here
    join pg_catalog.pg_attribute b on b.attrelid = o.oid and b.attnum = part.there
  where ${READABLE} and k.contype = 'f' and o.relnamespace = c.relnamespace
  limit ${MOST_COLUMNS}`;
