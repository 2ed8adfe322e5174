import { existsSync } from 'node:fs';
import { knex, type Knex } from 'knex';
import { ConfigurationError } from '../../mapping/configuration-error';
import { TIME_BEGINS, TIME_GOES_ON } from '../../mapping/date-format';
import { columnType, type ColumnType } from '../column-type';
import { catalogOf, noneOf, quoted, type Dialect, type Engine } from '../dialect';
import { bind, directed, join, raw, sql } from '../fragment';
import { LibsqlClient } from './libsql';
import { explainSqlite } from '../explain/sqlite';
import { outlineSqlite } from '../outline/sqlite';
import { PLAIN, withHoles } from './holes';
import { jsonParts } from '../json-parts';
import { sqliteTexts } from './sqlite-texts';
import { quiet } from './quiet';

const dialect: Dialect = {
  name: 'sqlite',
  folds: true,
  quote: (name) => quoted(name, '"'),
  asText: (value) => sql`cast(${value} as text)`,
  decimalAsText: (value) => {
    const text = sql`cast(${value} as text)`;
    return sql`case when ${text} glob '*.*' and ${text} not glob '*e*' then rtrim(rtrim(${text}, '0'), '.') else ${text} end`;
  },
  wide: ({ fragment }) => fragment,
  exact: (text) => sql`(${text}) collate binary`,
  ownText: (text) => text,
  collated: (text) => text,
  filled: (text) => sql`nullif(${text}, '')`,
  realDate: (date) => date,
  isDated: (text, characters) => {
    const begin = characters.map((one) => `[${one}]`).join('');
    const rest = sql`substr(${text}, ${raw(String(characters.length + 1))})`;
    const time = sql`${text} glob ${bind(`${begin}[${TIME_BEGINS}]*`)} and ${rest} not glob ${bind(`*[^${TIME_GOES_ON}${TIME_BEGINS}]*`)}`;
    return sql`(${text} glob ${bind(begin)} or ${time})`;
  },
  isInMonth: (date) => sql`date(${date}) = ${date}`,
  // One JSON text, so that the statement does not depend on how many rows are asked for.
  isOneOf: (columns, _types, rows) => {
    const [only] = columns;
    if (only !== undefined && columns.length === 1)
      return sql`${only} in (select value from json_each(${bind(JSON.stringify(rows.flat()))}))`;
    const parts = columns.map((_, index) => raw(`json_extract(value, '$[${index}]')`));
    return sql`(${join(columns, ', ')}) in (select ${join(parts, ', ')} from json_each(${bind(JSON.stringify(rows))}))`;
  },
  bound: (value) => bind(value),
  ordered: (value, _type, descending, nullsFirst) => [
    sql`${directed(value, descending)} nulls ${raw(nullsFirst ? 'first' : 'last')}`,
  ],
  texts: sqliteTexts,
  part: (text, from, length) => sql`substr(${text}, ${bind(from)}, ${bind(length)})`,
  parts: (text, by) => {
    if (by !== '') return { table: sql`json_each(${jsonParts(text, by)}) as p`, part: raw('p.value') };
    // As many rows as there are letters.
    const zeros = sql`'[0' || replace(hex(zeroblob(length(${text}) - 1)), '00', ',0') || ']'`;
    return { table: sql`json_each(${zeros}) as p`, part: sql`substr(${text}, p.key + 1, 1)` };
  },
};

interface TableInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

interface Connection {
  pragma(text: string): unknown;
}

function readOnly(connection: Connection, done: (error: null, connection: Connection) => void): void {
  connection.pragma('query_only = on');
  done(null, connection);
}

export const sqlite: Engine = {
  dialect,
  connect: (database) => {
    const filename = database.replace(/^sqlite:(\/\/)?/, '');
    // libsql would make an empty database where there is none, and does not heed `readonly`.
    if (!existsSync(filename)) throw new ConfigurationError(filename, 'there is no such SQLite file.');
    return withHoles(
      knex({
        client: LibsqlClient as unknown as typeof Knex.Client,
        log: quiet,
        connection: { filename },
        useNullAsDefault: true,
        // SQLite runs inside this process, one statement at a time: more connections would only take memory.
        pool: { min: 0, max: 1, afterCreate: readOnly },
      }),
      PLAIN,
    );
  },
  describe: async (db, schema, tables) => {
    const schemas = await db.select<{ name: string }[]>('name').from(db.raw('pragma_database_list'));
    if (schema !== undefined && !schemas.some(({ name }) => name === schema)) return new Map();
    const rows = await Promise.all(
      tables.map(async (table) => {
        const columns = await db.select<TableInfo[]>('name', 'type', 'notnull', 'pk').from(
          db.raw(
            schema === undefined ? 'pragma_table_info(?)' : 'pragma_table_info(?, ?)',
            [table, schema].filter((name) => name !== undefined),
          ),
        );
        const keys = columns.filter(({ pk }) => pk > 0).length;
        return columns.map(({ name, type, notnull, pk }) => ({
          table,
          column: name,
          type: storedType(type),
          // A key can be null here, unless it is the number of the row.
          required: notnull === 1 || (pk === 1 && keys === 1 && /^integer$/i.test(type)),
        }));
      }),
    );
    return catalogOf(rows.flat());
  },
  // Values have types here, columns of a select have none.
  describeSelect: async (db, select, declared) => {
    const there = await Promise.all(
      Object.entries(declared).map(async ([name, type]) => {
        const { sql: text, bindings } = noneOf(select, `t.${dialect.quote(name)}`);
        return (await runs(db.raw(text, bindings as Knex.RawBinding[]))) ? [[name, storedAs(type)] as const] : [];
      }),
    );
    const { sql: text, bindings } = noneOf(select);
    await db.raw(text, bindings as Knex.RawBinding[]);
    return new Map(there.flat());
  },
  outline: outlineSqlite,
  explain: explainSqlite,
  users: undefined,
  isTimeout: () => false,
  edition: (connection) => {
    const [row] = (connection as Connection).pragma('schema_version') as { schema_version: number }[];
    return row?.schema_version;
  },
  // The driver has no code of its own for it.
  isMisfit: (error) =>
    error instanceof Error && /no such (column|table)|database schema has changed/.test(error.message),
};

/** SQLite has no dates: it keeps them, and whatever else is in such a column, as text. */
const storedType = (name: string): ColumnType => storedAs(columnType(name));
const storedAs = (type: ColumnType): ColumnType => (type === 'date' || type === 'timestamp' ? 'text' : type);

const runs = (statement: Knex.Raw): Promise<boolean> =>
  statement.then(
    () => true,
    () => false,
  );
