import type { Catalog, ColumnType } from '../sql/column-type';
import type { Part } from '../sql/survey';

/*
 * A column whose kind changed (numbers are text now, dates are not dates) can still be read, and may mean something else. So a
 * district remembers what kind of values each column held when its mapping first read it; a column of another kind is out of
 * use until a person has looked at it. What is remembered is a catalog: table -> column -> kind.
 */

export interface Retyped {
  readonly table: string;
  readonly column: string;
  readonly was: ColumnType;
  readonly is: ColumnType;
}

/** The columns that hold another kind of values than is remembered of them. A column that is gone is not among them. */
export function retyped(described: Catalog, remembered: Catalog): Retyped[] {
  return [...remembered].flatMap(([table, columns]) =>
    [...columns].flatMap(([column, was]) => {
      const is = described.get(table)?.get(column);
      return is === undefined || is === was ? [] : [{ table, column, was, is }];
    }),
  );
}

/** The parts of a survey, with a problem for each that reads a retyped column. */
export function withRetyped(parts: readonly Part[], found: readonly Retyped[]): readonly Part[] {
  if (found.length === 0) return parts;
  const columns = new Map(found.map((one) => [JSON.stringify([one.table, one.column]), one]));
  return parts.map((part) => {
    const [one] = part.reads.flatMap(({ table, column }) => columns.get(JSON.stringify([table, column])) ?? []);
    return one === undefined || part.problem !== undefined
      ? part
      : { ...part, problem: sentence(one), fault: 'database' };
  });
}

const WORDS: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'whole numbers',
  decimal: 'decimal numbers',
  money: 'amounts of money',
  boolean: 'truth values',
  date: 'dates',
  time: 'times of day',
  timestamp: 'points in time',
  json: 'JSON',
  other: 'values of another kind',
};

export const kindInWords = (kind: ColumnType): string => WORDS[kind];

const sentence = ({ table, column, was, is }: Retyped): string =>
  `column \`${column}\` of table \`${table}\` held ${kindInWords(was)} and holds ${kindInWords(is)} now; somebody at the district has to look at it and accept it.`;

/** What is remembered, and with it the columns that the mapping reads and of which nothing was known yet; undefined when there are none. */
export function learned(parts: readonly Part[], described: Catalog, remembered: Catalog): Catalog | undefined {
  const all = new Map([...remembered].map(([table, columns]) => [table, new Map(columns)]));
  let fresh = false;
  for (const { table, column } of parts.flatMap(({ reads }) => reads)) {
    const kind = described.get(table)?.get(column);
    const columns = all.get(table) ?? new Map<string, ColumnType>();
    if (kind === undefined || columns.has(column)) continue;
    all.set(table, columns.set(column, kind));
    fresh = true;
  }
  return fresh ? all : undefined;
}
