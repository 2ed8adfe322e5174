import { z } from 'zod';
import { rowsParts } from './language';
import { columnForm, joinNameForm, orderForm, tableForm } from './reference';
import { valueForm } from './value-form';

/**
 * Tables that a mapping makes out of others, by what makes them. Wherever a table is named, one of these can be, also where
 * another is made.
 */

const nameForm = joinNameForm;
const columnsForm = z.record(nameForm, valueForm);

/** What the rows of a made table are made of. */
export type Rows = z.output<z.ZodObject<typeof rowsParts>>;

/** The rows of several tables, each of which gives the same columns. Also one table twice, for two columns that are two rows. */
const unionForm = z
  .array(z.strictObject({ ...rowsParts, columns: columnsForm }))
  .min(1)
  .describe('The rows of several tables, each of which gives the same columns.');
export type Union = z.output<typeof unionForm>;

const aggregateForm = z.union(
  [
    z.literal('count'),
    z.strictObject({ count: valueForm }),
    z.strictObject({ sum: valueForm }),
    z.strictObject({ average: valueForm }),
    z.strictObject({ min: valueForm }),
    z.strictObject({ max: valueForm }),
  ],
  { error: 'Expected count, or one of count, sum, average, min, max with a value' },
);
export type Aggregate = z.output<typeof aggregateForm>;

const groupForm = z
  .strictObject({ ...rowsParts, by: columnsForm.default({}), columns: z.record(nameForm, aggregateForm) })
  .refine(({ by, columns }) => Object.keys(columns).every((name) => !(name in by)), {
    path: ['columns'],
    error: 'Expected other names than those of `by`',
  })
  .describe('One row for all the rows that are alike in `by`.');
export type Group = z.output<typeof groupForm>;

const firstForm = z
  .strictObject({
    ...rowsParts,
    per: z.array(columnForm).min(1),
    order: orderForm,
    columns: columnsForm.optional(),
  })
  .describe(
    'Of the rows that are alike in `per`, the first in this order, with these columns or all that the table has.',
  );
export type First = z.output<typeof firstForm>;

const splitForm = z
  .strictObject({
    ...rowsParts,
    column: columnForm,
    by: z.string().max(20).describe("What stands between the parts; '' if each letter is one."),
    as: nameForm,
    columns: columnsForm.optional(),
  })
  .describe('The rows that a delimited text holds, a part each.');
export type Split = z.output<typeof splitForm>;

const chainForm = z
  .strictObject({ table: tableForm, key: columnForm, before: columnForm, as: nameForm.default('first') })
  .refine(({ key, as }) => key !== as, { path: ['as'], error: 'Expected another name than that of the key' })
  .describe('For each id the first one of its chain, where a row names the one before it.');
export type Chain = z.output<typeof chainForm>;

const declaredTypes = ['text', 'integer', 'decimal', 'boolean', 'date', 'time', 'timestamp'] as const;

/** What nothing else can say: a select with parameters, the columns that it gives, and those of the database that it reads. */
const selectForm = z.strictObject({
  select: z.string(),
  columns: z.record(nameForm, z.enum(declaredTypes)),
  reads: z.record(tableForm, z.array(z.string().min(1)).min(1)),
});
export type Select = z.output<typeof selectForm>;

export const madeTableForm = z.union(
  [
    z.strictObject({ union: unionForm }),
    z.strictObject({ group: groupForm }),
    z.strictObject({ first: firstForm }),
    z.strictObject({ split: splitForm }),
    z.strictObject({ chain: chainForm }),
    selectForm,
  ],
  { error: 'Expected one of union, group, first, split, chain, select' },
);
export type MadeTable = z.output<typeof madeTableForm>;

/** What a table is made of, each part with its place in the table's form. */
export function partsOf(made: MadeTable): readonly { readonly path: readonly PropertyKey[]; readonly rows: Rows }[] {
  if ('union' in made) return made.union.map((rows, index) => ({ path: ['union', index], rows }));
  if ('group' in made) return [{ path: ['group'], rows: made.group }];
  if ('first' in made) return [{ path: ['first'], rows: made.first }];
  if ('split' in made) return [{ path: ['split'], rows: made.split }];
  if ('chain' in made) return [{ path: ['chain'], rows: { table: made.chain.table, joins: {} } }];
  return Object.keys(made.reads).map((table) => ({ path: ['reads', table], rows: { table, joins: {} } }));
}

/** The names of all tables that a table is made of. */
export const madeOf = (made: MadeTable): string[] =>
  partsOf(made).flatMap(({ rows: { table, joins } }) => [table, ...Object.values(joins).map((join) => join.table)]);

type MadeTables = Readonly<Record<string, MadeTable>>;

/** Each after those that it is made of. */
export function inOrder(tables: MadeTables): [string, MadeTable][] {
  const order = new Map<string, MadeTable>();
  const place = (name: string): void => {
    const made = tables[name];
    if (made === undefined || order.has(name)) return;
    madeOf(made).forEach(place);
    order.set(name, made);
  };
  Object.keys(tables).forEach(place);
  return [...order];
}

/** The way from a table back to itself, if what it is made of leads there. */
export function circleIn(tables: MadeTables): readonly string[] | undefined {
  const from = (way: readonly string[]): (readonly string[])[] => {
    const made = tables[way.at(-1) ?? ''];
    if (made === undefined) return [];
    return madeOf(made).flatMap((name) => {
      if (name === way[0]) return [[...way, name]];
      return way.includes(name) ? [] : from([...way, name]);
    });
  };
  return Object.keys(tables).flatMap((name) => from([name]))[0];
}
