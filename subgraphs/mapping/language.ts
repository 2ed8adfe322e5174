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
  from: valueForm.optional(),
  to: valueForm.optional(),
  year: valueForm.optional(),
});
export type Window = z.output<typeof windowForm>;

/** Joined column -> outer column. */
const onForm = z.record(columnForm, columnForm);

export const joinForm = z.strictObject({
  table: tableForm,
  on: onForm,
  where: conditionForm.optional(),
  window: windowForm.optional(),
  /** Several rows may match: the first in this order is meant. */
  pick: orderForm.optional(),
});
export type Join = z.output<typeof joinForm>;

const fieldsForm = z.record(z.string(), z.unknown());
/** A table, the columns that others add to its rows, and which of them count. */
export const rowsParts = {
  table: tableForm,
  where: conditionForm.optional(),
  joins: z.record(joinNameForm, joinForm).default({}),
};
const sourceParts = {
  ...rowsParts,
  window: windowForm.optional(),
};

/** Where the rows of a contract type are. */
export const sourceForm = z.strictObject({ ...sourceParts, key: z.array(columnForm).min(1), fields: fieldsForm });
/** A contract type of which the district holds one, described by constants: the district itself. */
export const constantForm = z.strictObject({ fields: fieldsForm });
export const variantsForm = z.strictObject({ variants: z.record(z.string(), sourceForm) });
export const entityForm = z.union([variantsForm, sourceForm, constantForm]);

/**
 * What becomes of a link that names a row which is not there: the field is null, or null with an error, or the record that holds
 * the link is left out. See orphans.ts.
 */
const orphansForm = z
  .enum(['drop', 'error'], { error: 'Expected null, drop or error' })
  .nullish()
  .transform((orphans) => orphans ?? undefined);
export type Orphans = 'drop' | 'error';

/** From a row to the rows of another contract type: child column -> parent column. */
export const relationForm = z.strictObject({
  on: onForm,
  orphans: orphansForm,
  where: conditionForm.optional(),
  /** Only the row that is active on the day asked for. */
  current: z.boolean().default(false),
  pick: orderForm.optional(),
});
/** From a row to rows of a child table that belong to it alone. */
export const inlineForm = z.strictObject({
  ...sourceParts,
  on: onForm,
  orphans: orphansForm,
  /** For rows of a contract type that has an id. */
  key: z.array(columnForm).min(1).optional(),
  order: orderForm.optional(),
  pick: orderForm.optional(),
  fields: fieldsForm.optional(),
  value: fieldValueForm.optional(),
});
/** A list of plain values in one text: what separates them, nothing if each letter is one. */
export const splitForm = z.strictObject({ split: valueForm, by: z.string().max(20), ...partModifiers });
export const listForm = z.strictObject({ list: z.array(z.unknown()).min(1) });
