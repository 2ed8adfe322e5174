import { z } from 'zod';

/*
 * How the mapping names things of the database. A name with a dot or with other odd characters stands in double quotes, in which
 * a quote is written twice:  Home Phone   "Home.Phone"   kin."Home.Phone"   "the ""other"" one"
 */
const QUOTED = '"(?:[^"]|"")+"';
const NAME = `(?:${QUOTED}|[^".\\s][^.]*)`;
const JOIN = '[A-Za-z_][A-Za-z0-9_]*';
const ODD = `a name with a dot, a quote or the like in double quotes, which YAML wants in single ones: '"D.O.B."'`;

/** What a join is called. */
export const joinNameForm = z.string().regex(new RegExp(`^${JOIN}$`), 'Expected a plain name');

/** `column` of the base table, or `join.column`. */
export const columnForm = z
  .string()
  .regex(new RegExp(`^(?:${JOIN}\\.)?${NAME}$`), `Expected a column, or join.column; ${ODD}`);

/** Columns to sort by, each the other way round with a - before it. */
export const orderForm = z
  .array(
    z
      .string()
      .regex(
        new RegExp(`^-?(?:${JOIN}\\.)?(?:${QUOTED}|[^-".\\s][^.]*)$`),
        `Expected columns, with - for descending; ${ODD}`,
      ),
  )
  .min(1);

/** `table`, or `schema.table`. */
export const tableForm = z
  .string()
  .regex(new RegExp(`^(?:${NAME}\\.)?${NAME}$`), `Expected a table, or schema.table; ${ODD}`);

export interface TableName {
  /** Nothing: where the database looks by itself. */
  readonly schema: string | undefined;
  readonly table: string;
}

/** `schema` is that of the mapping, where the reference names none. */
export function tableOf(text: string, schema: string | undefined): TableName {
  const [first = '', second] = namesIn(text);
  return second === undefined ? { schema, table: first } : { schema: first, table: second };
}

export interface Reference {
  /** Nothing: the base table, or the join that the reference belongs to. */
  readonly alias: string | undefined;
  readonly column: string;
}

export function referenceOf(text: string): Reference {
  const [first = '', second] = namesIn(text);
  return second === undefined ? { alias: undefined, column: first } : { alias: first, column: second };
}

/** A term of an order: what it sorts by, still as a reference, and which way. */
export function orderTermOf(term: string): { readonly by: string; readonly descending: boolean } {
  return term.startsWith('-') ? { by: term.slice(1), descending: true } : { by: term, descending: false };
}

/** The names between the dots, without their quotes. */
export function namesIn(text: string): string[] {
  if (!text.includes('"')) return text.split('.');
  return [...text.matchAll(/"((?:[^"]|"")+)"|[^".][^.]*/g)].map(([bare, quoted]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}

/** A name of the database as the mapping writes it. */
export const written = (name: string): string =>
  /^[^-".\s][^.]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
