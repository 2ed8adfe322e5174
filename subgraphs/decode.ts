import { daysOf, isDay } from '../schema/calendar';
import { ISO_DATE, monthNames, parseDateFormat, TIME_BEGINS, TIME_GOES_ON } from './mapping/date-format';
import type { Codes, Unlisted } from './mapping/codes-form';
import type { Leaf } from './mapping/mapping';
import { isOneOfSeveral } from './mapping/value-form';

/** A value of the database that is not what the contract promises. */
export const INVALID = Symbol('invalid');

export type Decoded = string | number | boolean | null | typeof INVALID;

const ISO = [ISO_DATE];

/** What the contract's scalars look like, for the sentence about a value that does not. */
export const expectations = {
  String: 'text',
  ID: 'text',
  Enum: 'a code that the mapping knows',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'yes or no',
  Date: 'a day of the calendar',
  DateTime: 'a point in time',
  Time: 'a time of day',
} as const;

/** A value of the database as the contract's scalar. Blank text is null; a code without a counterpart is null (see `sourceCodes`). */
export function decode({ type, codes, unlisted, date, value }: Leaf, stored: unknown): Decoded {
  const text = textOf(stored);
  if (text === null) return null;
  if (codes !== undefined) return meaningOf(codes, unlisted, text)?.as ?? (unlisted === 'error' ? INVALID : null);
  switch (type) {
    case 'String':
    case 'ID':
    case 'Enum':
      return text;
    case 'Int':
      return whole(text, stored);
    case 'Float':
      return number(text, stored);
    case 'Boolean':
      return TRUTH.get(text.toLowerCase()) ?? INVALID;
    case 'Date':
      return day(text, date === undefined || isOneOfSeveral(value) ? ISO : date);
    case 'Time':
      return time(text);
    case 'DateTime':
      return dateTime(text);
  }
}

/** What a code of the source means in the contract, and how well; nothing for one that the mapping does not know. */
export function meaningOf(codes: Codes, unlisted: Unlisted | undefined, code: string): Codes[string] | undefined {
  if (Object.hasOwn(codes, code)) return codes[code];
  return typeof unlisted === 'object' && unlisted !== null ? unlisted : undefined;
}

/** The values that stand in one text; what is blank is none. */
export function listIn(stored: unknown, by: string): string[] {
  const text = textOf(stored) ?? '';
  const parts = by === '' ? [...text] : text.split(by);
  return parts.map(trimBlanks).filter((part) => part !== '');
}

/** Any stored value as trimmed text; null for nothing, which is also what blank text means. */
export function textOf(stored: unknown): string | null {
  if (stored === null || stored === undefined) return null;
  const text = typeof stored === 'string' ? stored : otherText(stored);
  const trimmed = trimBlanks(text);
  return trimmed === '' ? null : trimmed;
}

// Drivers give bytes for binary text; numbers and truth values look as they do in JSON.
const otherText = (stored: NonNullable<unknown>): string =>
  Buffer.isBuffer(stored) ? stored.toString() : typeof stored === 'bigint' ? stored.toString() : JSON.stringify(stored);

// Blanks only, as SQL's trim() does: what is selected and what is filtered by must be the same text.
function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

const WORDS: readonly (readonly [boolean, readonly string[]])[] = [
  [true, ['true', 't', '1', 'y', 'yes']],
  [false, ['false', 'f', '0', 'n', 'no']],
];
const TRUTH: ReadonlyMap<string, boolean> = new Map(
  WORDS.flatMap(([truth, words]) => words.map((word) => [word, truth] as const)),
);

/** How a source may write this truth value, in small letters. */
export const truthWords = (value: unknown): readonly string[] => WORDS.find(([truth]) => truth === value)?.[1] ?? [];

// SQL reads the numbers in text by the same rule, see sql/texts.ts; a number of the driver's own may have an exponent.
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)$/;

function number(text: string, stored: unknown): number | typeof INVALID {
  const value = typeof stored === 'number' ? stored : NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : INVALID;
}

function whole(text: string, stored: unknown): number | typeof INVALID {
  const value = number(text, stored);
  return Number.isInteger(value) && Math.abs(Number(value)) <= 0x7fffffff ? value : INVALID; // the range of GraphQL's Int
}

const patterns = new Map<string, RegExp>();

/** A format as a regular expression, made once: answers are full of days. */
function patternOf(format: string): RegExp {
  const made = patterns.get(format) ?? new RegExp(`^${partsOf(format)}(?:[${TIME_BEGINS}][${TIME_GOES_ON}]*)?$`);
  patterns.set(format, made);
  return made;
}

const partsOf = (format: string): string =>
  (parseDateFormat(format)?.parts ?? [])
    .map((part) => {
      if (part.kind === 'literal') return `[${part.character}]`;
      if (part.kind === 'year') return String.raw`(?<year>\d{4})`;
      if (part.kind === 'name') return '(?<name>[A-Za-z]{3})';
      return `(?<${part.kind}>${part.narrow ? String.raw`\d\d?` : String.raw`\d\d`})`;
    })
    .join('');

// Also 00/00/0000: ways to say that there is no date.
const NO_DATE = /^0[0/.: T-]*$/;

/** The day that the first of the formats finds in a text. */
function day(text: string, formats: readonly string[]): string | null | typeof INVALID {
  if (isDay(text) && formats[0] === ISO_DATE) return text; // most dates by far, and quickly seen to be one
  if (NO_DATE.test(text)) return null;
  for (const format of formats) {
    const parts = patternOf(format).exec(text)?.groups;
    if (!parts) continue;
    const [year, date] = [Number(parts['year']), Number(parts['day'])];
    const month =
      parts['name'] === undefined ? Number(parts['month']) : monthNames.indexOf(parts['name'].toUpperCase()) + 1;
    if (year < 1 || date < 1 || date > daysOf(year, month)) continue;
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  }
  return INVALID;
}

/** 1:05 PM is 13:05, and 12:05 AM is 00:05. */
function time(text: string): string | typeof INVALID {
  const [, hours = '', minutes = '', seconds, half] =
    /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([AP])\.?M\.?)?$/i.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return INVALID;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return INVALID;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

function dateTime(text: string): string | null | typeof INVALID {
  const [, date = '', clock = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(text) ?? [];
  if (text.startsWith('0000-00-00')) return null;
  const valid = day(date, ISO) !== INVALID && time(clock) !== INVALID;
  return valid ? `${date}T${clock}${zone}` : INVALID;
}
