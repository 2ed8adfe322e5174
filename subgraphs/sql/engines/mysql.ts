import { knex, type Knex } from 'knex';
import {
  catalogOf,
  columnOf,
  datePattern,
  noneOf,
  quoted,
  type ColumnRow,
  type Engine,
  type Dialect,
} from '../dialect';
import { bind, bindAll, directed, join, raw, sql } from '../fragment';
import { explainMysql } from '../explain/mysql';
import { outlineMysql } from '../outline/mysql';
import { PLAIN, withHoles } from './holes';
import { mysqlUsers } from '../users/mysql';
import { jsonParts } from '../json-parts';
import { mysqlTexts } from './mysql-texts';
import { kindOfField, mysqlKind, type MysqlField } from './mysql-field';
import { quiet } from './quiet';

// MySQL and MariaDB.
const dialect: Dialect = {
  name: 'mysql',
  folds: true,
  quote: (name) => quoted(name, '`'),
  // A cast would have the connection's collation, and could not meet text of a column that has another.
  asText: (value) => sql`concat(${value})`,
  decimalAsText: (value) => {
    const text = sql`concat(${value})`;
    const short = sql`trim(trailing '.' from trim(trailing '0' from ${text}))`;
    return sql`case when ${text} like '%.%' and ${text} not like '%e%' then ${short} else ${text} end`;
  },
  // Whole numbers would overflow, and those without a sign have no difference below zero.
  wide: ({ fragment, type }) => (type === 'integer' ? sql`cast(${fragment} as decimal(40, 0))` : fragment),
  // Collations ignore case, accents and trailing blanks; bytes of UTF-8 do not.
  exact: (text) => sql`cast(convert(${text} using utf8mb4) as binary)`,
  // A binary collation gives way to that of any column.
  ownText: (text) => sql`convert(${text} using utf8mb4) collate utf8mb4_bin`,
  // A collation is called as its character set is, and then some.
  collated: (text, collation) => {
    const [characters = ''] = collation.split('_');
    return sql`convert(${text} using ${raw(dialect.quote(characters))}) collate ${raw(dialect.quote(collation))}`;
  },
  // Some characters weigh nothing in a collation, and are more than nothing all the same.
  filled: (text) => sql`nullif(${text}, binary '')`,
  // 0000-00-00 and 2010-00-00: a date that nobody knew. Also 2010-02-30, where a server lets it in.
  realDate: (date) => sql`case when dayofmonth(${date}) between 1 and dayofmonth(last_day(${date})) then ${date} end`,
  isDated: (text, characters) => sql`${text} regexp ${bind(`${datePattern(characters)}\\z`)}`,
  isInMonth: (date) => sql`last_day(${date}) is not null`,
  // Every value has a hole of its own: knex lets no list into a condition of MySQL.
  isOneOf: (columns, _types, rows) => {
    const [only] = columns;
    if (only !== undefined && columns.length === 1) return sql`${only} in (${bindAll(rows.flat())})`;
    const written = rows.map((row) => sql`(${bindAll(row)})`);
    return sql`(${join(columns, ', ')}) in (${join(written, ', ')})`;
  },
  bound: (value) => bind(value),
  ordered: (value, type, descending, nullsFirst) => {
    // Null is the least of all here, and the byte FF is more than UTF-8 can be.
    if (nullsFirst !== descending) return [directed(value, descending)];
    if (type === 'text') return [directed(sql`coalesce(${value}, x'ff')`, descending)];
    return [directed(sql`(${value} is null)`, descending), directed(value, descending)];
  },
  texts: mysqlTexts,
  part: (text, from, length) => sql`substr(${text}, ${bind(from)}, ${bind(length)})`,
  parts: (text, by) => {
    const unicode = sql`convert(${text} using utf8mb4)`;
    if (by !== '')
      return {
        table: sql`json_table(${jsonParts(unicode, by)}, '$[*]' columns (part longtext path '$')) as p`,
        part: raw('p.part'),
      };
    // As many rows as there are letters.
    const zeros = sql`concat('[0', repeat(',0', char_length(${unicode}) - 1), ']')`;
    return {
      table: sql`json_table(${zeros}, '$[*]' columns (place for ordinality)) as p`,
      part: sql`substr(${unicode}, p.place, 1)`,
    };
  },
};

