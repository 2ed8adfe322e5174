import { within } from '../../mapping/configuration-error';
import type { Value } from '../../mapping/value-form';
import type { Rows } from '../../mapping/made-table-form';
import { written } from '../../mapping/reference';
import { condition, exact } from '../condition';
import { tupleIn } from '../filter';
import { all, join, raw, sql, TRUE, type Fragment } from '../fragment';
import { Scope } from '../scope';
import type { Expression, Writing } from '../writing';
import { plainColumn } from '../../mapping/value-form';
import { valueOf } from '../value';
import type { Only } from './maker';

/** Beyond so many values the whole table is as quick. */
export const MOST_VALUES = 1000;

/** The rows that a made table is made of. */
export const scopeOf = (writing: Writing, { table, joins }: Rows): Scope => new Scope(writing, { table, joins }, 'u');

/**
 * select ... from ... where ...
 * `only`: what is known of the made table's columns; those that are plain columns of these rows pass it on to them.
 */
export function selectRows(
  scope: Scope,
  { where }: Rows,
  columns: readonly Fragment[],
  only: Only,
  values: Readonly<Record<string, Value>>,
): Fragment {
  const { writing } = scope;
  const counted = where ? within(['where'], () => condition(writing, where, (column) => scope.column(column))) : TRUE;
  const narrowed = [...only].flatMap(([name, texts]) => {
    const value = values[name];
    const column = value === undefined ? undefined : plainColumn(value);
    if (column === undefined || texts.length > MOST_VALUES) return [];
    // Text that is trimmed on its way is not the text that stands in the column.
    if (typeof value !== 'string' && scope.column(column).type === 'text') return [];
    scope.narrow(column, texts);
    return [
      tupleIn(
        writing,
        [scope.column(column)],
        texts.map((text) => [text]),
      ),
    ];
  });
  return sql`select ${join(columns, ', ')} from ${scope.from()} where ${all([counted, ...narrowed])}`;
}

/** A column stands as it is, so that keys can be compared with it; it is trimmed where it is read. */
export function columnValue(scope: Scope, value: Value): Expression {
  const resolve = (column: string) => scope.column(column);
  if (typeof value === 'string') return resolve(value);
  const { fragment, type, collation } = valueOf(scope.writing, value, resolve);
  // PostgreSQL cannot tell the type of a bare text.
  return { fragment: type === 'text' ? scope.writing.dialect.asText(fragment) : fragment, type, collation };
}

/** The columns that are given, or all that the table has, under their own names. */
export const columnsOrAll = (scope: Scope, columns: Readonly<Record<string, Value>> | undefined) =>
  columns ?? Object.fromEntries(scope.baseColumns().map((name) => [name, written(name)]));

/** What rows must share to be of one group; a collation would take 'a' and 'A' for one. */
export const sameness = (writing: Writing, value: Expression): Fragment[] =>
  value.type === 'text' && writing.dialect.folds ? [value.fragment, exact(writing, value)] : [value.fragment];

/** value as "name" */
export const named = ({ dialect }: Writing, name: string, value: Fragment): Fragment =>
  sql`${value} as ${raw(dialect.quote(name))}`;
