import type { Knex } from 'knex';
import { textOf } from '../../decode';
import { quotedName } from '../dialect';
import { postgresPrivileges } from './postgres-privileges';
import { schemasOf, type Users } from './users';

const name = (text: string): string => quotedName(text, '"');
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Roles of PostgreSQL. */
export const postgresUsers: Users = {
  place: async (run, schema) => {
    const names = (db: Knex) => db.select(db.raw('current_database() as name, current_schema() as schema'));
    const [row] = await run(names, undefined, undefined);
    return { database: textOf(row?.['name']) ?? '', schema: schema ?? textOf(row?.['schema']) ?? 'public' };
  },
  grants: ({ database, schema }, tables, { user }) => [
    // Without LOGIN: nobody gets in before its administrator has given it a password.
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${text(user)}) THEN CREATE ROLE ${name(user)} NOLOGIN; END IF; END $$`,
    ...schemasOf(tables, schema).map((each) => `REVOKE ALL ON ALL TABLES IN SCHEMA ${name(each)} FROM ${name(user)}`),
    `GRANT CONNECT ON DATABASE ${name(database)} TO ${name(user)}`,
    ...schemasOf(tables, schema).map((each) => `GRANT USAGE ON SCHEMA ${name(each)} TO ${name(user)}`),
    ...tables.map(
      ({ schema, table, columns }) =>
        `GRANT SELECT (${columns.map(name).join(', ')}) ON ${name(schema)}.${name(table)} TO ${name(user)}`,
    ),
  ],
  privileges: postgresPrivileges,
  passwordHint: ({ user }) => `ALTER ROLE ${name(user)} LOGIN PASSWORD '...'`,
};
