import type { Knex } from 'knex';
import { refusal } from '../schema/errors';
import type { KeyPart, Position, SortValue } from '../schema/order';
import { textOf } from './decode';
import type { Page, Read } from './plan/read';
import type { ColumnType } from './sql/column-type';
import { build, countOf, statementOf, type Expected, type Statement } from './sql/statement';
import type { Writing } from './sql/writing';
import { constantOf } from './mapping/constant-of';
import { FALSE } from './sql/fragment';
import { together } from './together';

/** Runs the reads of a district: what all of them need. */
export interface Reading {
  readonly district: string;
  readonly writing: Writing;
  readonly mostRows: number;
  /** Collects the keys of the students that were read, wherever in the answer they stand. */
  readonly students: Set<string>;
  /** Whether it matters how many they are. */
  readonly hasCeiling: boolean;
  /** Runs one statement; `label` says in the log which one it was. */
  run(label: string, query: (db: Knex) => Knex.QueryBuilder, expected: Expected): Promise<Row[]>;
}

export type Row = Readonly<Record<string, unknown>>;

const names: string[] = [];

/** The column of an output. Its name is made once: a text made for each value takes longer than the value. */
export const outputName = (output: number): string => (names[output] ??= `c${output}`);

/** The rows of a read, and below them the rows of its children. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly children: readonly Linked[];
  /** Pages only: whether there are rows after these, and how many there are in all, when that was asked. */
  readonly hasMore: boolean;
  readonly count: number | null;
  position(row: Row): Position;
}

/** The rows of a child, found by their link to a row of the parent. */
export interface Linked {
  /** The indexes of the parent's outputs that make the link. */
  readonly link: readonly number[];
  readonly groups: ReadonlyMap<string, readonly Row[]>;
  readonly children: readonly Linked[];
}

/** The only I/O of a district: one statement a read, children after their parents, siblings side by side. */
export async function readRows(reading: Reading, read: Read, label: string): Promise<Rows> {
  const page = read.rows.kind === 'page' ? read.rows.page : undefined;
  const counted = page?.withCount ? countRows(reading, read, label) : null;
  const [answer, count] = await together([page && !page.withRows ? NONE : rowsOf(reading, read, label, []), counted]);
  const rows = page ? answer.rows.slice(0, page.first) : answer.rows;
  noteStudents(reading, read, rows);
  if (page && count !== null && rows.length < count) await noteFew(reading, read, page, count, label);
  const children = await readChildren(reading, read, rows);
  const position = (row: Row) => positionOf(reading.district, answer, row);
  return { rows, children, hasMore: answer.hasMore, count, position };
}

function readChildren(reading: Reading, read: Read, rows: readonly Row[]): Promise<Linked[]> {
  return together(
    read.children.map(async ({ label, read: child, link }): Promise<Linked> => {
      const parents = linksOf(rows, link);
      const { rows: found } = rows.length === 0 ? NONE : await rowsOf(reading, child, label, parents);
      const groups = grouped(found, link.length, parents);
      const theirs = [...groups.values()].flat();
      noteStudents(reading, child, theirs);
      return { link, groups, children: await readChildren(reading, child, theirs) };
    }),
  );
}

function noteStudents({ students }: Reading, read: Read, rows: readonly Row[]): void {
  if (read.source.type === 'Student') for (const row of rows) students.add(keyOf(read, row));
}

/** With a filter, a count of so few says something of each of them: they have been looked at. */
const FEW = 10;

async function noteFew(reading: Reading, read: Read, page: Page, count: number, label: string): Promise<void> {
  if (!reading.hasCeiling || !page.isFiltered || count > FEW || read.source.type !== 'Student') return;
  const first: Page = { ...page, order: [], first: FEW, after: undefined, withRows: true };
  const keys: Read = { ...read, outputs: [], children: [], order: [], rows: { kind: 'page', page: first } };
  noteStudents(reading, keys, (await rowsOf(reading, keys, `${label} few`, [])).rows);
}

type Answer = Pick<Statement, 'keyTypes' | 'sortTypes'> & Pick<Rows, 'rows' | 'hasMore'>;
const NONE: Answer = { rows: [], hasMore: false, keyTypes: [], sortTypes: [] };

async function rowsOf(
  reading: Reading,
  read: Read,
  label: string,
  parents: readonly (readonly string[])[],
): Promise<Answer> {
  const { district, writing, mostRows } = reading;
  if (read.source.table === null)
    return read.rows.kind === 'page' ? NONE : { ...NONE, rows: [constantRow(read, writing)] };
  const statement = statementOf(read, writing, district, mostRows + 1, parents);
  if (statement.where === FALSE) return { ...NONE, ...statement }; // nothing can match, so there is nothing to ask
  const rows = plainNumbers(await reading.run(label, (db) => build(db, statement), statement.expected), statement);
  const isPage = read.rows.kind === 'page';
  if (rows.length > mostRows && !isPage) throw refusal('ANSWER_TOO_LARGE', { field: label, most: mostRows });
  if (read.rows.kind === 'children' && read.rows.cut?.from === 'last') rows.reverse();
  // One row more than the page was asked for, which may be a repeat.
  const hasMore = isPage && rows.length === statement.limit;
  return { ...statement, hasMore, rows: exactly(read, withoutRepeats(rows, statement)) };
}

