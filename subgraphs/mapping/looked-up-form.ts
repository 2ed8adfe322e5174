import { z } from 'zod';
import { rowsParts } from './language';
import { columnForm, orderForm, tableForm } from './reference';

/**
 * A column that is called differently at each site, and whose name a table of the system tells: such as the one among the
 * site's own fields whose title is 'Programs'. It is used by its name here as if it were a column of `table`.
 */
export const lookedUpForm = z.strictObject({
  table: tableForm,
  named: z
    .string()
    .refine((name) => partsOfName(name).some((part) => 'column' in part), 'Expected a {column} in the name')
    .describe('What the column is called, with columns of the row found in braces: CUSTOM_{id}'),
  in: tableForm.describe('The table that tells the name.'),
  joins: rowsParts.joins,
  where: rowsParts.where,
  per: z
    .record(columnForm, columnForm)
    .default({})
    .describe('Column of the row found -> column of `table`, where another row may be right for each row.'),
  pick: orderForm.optional(),
});
export type LookedUp = z.output<typeof lookedUpForm>;

export type NamePart = { readonly text: string } | { readonly column: string };

/** `CUSTOM_{id}`: a text, and a column. */
export function partsOfName(named: string): NamePart[] {
  return named
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.*\}$/.test(part) ? { column: part.slice(1, -1) } : { text: part }));
}
