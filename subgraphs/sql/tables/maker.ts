import { problemIn, type MappingProblem } from '../../mapping/configuration-error';
import type { ColumnType } from '../column-type';
import type { Fragment } from '../fragment';
import type { Expression, Writing } from '../writing';

/** How one construct of the mapping language makes a table. */
export interface Maker<Form> {
  columns(writing: Writing, form: Form): MadeColumns;
  /** The select that gives its rows. */
  rows(writing: Writing, form: Form, wanted: Wanted): Fragment;
}

/** All columns of a table. What one of them is made of may be lost without the others. */
export interface MadeColumns {
  readonly types: ReadonlyMap<string, ColumnType>;
  /** Of texts that stand as a column of the database has them; others meet any text. */
  readonly collations: ReadonlyMap<string, string>;
  readonly lost: ReadonlyMap<string, MappingProblem>;
}

export type Kind = Pick<Expression, 'type' | 'collation'>;

/** Each column by itself: a mistake of the mapping is one of the whole table, what the database lacks is not. */
export function eachColumn(names: readonly string[], of: (name: string) => Kind): MadeColumns {
  const [types, collations] = [new Map<string, ColumnType>(), new Map<string, string>()];
  const lost = new Map<string, MappingProblem>();
  for (const name of names) {
    const problem = problemIn(() => {
      const { type, collation } = of(name);
      types.set(name, type);
      if (collation !== undefined) collations.set(name, collation);
    });
    if (problem?.fault === 'mapping') throw problem;
    if (problem) lost.set(name, problem);
  }
  return { types, collations, lost };
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
