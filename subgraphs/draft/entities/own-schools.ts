import { written } from '../../mapping/reference';
import type { Chosen } from '../choose';
import { share } from '../holding';
import { group, type Line } from '../line';
import type { SeenColumn } from '../seen';
import { SCHOOL } from '../telling';

/** Schools that have no table: their names stand in the rows of pupils, and each name is a school. */
export interface OwnSchools {
  readonly table: Line;
  readonly entity: Line;
  /** From the row in which the name stands. */
  readonly way: Line;
}

export function ownSchools({ table }: Chosen): OwnSchools | undefined {
  const columns = table.columns.filter(isSchoolName);
  const [column] = columns;
  if (!column || columns.length > 1) return undefined;
  const { size } = column.holding.values;
  const guess = {
    confidence: 0.8,
    because: `no table of schools; ${table.name}.${column.name} has ${size} names of schools`,
  };
  const made = {
    table: table.name,
    where: { [written(column.name)]: { not: null } },
    by: { name: written(column.name) },
    columns: { rows: 'count' },
  };
  return {
    table: { key: 'schools', value: { group: made }, ...guess },
    entity: group(
      'School',
      [
        { key: 'table', value: 'schools', ...guess },
        { key: 'key', value: ['name'], confidence: 0.8, because: 'a school whose name is written anew gets a new id' },
        group('fields', [{ key: 'name', value: 'name', ...guess }]),
      ],
      guess,
    ),
    way: { key: 'school', value: { on: { name: written(column.name) } }, ...guess },
  };
}

/** Few names, each of many rows, and what they are called says that they are schools. */
function isSchoolName({ type, holding, sensitive, words }: SeenColumn): boolean {
  const { values, filled } = holding;
  if (sensitive || type !== 'text' || filled < 10 || values.size > 200 || values.size * 3 > filled) return false;
  const other = words.some((word) => ['last', 'previous', 'next', 'middle', 'high', 'elementary'].includes(word));
  return !other && share(holding, (value) => SCHOOL.test(value)) > 0.6;
}
