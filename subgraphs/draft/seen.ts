import type { OutlineColumn, OutlineTable } from '../sql/outline/outline';
import type { SampleRow, Source } from '../sql/source';
import { holdingOf, isDistinct, NOTHING, type Holding } from './holding';
import { withoutHabits } from './habits';
import { sensitiveArea, sensitiveByValue } from './sensitive';
import { piecesOf, wordsOfPieces } from './words';

/** A table as drafting sees it: names as words, and what a sample of its rows holds. */
export interface SeenTable {
  readonly outline: OutlineTable;
  readonly name: string;
  /** What the table calls its rows, without the words that every table or any table may have. */
  readonly words: readonly string[];
  readonly columns: readonly SeenColumn[];
  /** The columns that identify a row: the primary key, another key that the database keeps, or one that the data have. */
  readonly key: readonly string[];
  /** Whether the database keeps the key, and not only the data as they are today. */
  readonly keeps: boolean;
  /** The rows of the sample, a value for each of `read`. */
  readonly rows: readonly SampleRow[];
  readonly read: readonly string[];
}

export interface SeenColumn extends OutlineColumn {
  readonly words: readonly string[];
  /** The area for which the column is left out, with no value of it read. */
  readonly sensitive: string | undefined;
  readonly holding: Holding;
}

/** What the tools tell a person while they work. */
export type Progress = (sentence: string) => void;

const ROWS = 250;
const MOST_COMPARED = 50_000;
/** Words of a table's name that say nothing of its rows. */
const NOISE = new Set(
  [
    'tbl',
    'sis',
    'table',
    't',
    'vw',
    'view',
    'v',
    'data',
    'information',
    'record',
    'master',
    'mst',
    'dbo',
    'my',
    'list',
    'the',
  ].concat(['of', 'and', 'detail', 'file', 'all', 'lookup', 'lu', 'lkp', 'lk', 'ref']),
);
/** Kinds of columns whose values tell nothing and may be large. */
const OPAQUE = /blob|binary|bytea|image|geometry|json|xml|tsvector/;

/** Looks at the tables one after the other until the time is up; those that are left are known by name only. */
export async function see(
  source: Source,
  tables: readonly OutlineTable[],
  { until, say }: { readonly until: number; readonly say: Progress },
): Promise<SeenTable[]> {
  const plainly = withoutHabits(tables.map(({ name }) => piecesOf(name)));
  const seen: SeenTable[] = [];
  let unread = 0;
  for (const [index, table] of tables.entries()) {
    if (index % 20 === 0 && tables.length > 20) say(`looking at table ${index + 1} of ${tables.length}`);
    const inTime = Date.now() < until;
    if (!inTime) unread++;
    seen.push(await seeTable(source, table, plainly, inTime));
  }
  if (unread > 0) say(`the time is up: no rows of ${unread} tables were looked at`);
  return seen;
}

async function seeTable(
  source: Source,
  table: OutlineTable,
  plainTable: (pieces: readonly string[]) => readonly string[],
  read: boolean,
): Promise<SeenTable> {
  const readable = table.columns.filter(({ name, typeName }) => !OPAQUE.test(typeName) && !sensitiveArea(name));
  const rows = read && readable.length > 0 ? await source.sample(table, readable, ROWS) : undefined;
  const holdings = new Map(
    rows && readable.map(({ name }, index) => [name, holdingOf(rows.map((row) => row[index] ?? null))]),
  );
  const words = meaningful(wordsOfPieces(plainTable(piecesOf(table.name))));
  const plainly = withoutHabits(table.columns.map(({ name }) => piecesOf(name)));
  const columns = table.columns.map((column): SeenColumn => {
    const holding = holdings.get(column.name) ?? NOTHING;
    const sensitive = sensitiveArea(column.name) ?? sensitiveByValue(holding);
    return {
      ...column,
      words: wordsOfPieces(plainly(piecesOf(column.name))),
      sensitive,
      holding: sensitive ? NOTHING : holding,
    };
  });
  const sensitive = new Set(columns.flatMap(({ name, sensitive: area }) => (area ? [name] : [])));
  // A key makes the ids of records: a social security number must not.
  const usable = [table.key, ...table.unique].filter(
    (one) => one.length > 0 && !one.some((name) => sensitive.has(name)),
  );
  const [kept] = usable;
  const key = kept ?? (read ? await keyInData(source, table, columns) : []);
  const seen = { outline: table, name: table.name, words, columns, key, keeps: kept !== undefined };
  return { ...seen, rows: rows ?? [], read: readable.map(({ name }) => name) };
}

/** For a table without keys, as lists are imported: the first column that is called an identifier and is one. */
async function keyInData(
  source: Source,
  table: OutlineTable,
  columns: readonly SeenColumn[],
): Promise<readonly string[]> {
  for (const { name, words, holding } of columns) {
    const isId = words.some((word) => ['id', 'number', 'code', 'key'].includes(word));
    if (!isId || holding.filled < 2 || !isDistinct(holding)) continue;
    if ((await source.repeats(table, [name], MOST_COMPARED)) === false) return [name];
  }
  return [];
}

function meaningful(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !NOISE.has(word));
  return left.length > 0 ? left : words;
}

/** The values of some columns side by side, row by row. */
export function rowsOf({ rows, read }: SeenTable, names: readonly string[]): SampleRow[] {
  const places = names.map((name) => read.indexOf(name));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}
