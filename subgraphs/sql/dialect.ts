import type { Knex } from 'knex';
import { TIME_BEGINS, TIME_GOES_ON } from '../mapping/date-format';
import { columnType, type Catalog, type ColumnFacts, type ColumnType } from './column-type';
import { raw, sql, type Binding, type Fragment } from './fragment';
import type { Explain } from './explain/explain';
import type { OutlineRows } from './outline/outline';
import type { Expression } from './writing';
import type { Texts } from './texts';
import type { Users } from './users/users';

/** What differs between engines when SQL is written. Everything else is written once, in this folder. */
export interface Dialect {
  readonly name: 'mysql' | 'postgres' | 'sqlite';
  /** A name of the mapping, as this engine quotes it. */
  quote(name: string): string;
  /** Whether a collation may take texts for equal that are not the same. */
  readonly folds: boolean;
  /** Any value as text. */
  asText(value: Fragment): Fragment;
  /** A number with a fraction as text, without zeros at its end. */
  decimalAsText(value: Fragment): Fragment;
  /** A number in a type that sums and products of its kind fit into. */
  wide(value: Expression): Fragment;
  /** Text that compares and sorts by Unicode code point, whatever the column's collation. */
  exact(text: Fragment): Fragment;
  /** Text that the SQL itself made, also of `exact` text, so that it can meet the text of any column. */
  ownText(text: Fragment): Fragment;
  /** Text in the collation of a column that has another, so that the two can be compared, and by an index of that column. */
  collated(text: Fragment, collation: string): Fragment;
  /** Text, or null where there are no characters at all. */
  filled(text: Fragment): Fragment;
  /** A DATE or TIMESTAMP that is null where the engine has no day of the calendar. */
  realDate(date: Fragment): Fragment;
  /** Whether a text begins with these characters, each given as within brackets (`0-9`), and only a time of day may follow. */
  isDated(text: Fragment, characters: readonly string[]): Fragment;
  /** Whether a text YYYY-MM-DD with a day up to 31 is a day of the calendar. */
  isInMonth(date: Fragment): Fragment;
  /** Whether the columns together equal one of the rows of values. */
  isOneOf(columns: readonly Fragment[], types: readonly ColumnType[], rows: readonly (readonly Binding[])[]): Fragment;
  /** A value that columns of this type are compared with. */
  bound(value: Binding, type: ColumnType): Fragment;
  /** Terms of an `order by` for a value that is null here and there; text comes as `exact` made it. */
  ordered(value: Fragment, type: ColumnType, descending: boolean, nullsFirst: boolean): readonly Fragment[];
  readonly texts: Texts;
  /** Part of a text, counted from 1. */
  part(text: Fragment, from: number, length: number): Fragment;
  /** What stands between the delimiters of a text, or each of its letters where there is none: a table `p` beside the row. */
  parts(text: Fragment, by: string): { readonly table: Fragment; readonly part: Fragment };
}

export interface Limits {
  readonly statementSeconds: number;
  readonly connections: number;
}

/** What differs between engines when they are run. */
export interface Engine {
  readonly dialect: Dialect;
  /** Connections that can only read, each of whose statements is given up after a time. */
  connect(database: string, limits: Limits): Knex;
  /** The columns of these tables. */
  describe(db: Knex, schema: string | undefined, tables: readonly string[]): Promise<Catalog>;
  /** The columns that a select gives, as far as the engine can tell, else as they are declared; fails when it does not take it. */
  describeSelect(
    db: Knex,
    select: Fragment,
    declared: Readonly<Record<string, ColumnType>>,
  ): Promise<ReadonlyMap<string, ColumnType>>;
  /** What the database says of itself, for whoever has no mapping of it yet. */
  outline(db: Knex): Promise<OutlineRows>;
  isTimeout(error: unknown): boolean;
  /** Whether a statement failed because the tables are not what it was written for, or may not be read. */
  isMisfit(error: unknown): boolean;
  readonly explain: Explain;
  /** What kinds of values the columns of a response hold, as far as the driver tells. */
  kindsIn?(response: unknown): ReadonlyMap<string, ColumnType | undefined>;
  /** A number that is another after every change of any table, where it costs nothing to ask for it. */
  edition?(connection: unknown): unknown;
  /** An embedded engine has none: who can read its file can read all of it. */
  readonly users: Users | undefined;
}

/** A column of the engine's own catalog: table, column, kind. */
export interface ColumnRow {
  readonly t: string;
  readonly c: string;
  readonly k: string;
  /** Whether it is never null. */
  readonly r: boolean | number;
  readonly l: string | null;
  /** Whether it takes texts for equal that are not the same. */
  readonly f?: boolean | null;
}

interface DescribedColumn extends Partial<ColumnFacts> {
  readonly table: string;
  readonly column: string;
  readonly type: ColumnType;
}

export const columnOf = ({ t, c, k, r, l, f }: ColumnRow): DescribedColumn => ({
  table: t,
  column: c,
  type: columnType(k),
  required: Boolean(r),
  collation: l ?? undefined,
  folds: f ?? undefined,
});

/** Columns as a catalog. */
export function catalogOf(rows: readonly DescribedColumn[]): Catalog {
  const catalog = new Map<string, Map<string, ColumnType>>();
  const facts = new Map<string, Map<string, ColumnFacts>>();
  for (const { table, column, type, required = false, collation, folds } of rows) {
    const columns = catalog.get(table) ?? new Map<string, ColumnType>();
    const known = facts.get(table) ?? new Map<string, ColumnFacts>();
    catalog.set(table, columns.set(column, type));
    facts.set(table, known.set(column, { required, collation, folds }));
  }
  return Object.assign(catalog, { facts });
}

/** The beginning of a regular expression for a date of these characters; the engine adds how the end of a text is written. */
export const datePattern = (characters: readonly string[]): string =>
  `^${characters.map((one) => `[${one}]`).join('')}([${TIME_BEGINS}][${TIME_GOES_ON}]*)?`;

/** Quotes a name. */
export const quotedName = (name: string, mark: '"' | '`'): string => mark + name.replaceAll(mark, mark + mark) + mark;

/** The same for knex, which must not take a `?` in it for a hole. */
export const quoted = (name: string, mark: '"' | '`'): string => quotedName(name, mark).replaceAll('?', '\\?');

/** A select without its rows. */
export const noneOf = (select: Fragment, columns = '*'): Fragment =>
  sql`select ${raw(columns)} from (${select}) as t limit 0`;
