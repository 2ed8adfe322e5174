import { textOf } from '../../decode';
import { quotedName } from '../dialect';
import { mysqlPrivileges } from './mysql-privileges';
import type { Account, Users } from './users';

const name = (text: string): string => quotedName(text, '`');
const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const accountName = ({ user, from }: Account): string => `${text(user)}@${text(from)}`;

/** Accounts of MySQL and MariaDB. A schema is a database there. */
export const mysqlUsers: Users = {
  place: async (run, schema) => {
    const [row] = await run((db) => db.select(db.raw('database() as name')), undefined, undefined);
    const database = textOf(row?.['name']) ?? '';
    return { database, schema: schema ?? database };
  },
  grants: (_, tables, account) => [
    // Locked: nobody gets in before its administrator has given it a password.
    `CREATE USER IF NOT EXISTS ${accountName(account)} ACCOUNT LOCK`,
    `REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${accountName(account)}`,
    ...tables.map(
      ({ schema, table, columns }) =>
        `GRANT SELECT (${columns.map(name).join(', ')}) ON ${name(schema)}.${name(table)} TO ${accountName(account)}`,
    ),
  ],
  privileges: mysqlPrivileges,
  passwordHint: (account) => `ALTER USER ${accountName(account)} IDENTIFIED BY '...' ACCOUNT UNLOCK`,
};
