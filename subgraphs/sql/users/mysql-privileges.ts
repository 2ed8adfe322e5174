import type { Knex } from 'knex';
import { textOf } from '../../decode';
import type { Database } from '../database';
import { MOST_READABLE, type Privileges } from './users';

const OF_THE_SERVER = ['information_schema', 'performance_schema', 'mysql', 'sys'];

/** What MySQL and MariaDB let this user do, rights of its roles included. */
export async function mysqlPrivileges(run: Database['run']): Promise<Privileges> {
  const [me] = await run((db) => db.select(db.raw('current_user() as name')), undefined, undefined);
  const columns = await run(
    (db) =>
      db('information_schema.columns')
        .select({ s: 'table_schema', t: 'table_name', c: 'column_name' })
        .whereNotIn('table_schema', OF_THE_SERVER)
        .where('privileges', 'like', '%select%')
        .limit(MOST_READABLE),
    undefined,
    undefined,
  );
  // The driver gives the rows of such a statement together with what it knows of their columns.
  const shown = await run((db) => db.raw('show grants') as unknown as Knex.QueryBuilder, undefined, undefined);
  const lines = ([shown].flat(2) as Record<string, unknown>[]).flatMap((row) => textOf(Object.values(row)[0]) ?? []);
  const grants = lines.flatMap((line) => grantIn(line) ?? []);
  return {
    user: textOf(me?.['name']) ?? '',
    powers: grants.filter(({ on }) => on === '*.*').flatMap(({ rights }) => rights),
    writes: grants
      .filter(({ on }) => on !== '*.*')
      .flatMap(({ rights, on }) => rights.filter((right) => right !== 'SELECT').map((right) => `${right} on ${on}`)),
    readable: columns.map((row) => ({
      schema: textOf(row['s']) ?? '',
      table: textOf(row['t']) ?? '',
      column: textOf(row['c']) ?? '',
    })),
  };
}

interface Grant {
  readonly rights: readonly string[];
  readonly on: string;
}

/** GRANT SELECT (`a`, `b`), UPDATE (`a`) ON `db`.`t` TO ... What follows TO may hold the hash of a password, and is not read. */
export function grantIn(line: string): Grant | undefined {
  const [, list, on] = /^GRANT (.+?) ON (?:TABLE )?(\S+|`[^`]+`\.\S+|`[^`]+`\.`[^`]+`) TO /.exec(line) ?? [];
  if (list === undefined || on === undefined || /^(PROCEDURE|FUNCTION|PACKAGE)/.test(on)) return undefined;
  const rights = list.replace(/ \([^)]*\)/g, '').split(', ');
  const passedOn = line.endsWith('WITH GRANT OPTION') ? ['GRANT OPTION'] : [];
  return {
    rights: [...rights.filter((right) => right !== 'USAGE'), ...passedOn],
    on: on.replaceAll('`', ''),
  };
}
