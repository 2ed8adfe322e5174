import { MappingProblem, within } from '../../mapping/configuration-error';
import type { Split } from '../../mapping/made-table-form';
import { join, raw, sql } from '../fragment';
import type { Scope } from '../scope';
import { trimmed } from '../trimmed';
import { eachColumn, type Maker } from './maker';
import { columnsOrAll, columnValue, named, scopeOf, selectRows } from './rows';

const TEXT = raw('rollcall_text');

/**
 * select s.id, p.part as school from (select u.id as id, u.schools as text from staff as u) as s
 * cross join unnest(string_to_array(s.text, ',')) as p (part) where p.part is not null
 */
export const split: Maker<Split> = {
  columns: (writing, form) => {
    const scope = scopeOf(writing, form);
    const values = valuesOf(scope, form);
    return eachColumn([...Object.keys(values), form.as], (name) =>
      name === form.as ? { type: 'text' } : within(['columns', name], () => columnValue(scope, values[name] ?? '')),
    );
  },
  rows: (writing, form, { columns: wanted, only }) => {
    const scope = scopeOf(writing, form);
    const values = valuesOf(scope, form);
    const kept = wanted.filter((name) => name !== form.as);
    const columns = kept.map((name) => named(writing, name, columnValue(scope, values[name] ?? '').fragment));
    const { fragment, type } = within(['column'], () => scope.column(form.column));
    const text = type === 'text' ? fragment : writing.dialect.asText(fragment);
    const rows = selectRows(scope, form, [...columns, sql`${text} as ${TEXT}`], only, values);
    const { table, part } = writing.dialect.parts(sql`s.${TEXT}`, form.by);
    const { fragment: value } = trimmed(writing, { fragment: part, type: 'text' });
    const shown = wanted.map((name) =>
      name === form.as ? named(writing, name, writing.dialect.ownText(value)) : raw(`s.${writing.dialect.quote(name)}`),
    );
    return sql`select ${join(shown, ', ')} from (${rows}) as s cross join ${table} where s.${TEXT} is not null and ${value} is not null`;
  },
};

/** The columns beside the part. */
function valuesOf(scope: Scope, { as, columns }: Split) {
  const values = columnsOrAll(scope, columns);
  if (as in values) throw new MappingProblem(`there is a column of this name beside it: \`${as}\`.`, ['as']);
  return values;
}
