import type { Codes } from '../mapping/codes-form';
import type { LookedUp } from '../mapping/looked-up-form';
import type { MadeTable } from '../mapping/made-table-form';
import type { Catalog, ColumnType, Facts } from './column-type';
import type { Dialect } from './dialect';
import type { Fragment } from './fragment';
import type { Found } from './looked-up';

/** What all SQL of a district is written with. */
export interface Writing {
  readonly dialect: Dialect;
  readonly catalog: Catalog;
  /** What else is known of the columns of the database. */
  readonly facts: Facts;
  readonly schema: string | undefined;
  /** Value maps by their names. */
  readonly codes: Readonly<Record<string, Codes>>;
  /** Tables that the mapping makes out of others. */
  readonly tables: Readonly<Record<string, MadeTable>>;
  /** Columns that are called differently at each site. */
  readonly columns: Readonly<Record<string, LookedUp>>;
  /** What they are called here. */
  readonly lookedUp: Found;
  /** Tables that are not there and need not be: they are as if they had no rows. */
  readonly lacking: ReadonlySet<string>;
  /** Values that a mapping names with `parameter`; `asOf`, `schoolYear` and `systemYear` among them. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** MM-DD, the day on which a school year begins. */
  readonly schoolYearStarts: string;
  /** The same on another day. */
  on(day: string): Writing;
  /** Hears of each column that is written, under the names of the mapping. */
  readonly heard?: ((table: string, column: string) => void) | undefined;
}

/** A value in SQL and what kind of value it is. */
export interface Expression {
  readonly fragment: Fragment;
  readonly type: ColumnType;
  /** Of a column as it stands in the database: that of its text. */
  readonly collation?: string | undefined;
  /** Of a column of the base table: it is never null. */
  readonly required?: boolean;
  /** The column of the database that this is, as it stands. */
  readonly column?: ColumnName;
}

/** A column of the database, under the names of the mapping. */
export interface ColumnName {
  readonly table: string;
  readonly column: string;
}
