import { MappingProblem, within } from '../../mapping/configuration-error';
import type { Select } from '../../mapping/made-table-form';
import { written } from '../../mapping/reference';
import type { ColumnType } from '../column-type';
import { Scope } from '../scope';
import type { Writing } from '../writing';
import { eachColumn, type Maker } from './maker';
import { selectText } from './select-text';

/** A select that the mapping brings, for what nothing else says. Its columns are those that it declares. */
export const select: Maker<Select> = {
  columns: (writing, { select: text, columns, reads }) => {
    within(['select'], () => selectText(text, writing.parameters));
    hearReads(writing, reads);
    // The catalog knows it by its text: the database was asked.
    const given = writing.catalog.get(text);
    if (!given) {
      const why = 'the database does not take this select; its own user can run it to see why';
      throw new MappingProblem(`${why}.`, ['select'], 'database');
    }
    return eachColumn(Object.keys(columns), (name) => {
      const type = columns[name] ?? 'text';
      const found = given.get(name);
      if (found === undefined)
        throw new MappingProblem('the select gives no column of this name.', ['columns', name], 'database');
      if (familyOf(writing, found) !== familyOf(writing, type))
        throw new MappingProblem(`the select gives ${found} here, not ${type}.`, ['columns', name], 'database');
      return { type: found === 'text' ? 'text' : type };
    });
  },
  rows: (writing, { select: text, reads }) => {
    hearReads(writing, reads);
    return selectText(text, writing.parameters);
  },
};

/** What it says that it reads is there, and whoever asks what the mapping reads hears of it. */
function hearReads(writing: Writing, reads: Select['reads']): void {
  for (const [table, columns] of Object.entries(reads))
    within(['reads', table], () => {
      if (table in writing.tables) throw new MappingProblem('a select reads tables of the database alone.');
      const scope = new Scope(writing, { table, joins: {} }, 'r');
      for (const column of columns) scope.column(written(column));
    });
}

/** Types between which no comparison goes wrong. */
function familyOf({ dialect }: Writing, type: ColumnType): string {
  if (type === 'decimal') return 'integer';
  if (type === 'boolean' && dialect.name === 'mysql') return 'integer';
  if ((type === 'date' || type === 'timestamp') && dialect.name === 'sqlite') return 'text';
  return type;
}
