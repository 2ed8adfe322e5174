import { monthNames, type DateFormat } from '../mapping/date-format';
import { bind, join, raw, sql, type Fragment } from './fragment';
import type { Expression, Writing } from './scope';
import { trimmed } from './trimmed';

/** The shapes in which a format is written, a letter a digit; % is whatever may follow. */
const SHAPES: Readonly<Record<DateFormat, readonly string[]>> = {
  'YYYY-MM-DD': ['YYYY-MM-DD%'],
  'MM/DD/YYYY': ['MM/DD/YYYY', 'M/DD/YYYY', 'MM/D/YYYY', 'M/D/YYYY'],
  'DD/MM/YYYY': ['DD/MM/YYYY', 'D/MM/YYYY', 'DD/M/YYYY', 'D/M/YYYY'],
  YYYYMMDD: ['YYYYMMDD'],
  'DD-MON-YYYY': ['DD-MON-YYYY', 'D-MON-YYYY'],
};

/** A date that can be compared: a DATE column, or text as YYYY-MM-DD, null where it is no date. */
export function isoDate(writing: Writing, column: Expression, format: DateFormat): Expression {
  const { dialect } = writing;
  if (column.type === 'date') return { fragment: dialect.realDate(column.fragment), type: 'date' };
  if (column.type === 'timestamp')
    return { fragment: dialect.part(dialect.asText(column.fragment), 1, 10), type: 'text' };
  const asText =
    column.type === 'text' ? column : ({ fragment: dialect.asText(column.fragment), type: 'text' } as const);
  const text = trimmed(writing, asText).fragment;
  const branches = SHAPES[format].map((shape) => branch(writing, text, shape));
  return { fragment: sql`case ${join(branches, ' ')} end`, type: 'text' };
}

/** when text like '__/__/____' and ... then year-month-day */
function branch(writing: Writing, text: Fragment, shape: string): Fragment {
  const part = (letters: RegExp): Fragment => {
    const found = letters.exec(shape);
    const digits = found ? writing.dialect.part(text, found.index + 1, found[0].length) : raw('null');
    return found?.[0].length === 1 ? together(writing, [sql`'0'`, digits]) : digits;
  };
  const year = part(/Y+/);
  const month = shape.includes('MON') ? monthNamed(part(/MON/)) : part(/M+/);
  const day = part(/D+/);
  const pattern = bind(shape.replace(/[A-Z]/g, '_'));
  const isDay = sql`${year} >= '0001' and ${month} between '01' and '12' and ${day} between '01' and '31'`;
  return sql`when ${text} like ${pattern} and ${isDay} then ${together(writing, [year, sql`'-'`, month, sql`'-'`, day])}`;
}

const together = ({ dialect }: Writing, parts: readonly Fragment[]): Fragment =>
  dialect.name === 'mysql' ? sql`concat(${join(parts, ', ')})` : sql`(${join(parts, ' || ')})`;

function monthNamed(name: Fragment): Fragment {
  const cases = monthNames.map(
    (word, index) => sql`when ${bind(word)} then ${bind(String(index + 1).padStart(2, '0'))}`,
  );
  return sql`case upper(${name}) ${join(cases, ' ')} end`;
}
