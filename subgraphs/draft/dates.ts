import { isDay } from '../../schema/calendar';
import { monthNames } from '../mapping/date-format';
import type { Holding } from './holding';

/** Ways in which people and programs write dates, in the tokens of the mapping language. */
const FORMATS = [
  'YYYY-MM-DD',
  'MM/DD/YYYY',
  'DD/MM/YYYY',
  'YYYYMMDD',
  'DD-MON-YYYY',
  'MM-DD-YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'YYYY/MM/DD',
  'DD MON YYYY',
  'MON DD, YYYY',
] as const;

/** How the dates of a text column are written: the formats that read the most of its values. */
export interface DateReading {
  readonly format: string;
  /** Share of the values, from 0 to 1, that are days of the calendar when they are read so. */
  readonly share: number;
}

/** The readings that explain the values best; two of them when no value tells days from months. */
export function dateReadings(holding: Holding): readonly DateReading[] {
  const readings = FORMATS.map((format) => ({ format, share: shareOf(holding, format) }))
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.share - a.share);
  const [best] = readings;
  return best ? readings.filter(({ share }) => share === best.share) : [];
}

function shareOf({ values, filled }: Holding, format: string): number {
  let count = 0;
  for (const [value, rows] of values) if (dayOf(value, format) !== undefined) count += rows;
  return filled === 0 ? 0 : count / filled;
}

/** YYYY-MM-DD of a text, or undefined when the text is no day in this format. A time after the day is left alone. */
export function dayOf(text: string, format: string): string | undefined {
  const found = shapeOf(format).exec(text)?.groups;
  if (!found) return undefined;
  const { y = '', m = '', d = '' } = found;
  const month = /^\d+$/.test(m) ? Number(m) : monthNames.indexOf(m.toUpperCase()) + 1;
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) && y >= '1900' && y < '2200' ? day : undefined;
}

const shapes = new Map<string, RegExp>();

function shapeOf(format: string): RegExp {
  const known = shapes.get(format);
  if (known) return known;
  const digits = /[^A-Z]/.test(format) && format !== 'YYYY-MM-DD' ? '{1,2}' : '{2}';
  const pattern = format
    .replace(/[./]/g, '\\$&')
    .replace('YYYY', '(?<y>\\d{4})')
    .replace('MON', '(?<m>[A-Za-z]{3})')
    .replace('MM', `(?<m>\\d${digits})`)
    .replace('DD', `(?<d>\\d${digits})`);
  const shape = new RegExp(`^${pattern}([ T]\\d.*)?$`);
  shapes.set(format, shape);
  return shape;
}
