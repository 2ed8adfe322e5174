import { daysOf, isDay } from '../schema/calendar';
import { monthNames, type DateFormat } from './mapping/date-format';
import type { Leaf } from './mapping/mapping';

/** A value of the database that is not what the contract promises. */
export const INVALID = Symbol('invalid');

export type Decoded = string | number | boolean | null | typeof INVALID;

/** What the contract's scalars look like, for the sentence about a value that does not. */
export const expectations = {
  String: 'text',
  ID: 'text',
  Enum: 'a code',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'yes or no',
  Date: 'a day of the calendar',
  DateTime: 'a point in time',
  Time: 'a time of day',
} as const;

/** A value of the database as the contract's scalar. Blank text is null; a code without a counterpart is null (see `sourceCodes`). */
export function decode({ type, codes, date }: Leaf, stored: unknown): Decoded {
  const text = textOf(stored);
  if (text === null) return null;
  if (codes !== undefined) return codes[text]?.as ?? null;
  switch (type) {
    case 'String':
    case 'ID':
    case 'Enum':
      return text;
    case 'Int':
      return whole(text);
    case 'Float':
      return decimal(text);
    case 'Boolean':
      return TRUTH.get(text.toLowerCase()) ?? INVALID;
    case 'Date':
      return day(text, date ?? 'YYYY-MM-DD');
    case 'Time':
      return time(text);
    case 'DateTime':
      return dateTime(text);
  }
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

function whole(text: string): number | typeof INVALID {
  const value = /^-?\d+(\.0*)?$/.test(text) ? Number(text) : NaN;
  return Math.abs(value) <= 0x7fffffff ? value : INVALID; // the range of GraphQL's Int
}

function decimal(text: string): number | typeof INVALID {
  return /^-?\d*\.?\d+(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : INVALID;
}

const PATTERNS: Readonly<Record<DateFormat, RegExp>> = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ][\d:.+\-Z]*)?$/,
  'MM/DD/YYYY': /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})$/,
  YYYYMMDD: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  'DD-MON-YYYY': /^(?<day>\d\d?)-(?<name>[A-Z]{3})-(?<year>\d{4})$/i,
};

function day(text: string, format: DateFormat): string | null | typeof INVALID {
  if (text.startsWith('0000-00-00')) return null; // MySQL's way to say that there is no date
  if (format === 'YYYY-MM-DD' && isDay(text)) return text; // most dates by far, and quickly seen to be one
  const parts = PATTERNS[format].exec(text)?.groups;
  if (!parts) return INVALID;
  const [year, date] = [Number(parts['year']), Number(parts['day'])];
  const month =
    parts['name'] === undefined ? Number(parts['month']) : monthNames.indexOf(parts['name'].toUpperCase()) + 1;
  if (date < 1 || date > daysOf(year, month) || year < 1) return INVALID;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function time(text: string): string | typeof INVALID {
  const [, hours = '', minutes = '', seconds] = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return INVALID;
  return `${hours.padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
}

function dateTime(text: string): string | null | typeof INVALID {
  const [, date = '', clock = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(text) ?? [];
  if (text.startsWith('0000-00-00')) return null;
  const valid = day(date, 'YYYY-MM-DD') !== INVALID && time(clock) !== INVALID;
  return valid ? `${date}T${clock}${zone}` : INVALID;
}
