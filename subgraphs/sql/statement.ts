import type { Knex } from 'knex';
import type { Output, Read } from '../plan/read';
import type { ColumnType } from './column-type';
import { condition, exact } from './condition';
import { filterSql, hasKey, tupleIn } from './filter';
import { all, join, raw, sql, TRUE, type Fragment } from './fragment';
import { isAfter, orderBy, sortTerm } from './page';
import { Scope, type Expression, type Writing } from './scope';
import { selected } from './value';

/**
 * One SQL statement of a read. Its columns: c0, c1, ... the outputs; k0, ... the row's key; s0, ... what a page is sorted by;
 * l0, ... the link to the parent.
 */
export interface Statement {
  readonly columns: readonly Fragment[];
  readonly from: Fragment;
  readonly where: Fragment;
  readonly order: readonly Fragment[];
  readonly limit: number;
  /** "The last ten of each": the columns that make a group, and how many rows of it. */
  readonly perGroup?: { readonly by: readonly Fragment[]; readonly count: number };
  readonly keyTypes: readonly ColumnType[];
  readonly sortTypes: readonly ColumnType[];
  /** Names of columns that are DECIMAL as the table has them: the same number may come as 12 or as 12.0. */
  readonly decimals: readonly string[];
}

/** `parents`: for a child read, the values that the link columns may have. */
export function statementOf(
  read: Read,
  writing: Writing,
  district: string,
  limit: number,
  parents: readonly (readonly string[])[],
): Statement {
  const { source, rows } = read;
  const scope = new Scope(writing, source, 'b');
  const key = source.key.map((column) => scope.column(column));
  const exactKey = key.map((part) => exact(writing, part));
  const terms = read.order.map((sort) => sortTerm(scope, sort));
  const values = read.outputs.map((output) => outputValue(scope, output));
  const outputs = values.map(({ fragment }, index) => named(fragment, `c${index}`));
  const keys = key.map(({ fragment }, index) => named(fragment, `k${index}`));
  const conditions = [
    source.where ? condition(writing, source.where, (column) => scope.column(column)) : TRUE,
    filterSql(scope, source, read.filter),
  ];
  const columnsOnly = values.map((value, index) => ('column' in (read.outputs[index] ?? {}) ? value : undefined));
  const statement = {
    keyTypes: key.map(({ type }) => type),
    sortTypes: terms.map(({ value }) => value.type),
    decimals: [...decimals('c', columnsOnly), ...decimals('k', key)],
    limit,
  };
  switch (rows.kind) {
    case 'page': {
      const { after, first } = rows.page;
      if (after) conditions.push(isAfter(writing, terms, key, exactKey, after, district));
      const sorts = terms.map(({ value }, index) => named(value.fragment, `s${index}`));
      const columns = [...outputs, ...keys, ...sorts];
      return {
        ...statement,
        columns,
        from: scope.from(),
        where: all(conditions),
        order: orderBy(terms, exactKey),
        limit: first + 1,
      };
    }
    case 'keys':
      conditions.push(hasKey(scope, source.key, rows.keys));
      return {
        ...statement,
        columns: [...outputs, ...keys],
        from: scope.from(),
        where: all(conditions),
        order: exactKey,
      };
    case 'only':
      return {
        ...statement,
        columns: outputs.length > 0 ? outputs : [named(raw('1'), 'c0')],
        from: scope.from(),
        where: all(conditions),
        order: exactKey,
        limit: 1,
      };
    case 'children': {
      const { relation, cut } = rows;
      const links = relation.on.map(([child]) => scope.column(child));
      if (links.length > 0) conditions.push(tupleIn(writing, links, parents));
      const linkColumns = links.map(({ fragment }, index) => named(fragment, `l${index}`));
      // A collation would take 'a' and 'A' for one group.
      const by = links.map((link) => exact(writing, link));
      const order = orderBy(terms, exactKey, cut?.from === 'last');
      const whole = {
        ...statement,
        columns: [...outputs, ...keys, ...linkColumns],
        order: order.length > 0 ? order : by,
        decimals: [...statement.decimals, ...decimals('l', links)],
      };
      const select = { ...whole, from: scope.from(), where: all(conditions) };
      if (cut === undefined) return select;
      // Without a link there is one parent, and its first rows are the first of all.
      return by.length === 0 ? { ...select, limit: cut.count } : { ...select, perGroup: { by, count: cut.count } };
    }
  }
}

/** select count(*) of the rows of a list, whatever the page. */
export function countOf(read: Read, writing: Writing): Statement {
  const scope = new Scope(writing, read.source, 'b');
  const where = read.source.where ? condition(writing, read.source.where, (column) => scope.column(column)) : TRUE;
  const conditions = all([where, filterSql(scope, read.source, read.filter)]);
  return {
    columns: [named(raw('count(*)'), 'c0')],
    from: scope.from(),
    where: conditions,
    order: [],
    limit: 1,
    keyTypes: [],
    sortTypes: [],
    decimals: [],
  };
}

/** The statement for knex to run. */
export function build(db: Knex, { columns, from, where, order, limit, perGroup }: Statement): Knex.QueryBuilder {
  const knexRaw = ({ sql: text, bindings }: Fragment) => db.raw(text, bindings as Knex.RawBinding[]);
  const base = db.queryBuilder().from(knexRaw(from)).whereRaw(knexRaw(where));
  if (!perGroup) {
    const query = base.select(columns.map(knexRaw)).limit(limit);
    return order.length > 0 ? query.orderByRaw(knexRaw(join(order, ', '))) : query;
  }
  const place = sql`row_number() over (partition by ${join(perGroup.by, ', ')} order by ${join(order, ', ')}) as place`;
  const ranked = base.select([...columns, place].map(knexRaw));
  return db.queryBuilder().from(ranked.as('ranked')).where('place', '<=', perGroup.count).orderBy('place').limit(limit);
}

function outputValue(scope: Scope, output: Output): Expression {
  return 'leaf' in output
    ? selected(scope.writing, output.leaf, (column) => scope.column(column))
    : scope.column(output.column);
}

const decimals = (letter: string, columns: readonly (Expression | undefined)[]): string[] =>
  columns.flatMap((column, index) => (column?.type === 'decimal' ? [`${letter}${index}`] : []));

const named = (fragment: Fragment, name: string): Fragment => sql`${fragment} as ${raw(name)}`;
