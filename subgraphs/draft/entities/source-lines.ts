import { written } from '../../mapping/reference';
import { best, type Chosen } from '../choose';
import type { Context } from '../context';
import type { FieldLines } from '../fields-of';
import { group, nested, stands, type Line, type Plain } from '../line';
import type { Reference } from '../references';
import type { SeenTable } from '../seen';

/** An entity's lines: table, key, what is joined to it, which rows count, when they hold, and the fields. */
export function entityLines(
  chosen: Chosen,
  { fields, joins }: FieldLines,
  more: { readonly fields?: readonly Line[]; readonly window?: Line | undefined } = {},
): Line {
  const yearly = yearlyKey(chosen.table);
  const all = [...fields, ...(more.fields ?? [])];
  const needed = onlyNeeded(joins, all);
  return group(
    chosen.entity,
    [
      { key: 'table', value: chosen.table.name, confidence: chosen.confidence, because: chosen.because },
      keyLine(chosen.table, yearly),
      ...(yearly
        ? [{ key: 'where', value: { [written(yearly.year)]: { column: `newest.${written(yearly.year)}` } } }]
        : []),
      ...(needed.length > 0 || yearly
        ? [group('joins', [...(yearly ? [newest(chosen.table, yearly)] : []), ...joins])]
        : []),
      ...(more.window ? [more.window] : []),
      group('fields', nested(all)),
    ],
    { confidence: chosen.confidence, because: chosen.because },
  );
}

/** A join that only lines need which are commented out is commented out with them. */
function onlyNeeded(joins: readonly Line[], fields: readonly Line[]): Line[] {
  const standing = JSON.stringify([...fields.filter(stands), ...joins.filter(stands)].map(({ value }) => value));
  return joins.map((join) =>
    standing.includes(`"${join.key}.`) ? join : { ...join, confidence: Math.min(join.confidence ?? 1, 0.5) },
  );
}

interface Yearly {
  readonly id: string;
  readonly year: string;
}

/** A record that has one row a year, under the same number: the newest row stands for it. */
function yearlyKey({ key, columns, words }: SeenTable): Yearly | undefined {
  const isRecord = ['school', 'staff', 'teacher', 'student'].some((word) => words.includes(word));
  const year = key.find((name) => columns.some((column) => column.name === name && column.words.includes('year')));
  const id = key.find((name) => name !== year);
  return isRecord && key.length === 2 && year !== undefined && id !== undefined ? { id, year } : undefined;
}

const newest = ({ name }: SeenTable, { id, year }: Yearly): Line => ({
  key: 'newest',
  value: { table: name, on: { [written(id)]: written(id) }, pick: [`-${written(year)}`] },
  confidence: 0.8,
  because: 'one row a year under the same number: the newest stands for all',
});

export function keyLine({ key, keeps }: SeenTable, yearly?: Yearly): Line {
  const columns = yearly ? [yearly.id] : key;
  const value = columns.map(written);
  if (keeps)
    return {
      key: 'key',
      value,
      confidence: 0.97,
      because: yearly ? 'its key, without the year' : 'a key that the database keeps',
    };
  return {
    key: 'key',
    value,
    confidence: 0.78,
    because: 'no key is declared; no two of the rows looked at are the same in it',
  };
}

/** A relation to records of another type: column there -> column here. */
export function relation(
  key: string,
  on: readonly (readonly [there: string, here: string])[],
  guess: Pick<Line, 'confidence' | 'because'>,
  more: Readonly<Record<string, Plain>> = {},
): Line {
  const columns = Object.fromEntries(on.map(([there, here]) => [written(there), written(here)]));
  return { key, value: { on: columns, ...more }, ...guess };
}

/** From the row that holds the reference to the one that it leads to. */
export const towards = (key: string, { on, confidence, because }: Reference): Line =>
  relation(
    key,
    on.map(([here, there]) => [there, here]),
    { confidence, because },
  );

/** From the row that is led to, to those that lead there. */
export const backwards = (
  key: string,
  { on, confidence, because }: Reference,
  more: Readonly<Record<string, Plain>> = {},
): Line => relation(key, on, { confidence, because }, more);

/** When rows hold: between two days that are told, in the school year that is told. */
export function windowLine(chosen: Chosen, from: string, to: string, fields: readonly Line[]): Line | undefined {
  const days = [
    ['from', best(chosen, from)],
    ['to', best(chosen, to)],
  ] as const;
  const told = days.flatMap(([key, match]) =>
    match && match.confidence >= 0.7 && !match.place.alias ? [{ key, match }] : [],
  );
  const year = fields.find(({ key }) => key === 'schoolYear');
  if (told.length === 0 && !year) return undefined;
  const lines: Line[] = told.map(({ key, match }) => ({
    key,
    value:
      match.date && match.date !== 'YYYY-MM-DD'
        ? { column: written(match.column.name), date: match.date }
        : written(match.column.name),
    confidence: match.confidence,
    because: key === 'from' ? 'its first day' : 'its last day, which is taken to count itself',
  }));
  return group('window', [...lines, ...(year ? [{ ...year, key: 'year' }] : [])]);
}

export const chosenOf = ({ chosen }: Context, entity: Chosen['entity']): Chosen | undefined => chosen.get(entity);
