import { holds, percent } from './holds';
import { dayOf, dateReadings } from './dates';
import { written } from '../mapping/reference';
import type { Plain } from './line';
import { rowsOf, type SeenColumn, type SeenTable } from './seen';

/** How a system counts its school years: what is to be added to get the calendar year in which one ends. */
export interface YearCount {
  readonly offset: 0 | 1;
  readonly confidence: number;
  readonly because: string;
}

/** A system counts the same way everywhere: wherever a row has a school year and a day on which something began, the two tell. */
export function yearCountOf(tables: readonly SeenTable[]): YearCount | undefined {
  let [ending, beginning, told] = [0, 0, 0];
  const where = new Set<string>();
  for (const table of tables)
    for (const year of table.columns.filter(isSchoolYear))
      for (const day of table.columns.filter(isFirstDay))
        for (const [number, text] of rowsOf(table, [year.name, day.name])) {
          const ends = yearOf(text ?? null, day);
          if (ends === undefined || !number) continue;
          told++;
          where.add(table.name);
          if (Number(number) === ends) ending++;
          if (Number(number) + 1 === ends) beginning++;
        }
  if (told < 10) return undefined;
  const offset = beginning > ending ? 1 : 0;
  const agree = Math.max(beginning, ending) / told;
  const counted = offset === 1 ? 'begins' : 'ends';
  const because = `in ${percent(agree)} of ${told} rows of ${[...where].slice(0, 3).join(', ')} it is the year in which the school year ${counted}`;
  return { offset, confidence: agree >= 0.95 ? 0.95 : agree >= 0.8 ? 0.75 : 0.4, because };
}

export const isSchoolYear = (column: SeenColumn): boolean =>
  !column.sensitive && column.words.includes('year') && holds('year', column).fits === 'yes';

const isFirstDay = ({ words, sensitive, ...column }: SeenColumn): boolean =>
  !sensitive &&
  words.some((word) => ['begin', 'entry', 'enrollment'].includes(word)) &&
  holds('date', column).fits === 'yes';

/** The calendar year in which the school year of a day ends; summers, in which either could be meant, tell nothing. */
function yearOf(text: string | null, { type, holding }: SeenColumn): number | undefined {
  if (text === null) return undefined;
  const format = type === 'date' || type === 'timestamp' ? 'YYYY-MM-DD' : dateReadings(holding)[0]?.format;
  const day = format && dayOf(text, format);
  if (!day) return undefined;
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (month >= 8) return year + 1;
  return month <= 5 ? year : undefined;
}

/** A school year as the contract counts it. */
export const asContract = (reference: string, { offset }: Pick<YearCount, 'offset'>): Plain =>
  offset === 0 ? reference : { add: [reference, offset] };

export const plainYear = (column: SeenColumn, count: Pick<YearCount, 'offset'>): Plain =>
  asContract(written(column.name), count);
