import { columnType, type ColumnType } from '../column-type';

/** What a database says of itself, before any mapping: its tables, their columns and keys, and how large they are. */
export interface Outline {
  /** As people call it: MariaDB, MySQL, PostgreSQL, SQLite. */
  readonly engine: string;
  readonly version: string;
  readonly tables: readonly OutlineTable[];
  /** There are more tables than are looked at. */
  readonly cut: boolean;
}

export interface OutlineTable {
  /** Where the engine has schemas. */
  readonly schema: string | undefined;
  readonly name: string;
  readonly view: boolean;
  /** The engine's own estimate; undefined where it has none. */
  readonly estimate: number | undefined;
  readonly columns: readonly OutlineColumn[];
  /** Primary key. */
  readonly key: readonly string[];
  /** Further keys that the database keeps unique. */
  readonly unique: readonly (readonly string[])[];
  /** Columns with which an index begins. */
  readonly indexed: readonly string[];
  readonly references: readonly OutlineReference[];
}

export interface OutlineColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** The engine's own name of the type: `varchar(50)`. */
  readonly typeName: string;
}

/** A foreign key that the database knows. */
export interface OutlineReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** More tables than this are no school's system, but a server full of them. */
export const MOST_TABLES = 5_000;
/** More columns than any school's system has. */
export const MOST_COLUMNS = 200_000;

/** The rows in which each engine's catalog tells it; their names are those of the columns of its statements. */
export interface OutlineRows {
  readonly engine: string;
  readonly version: string;
  readonly tables: readonly TableRow[];
  readonly columns: readonly ColumnRow[];
  readonly indexes: readonly IndexRow[];
  readonly references: readonly ReferenceRow[];
}

interface Row {
  /** Schema. */
  readonly s: string | null;
  readonly t: string;
}
/** Whether it is a view, and estimated rows. */
export type TableRow = Row & { readonly v: unknown; readonly n: unknown };
/** Column, kind, place. */
export type ColumnRow = Row & { readonly c: string; readonly k: string; readonly o: unknown };
/** Index, whether it is primary and whether it is unique, column, place. */
export type IndexRow = Row & {
  readonly i: string;
  readonly p: unknown;
  readonly u: unknown;
  readonly c: string;
  readonly o: unknown;
};
/** Foreign key, column, the table that it leads to and the column there, place. */
export type ReferenceRow = Row & {
  readonly f: unknown;
  readonly c: string;
  readonly r: string;
  readonly d: string;
  readonly o: unknown;
};

export function outlineOf({ engine, version, tables, columns, indexes, references }: OutlineRows): Outline {
  const place = ({ s, t }: { s: string | null; t: string }) => JSON.stringify([s, t]);
  const columnsOf = groupBy(inOrder(columns), place);
  const indexesOf = groupBy(inOrder(indexes), place);
  const referencesOf = groupBy(inOrder(references), place);
  return {
    engine,
    version,
    cut: tables.length > MOST_TABLES,
    tables: sorted(tables)
      .slice(0, MOST_TABLES)
      .map((table) => {
        const own = [...groupBy(indexesOf.get(place(table)) ?? [], ({ i }) => i).values()];
        const names = (rows: readonly { c: string }[]) => rows.map(({ c }) => c);
        const isPrimary = ([first]: readonly { p: unknown }[]) => Boolean(Number(first?.p));
        const isUnique = ([first]: readonly { u: unknown }[]) => Boolean(Number(first?.u));
        const foreign = [...groupBy(referencesOf.get(place(table)) ?? [], ({ f }) => String(f)).values()];
        const estimate = table.n === null || table.n === undefined ? undefined : Number(table.n);
        return {
          schema: table.s ?? undefined,
          name: table.t,
          view: Boolean(Number(table.v)),
          estimate: estimate !== undefined && estimate >= 0 ? estimate : undefined,
          columns: (columnsOf.get(place(table)) ?? []).map(({ c, k }) => ({
            name: c,
            type: columnType(k),
            typeName: k.toLowerCase(),
          })),
          key: names(own.find(isPrimary) ?? []),
          unique: own.filter((rows) => !isPrimary(rows) && isUnique(rows)).map(names),
          indexed: [...new Set(own.flatMap(([first]) => (first ? [first.c] : [])))],
          references: foreign.map((rows) => ({
            columns: names(rows),
            table: rows[0]?.r ?? '',
            to: rows.map(({ d }) => d),
          })),
        };
      }),
  };
}

const inOrder = <Item extends { readonly o: unknown }>(rows: readonly Item[]): Item[] =>
  [...rows].sort((a, b) => Number(a.o) - Number(b.o));

const sorted = (tables: readonly TableRow[]): TableRow[] =>
  [...tables].sort((a, b) => (`${a.s}.${a.t}` < `${b.s}.${b.t}` ? -1 : 1));

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
