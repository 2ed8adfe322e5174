import type { Knex } from 'knex';
import type { InventedDistrict } from './district';
import type { Column, Engine, Table, Value } from './table';

/** Values in one statement: SQLite takes 32,766, and MySQL's packets are limited too; more at once is no faster. */
const VALUES_AT_ONCE = 16_000;
const ROWS_AT_ONCE = 5_000;

/** Makes the district's tables in an empty or used database (its own tables are dropped first) and fills them. */
export async function loadDistrict(knex: Knex, engine: Engine, district: InventedDistrict): Promise<void> {
  const { schema, tables } = district;
  await knex.transaction(async (transaction) => {
    const mode = engine === 'mysql' ? await allowZeroDates(transaction) : null;
    if (schema) await transaction.raw('create schema if not exists ??', [schema]);
    for (const table of tables) await makeTable(transaction, engine, schema, table);
    for (const table of tables) await fill(transaction, engine, schema, table);
    for (const table of tables) await makeIndexes(transaction, schema, table);
    if (mode !== null) await transaction.raw('set session sql_mode = ?', [mode]);
  });
  // Without statistics the first queries are planned as if the tables were empty.
  const names = tables.map(({ name }) => (schema ? `${schema}.${name}` : name));
  if (engine === 'sqlite') await knex.raw('analyze');
  else await knex.raw(`analyze ${engine === 'mysql' ? 'table ' : ''}${names.map(() => '??').join(', ')}`, names);
}

/** As openSIS runs: '0000-00-00' is a date, and a text too long is cut. Gives the mode to go back to. */
async function allowZeroDates(transaction: Knex): Promise<string> {
  const row = await transaction.first<{ mode: string }>(transaction.raw('@@session.sql_mode as mode'));
  await transaction.raw("set session sql_mode = 'NO_ENGINE_SUBSTITUTION'");
  return row.mode;
}

async function makeTable(knex: Knex, engine: Engine, schema: string | null, { name, columns, key }: Table) {
  const builder = schema ? knex.schema.withSchema(schema) : knex.schema;
  await builder.dropTableIfExists(name).createTable(name, (made) => {
    if (engine === 'mysql') {
      made.charset('utf8mb4');
      made.collate('utf8mb4_general_ci');
    }
    for (const column of columns) {
      const definition = made.specificType(column.name, typeOn(engine, column));
      if (!column.nullable) definition.notNullable();
    }
    // A name of PostgreSQL's own making might be cut down to that of the table.
    if (key.length > 0) made.primary([...key], `${name.slice(0, 58)}_pkey`);
  });
}

/** Names of indexes are counted, for those made of columns may be longer than an engine allows. */
async function makeIndexes(knex: Knex, schema: string | null, { name, indexes }: Table) {
  if (indexes.length === 0) return;
  const builder = schema ? knex.schema.withSchema(schema) : knex.schema;
  await builder.alterTable(name, (altered) => {
    indexes.forEach((columns, index) => altered.index([...columns], `${name.slice(0, 55)}_ind${index + 1}`));
  });
}

async function fill(knex: Knex, engine: Engine, schema: string | null, { name, columns, rows }: Table) {
  const target = schema ? `${schema}.${name}` : name;
  const names = [target, ...columns.map((column) => column.name)];
  const insert = `insert into ?? (${columns.map(() => '??').join(', ')}) `;
  if (engine === 'postgres') {
    // One array a column is three times as fast as one value a hole: `select * from unnest($1::integer[], $2::date[])`.
    const arrays = columns.map((column) => `?::${typeOn(engine, column)}[]`).join(', ');
    for (const chunk of chunksOf(rows, ROWS_AT_ONCE)) {
      // knex's types know arrays of one kind only.
      const values = columns.map((_column, index) => chunk.map((row) => row[index] ?? null) as string[]);
      await knex.raw(`${insert} select * from unnest(${arrays})`, [...names, ...values]);
    }
    return;
  }
  const holes = `(${columns.map(() => '?').join(', ')})`;
  for (const chunk of chunksOf(rows, Math.floor(VALUES_AT_ONCE / columns.length))) {
    const values = chunk.flat().map((value) => (typeof value === 'boolean' ? Number(value) : value));
    await knex.raw(`${insert} values ${chunk.map(() => holes).join(', ')}`, [...names, ...values]);
  }
}

function* chunksOf(rows: readonly Value[][], size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

/** What an engine calls a type; a type that is not named here is called the same everywhere. */
const TYPE_NAMES: Record<Engine, Record<string, string>> = {
  mysql: {
    timestamp: 'datetime',
    boolean: 'tinyint(1)',
    money: 'decimal(19,4)',
    decimal: 'decimal(20,6)',
    uuid: 'char(36)',
  },
  postgres: { int: 'integer', decimal: 'numeric' },
  sqlite: { int: 'integer', timestamp: 'datetime' },
};

function typeOn(engine: Engine, { type }: Column): string {
  if (type.startsWith('enum(') && engine !== 'mysql') return 'varchar(20)';
  return TYPE_NAMES[engine][type] ?? type;
}
