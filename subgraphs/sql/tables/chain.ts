import { within } from '../../mapping/configuration-error';
import type { Chain } from '../../mapping/made-table-form';
import { referenceOf } from '../../mapping/reference';
import { exact } from '../condition';
import { tupleIn } from '../filter';
import { join, raw, sql, type Fragment } from '../fragment';
import { equal } from '../equal';
import { Scope } from '../scope';
import type { Expression, Writing } from '../writing';
import { eachColumn, type Maker } from './maker';
import { MOST_VALUES, named, sameness } from './rows';

/**
 * For each id the first of its chain. Nothing hangs on a circle: `union` takes no row twice. Who stands in one has no first, nor
 * has who comes behind it, and stands for itself. A row that names itself is the first.
 */
export const chain: Maker<Chain> = {
  columns: (writing, form) => {
    const { id, before } = rowsAs('s', writing, form);
    within(['before'], () => before());
    const key = within(['key'], () => id());
    return eachColumn([nameOf(form.key), form.as], () => key);
  },
  rows: (writing, form, { columns, only }) => {
    const [ids, firsts] = [nameOf(form.key), form.as].map((name) => only.get(name)).map(few);
    const { id, first, from, ctes } = ids
      ? upwards(writing, form, (own) => tupleIn(writing, [own], ids), [])
      : firsts
        ? upwards(writing, form, (own) => sql`${own.fragment} in (select d.id from d)`, [behind(writing, form, firsts)])
        : downwards(writing, form);
    const shown = columns.map((name) => named(writing, name, name === form.as ? first : id));
    return sql`with recursive ${join(ctes, ', ')} select ${join(shown, ', ')} ${from}`;
  },
};

const nameOf = (key: string): string => referenceOf(key).column;

const few = (values: readonly string[] | undefined) =>
  values && values.length <= MOST_VALUES ? values.map((value) => [value]) : undefined;

interface Found {
  readonly ctes: readonly Fragment[];
  readonly id: Fragment;
  readonly first: Fragment;
  readonly from: Fragment;
}

/** From each of these ids back to the first:  w = (id, where it has come to, what is before that) */
function upwards(
  writing: Writing,
  form: Chain,
  isSought: (id: Expression) => Fragment,
  ctes: readonly Fragment[],
): Found {
  const [s, p] = [rowsAs('s', writing, form), rowsAs('p', writing, form)];
  const [id, at, before] = [cte('w.id', s.id()), cte('w.at', s.id()), cte('w.before_at', s.before())];
  const isBefore = sql`${equal(writing.dialect, p.id(), before)} and not (${equal(writing.dialect, p.id(), at)})`;
  const w = recursion(writing, 'w', ['id', 'at', 'before_at'], {
    begin: [s.id(), s.id(), s.before()],
    beginAt: sql`from ${s.from()} where ${s.id().fragment} is not null and ${isSought(s.id())}`,
    go: [id, p.id(), p.before()],
    goOn: sql`from w join ${p.from()} on ${isBefore}`,
  });
  return {
    ctes: [...ctes, w],
    id: id.fragment,
    first: sql`coalesce(max(case when ${p.id().fragment} is null then ${at.fragment} end), ${id.fragment})`,
    from: sql`from w left join ${p.from()} on ${isBefore} group by ${join(sameness(writing, id), ', ')}`,
  };
}

/** These ids and all that come behind them: d = (id) */
function behind(writing: Writing, form: Chain, firsts: readonly (readonly string[])[]): Fragment {
  const s = rowsAs('s', writing, form);
  const id = cte('d.id', s.id());
  return recursion(writing, 'd', ['id'], {
    begin: [s.id()],
    beginAt: sql`from ${s.from()} where ${tupleIn(writing, [s.id()], firsts)}`,
    go: [s.id()],
    goOn: sql`from d join ${s.from()} on ${equal(writing.dialect, s.before(), id)}`,
  });
}

/** From all firsts to all that come behind them, which is quicker for a whole table: d = (id, first) */
function downwards(writing: Writing, form: Chain): Found {
  const [s, p] = [rowsAs('s', writing, form), rowsAs('p', writing, form)];
  const [id, first] = [cte('d.id', s.id()), cte('d.first', s.id())];
  const isBefore = (own: Expression) =>
    sql`${equal(writing.dialect, own, s.before())} and not (${equal(writing.dialect, own, s.id())})`;
  const d = recursion(writing, 'd', ['id', 'first'], {
    begin: [s.id(), s.id()],
    beginAt: sql`from ${s.from()} left join ${p.from()} on ${isBefore(p.id())} where ${p.id().fragment} is null and ${s.id().fragment} is not null`,
    go: [s.id(), first],
    goOn: sql`from d join ${s.from()} on ${isBefore(id)}`,
  });
  return {
    ctes: [d],
    id: s.id().fragment,
    first: sql`coalesce(${first.fragment}, ${s.id().fragment})`,
    from: sql`from ${s.from()} left join d on ${equal(writing.dialect, id, s.id())} where ${s.id().fragment} is not null`,
  };
}

interface Steps {
  readonly begin: readonly Expression[];
  readonly beginAt: Fragment;
  readonly go: readonly Expression[];
  readonly goOn: Fragment;
}

/** w (id, ...) as (select ... union select ...). What only a collation takes for the same is told apart by further columns. */
function recursion(writing: Writing, name: string, columns: readonly string[], steps: Steps): Fragment {
  const told = (values: readonly Expression[]) =>
    values.filter(({ type }) => type === 'text' && writing.dialect.folds).map((value) => exact(writing, value));
  const select = (values: readonly Expression[]) =>
    join([...values.map(({ fragment }) => fragment), ...told(values)], ', ');
  const names = [...columns, ...told(steps.begin).map((_, index) => `exact${index}`)].map(raw);
  return sql`${raw(name)} (${join(names, ', ')}) as (select ${select(steps.begin)} ${steps.beginAt} union select ${select(steps.go)} ${steps.goOn})`;
}

const cte = (column: string, { type }: Expression): Expression => ({ fragment: raw(column), type });

/** The table under a name of its own. */
function rowsAs(alias: string, writing: Writing, { table, key, before }: Chain) {
  const scope = new Scope(writing, { table, joins: {} }, alias);
  return { from: () => scope.from(), id: () => scope.column(key), before: () => scope.column(before) };
}
