import { MappingProblem, within } from '../../mapping/configuration-error';
import type { Value } from '../../mapping/value-form';
import type { Aggregate, Group } from '../../mapping/made-table-form';
import type { ColumnType } from '../column-type';
import { exact } from '../condition';
import { join, raw, sql, type Fragment } from '../fragment';
import type { Scope } from '../scope';
import type { Expression, Writing } from '../writing';
import { valueOf } from '../value';
import { eachColumn, type Maker } from './maker';
import { columnValue, named, sameness, scopeOf, selectRows } from './rows';

/**
 * select g.b0 as student, count(*) as days from (select u.student as b0 from attendance as u where ...) as g group by g.b0
 *
 * Values come first, then the groups: PostgreSQL would not know a value with bindings in it for the same in two places.
 */
export const group: Maker<Group> = {
  columns: (writing, form) => {
    const scope = scopeOf(writing, form);
    const by = new Map(groupedBy(scope, form).map(({ name, value }) => [name, value]));
    return eachColumn([...by.keys(), ...Object.keys(form.columns)], (name) => {
      const [own] = aggregated(scope, form, [name]);
      return by.get(name) ?? own?.value ?? { type: 'text' };
    });
  },
  rows: (writing, form, { columns: wanted, only }) => {
    const scope = scopeOf(writing, form);
    const by = groupedBy(scope, form);
    const columns = [...by, ...aggregated(scope, form, wanted)];
    const inner = columns.flatMap((column) => column.inner ?? []);
    const rows = selectRows(scope, form, inner.length > 0 ? inner : [raw('1')], only, form.by);
    const shown = columns.filter(({ name }) => wanted.includes(name));
    const outer = shown.map(({ name, value }) => named(writing, name, value.fragment));
    const groups = by.flatMap(({ value }) => sameness(writing, value));
    const grouped = groups.length > 0 ? sql` group by ${join(groups, ', ')}` : sql``;
    return sql`select ${join(outer, ', ')} from (${rows}) as ${raw('g')}${grouped}`;
  },
};

interface Column {
  readonly name: string;
  /** What it is made of, as a column of the rows. */
  readonly inner: Fragment | undefined;
  /** What it is, of the group. */
  readonly value: Expression;
}

const groupedBy = (scope: Scope, { by }: Group): Column[] =>
  Object.entries(by).map(([name, value], index) => {
    const { fragment, type, collation } = within(['by', name], () => columnValue(scope, value));
    const alias = `b${index}`;
    return {
      name,
      inner: named(scope.writing, alias, fragment),
      value: { fragment: raw(`g.${alias}`), type, collation },
    };
  });

const aggregated = (scope: Scope, { columns }: Group, wanted: readonly string[]): Column[] =>
  Object.entries(columns)
    .filter(([name]) => wanted.includes(name))
    .map(([name, given], index) => within(['columns', name], () => aggregate(scope, name, given, `a${index}`)));

function aggregate(scope: Scope, name: string, given: Aggregate, alias: string): Column {
  if (given === 'count') return { name, inner: undefined, value: { fragment: raw('count(*)'), type: 'integer' } };
  const { writing } = scope;
  const [[kind, of] = []] = Object.entries(given) as [Kind, Value][];
  if (kind === undefined || of === undefined) throw new Error('an aggregate has a kind');
  const { fragment, type } = valueOf(writing, of, (column) => scope.column(column));
  const inner = named(writing, alias, type === 'text' ? writing.dialect.asText(fragment) : fragment);
  return { name, inner, value: KINDS[kind](writing, { fragment: raw(`g.${alias}`), type }) };
}

type Kind = 'count' | 'sum' | 'average' | 'min' | 'max';

/** Aggregates leave nothings out. */
const KINDS: Readonly<Record<Kind, (writing: Writing, value: Expression) => Expression>> = {
  count: (_, { fragment }) => ({ fragment: sql`count(${fragment})`, type: 'integer' }),
  sum: (_, { fragment, type }) => ({ fragment: sql`sum(${fragment})`, type: numeric('sum', type) }),
  average: (_, { fragment, type }) => {
    numeric('average', type);
    // Engines differ in how many digits they give.
    return { fragment: sql`round(cast(avg(${fragment}) as decimal(38, 10)), 4)`, type: 'decimal' };
  },
  min: (writing, value) => extreme(writing, raw('min'), value),
  max: (writing, value) => extreme(writing, raw('max'), value),
};

function numeric(kind: Kind, type: ColumnType): ColumnType {
  if (type !== 'integer' && type !== 'decimal')
    throw new MappingProblem(`\`${kind}\` needs numbers, and this is ${type}.`, [], 'database');
  return type;
}

function extreme(writing: Writing, word: Fragment, value: Expression): Expression {
  const { dialect } = writing;
  const { fragment, type } = value;
  if (type === 'date') return { fragment: sql`${word}(${dialect.realDate(fragment)})`, type };
  if (type === 'boolean' || type === 'json' || type === 'other')
    throw new MappingProblem(`there is no least and no greatest of values of this type.`, [], 'database');
  if (type !== 'text') return { fragment: sql`${word}(${fragment})`, type };
  return { fragment: dialect.ownText(sql`${word}(${exact(writing, value)})`), type };
}
