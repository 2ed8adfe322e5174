import type { Knex } from 'knex';
import type { Filter, Output, Read } from '../plan/read';
import type { ColumnType } from './column-type';
import { exact } from './condition';
import { filterSql, hasKey, isRow, tupleIn } from './filter';
import { all, bind, FALSE, join, raw, sql, TRUE, type Fragment } from './fragment';
import { isAfter, orderBy, sortTerm, type SortTerm } from './page';
import { Scope } from './scope';
import type { ColumnName, Expression, Writing } from './writing';
import { selected } from './value';
import type { Source } from '../mapping/mapping';
import { onlyIn } from './only-in';

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
  readonly keyTypes: readonly ColumnType[];
  readonly sortTypes: readonly ColumnType[];
  /** Names of columns that are DECIMAL and count as text: the same number may come as 12 or as 12.0. */
  readonly decimals: readonly string[];
  /** What the values of plain columns must be: the statement was written for it. */
  readonly expected: Expected;
}

/** Name of a column of the result -> the column of the database, and the kind of its values. */
export type Expected = ReadonlyMap<string, { readonly column: ColumnName; readonly kind: ColumnType }>;

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
  const isFirstChosen = masksPage(read, writing);
  // Rows are chosen in one scope and shown in another where that comes first: see `firstOfEach` and `firstOfAll`.
  const shown = isCut(rows) || isFirstChosen ? new Scope(writing, source, 'b') : scope;
  const key = source.key.map((column) => scope.column(column));
  const exactKey = key.map((part) => exact(writing, part));
  const terms = termsOf(scope, read);
  const values = read.outputs.map((output) => outputValue(shown, source, output));
  const outputs = values.map(({ fragment }, index) => named(fragment, `c${index}`));
  const keys = source.key.map((column, index) => named(shown.column(column).fragment, `k${index}`));
  const conditions = [isRow(scope, source), filterSql(scope, source, read.filter)];
  const asText = values.map((value, index) => (isText(read.outputs[index]) ? value : undefined));
  const statement = {
    keyTypes: key.map(({ type }) => type),
    sortTypes: terms.map(({ value }) => value.type),
    decimals: [...decimals('c', asText), ...decimals('k', key)],
    expected: new Map([...expected('c', values), ...expected('k', key)]),
    limit,
  };
  switch (rows.kind) {
    case 'page': {
      const { after, first } = rows.page;
      if (after) conditions.push(isAfter(writing, terms, key, exactKey, after, district));
      const shownTerms = isFirstChosen ? termsOf(shown, read) : terms;
      const sorts = shownTerms.map(({ value }, index) => named(value.fragment, `s${index}`));
      const whole = {
        ...statement,
        columns: [...outputs, ...keys, ...sorts],
        where: all(conditions),
        order: orderBy(writing, terms, exactKey),
        limit: first + 1,
      };
      if (!isFirstChosen) return { ...whole, from: scope.from() };
      const shownKey = source.key.map((column) => exact(writing, shown.column(column)));
      return { ...whole, ...firstOfAll(scope, shown, whole), order: orderBy(writing, shownTerms, shownKey) };
    }
    case 'keys':
      narrow([scope], source.key, rows.keys);
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
      narrow(
        [scope, shown],
        relation.on.map(([child]) => child),
        parents,
      );
      if (links.length > 0) conditions.push(tupleIn(writing, links, parents));
      const linkColumns = relation.on.map(([child], index) => named(shown.column(child).fragment, `l${index}`));
      // A collation would take 'a' and 'A' for one group.
      const by = links.map((link) => exact(writing, link));
      const order = orderBy(writing, terms, exactKey, cut?.from === 'last');
      const whole = {
        ...statement,
        columns: [...outputs, ...keys, ...linkColumns],
        where: all(conditions),
        order: order.length > 0 ? order : by,
        decimals: [...statement.decimals, ...decimals('l', links)],
        expected: new Map([...statement.expected, ...expected('l', links)]),
      };
      if (cut === undefined) return { ...whole, from: scope.from() };
      // Without a link there is one parent, and its first rows are the first of all.
      if (by.length === 0) return { ...whole, from: scope.from(), limit: cut.count };
      return { ...whole, ...firstOfEach(scope, shown, whole, by, cut.count) };
    }
  }
}

const termsOf = (scope: Scope, { source, order }: Read): SortTerm[] =>
  order.map((sort) => sortTerm(scope, sort, onlyIn.bind(undefined, scope, source)));

/**
 * Whether a page shows values that the viewer may see of some rows only, and is chosen without a join (which may repeat rows):
 * SQLite would look for the tie of every row there is before it sorts them, once for each such value.
 */
function masksPage(read: Read, writing: Writing): boolean {
  const { source, rows, outputs, filter } = read;
  if (rows.kind !== 'page' || !outputs.some(({ under }) => under !== undefined && looksElsewhere(under))) return false;
  const chosen = new Scope(writing, source, 'b');
  for (const column of source.key) chosen.column(column);
  termsOf(chosen, read);
  isRow(chosen, source);
  filterSql(chosen, source, filter);
  return !chosen.isJoined();
}

