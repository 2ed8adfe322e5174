import { knex, type Knex } from 'knex';
import { types } from 'pg';
import { columnType, type Catalog, type ColumnType } from '../column-type';
import {
  catalogOf,
  columnOf,
  datePattern,
  noneOf,
  quoted,
  type ColumnRow,
  type Dialect,
  type Engine,
} from '../dialect';
import { bind, directed, join, raw, sql, type Fragment } from '../fragment';
import { explainPostgres } from '../explain/postgres';
import { outlinePostgres } from '../outline/postgres';
import { NUMBERED, withHoles } from './holes';
import { postgresUsers } from '../users/postgres';
import { postgresTexts } from './postgres-texts';
import { kindOfField, type PostgresField } from './postgres-field';
import { quiet } from './quiet';

export const postgresDialect: Dialect = {
  name: 'postgres',
  folds: false,
  quote: (name) => quoted(name, '"'),
  asText: (value) => sql`cast(${value} as text)`,
  decimalAsText: (value) => sql`cast(trim_scale(cast(${value} as numeric)) as text)`,
  wide: ({ fragment }) => sql`cast(${fragment} as numeric)`,
  exact: (text) => sql`(${text}) collate "C"`,
  // Collations of two columns may not meet; this one gives way to that of any column.
  ownText: (text) => sql`(${text}) collate "default"`,
  collated: (text, collation) => sql`(${text}) collate ${raw(quoted(collation, '"'))}`,
  filled: (text) => sql`nullif(${text}, '')`,
  realDate: (date) => date,
  isDated: (text, characters) => sql`${text} ~ ${bind(`${datePattern(characters)}$`)}`,
  isInMonth: (date) => {
    const part = (from: number) => sql`substr(${date}, ${raw(String(from))}, 2)`;
    // to_date would fail for what is none. 2024 is a leap year by its 24, 2000 by its 20.
    const leap = sql`case ${part(3)} when '00' then ${part(1)} else ${part(3)} end in (${FOURTHS})`;
    const last = sql`case when ${part(6)} in ('04', '06', '09', '11') then '30' when ${part(6)} <> '02' then '31' when ${leap} then '29' else '28' end`;
    return sql`${part(9)} <= ${last}`;
  },
  // One array a column, so that the text of the statement does not depend on how many rows are asked for.
  isOneOf: (columns, types, rows) => {
    const arrays = columns.map((_, index) => {
      const values = bind(rows.map((row) => row[index] ?? null));
      return sql`${values}${raw(`::${arrayType(types[index])}`)}`;
    });
    const [only] = columns;
    return only !== undefined && columns.length === 1
      ? sql`${only} = any(${join(arrays, '')})`
      : sql`(${join(columns, ', ')}) in (select * from unnest(${join(arrays, ', ')}))`;
  },
  // It would take the value for one of the column's own type, and fail where a smallint is compared with 40000.
  bound: (value, type) =>
    type === 'integer' || type === 'decimal'
      ? sql`${bind(value)}${raw(type === 'integer' ? '::bigint' : '::numeric')}`
      : bind(value),
  ordered: (value, _type, descending, nullsFirst) => [
    sql`${directed(value, descending)} nulls ${raw(nullsFirst ? 'first' : 'last')}`,
  ],
  parts: (text, by) => ({
    table: sql`unnest(string_to_array(${text}, ${by === '' ? raw('null') : bind(by)})) as p (part)`,
    part: raw('p.part'),
  }),
  texts: postgresTexts,
  part: (text, from, length) => sql`substr(${text}, ${bind(from)}::int, ${bind(length)}::int)`,
};

const FOURTHS = raw(Array.from({ length: 25 }, (_, index) => `'${String(index * 4).padStart(2, '0')}'`).join(', '));

function arrayType(type: ColumnType | undefined): string {
  if (type === 'integer') return 'bigint[]';
  if (type === 'decimal') return 'numeric[]';
  if (type === 'boolean') return 'boolean[]';
  return type === 'date' ? 'date[]' : 'text[]';
}

