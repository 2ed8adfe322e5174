import type { Expression } from './writing';
import type { Fragment } from './fragment';

/** What an engine does with text: taken apart, searched, read as numbers. What it is given is trimmed, and not blank. */
export interface Texts {
  /** The part at a place, counted from 1, or from the end when negative; nothing where there is none. */
  part(text: Fragment, by: string, place: number): Fragment;
  /** The first group of a regular expression, or all that it matches; an engine without them has none. */
  readonly match: ((text: Fragment, pattern: string) => Fragment) | undefined;
  /** What stands at a path of JSON, as text; nothing where that is no scalar, or where this is no JSON. */
  json(value: Expression, steps: readonly (string | number)[]): Fragment;
  contains(text: Fragment, part: string): Fragment;
  /** The number that a text is, and nothing where it is none. */
  number(text: Fragment): Fragment;
  /** The whole number that a text of digits is. */
  digits(text: Fragment): Fragment;
}

// What text a number is, for regular expressions; decode.ts reads the same.
export const NUMBER = String.raw`^-?([0-9]+(\.[0-9]*)?|\.[0-9]+)`;

/** The steps of a path as MySQL, MariaDB and SQLite write them: $."lines"[0] */
export const jsonPath = (steps: readonly (string | number)[]): string =>
  `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `."${step}"`)).join('')}`;