/** Whether a condition asks for rows of another table. */
function looksElsewhere(filter: Filter): boolean {
  if ('all' in filter) return filter.all.some(looksElsewhere);
  if ('any' in filter) return filter.any.some(looksElsewhere);
  return 'not' in filter ? looksElsewhere(filter.not) : 'exists' in filter;
}

/** What is known of single columns when together they are one of these rows. */
function narrow(scopes: readonly Scope[], columns: readonly string[], rows: readonly (readonly string[])[]): void {
  columns.forEach((column, index) => {
    const values = [...new Set(rows.map((row) => row[index] ?? ''))];
    for (const scope of scopes) scope.narrow(column, values);
  });
}

const isCut = (rows: Read['rows']): boolean =>
  rows.kind === 'children' && rows.cut !== undefined && rows.relation.on.length > 0;

/**
 * "The last ten of each". Rows are numbered first, with no more columns and joins than that takes; what is joined only to be
 * shown is joined to the rows that are left.
 *
 * from (select b.day, ..., row_number() over (partition by ... order by ...) as place from event as b where ...) as b
 * left join code ... where b.place <= 10
 */
function firstOfEach(
  scope: Scope,
  shown: Scope,
  { where, order }: Pick<Statement, 'where' | 'order'>,
  by: readonly Fragment[],
  count: number,
): Pick<Statement, 'from' | 'where' | 'order'> {
  const place = raw('rollcall_place');
  const number = sql`row_number() over (partition by ${join(by, ', ')} order by ${join(order, ', ')})`;
  const from = shown.fromRows(
    scope,
    (columns) => sql`select ${columns}, ${number} as ${place} from ${scope.from()} where ${where}`,
  );
  return { from, where: where === FALSE ? FALSE : sql`${place} <= ${bind(count)}`, order: [...by, place] };
}

/**
 * The rows of a page first, with no more columns than that takes; what is shown of them is worked out for those alone.
 *
 * select case when exists (...) then b.birthdate end, ... from (select b.id, ... from student as b where ... order by ... limit 51) as b
 */
function firstOfAll(
  scope: Scope,
  shown: Scope,
  { where, order, limit }: Pick<Statement, 'where' | 'order' | 'limit'>,
): Pick<Statement, 'from' | 'where'> {
  const from = shown.fromRows(
    scope,
    (columns) =>
      sql`select ${columns} from ${scope.from()} where ${where} order by ${join(order, ', ')} limit ${bind(limit)}`,
  );
  return { from, where: where === FALSE ? FALSE : TRUE };
}

/**
 * The number of rows of a list, whatever the page. A row that a join repeats is one record:
 *
 * select count(*) from (select distinct b.id from student as b left join phone ... where ...) as d
 */
export function countOf(read: Read, writing: Writing): Statement {
  const scope = new Scope(writing, read.source, 'b');
  const keys = read.source.key.map((column, index) => named(exact(writing, scope.column(column)), `k${index}`));
  const conditions = all([isRow(scope, read.source), filterSql(scope, read.source, read.filter)]);
  const repeats = scope.isJoined();
  return {
    columns: [named(raw('count(*)'), 'c0')],
    from: repeats
      ? sql`(select distinct ${join(keys, ', ')} from ${scope.from()} where ${conditions}) as ${raw('d')}`
      : scope.from(),
    where: repeats && conditions !== FALSE ? TRUE : conditions,
    order: [],
    limit: 1,
    keyTypes: [],
    sortTypes: [],
    decimals: [],
    expected: new Map(),
  };
}

/** The statement for knex to run. Its text is made here; knex gives it to the driver, and the rows back. */
export function build(db: Knex, { columns, from, where, order, limit }: Statement): Knex.QueryBuilder {
  const ordered = order.length > 0 ? sql` order by ${join(order, ', ')}` : sql``;
  const body = sql`${join(columns, ', ')} from ${from} where ${where}${ordered} limit ${bind(limit)}`;
  return db.select(db.raw(body.sql, body.bindings as Knex.RawBinding[]));
}

function outputValue(scope: Scope, source: Source, output: Output): Expression {
  const value =
    'leaf' in output
      ? selected(scope.writing, output.leaf, (column) => scope.column(column))
      : scope.column(output.column);
  return output.under === undefined ? value : onlyIn(scope, source, output.under, value);
}

/** What is shown as text, or told by its text: 12 and 12.00 are one. */
const isText = (output: Output | undefined): boolean =>
  output !== undefined &&
  ('column' in output || output.leaf.codes !== undefined || ['String', 'ID'].includes(output.leaf.type));

const decimals = (letter: string, columns: readonly (Expression | undefined)[]): string[] =>
  columns.flatMap((column, index) => (column?.type === 'decimal' ? [`${letter}${index}`] : []));

const expected = (letter: string, values: readonly Expression[]) =>
  values.flatMap(({ column, type: kind }, index) => (column ? [[`${letter}${index}`, { column, kind }] as const] : []));

const named = (fragment: Fragment, name: string): Fragment => sql`${fragment} as ${raw(name)}`;
