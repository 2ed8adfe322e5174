import { within } from '../../mapping/configuration-error';
import type { First } from '../../mapping/made-table-form';
import { columnOrder } from '../../plan/column-order';
import { join, raw, sql } from '../fragment';
import { orderBy, sortTerm } from '../page';
import { plainColumn } from '../../mapping/value-form';
import { eachColumn, type Maker } from './maker';
import { columnsOrAll, columnValue, named, sameness, scopeOf, selectRows } from './rows';

const PLACE = raw('rollcall_place');

/**
 * select f.id, f.level from (
 *   select u.id as id, u.level as level, row_number() over (partition by u.person order by u.begins desc) as place from stays as u
 * ) as f where f.place = 1
 */
export const first: Maker<First> = {
  columns: (writing, form) => {
    const scope = scopeOf(writing, form);
    const values = columnsOrAll(scope, form.columns);
    return eachColumn(Object.keys(values), (name) => columnValue(scope, values[name] ?? ''));
  },
  rows: (writing, form, { columns: wanted, only }) => {
    const scope = scopeOf(writing, form);
    const values = columnsOrAll(scope, form.columns);
    const columns = wanted.map((name) => named(writing, name, columnValue(scope, values[name] ?? '').fragment));
    const by = form.per.flatMap((column) => within(['per'], () => sameness(writing, scope.column(column))));
    const order = within(['order'], () =>
      orderBy(
        writing,
        columnOrder(form.order).map((sort) => sortTerm(scope, sort)),
        [],
      ),
    );
    const place = sql`row_number() over (partition by ${join(by, ', ')} order by ${join(order, ', ')}) as ${PLACE}`;
    // Only what all rows of a group share may be known of them: else another row would be the first.
    const shared = [...only].filter(([name]) => form.per.includes(plainColumn(values[name] ?? '') ?? ''));
    const rows = selectRows(scope, form, [...columns, place], new Map(shared), values);
    const shown = wanted.map((name) => raw(`f.${writing.dialect.quote(name)}`));
    return sql`select ${join(shown, ', ')} from (${rows}) as ${raw('f')} where ${PLACE} = 1`;
  },
};
