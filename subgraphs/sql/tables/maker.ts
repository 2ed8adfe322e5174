import type { ColumnType } from '../column-type';
import type { Fragment } from '../fragment';
import type { Writing } from '../scope';

/** How one construct of the mapping language makes a table. */
export interface Maker<Form> {
  /** All of its columns. */
  columns(writing: Writing, form: Form): ReadonlyMap<string, ColumnType>;
  /** The select that gives its rows. */
  rows(writing: Writing, form: Form, wanted: Wanted): Fragment;
}

/** What a statement needs of a table. */
export interface Wanted {
  readonly columns: readonly string[];
  /**
   * Rows without these values will not be used: a table may leave them out, so that one student's answer does not take the
   * rows of all.
   */
  readonly only: Only;
}

/** Column -> the values that it may have. */
export type Only = ReadonlyMap<string, readonly string[]>;

export const ANY: Only = new Map();
