import { z } from 'zod';
import { rowsParts } from './language';
import { columnForm, orderForm, tableForm } from './reference';

/**
 * A column that is called differently at each site, and whose name a table of the system tells: such as the one among the
 * site's own fields whose title is 'Programs'. It is used by its name here as if it were a column of `table`.
 */
export const lookedUpForm = z.strictObject({
  table: tableForm,
  /** What the column is called, with columns of the row found in braces: CUSTOM_{id} */
  named: z
    .string()
    .refine((name) => partsOfName(name).some((part) => 'column' in part), 'Expected a {column} in the name'),
  in: tableForm,
  joins: rowsParts.joins,
  where: rowsParts.where,
  /** Column of the row found -> column of `table`, where another row may be right for each row. */
  per: z.record(columnForm, columnForm).default({}),
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
