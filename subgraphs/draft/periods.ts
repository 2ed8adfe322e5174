import { written } from '../mapping/reference';
import type { Chosen } from './choose';
import { dateReadings, dayOf } from './dates';
import { holds, percent } from './holds';
import type { Match } from './match';
import { rowsOf, type SeenColumn, type SeenTable } from './seen';
import { isWord } from './words';

/** The fields of days that no name tells, by how their values stand to each other: what begins does not end before. */
export function withPeriod<Looked extends Pick<Chosen, 'table' | 'matches'>>(
  looked: Looked,
  from: string,
  to: string,
): Looked {
  const { table, matches } = looked;
  if ((matches.get(from)?.[0]?.confidence ?? 0) >= 0.7) return looked;
  const pairs = periodsIn(table);
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return looked;
  const match = ({ name }: SeenColumn): Match => {
    const column = pair.begins.name === name ? pair.begins : pair.ends;
    return {
      place: { table, alias: undefined },
      column,
      confidence: 0.76,
      because: pair.because,
      date: holds('date', column).date,
    };
  };
  return { ...looked, matches: new Map([...matches, [from, [match(pair.begins)]], [to, [match(pair.ends)]]]) };
}

interface Period {
  readonly begins: SeenColumn;
  readonly ends: SeenColumn;
  readonly because: string;
}

function periodsIn(table: SeenTable): Period[] {
  const days = table.columns.filter(
    (column) => !column.sensitive && !isUnderstood(column) && holds('date', column).fits === 'yes',
  );
  return days.flatMap((begins) =>
    days.flatMap((ends): Period[] => {
      if (
        begins === ends ||
        begins.holding.filled < begins.holding.rows * 0.9 ||
        ends.holding.filled === ends.holding.rows
      )
        return [];
      const both = rowsOf(table, [begins.name, ends.name]).flatMap(([first, last]) => {
        const [begun, ended] = [dayIn(first ?? null, begins), dayIn(last ?? null, ends)];
        return begun !== undefined && ended !== undefined ? [begun <= ended] : [];
      });
      const inOrder = both.filter(Boolean).length / Math.max(both.length, 1);
      if (both.length < 8 || inOrder < 0.97) return [];
      const because = `in ${percent(inOrder)} of ${both.length} rows ${written(begins.name)} is not later than ${written(ends.name)}, which is left open in others`;
      return [{ begins, ends, because }];
    }),
  );
}

/** Something else is meant where every word of a name is known and none of them is about a beginning or an end. */
const isUnderstood = ({ words }: SeenColumn): boolean => words.every(isWord) && words.join() !== 'date';

function dayIn(text: string | null, { type, holding }: SeenColumn): string | undefined {
  const format = type === 'date' || type === 'timestamp' ? 'YYYY-MM-DD' : dateReadings(holding)[0]?.format;
  return text === null || format === undefined ? undefined : dayOf(text, format);
}
