import type { Knex } from 'knex';
import { textOf } from '../../decode';
import type { Database } from '../database';
import { MOST_READABLE, type Privileges } from './users';

type Row = Readonly<Record<string, unknown>>;

/** Attributes of a role, and roles of PostgreSQL's own, that reach beyond tables. */
const POWERS = {
  rolsuper: 'SUPERUSER',
  rolcreaterole: 'CREATEROLE',
  rolcreatedb: 'CREATEDB',
  rolreplication: 'REPLICATION',
  rolbypassrls: 'BYPASSRLS',
} as const;
const POWERFUL = [
  'pg_read_all_data',
  'pg_write_all_data',
  'pg_read_server_files',
  'pg_write_server_files',
  'pg_execute_server_program',
];
const WRITES = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const;

/** What PostgreSQL lets this user do, rights of its roles and of everybody included. */
export async function postgresPrivileges(run: Database['run']): Promise<Privileges> {
  const ask = (query: (db: Knex) => Knex.QueryBuilder): Promise<Row[]> => run(query, undefined, undefined);
  const [role] = await ask((db) =>
    db('pg_catalog.pg_roles')
      .select({ name: 'rolname' }, ...Object.keys(POWERS))
      .where('rolname', db.raw('current_user')),
  );
  const member = await ask((db) =>
    db('pg_catalog.pg_roles')
      .select({ name: 'rolname' })
      .whereIn('rolname', POWERFUL)
      .whereRaw("pg_has_role(current_user, oid, 'usage')"),
  );
  const tables = await ask((db) =>
    ofDistrict(db('pg_catalog.pg_class as c').join('pg_catalog.pg_namespace as n', 'n.oid', 'c.relnamespace'))
      .select({ s: 'n.nspname', t: 'c.relname' })
      .select(db.raw("pg_has_role(c.relowner, 'usage') as owner"))
      .select(WRITES.map((right) => db.raw(`${mayWrite(right)} as ??`, [right.toLowerCase()])))
      .whereIn('c.relkind', ['r', 'v', 'm', 'p', 'f']),
  );
  const schemas = await ask((db) =>
    ofDistrict(db('pg_catalog.pg_namespace as n'))
      .select({ s: 'n.nspname' })
      .whereRaw("has_schema_privilege(n.oid, 'create')"),
  );
  const columns = await ask((db) =>
    ofDistrict(
      db('pg_catalog.pg_attribute as a')
        .join('pg_catalog.pg_class as c', 'c.oid', 'a.attrelid')
        .join('pg_catalog.pg_namespace as n', 'n.oid', 'c.relnamespace'),
    )
      .select({ s: 'n.nspname', t: 'c.relname', c: 'a.attname' })
      .whereIn('c.relkind', ['r', 'v', 'm', 'p', 'f'])
      .where('a.attnum', '>', 0)
      .whereNot('a.attisdropped', true)
      .whereRaw("has_column_privilege(c.oid, a.attnum, 'select')")
      .limit(MOST_READABLE),
  );
  const named = (row: Row, name: string) => textOf(row[name]) ?? '';
  return {
    user: textOf(role?.['name']) ?? '',
    powers: [
      ...Object.entries(POWERS).flatMap(([attribute, power]) => (role?.[attribute] === true ? [power] : [])),
      ...member.map((row) => named(row, 'name')),
    ],
    writes: [
      ...schemas.map((row) => `CREATE in ${named(row, 's')}`),
      ...tables.flatMap((row) => {
        const rights = WRITES.filter((right) => row[right.toLowerCase()] === true);
        const table = `${named(row, 's')}.${named(row, 't')}`;
        if (row['owner'] === true) return [`OWNER of ${table}`];
        return rights.length > 0 ? [`${rights.join(', ')} on ${table}`] : [];
      }),
    ],
    readable: columns.map((row) => ({ schema: named(row, 's'), table: named(row, 't'), column: named(row, 'c') })),
  };
}

const ofDistrict = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query
    .whereNotIn('n.nspname', ['pg_catalog', 'information_schema', 'pg_toast'])
    .whereNot('n.nspname', 'like', 'pg_temp%');

/** Some rights can be given for single columns. */
const mayWrite = (right: (typeof WRITES)[number]): string =>
  right === 'INSERT' || right === 'UPDATE'
    ? `has_any_column_privilege(c.oid, '${right}')`
    : `has_table_privilege(c.oid, '${right}')`;
