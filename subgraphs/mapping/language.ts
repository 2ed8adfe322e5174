import { z } from 'zod';
import { conditionForm } from './condition-form';
import { columnForm, joinNameForm, orderForm, tableForm } from './reference';
import { fieldValueForm, partModifiers, valueForm } from './value-form';

/**
 * The mapping language: how a contract type is found in a district's tables. This file gives the form of each construct, and
 * those beside it the forms of its parts: references to columns, values, conditions, value maps, dates. Which construct may
 * stand at a field is decided by the field's type in the contract (see resolve.ts).
 * `docs/mapping.md` and its pages show each with an example.
 */

/** When a row is in force: from a day to a day (both inclusive, each may be open), within a school year. */
export const windowForm = z.strictObject({
  from: valueForm.optional().describe('The first day; open when left out.'),
  to: valueForm.optional().describe('The last day; open when left out.'),
  year: valueForm.optional().describe('The calendar year in which the school year ends.'),
});
export type Window = z.output<typeof windowForm>;

const onForm = z
  .record(columnForm, columnForm)
  .describe('Which columns there equal which columns here: { there: here }.');
const whereForm = conditionForm.optional().describe('Only the rows that count.');

const pickForm = orderForm
  .optional()
  .describe('Of several rows that match, the first in this order is meant; - is descending.');

export const joinForm = z.strictObject({
  table: tableForm,
  on: onForm,
  where: whereForm,
  window: windowForm.optional().describe('Only the row that is in force today.'),
  pick: pickForm,
});
export type Join = z.output<typeof joinForm>;

const fieldsForm = z.record(z.string(), z.unknown());
/** A table, the columns that others add to its rows, and which of them count. */
export const rowsParts = {
  table: tableForm,
  where: whereForm,
  joins: z
    .record(joinNameForm, joinForm)
    .default({})
    .describe('Columns of other tables, one row for each, by the name of the join: name.column.'),
};
const sourceParts = {
  ...rowsParts,
  window: windowForm.optional().describe('When a row is in force: from a day, to a day, in a school year.'),
};

/** Where the rows of a contract type are. */
export const sourceForm = z.strictObject({
  ...sourceParts,
  key: z.array(columnForm).min(1).describe('The columns that identify a row; they make the id of the record.'),
  fields: fieldsForm,
});
/** A contract type of which the district holds one, described by constants: the district itself. */
export const constantForm = z.strictObject({ fields: fieldsForm });
export const variantsForm = z.strictObject({ variants: z.record(z.string(), sourceForm) });
export const entityForm = z.union([variantsForm, sourceForm, constantForm]);

/** See orphans.ts. */
const orphansForm = z
  .enum(['drop', 'error'], { error: 'Expected null, drop or error' })
  .nullish()
  .transform((orphans) => orphans ?? undefined)
  .describe(
    'What becomes of a link that names a row which is not there: the field is null (when left out), null with an error, or the record that holds the link is left out (drop).',
  );
export type Orphans = 'drop' | 'error';

/** From a row to the rows of another contract type: child column -> parent column. */
export const relationForm = z.strictObject({
  on: onForm,
  orphans: orphansForm,
  where: whereForm,
  current: z.boolean().default(false).describe('Only the row that is in force on the day asked for.'),
  pick: pickForm,
});
/** From a row to rows of a child table that belong to it alone. */
export const inlineForm = z.strictObject({
  ...sourceParts,
  on: onForm,
  orphans: orphansForm,
  key: z.array(columnForm).min(1).optional().describe('For rows of a type that has an id: the columns that make it.'),
  order: orderForm.optional().describe('In which order the rows stand; - is descending.'),
  pick: pickForm,
  fields: fieldsForm.optional(),
  value: fieldValueForm.optional().describe('Of a list of plain values: how each is read from its row.'),
});
/** A list of plain values in one text. */
export const splitForm = z.strictObject({
  split: valueForm,
  by: z.string().max(20).describe("What separates the values; '' if each letter is one."),
  ...partModifiers,
});
export const listForm = z.strictObject({
  list: z.array(z.unknown()).min(1).describe('The items of the list, each written out.'),
});
