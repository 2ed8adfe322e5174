import { MappingProblem } from '../mapping/configuration-error';
import type { Union } from '../mapping/language';
import type { Value } from '../mapping/value-form';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { join, raw, sql, TRUE, type Fragment } from './fragment';
import { Scope, type Expression, type Writing } from './scope';
import { valueOf } from './value';

/** (select schoolid as school, ... from session union all select ... from gradingperiod) */
export function unionSql(writing: Writing, union: Union): Fragment {
  const types = unionColumns(writing, union);
  const selects = branchesOf(writing, union).map(({ scope, columns, where }) => {
    const values = [...columns].map(
      ([column, value]) => sql`${meeting(writing, value, types.get(column))} as ${raw(writing.dialect.quote(column))}`,
    );
    return sql`select ${join(values, ', ')} from ${scope.from()} where ${where}`;
  });
  return sql`(${join(selects, ' union all ')})`;
}

/** The columns of a union and their types: what differs from table to table is text. */
export function unionColumns(writing: Writing, union: Union): Map<string, ColumnType> {
  const [first, ...others] = branchesOf(writing, union).map(({ columns }) => columns);
  const types = new Map<string, ColumnType>();
  for (const [column, { type }] of first ?? []) {
    const same = others.every((columns) => columns.get(column)?.type === type);
    types.set(column, same ? type : 'text');
  }
  return types;
}

interface Branch {
  readonly scope: Scope;
  readonly columns: ReadonlyMap<string, Expression>;
  readonly where: Fragment;
}

function branchesOf(writing: Writing, { union }: Union): Branch[] {
  const wanted = Object.keys(union[0]?.columns ?? {});
  return union.map(({ table, joins, where, columns }) => {
    if (Object.keys(columns).sort().join() !== [...wanted].sort().join())
      throw new MappingProblem(`expected the same columns as in the first table of the union: ${wanted.join(', ')}.`);
    const scope = new Scope(writing, { table, joins }, 'u');
    const resolve = (column: string) => scope.column(column);
    const values = wanted.map((column) => [column, columnValue(writing, columns[column] ?? '', resolve)] as const);
    return { scope, columns: new Map(values), where: where ? condition(writing, where, resolve) : TRUE };
  });
}

/** A column stands as it is, so that keys can be compared with it; it is trimmed where it is read. */
function columnValue(writing: Writing, value: Value, resolve: (column: string) => Expression): Expression {
  if (typeof value === 'string') return resolve(value);
  const { fragment, type } = valueOf(writing, value, resolve);
  // PostgreSQL cannot tell the type of a bare text.
  return { fragment: type === 'text' ? writing.dialect.asText(fragment) : fragment, type };
}

function meeting({ dialect }: Writing, { fragment, type }: Expression, wanted: ColumnType | undefined): Fragment {
  return wanted === 'text' && type !== 'text' ? dialect.asText(fragment) : fragment;
}
