import { SourceError, type Database } from '../sql/database';
import type { Part } from '../sql/survey';
import { MOST_READABLE, tablesWith, type ReadableColumn } from '../sql/users/users';
import { count, type Finding, type Note } from './finding';

const MOST_NAMED = 6;

/** What the database's user may do beyond reading what is mapped. */
export async function judgeUser(
  { users, run }: Database,
  schema: string | undefined,
  parts: readonly Part[],
  note: Note,
): Promise<Finding[]> {
  const about = { about: 'database user', path: ['database'] };
  if (users === undefined) return [note('NO_USERS', about, {})];
  try {
    const { user, powers, writes, readable } = await users.privileges(run);
    const place = await users.place(run, schema);
    const mapped = new Map(
      tablesWith(
        parts.flatMap(({ reads }) => reads),
        place.schema,
      ).map((one) => [JSON.stringify([one.schema, one.table]), new Set(one.columns)]),
    );
    const mappedOf = ({ schema: of, table }: ReadableColumn) => mapped.get(JSON.stringify([of, table]));
    const columns = readable.filter((one) => mappedOf(one)?.has(one.column) === false);
    const others = readable.filter((one) => mappedOf(one) === undefined).map((one) => `${one.schema}.${one.table}`);
    const tables = [...new Set(others)];
    const names = columns.map(({ table, column }) => `${table}.${column}`);
    return [
      ...(powers.length > 0 ? [note('USER_HAS_POWERS', about, { user, powers: few(powers) })] : []),
      ...(writes.length > 0 ? [note('USER_MAY_WRITE', about, { user, writes: few(writes) })] : []),
      ...(columns.length + tables.length > 0
        ? [
            note('USER_READS_MORE', about, {
              user,
              columns: columns.length,
              names: few(names),
              tables: tables.length,
              more: readable.length >= MOST_READABLE,
            }),
          ]
        : []),
    ];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [note('USER_NOT_KNOWN', about, { code: error.code })];
  }
}

const few = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join('; ')
    : `${names.slice(0, MOST_NAMED).join('; ')} and ${count(names.length - MOST_NAMED)} more`;
