import { MappingProblem, within } from '../../mapping/configuration-error';
import type { Union } from '../../mapping/made-table-form';
import type { ColumnType } from '../column-type';
import { join, type Fragment } from '../fragment';
import type { Scope } from '../scope';
import type { Expression, Writing } from '../writing';
import { eachColumn, type Maker } from './maker';
import { columnValue, named, scopeOf, selectRows } from './rows';

/** select schoolid as school, ... from session union all select ... from gradingperiod */
export const union: Maker<Union> = {
  columns: (writing, parts) => {
    const names = Object.keys(parts[0]?.columns ?? {});
    const odd = parts.findIndex(({ columns }) => Object.keys(columns).sort().join() !== [...names].sort().join());
    if (odd >= 0)
      throw new MappingProblem(`expected the same columns as in the first table of the union: ${names.join(', ')}.`, [
        odd,
        'columns',
      ]);
    return eachColumn(names, (name) => {
      const branches = branchesOf(writing, parts, [name]);
      const type = typesOf(branches, [name]).get(name) ?? 'text';
      return {
        type,
        collation: collationsOf(branches, name).length === 1 ? collationsOf(branches, name)[0] : undefined,
      };
    });
  },
  rows: (writing, parts, { columns: names, only }) => {
    const branches = branchesOf(writing, parts, names);
    const types = typesOf(branches, names);
    const selects = branches.map(({ scope, part, values, path }) => {
      const columns = [...values].map(([name, value]) =>
        named(writing, name, meeting(writing, value, types.get(name), collationsOf(branches, name).length > 1)),
      );
      // What is known of a column that became text need not hold for this part's own.
      const own = [...only].filter(([name]) => values.get(name)?.type === types.get(name));
      return within(path, () => selectRows(scope, part, columns, new Map(own), part.columns));
    });
    return join(selects, ' union all ');
  },
};

interface Branch {
  readonly scope: Scope;
  readonly part: Union[number];
  readonly path: readonly PropertyKey[];
  readonly values: ReadonlyMap<string, Expression>;
}

function branchesOf(writing: Writing, parts: Union, names: readonly string[]): Branch[] {
  const all = parts.map((part, index) => ({ part, path: [index] }));
  // A part without its table would have nothing but nulls to say of its columns.
  const there = all.filter(({ part }) => !writing.lacking.has(part.table));
  return (there.length > 0 ? there : all).map(({ part, path }) => {
    const scope = scopeOf(writing, part);
    const value = (name: string) =>
      within([...path, 'columns', name], () => columnValue(scope, part.columns[name] ?? ''));
    return { scope, part, path, values: new Map(names.map((name) => [name, value(name)])) };
  });
}

/** What differs from table to table is text. */
function typesOf(branches: readonly Branch[], names: readonly string[]): ReadonlyMap<string, ColumnType> {
  const typeOf = (name: string): ColumnType => {
    const [type = 'text', ...others] = branches.map(({ values }) => values.get(name)?.type);
    return others.every((other) => other === type) ? type : 'text';
  };
  return new Map(names.map((name) => [name, typeOf(name)]));
}

/** Collations of the texts that meet in a column. What has none meets any. */
const collationsOf = (branches: readonly Branch[], name: string): string[] => [
  ...new Set(branches.flatMap(({ values }) => values.get(name)?.collation ?? [])),
];

/** What meets in a column that is text has to be text, and of one collation. */
function meeting(
  { dialect }: Writing,
  { fragment, type }: Expression,
  wanted: ColumnType | undefined,
  collationsDiffer: boolean,
): Fragment {
  if (wanted !== 'text') return fragment;
  const text = type === 'text' ? fragment : dialect.asText(fragment);
  return collationsDiffer ? dialect.ownText(text) : text;
}
