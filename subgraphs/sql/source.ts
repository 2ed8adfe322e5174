import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import { comparable } from './column-type';
import type { Dialect } from './dialect';
import { engineOf, KNOWN_ADDRESSES } from './engines';
import { all, bind, join, raw, sql, type Binding, type Fragment } from './fragment';
import { rowsOf } from './outline/rows-of';
import { outlineOf, type Outline, type OutlineColumn, type OutlineTable } from './outline/outline';

/**
 * A database that no mapping describes yet, as `rollcall inspect` and `rollcall draft` look at it: gently. Each statement
 * gives few rows and is given up after some seconds; no statement reads a large table from end to end.
 * What the database does not tell in time, or not to this user, is undefined: nothing is learnt from it.
 */
export interface Source {
  readonly dialect: Dialect['name'];
  outline(): Promise<Outline>;
  /** Number of rows, counted up to a limit. */
  count(table: OutlineTable, upTo: number): Promise<number | undefined>;
  /** Some rows as text, from the beginning of the table and from its end by primary key; blanks are null. */
  sample(table: OutlineTable, columns: readonly OutlineColumn[], rows: number): Promise<SampleRow[] | undefined>;
  /** How many of these values the column has; undefined also where only a long search would tell. */
  found(table: OutlineTable, column: OutlineColumn, values: readonly string[]): Promise<number | undefined>;
  /** Whether two rows have the same values in these columns, as far as the first so many rows tell. */
  repeats(table: OutlineTable, columns: readonly string[], upTo: number): Promise<boolean | undefined>;
  /** The texts of a column in the rows in which others have these texts: a version in a table of settings. */
  texts(
    table: OutlineTable,
    column: string,
    where: Readonly<Record<string, string>>,
  ): Promise<readonly string[] | undefined>;
  close(): Promise<void>;
}

/** A value for each column that was asked for, in that order. */
export type SampleRow = readonly (string | null)[];

type DatabaseRow = Readonly<Record<string, unknown>>;

const LIMITS = { statementSeconds: 5, connections: 1 };
/** Longer texts are cut: what a column holds is seen from the beginning of its values. */
const LONGEST = 120;
/** Rows of a table whose columns without an index may be searched for values. */
const SMALL = 20_000;
const MOST_TEXTS = 2_000;

/** Opens an address as a command line gives it. Neither the address nor what a driver says of it is ever repeated. */
export async function openSource(address: string): Promise<Source> {
  const engine = engineOf(address);
  if (address.startsWith('csv:'))
    throw new ConfigurationError(
      'the address of the database',
      'a folder of CSV files is a OneRoster delivery, and has no tables to look at.',
    );
  if (!engine) throw new ConfigurationError('the address of the database', `${KNOWN_ADDRESSES}.`);
  const { dialect } = engine;
  const db = await discreetly(async () => engine.connect(address, LIMITS));
  try {
    await discreetly(async () => db.select(db.raw('1')));
  } catch (error) {
    await db.destroy();
    throw error;
  }

  const answerTo = async ({ sql: statement, bindings }: Fragment): Promise<DatabaseRow[] | undefined> => {
    try {
      return await rowsOf<DatabaseRow>(db, statement, bindings, LIMITS.statementSeconds + 0.5);
    } catch {
      return undefined;
    }
  };
  const numberOf = async (select: Fragment): Promise<number | undefined> => {
    const rows = await answerTo(select);
    return rows && Number(rows[0]?.['n']);
  };
  const named = (name: string) => raw(dialect.quote(name));
  const tableOf = ({ schema, name }: OutlineTable) =>
    schema === undefined ? named(name) : sql`${named(schema)}.${named(name)}`;
  const countOf = (table: OutlineTable, upTo: number) =>
    numberOf(sql`select count(*) as n from (select 1 as one from ${tableOf(table)} limit ${number(upTo)}) as counted`);

  return {
    dialect: dialect.name,
    outline: async () => outlineOf(await discreetly(() => engine.outline(db))),
    count: countOf,
    sample: async (table, columns, rows) => {
      const shown = join(
        columns.map(({ name, type }, index) => sql`${beginning(name, type)} as ${raw(`c${index}`)}`),
        ', ',
      );
      const first = await answerTo(sql`select ${shown} from ${tableOf(table)} limit ${number(rows)}`);
      if (first === undefined || first.length < rows || table.key.length === 0) return first?.map(asTexts);
      const order = join(
        table.key.map((column) => sql`${named(column)} desc`),
        ', ',
      );
      const last = await answerTo(sql`select ${shown} from ${tableOf(table)} order by ${order} limit ${number(rows)}`);
      // A table that is not twice as long gives some rows from both ends.
      const known = new Set(first.map((row) => JSON.stringify(row)));
      return [...first, ...(last ?? []).filter((row) => !known.has(JSON.stringify(row)))].map(asTexts);
    },
    found: async (table, { name, type }, values) => {
      const indexed = table.indexed.includes(name) || table.key[0] === name;
      if (!indexed && ((await countOf(table, SMALL + 1)) ?? SMALL + 1) > SMALL) return undefined;
      const possible = values.map((value) => comparable(value, type)).filter((value) => value !== undefined);
      if (possible.length === 0) return 0;
      const column = type === 'other' || type === 'json' ? dialect.asText(named(name)) : named(name);
      const rows = possible.map((value): [Binding] => [value]);
      const among = dialect.isOneOf([type === 'text' ? dialect.exact(column) : column], [type], rows);
      return numberOf(
        sql`select count(*) as n from (select distinct ${column} as one from ${tableOf(table)} where ${among}) as counted`,
      );
    },
    repeats: async (table, columns, upTo) => {
      const list = join(columns.map(named), ', ');
      const first = sql`select ${list} from ${tableOf(table)} limit ${number(upTo)}`;
      const twice = sql`select 1 as one from (${first}) as looked group by ${list} having count(*) > 1 limit 1`;
      const groups = await numberOf(sql`select count(*) as n from (${twice}) as counted`);
      return groups === undefined ? undefined : groups > 0;
    },
    texts: async (table, column, where) => {
      const conditions = Object.entries(where).map(([name, text]) => sql`${named(name)} = ${bind(text)}`);
      const rows = await answerTo(
        sql`select ${named(column)} as c0 from ${tableOf(table)} where ${all(conditions)} limit ${number(MOST_TEXTS)}`,
      );
      return rows?.flatMap((row) => asTexts(row)[0] ?? []);
    },
    close: () => db.destroy(),
  };

  function beginning(name: string, type: OutlineColumn['type']): Fragment {
    if (type !== 'text' && type !== 'json' && type !== 'other') return named(name);
    return dialect.part(type === 'text' ? named(name) : dialect.asText(named(name)), 1, LONGEST);
  }
}

const number = (value: number): Fragment => raw(String(value));

function asTexts(row: DatabaseRow): SampleRow {
  return Object.values(row).map((value) => {
    if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
    return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : null;
  });
}

/** A driver's own sentence may hold the address, and with it a password: only its code is told. */
async function discreetly<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const reason = reasonOf(error);
    throw new ConfigurationError(
      'the database',
      `it cannot be opened or read${reason === undefined ? '' : ` (${reason})`}. Check the address, and that its user may connect.`,
    );
  }
}