// Dates stay the text that the database has: a JavaScript Date would move them between time zones.
const asText = (value: string) => value;
export const parsers = {
  1082: asText,
  1083: asText,
  1114: asText,
  1184: asText,
  1266: asText,
  20: asText,
  1700: asText,
};
const typeParsers = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id in parsers ? asText : (types.getTypeParser(id, format) as (value: string) => unknown),
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/**
 * Class 42: a name, a type or an operator that is not there, or a right; 3F000, no such schema; 0A000, a plan of a connection
 * whose columns have changed since; 22P02, 22007, 22008, a text that is no value of the type that the column has now; XX000,
 * a table that went away while the statement was running.
 */
export const isMisfitOfPostgres = (error: unknown): boolean =>
  /^(42...|3F000|0A000|22P02|22007|22008|XX000)$/.test(codeOf(error));

export const postgres: Engine = {
  dialect: postgresDialect,
  connect: (database, { statementSeconds, connections }) =>
    withHoles(
      knex({
        client: 'pg',
        log: quiet,
        connection: {
          connectionString: database,
          types: typeParsers,
          statement_timeout: Math.ceil(statementSeconds * 1000),
          application_name: 'rollcall',
          options: '-c default_transaction_read_only=on -c jit=off',
        } as Knex.PgConnectionConfig,
        pool: { min: 0, max: connections },
      }),
      NUMBERED,
    ),
  describe: describePostgres,
  describeSelect: describePostgresSelect,
  outline: outlinePostgres,
  explain: explainPostgres,
  users: postgresUsers,
  isTimeout: (error) => codeOf(error) === '57014',
  isMisfit: isMisfitOfPostgres,
  kindsIn: kindsInPostgres,
};

export function kindsInPostgres(response: unknown): ReadonlyMap<string, ColumnType | undefined> {
  const { fields } = response as { fields: PostgresField[] };
  return new Map(fields.map((field) => [field.name, kindOfField(field)]));
}

export async function describePostgres(
  db: Knex,
  schema: string | undefined,
  tables: readonly string[],
): Promise<Catalog> {
  // The system catalog, not information_schema, which hides materialized views.
  const rows = (await db('pg_catalog.pg_attribute as a')
    .join('pg_catalog.pg_class as c', 'c.oid', 'a.attrelid')
    .join('pg_catalog.pg_namespace as n', 'n.oid', 'c.relnamespace')
    .leftJoin('pg_catalog.pg_collation as l', 'l.oid', 'a.attcollation')
    .join('pg_catalog.pg_type as y', 'y.oid', 'a.atttypid')
    .leftJoin('pg_catalog.pg_type as o', 'o.oid', 'y.typbasetype')
    .select({ t: 'c.relname', c: 'a.attname', r: 'a.attnotnull', l: 'l.collname' })
    .select(db.raw('format_type(a.atttypid, a.atttypmod) as k'))
    .select(
      db.raw(
        "not coalesce(l.collisdeterministic, true) or array['citext', 'bpchar'] && array[y.typname, o.typname]::text[] as f",
      ),
    )
    .where('n.nspname', schema ?? db.raw('current_schema()'))
    .where('a.attnum', '>', 0)
    .whereNot('a.attisdropped', true)
    // What the user may not read is as good as not there, and is said before the first request.
    .whereRaw("has_schema_privilege(n.oid, 'usage')")
    .whereRaw("has_column_privilege(c.oid, a.attnum, 'select') and has_schema_privilege(n.oid, 'usage')")
    .whereIn('c.relname', [...tables])) as ColumnRow[];
  return catalogOf(rows.map(columnOf));
}

export async function describePostgresSelect(db: Knex, select: Fragment): Promise<ReadonlyMap<string, ColumnType>> {
  const { sql: text, bindings } = noneOf(select);
  const { fields } = await db.raw<{ fields: { name: string; dataTypeID: number }[] }>(
    text,
    bindings as Knex.RawBinding[],
  );
  const named = (await db('pg_catalog.pg_type')
    .select('oid', db.raw('format_type(oid, null) as name'))
    .whereIn(
      'oid',
      fields.map(({ dataTypeID }) => dataTypeID),
    )) as { oid: number; name: string }[];
  const types = new Map(named.map(({ oid, name }) => [Number(oid), columnType(name)]));
  return new Map(fields.map(({ name, dataTypeID }) => [name, types.get(dataTypeID) ?? 'other']));
}
