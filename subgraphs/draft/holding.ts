/** What the values of a column look like, as far as a sample tells. */
export interface Holding {
  /** Rows that were looked at, and those with a value. */
  readonly rows: number;
  readonly filled: number;
  /** Each value and how many rows have it. */
  readonly values: ReadonlyMap<string, number>;
}

export const NOTHING: Holding = { rows: 0, filled: 0, values: new Map() };

export function holdingOf(texts: readonly (string | null)[]): Holding {
  const values = new Map<string, number>();
  for (const text of texts) if (text !== null) values.set(text, (values.get(text) ?? 0) + 1);
  const filled = [...values.values()].reduce((sum, count) => sum + count, 0);
  return { rows: texts.length, filled, values };
}

/** The share of the filled rows, from 0 to 1, whose value is of this kind. */
export function share({ values, filled }: Holding, isSo: (value: string) => boolean): number {
  if (filled === 0) return 0;
  let count = 0;
  for (const [value, rows] of values) if (isSo(value)) count += rows;
  return count / filled;
}

export const looksLike = {
  email: (value: string) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value),
  phone: (value: string) => /^[+\d(][\d\s().\-/+x]*$/i.test(value) && isPhoneLength(value.replace(/\D/g, '').length),
  postal: (value: string) => /^\d{5}(-?\d{4})?$/.test(value) || /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i.test(value),
  year: (value: string) => /^(19|20)\d\d(\.0+)?$/.test(value),
  integer: (value: string) => /^-?\d+(\.0+)?$/.test(value),
  number: (value: string) => /^-?\d*\.?\d+$/.test(value),
  flag: (value: string) => /^(true|false|t|f|yes|no|y|n|0|1)$/i.test(value),
  /** A name of somebody or something: letters, with the marks that names have. */
  words: (value: string) => /\p{L}/u.test(value) && !/[@\d_|<>{}[\]\\]/.test(value),
  /** Letters, and perhaps a number among them: `Lake Primary`, `PS 118`. */
  title: (value: string) => /\p{L}/u.test(value) && !/[@|<>{}[\]\\]/.test(value),
  website: (value: string) => /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(value) && !value.includes('@'),
  clock: (value: string) => /^\d{1,2}:\d\d(:\d\d)?( ?[ap]m)?$/i.test(value),
} as const;

const isPhoneLength = (digits: number): boolean => digits === 7 || (digits >= 10 && digits <= 15);

/** Every row has a value of its own, in a sample large enough to say so. */
export const isDistinct = ({ values, filled, rows }: Holding): boolean => filled === rows && values.size === filled;
