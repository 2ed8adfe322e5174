import { z } from 'zod';

/**
 * How a date is written: YYYY, MM or MON (JAN, in any case) and DD, once each, with whatever stands between them.
 * Reading (decode.ts) and SQL (sql/iso-date.ts) are both made from the parts, so that what is shown is what is filtered by.
 */
export interface DateFormat {
  readonly parts: readonly DatePart[];
}
export type DatePart =
  | { readonly kind: 'year' }
  | { readonly kind: 'name' }
  /** `narrow`: one digit will do, because something else stands on both sides. */
  | { readonly kind: 'month' | 'day'; readonly narrow: boolean }
  | { readonly kind: 'literal'; readonly character: string };

/** MON of a format. */
export const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A time of day may follow a date, and is no part of it. Characters of a regular expression and of GLOB alike. */
export const TIME_BEGINS = 'Tt ';
export const TIME_GOES_ON = '0-9:.+ZAPMzapm -';

/** What holds where nothing is said; ISO 8601 has two digits in all months and days. */
export const ISO_DATE = 'YYYY-MM-DD';

const TOKENS: ReadonlyMap<string, 'year' | 'month' | 'name' | 'day'> = new Map([
  ['YYYY', 'year'],
  ['MM', 'month'],
  ['MON', 'name'],
  ['DD', 'day'],
]);
const LITERAL = /[ /.,_':;-]/;

const known = new Map<string, DateFormat | undefined>();

/** The format that a text describes, or undefined when it is none. */
export function parseDateFormat(text: string): DateFormat | undefined {
  if (!known.has(text)) known.set(text, parsed(text));
  return known.get(text);
}

function parsed(text: string): DateFormat | undefined {
  const words = text.match(/YYYY|MM|MON|DD|[^]/g) ?? [];
  const kinds = words.map((word) => TOKENS.get(word));
  const tokens = kinds.filter((kind) => kind !== undefined).map((kind) => (kind === 'name' ? 'month' : kind));
  if (tokens.length !== 3 || new Set(tokens).size !== 3) return undefined;
  if (!words.every((word, index) => kinds[index] !== undefined || LITERAL.test(word))) return undefined;
  const parts = words.map((word, index): DatePart => {
    const kind = kinds[index];
    if (kind === undefined) return { kind: 'literal', character: word };
    if (kind === 'year' || kind === 'name') return { kind };
    const apart = kinds[index - 1] === undefined && kinds[index + 1] === undefined;
    return { kind, narrow: apart && text !== ISO_DATE };
  });
  return { parts };
}

const formatForm = z
  .string()
  .refine(
    (text) => parseDateFormat(text) !== undefined,
    'Expected YYYY, MM or MON, and DD, once each, with blanks or signs such as / between them',
  );
/** One way to write a date, or several to try in turn. */
export const dateForm = z.union([formatForm, z.array(formatForm).min(1)]);
