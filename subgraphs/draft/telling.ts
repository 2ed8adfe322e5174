import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../schema/package-root';
import type { ColumnType } from '../sql/column-type';
import { dateReadings, dayOf } from './dates';
import { looksLike, share, type Holding } from './holding';
import { percent } from './holds';

/** Values that say by themselves what a column is, whatever it is called. */
export type Telling = 'given names' | 'family names' | 'days of birth' | 'names of schools' | 'e-mail' | 'telephone';

export interface Told {
  readonly confidence: number;
  readonly because: string;
}

const lists = parse(readFileSync(join(packageRoot, 'subgraphs', 'draft', 'common-names.yaml'), 'utf8')) as Record<
  'given' | 'family',
  string
>;
const given = new Set(lists.given.split(/\s+/));
const family = new Set(lists.family.split(/\s+/));
/** Fewer values tell nothing. */
const LEAST_VALUES = 12;

export function tells(kind: Telling, type: ColumnType, holding: Holding): Told | undefined {
  if (holding.values.size < (kind === 'names of schools' ? 1 : LEAST_VALUES)) return undefined;
  switch (kind) {
    case 'given names':
      return names(type, holding, given, family);
    case 'family names':
      return names(type, holding, family, given);
    case 'days of birth':
      return births(type, holding);
    case 'names of schools':
      // One row a school, or one a school and year; not the rows of pupils with the name of their school.
      return holding.values.size < holding.filled * 0.3
        ? undefined
        : part(holding, 0.6, 0.8, 'name a school', (value) => SCHOOL.test(value));
    case 'e-mail':
      return part(holding, 0.95, 0.84, 'are e-mail addresses', looksLike.email);
    case 'telephone':
      return type === 'text' ? part(holding, 0.95, 0.76, 'look like telephone numbers', looksLike.phone) : undefined;
  }
}

/** What nearly every school has in its name. */
export const SCHOOL =
  /\b(school|academy|elementary|high|middle|primary|k-?8|learning center|campus|escuela|colegio)\b/i;

function part(holding: Holding, least: number, confidence: number, what: string, isSo: (value: string) => boolean) {
  const found = share(holding, isSo);
  return found < least ? undefined : { confidence, because: `${percent(found)} of its values ${what}` };
}

/** Many of one kind, and few of the other: most names are in neither list, and some in both. */
function names(
  type: ColumnType,
  holding: Holding,
  these: ReadonlySet<string>,
  those: ReadonlySet<string>,
): Told | undefined {
  if (type !== 'text' || share(holding, looksLike.words) < 0.95) return undefined;
  const among = (list: ReadonlySet<string>) => (value: string) => list.has(plain(value.split(/[\s-]/)[0] ?? ''));
  const found = share(holding, among(these));
  if (found < 0.25 || found < 2.5 * share(holding, among(those))) return undefined;
  const kind = these === given ? 'given' : 'family';
  return { confidence: 0.8, because: `${percent(found)} of its values are common ${kind} names` };
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Days of every month, hardly one of them twice, within the years that lie between the youngest pupils and those who just left. */
function births(type: ColumnType, holding: Holding): Told | undefined {
  const format = type === 'date' || type === 'timestamp' ? 'YYYY-MM-DD' : dateReadings(holding)[0]?.format;
  if (format === undefined) return undefined;
  const days = [...holding.values.keys()].flatMap((value) => dayOf(value, format) ?? []).sort();
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [early = 0, late = 0] = [years[Math.floor(years.length * 0.05)], years[Math.floor(years.length * 0.95)]];
  const months = new Set(days.map((day) => day.slice(5, 7)));
  const isSpread = late - early >= 3 && late - early <= 20 && months.size >= 10;
  if (!isSpread || days.length < holding.filled * 0.6) return undefined;
  return { confidence: 0.8, because: `its days are spread over ${late - early + 1} years as those of birth are` };
}
