/**
 * The one total order of a list. Every district sorts by the same keys in the same way, whatever its engine and collation,
 * so that the gateway can merge their pages and a cursor is just the key of the last row:
 * the order's keys first (text by Unicode code point), then the district's name, then the record's own key.
 */
export interface OrderKey {
  /** Field of the contract's type, such as `lastName`. */
  readonly field: string;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** A value that rows are sorted by: text and ISO dates as strings, integers as numbers. */
export type SortValue = string | number | null;

/** A part of a record's key: text, an integer, or (as a list of one) an integer beyond the safe range of a number. */
export type KeyPart = string | number | readonly [string];

/** Where a row stands in the total order. */
export interface Position {
  readonly values: readonly SortValue[];
  readonly district: string;
  readonly key: readonly KeyPart[];
}

export function comparePositions(order: readonly OrderKey[]): (a: Position, b: Position) => number {
  return (a, b) => {
    for (const [index, key] of order.entries()) {
      const difference = compareSortValues(a.values[index] ?? null, b.values[index] ?? null, key);
      if (difference !== 0) return difference;
    }
    return compareText(a.district, b.district) || compareKeys(a.key, b.key);
  };
}

function compareSortValues(a: SortValue, b: SortValue, { descending, nullsFirst }: OrderKey): number {
  if (a === b) return 0;
  if (a === null) return nullsFirst ? -1 : 1;
  if (b === null) return nullsFirst ? 1 : -1;
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -difference : difference;
}

function compareKeys(a: readonly KeyPart[], b: readonly KeyPart[]): number {
  for (const [index, part] of a.entries()) {
    const difference = compareKeyParts(part, b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareKeyParts(a: KeyPart, b: KeyPart): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [BigInt(digits(a)), BigInt(digits(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}

const digits = (part: KeyPart): string | number => (typeof part === 'object' ? part[0] : Math.trunc(Number(part)) || 0);

/**
 * Order by Unicode code point, which is also the order of the UTF-8 bytes that databases compare.
 * JavaScript's `<` compares UTF-16 units and puts an emoji before U+FB01.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

// Surrogates (U+D800 to U+DFFF) stand for code points above U+FFFF, so they rank after every other unit.
const codePointRank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