/** What has no table is one row of constants. */
function constantRow({ outputs }: Read, { parameters }: Writing): Row {
  const values = outputs.map((output) => ('leaf' in output ? constantOf(output.leaf.value, parameters) : null));
  return Object.fromEntries(values.map((value, index) => [outputName(index), value]));
}

async function countRows(reading: Reading, read: Read, label: string): Promise<number> {
  if (read.source.table === null) return 0;
  const statement = countOf(read, reading.writing);
  if (statement.where === FALSE) return 0;
  const [row] = await reading.run(`${label} count`, (db) => build(db, statement), statement.expected);
  return Number(row?.['c0'] ?? 0);
}

/** DECIMAL's 12.00 is the key 12; text that looks like it stays what it is. */
function plainNumbers(rows: Row[], { decimals }: Statement): Row[] {
  if (decimals.length === 0) return rows;
  const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1') : value);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(decimals.map((name) => [name, plain(row[name])])) }));
}

/** A join that turns out to match two rows must not make two records out of one. */
function withoutRepeats(rows: Row[], { keyTypes }: Statement): Row[] {
  if (keyTypes.length === 0) return rows;
  const names = Object.keys(rows[0] ?? {}).filter((name) => /^[kl]\d+$/.test(name));
  // A null is no key: rows that lack one are different rows.
  const same = (a: Row, b: Row) => names.every((name) => a[name] !== null && a[name] === b[name]);
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return before === undefined || !same(row, before);
  });
}

/** Collations let 'A' through for 'a': only the keys that were asked for count. */
function exactly(read: Read, rows: Row[]): Row[] {
  if (read.rows.kind !== 'keys') return rows;
  const wanted = new Set(read.rows.keys.map(linkText));
  return rows.filter((row) => wanted.has(keyOf(read, row)));
}

/** The key of a row as one text, as `linkText` writes the parts of an id. */
export const keyOf = ({ source }: Read, row: Row): string =>
  linkText(source.key.map((_, index) => keyText(row[`k${index}`]) ?? ''));

/** The different links of these rows; a link with a null leads nowhere. */
function linksOf(rows: readonly Row[], link: readonly number[]): string[][] {
  const links = new Map<string, string[]>();
  for (const row of rows) {
    const parts = link.map((output) => keyText(row[outputName(output)]));
    if (parts.every((part) => part !== null)) links.set(linkText(parts), parts);
  }
  return [...links.values()];
}

/** The rows of each parent. Collations let those of 'A' through for 'a': where nobody asked for them, they belong to nobody. */
function grouped(rows: readonly Row[], width: number, parents: readonly (readonly string[])[]): Map<string, Row[]> {
  const asked = new Set(parents.map(linkText));
  const groups = new Map<string, Row[]>();
  const columns = Array.from({ length: width }, (_, index) => `l${index}`);
  for (const row of rows) {
    const link = linkText(columns.map((column) => keyText(row[column]) ?? ''));
    const group = groups.get(link);
    if (group) group.push(row);
    else if (asked.has(link)) groups.set(link, [row]);
  }
  return groups;
}

/** The rows of a child that belong to this row. */
export function linkedTo(row: Row, { link, groups }: Linked): readonly Row[] {
  return groups.get(linkText(link.map((output) => keyText(row[outputName(output)]) ?? ''))) ?? [];
}

export const linkText = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts);

/** A part of a key as text: 12 and '12' are one key. */
export function keyText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return textOf(value);
}

function positionOf(district: string, { keyTypes, sortTypes }: Answer, row: Row): Position {
  return {
    values: sortTypes.map((type, index) => sortValue(row[`s${index}`], type)),
    district,
    key: keyTypes.map((type, index) => keyPart(row[`k${index}`], type)),
  };
}

function sortValue(value: unknown, type: ColumnType): SortValue {
  if (value === null || value === undefined) return null;
  return type === 'integer' || type === 'decimal' ? Number(value) : (textOf(value) ?? '');
}

function keyPart(value: unknown, type: ColumnType): KeyPart {
  const text = keyText(value) ?? '';
  if (type !== 'integer' && type !== 'decimal') return text;
  return Number.isSafeInteger(Number(text)) || !/^-?\d+$/.test(text) ? Number(text) : [text];
}