/** What an address says, as the driver wants it. */
export function mysqlConnection(address: string): object {
  const { hostname, port, username, password, pathname, searchParams } = new URL(address);
  const socketPath = searchParams.get('socket');
  return {
    ...(socketPath ? { socketPath } : { host: hostname, port: Number(port || 3306) }),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    charset: 'utf8mb4',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    stringifyObjects: true,
    multipleStatements: false,
    jsonStrings: true,
  };
}

export const mysql: Engine = {
  dialect,
  connect: (database, { statementSeconds, connections }) => {
    return withHoles(
      knex({
        client: 'mysql2',
        log: quiet,
        connection: mysqlConnection(database),
        pool: {
          min: 0,
          max: connections,
          afterCreate: (connection: Connection, done: (error: unknown, connection: Connection) => void) =>
            prepare(connection, statementSeconds).then(
              () => done(null, connection),
              (error: unknown) => done(error, connection),
            ),
        },
      }),
      PLAIN,
    );
  },
  describe: async (db, schema, tables) => {
    const rows = (await db('information_schema.columns')
      .select({ t: 'table_name', c: 'column_name', k: 'column_type', l: 'collation_name' })
      .select(db.raw("is_nullable = 'NO' as r"))
      .where('table_schema', schema ?? db.raw('database()'))
      // What the user may only write is as good as not there.
      .where('privileges', 'like', '%select%')
      .whereIn('table_name', [...tables])) as ColumnRow[];
    return catalogOf(rows.map(columnOf));
  },
  describeSelect: async (db, select) => {
    const { sql: text, bindings } = noneOf(select);
    const [, fields] = (await db.raw(text, bindings as Knex.RawBinding[])) as [
      unknown,
      { name: string; type: number }[],
    ];
    return new Map(fields.map(({ name, type }) => [name, mysqlKind(type)]));
  },
  outline: outlineMysql,
  explain: explainMysql,
  users: mysqlUsers,
  isTimeout: (error) => errorNumber(error) === 1969 || errorNumber(error) === 3024,
  isMisfit: (error) => MISFITS.has(errorNumber(error)),
  kindsIn: (response) => {
    const [, fields] = response as [unknown, MysqlField[]];
    return new Map(fields.map((field) => [field.name, kindOfField(field)]));
  },
};

/**
 * 1054, 1146, 1932: no such column or table; 1142, 1143, 1370: no right to it; 1267, 1271: collations that cannot meet; 1356: a
 * view over something that is gone; 1412: a table that was altered meanwhile.
 */
const MISFITS = new Set<unknown>([1054, 1142, 1143, 1146, 1267, 1271, 1356, 1370, 1412, 1932]);

interface Connection {
  query(sql: string, done: (error: Error | null, rows: unknown) => void): void;
}

async function prepare(connection: Connection, seconds: number): Promise<void> {
  const run = (text: string) =>
    new Promise<unknown>((resolve, reject) =>
      connection.query(text, (error, rows) => (error ? reject(error) : resolve(rows))),
    );
  const [row] = (await run('select version() as version')) as { version: string }[];
  const mariadb = row?.version.includes('MariaDB') ?? false;
  await run('set session transaction read only');
  // Zero dates and the like are in the data: comparing with them must not fail.
  await run("set session sql_mode = 'NO_ENGINE_SUBSTITUTION'");
  // MariaDB would give what it found for 'a' for 'A' too, where the column's collation takes them for one.
  if (mariadb) await run("set session optimizer_switch = 'subquery_cache=off'");
  await run(
    mariadb
      ? `set session max_statement_time = ${Number(seconds)}`
      : `set session max_execution_time = ${Math.ceil(seconds * 1000)}`,
  );
}

const errorNumber = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'errno' in error ? error.errno : undefined;
