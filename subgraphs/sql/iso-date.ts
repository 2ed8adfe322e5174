import { monthNames, parseDateFormat, type DateFormat } from '../mapping/date-format';
import { bind, join, sql, type Fragment } from './fragment';
import type { Expression, Writing } from './writing';

/** A trimmed value as a date that can be compared: a DATE, or text as YYYY-MM-DD; null where it is no day of the calendar. */
export function isoDate(writing: Writing, value: Expression, formats: readonly string[]): Expression {
  const { dialect } = writing;
  if (value.type === 'date') return value;
  const text = value.type === 'text' ? value.fragment : dialect.asText(value.fragment);
  const branches = formats
    .flatMap((format) => shapesOf(parseDateFormat(format)))
    .map((shape) => branch(writing, text, shape));
  return { fragment: sql`case ${join(branches, ' ')} end`, type: 'text' };
}

/** One way in which a format may come: 3/5/2026 and 03/05/2026 are two shapes of one format. */
interface Shape {
  /** What each character may be, as within the brackets of a regular expression. */
  readonly characters: readonly string[];
  readonly year: Span;
  readonly month: Span;
  readonly day: Span;
  /** The month is written by its name. */
  readonly named: boolean;
}
interface Span {
  readonly from: number;
  readonly length: number;
}
const NOWHERE: Span = { from: 1, length: 0 };

function shapesOf(format: DateFormat | undefined): Shape[] {
  let shapes: Shape[] = [{ characters: [], year: NOWHERE, month: NOWHERE, day: NOWHERE, named: false }];
  for (const part of format?.parts ?? []) {
    const more = (shape: Shape, characters: readonly string[]): Shape => {
      const longer = { ...shape, characters: [...shape.characters, ...characters] };
      if (part.kind === 'literal') return longer;
      const span = { from: shape.characters.length + 1, length: characters.length };
      return part.kind === 'name' ? { ...longer, month: span, named: true } : { ...longer, [part.kind]: span };
    };
    shapes = shapes.flatMap((shape) => charactersOf(part).map((characters) => more(shape, characters)));
  }
  return shapes;
}

const DIGIT = '0-9';

function charactersOf(part: DateFormat['parts'][number]): (readonly string[])[] {
  switch (part.kind) {
    case 'literal':
      return [[part.character]];
    case 'year':
      return [[DIGIT, DIGIT, DIGIT, DIGIT]];
    case 'name':
      return [['A-Za-z', 'A-Za-z', 'A-Za-z']];
    default:
      return part.narrow ? [[DIGIT, DIGIT], [DIGIT]] : [[DIGIT, DIGIT]];
  }
}

/** when text ~ '^[0-9][0-9][/]...' and month between '01' and '12' and day ... then year-month-day */
function branch(writing: Writing, text: Fragment, { characters, named, ...spans }: Shape): Fragment {
  const { dialect } = writing;
  const part = ({ from, length }: Span): Fragment => {
    const found = dialect.part(text, from, length);
    return length === 1 ? together(writing, [sql`'0'`, found]) : found;
  };
  const year = part(spans.year);
  const month = named ? monthNamed(part(spans.month)) : part(spans.month);
  const day = part(spans.day);
  const iso = isIso(characters, spans)
    ? dialect.part(text, 1, 10)
    : together(writing, [year, sql`'-'`, month, sql`'-'`, day]);
  const isDay = sql`${year} >= '0001' and ${month} between '01' and '12' and ${day} between '01' and '31'`;
  return sql`when ${dialect.isDated(text, characters)} and ${isDay} and ${dialect.isInMonth(iso)} then ${iso}`;
}

/** Whether the date needs no putting together: it stands as YYYY-MM-DD already. */
const isIso = (characters: readonly string[], { year, month, day }: Omit<Shape, 'characters' | 'named'>): boolean =>
  [year.from, month.from, day.from].join() === '1,6,9' && `${characters[4]}${characters[7]}` === '--';

function together({ dialect }: Writing, parts: readonly Fragment[]): Fragment {
  return dialect.name === 'mysql' ? sql`concat(${join(parts, ', ')})` : sql`(${join(parts, ' || ')})`;
}

function monthNamed(name: Fragment): Fragment {
  const cases = monthNames.map((word, index) => sql`when ${bind(word)} then ${bind(twoDigits(index + 1))}`);
  return sql`case upper(${name}) ${join(cases, ' ')} end`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
