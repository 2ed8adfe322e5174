import { holds } from './holds';
import { dayOf, dateReadings } from './dates';
import type { Plain } from './line';
import { rowsOf, type SeenColumn, type SeenTable } from './seen';

/** How a system counts its school years: what is to be added to get the calendar year in which one ends. */
export interface YearCount {
  readonly offset: 0 | 1;
  readonly confidence: number;
  readonly because: string;
}

/**
 * A system counts the same way everywhere: wherever a row has a school year and a day on which something began in it, the two
 * tell. Each table has a vote; one whose days are of something else, such as an employment, agrees with neither count.
 */
export function yearCountOf(tables: readonly SeenTable[]): YearCount | undefined {
  const votes = tables.flatMap((table) =>
    table.columns
      .filter(isSchoolYear)
      .flatMap((year) => table.columns.filter(isFirstDay).flatMap((day) => voteOf(table, year, day) ?? [])),
  );
  const [beginning, ending] = [votes.filter(({ offset }) => offset === 1), votes.filter(({ offset }) => offset === 0)];
  const [many, few] = beginning.length > ending.length ? [beginning, ending] : [ending, beginning];
  const [first] = many;
  if (!first) return undefined;
  const names = [...new Set(many.map(({ table }) => table.name))];
  const counted = first.offset === 1 ? 'begins' : 'ends';
  const because = `in ${names.slice(0, 3).join(', ')} it is the year in which the school year ${counted}`;
  if (few.length === 0) return { offset: first.offset, confidence: 0.95, because };
  const others = [...new Set(few.map(({ table }) => table.name))].slice(0, 3).join(', ');
  return {
    offset: first.offset,
    confidence: many.length > 3 * few.length ? 0.75 : 0.45,
    because: `${because}, but not in ${others}`,
  };
}

interface Vote {
  readonly table: SeenTable;
  readonly offset: 0 | 1;
}

function voteOf(table: SeenTable, year: SeenColumn, day: SeenColumn): Vote | undefined {
  const differences = rowsOf(table, [year.name, day.name]).flatMap(([number, text]) => {
    const ends = yearOf(text ?? null, day);
    return ends === undefined || !number ? [] : [ends - Number(number)];
  });
  if (differences.length < 5) return undefined;
  const agrees = (offset: 0 | 1) => differences.filter((one) => one === offset).length >= differences.length * 0.9;
  return agrees(1) ? { table, offset: 1 } : agrees(0) ? { table, offset: 0 } : undefined;
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
