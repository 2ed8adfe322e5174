import { percent } from './holds';
import { holdingOf, looksLike, share, type Holding } from './holding';
import type { Plain } from './line';
import { referenceTo, type Match, type Place } from './match';
import { allNouns, isOneOf, type WordSet } from './names';
import type { SeenColumn } from './seen';
import { tells } from './telling';
import { isWord } from './words';

/** What a column of whole names is called, besides what its table is. */
const CALLED: readonly WordSet[] = ['name', 'full name', 'last first', 'last first name', 'last name first name'].map(
  (words) => new Set(words.split(' ')),
);

/**
 * First, middle and last names out of a column that holds them whole, the family name first: `Dalton, Ryan James`. Never sure:
 * of two given names the second is taken for a middle name. Names without a comma do not tell where the family name begins.
 */
export function inWholeNames(places: readonly Place[], own: (place: Place) => WordSet): ReadonlyMap<string, Match> {
  for (const place of places)
    for (const column of place.table.columns) {
      const words = column.words.filter((word) => !own(place).has(word));
      // A column whose name is understood, such as `staff`, is of somebody else.
      const isOpen = words.some((word) => !isWord(word)) && !words.some((word) => allNouns.has(word));
      const isCalled = [column.words, words].some((reading) => isOneOf(new Set(reading), CALLED));
      const whole = column.sensitive || column.type !== 'text' ? undefined : wholeIn(column.holding);
      if (whole && (isCalled || (isOpen && whole.isTold))) return matchesIn(place, column, whole, isCalled);
    }
  return new Map();
}

interface Whole {
  /** The share of the values that have one comma, between words. */
  readonly part: number;
  /** Whether what follows it are common given names. */
  readonly isTold: boolean;
  readonly hasMiddle: boolean;
}

function wholeIn(holding: Holding): Whole | undefined {
  const part = share(holding, (value) => value.split(',').length === 2 && value.split(',').every(looksLike.words));
  if (holding.values.size < 5 || part < 0.9) return undefined;
  const given = [...holding.values.keys()].map((value) => (value.split(',')[1] ?? '').trim());
  return {
    part,
    isTold: tells('given names', 'text', holdingOf(given)) !== undefined,
    hasMiddle: given.filter((name) => name.includes(' ')).length > given.length * 0.1,
  };
}

function matchesIn(place: Place, column: SeenColumn, whole: Whole, isCalled: boolean): ReadonlyMap<string, Match> {
  const of = referenceTo(place, column);
  const after: Plain = { part: 2, of, by: ',' };
  const values: readonly (readonly [string, Plain])[] = [
    ['lastName', { part: 1, of, by: ',' }],
    ['firstName', whole.hasMiddle ? { part: 1, of: after, by: ' ' } : after],
    ...(whole.hasMiddle ? ([['middleName', { part: 2, of: after, by: ' ' }]] as const) : []),
  ];
  const because = `${percent(whole.part)} of its values have a family name, a comma and given names`;
  const confidence = isCalled && whole.isTold ? 0.8 : 0.74;
  return new Map(
    values.map(([field, value]) => [field, { place, column, value, confidence, because, date: undefined }]),
  );
}
