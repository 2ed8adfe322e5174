import type { ColumnType } from '../sql/column-type';
import { dateReadings } from './dates';
import { looksLike, share, type Holding } from './holding';

/** What the values of a column must look like to be those of a field: see fields.yaml. */
export type Kind =
  | 'name'
  | 'short'
  | 'date'
  | 'codes'
  | 'year'
  | 'id'
  | 'flag'
  | 'phone'
  | 'email'
  | 'postal'
  | 'website'
  | 'number'
  | 'title'
  | 'label'
  | 'text';

/** Whether they do. Where no row has a value nothing speaks for it and nothing against. */
export interface Verdict {
  readonly fits: 'yes' | 'unknown' | 'no';
  readonly because: string;
  /** How dates are written, where they are text. */
  readonly date?: string;
}

interface Held {
  readonly type: ColumnType;
  readonly holding: Holding;
}

export function holds(kind: Kind, { type, holding }: Held): Verdict {
  if (kind === 'date') return holdsDates(type, holding);
  if (type === 'date' || type === 'timestamp') return no('it holds days');
  if (kind === 'flag' && type === 'boolean') return { fits: 'yes', because: 'it is a boolean' };
  if (holding.filled === 0) return { fits: 'unknown', because: 'no row of the sample has a value' };
  switch (kind) {
    case 'name':
      return most(holding, 0.9, 'names', (value) => looksLike.words(value) && value.length <= 60);
    case 'title':
      return most(holding, 0.9, 'titles', (value) => looksLike.title(value));
    case 'short':
      return most(holding, 0.9, 'short texts', (value) => value.length <= 10);
    case 'label':
      return most(holding, 0.9, 'labels', (value) => value.length <= 60);
    case 'year':
      return most(holding, 0.98, 'years', looksLike.year);
    case 'flag':
      return most(holding, 0.98, 'yes and no', looksLike.flag);
    case 'phone':
      return most(holding, 0.8, 'telephone numbers', looksLike.phone);
    case 'email':
      return most(holding, 0.9, 'e-mail addresses', looksLike.email);
    case 'postal':
      return most(holding, 0.8, 'postal codes', looksLike.postal);
    case 'website':
      return most(holding, 0.8, 'web addresses', looksLike.website);
    case 'number':
      return most(holding, 0.95, 'numbers', looksLike.number);
    case 'id':
      return holdsIds(holding);
    case 'codes':
    case 'text':
      return { fits: 'yes', because: 'any value fits' };
  }
}

function most(holding: Holding, least: number, what: string, isSo: (value: string) => boolean): Verdict {
  const part = share(holding, isSo);
  if (part < least) return no(`${percent(part)} of its values look like ${what}`);
  return { fits: 'yes', because: part === 1 ? `its values look like ${what}` : `${percent(part)} look like ${what}` };
}

function holdsDates(type: ColumnType, holding: Holding): Verdict {
  if (type === 'date' || type === 'timestamp') {
    const zero = share(holding, (value) => /^0000|-00/.test(value));
    return { fits: 'yes', because: zero > 0 ? `it is a date; ${percent(zero)} are zero dates` : 'it is a date' };
  }
  if (holding.filled === 0) return { fits: 'unknown', because: 'no row of the sample has a value' };
  if (type !== 'text' && type !== 'integer' && type !== 'other') return no('it holds no dates');
  const [best, rival] = dateReadings(holding);
  if (!best || best.share < 0.85) return no(`${percent(best?.share ?? 0)} of its values read as dates`);
  if (rival) return no(`its dates read as ${best.format} and as ${rival.format}`);
  const because = `${best.share === 1 ? 'all' : percent(best.share)} of its values read as ${best.format}`;
  return { fits: 'yes', because, date: best.format };
}

function holdsIds(holding: Holding): Verdict {
  const distinct = holding.values.size / holding.filled;
  if (holding.filled < 5) return { fits: 'unknown', because: 'too few rows have a value' };
  if (distinct < 0.97) return no(`${percent(1 - distinct)} of its values stand in several rows`);
  return { fits: 'yes', because: 'each of its values stands in one row' };
}

const no = (because: string): Verdict => ({ fits: 'no', because });

/** Never 100 % where something is missing, never 0 % where something is there. */
export const percent = (part: number): string =>
  `${part >= 1 ? 100 : part <= 0 ? 0 : Math.min(99, Math.max(1, Math.round(part * 100)))} %`;
