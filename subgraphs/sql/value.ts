import { isDay } from '../../schema/calendar';
import { MappingProblem } from '../mapping/configuration-error';
import { constantOf, parameterNamed } from '../mapping/constant-of';
import { ISO_DATE } from '../mapping/date-format';
import { stepsOf } from '../mapping/json-path';
import type { Leaf } from '../mapping/mapping';
import { isOneOfSeveral, plainColumn, type LongValue, type Scalar, type Value } from '../mapping/value-form';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { bind, join, raw, sql, TRUE, type Fragment } from './fragment';
import { isoDate } from './iso-date';
import { calculated, numberOf, schoolYearOf, sideOf, wholeOf, type Arithmetic } from './number';
import type { Expression, Writing } from './writing';
import { textOf, trimmed } from './trimmed';

type Resolve = (column: string) => Expression;

/**
 * The SQL of a value. Text is trimmed, and blank text is null: real systems keep blanks for nulls, and every engine must
 * agree on what is there before it filters or sorts. A value that says how its date is written is that day.
 */
export function valueOf(writing: Writing, value: Value, resolve: Resolve): Expression {
  if (typeof value === 'object' && value.date !== undefined) return dayOf(writing, value, [], resolve);
  return made(writing, value, resolve, (part) => valueOf(writing, part, resolve));
}

/**
 * A value as a day: a DATE, or text as YYYY-MM-DD, and null where it is none. Of several the first that is a day is taken, each
 * read in its own way, or else in the way of the whole.
 */
export function dayOf(writing: Writing, value: Value, formats: readonly string[], resolve: Resolve): Expression {
  const own = typeof value === 'object' && value.date !== undefined ? [value.date].flat() : formats;
  if (isOneOfSeveral(value)) return made(writing, value, resolve, (part) => dayOf(writing, part, own, resolve));
  if (typeof value === 'object' && ('constant' in value || 'parameter' in value)) {
    const day = constantOf(value, writing.parameters);
    return literal(typeof day === 'string' && isDay(day) ? day : null);
  }
  return isoDate(writing, valueOf(writing, undated(value), resolve), own);
}

/** Whether a day can be read, or none is written: blanks, and a day of no calendar such as 0000-00-00. */
export function isDayOrNothing(writing: Writing, value: Value, formats: readonly string[], resolve: Resolve): Fragment {
  if (typeof value === 'object' && ('constant' in value || 'parameter' in value)) return TRUE;
  const written = valueOf(writing, undated(value), resolve);
  if (written.type !== 'text') return TRUE;
  const day = dayOf(writing, value, formats, resolve).fragment;
  return sql`(${written.fragment} is null or ${written.fragment} like '0000-00-00%' or ${day} is not null)`;
}

const undated = (value: Value): Value => (typeof value === 'string' ? value : { ...value, date: undefined });

/** A value made of its parts, which are written by `inner`. */
function made(writing: Writing, value: Value, resolve: Resolve, inner: (part: Value) => Expression): Expression {
  const { texts } = writing.dialect;
  const text = (fragment: Fragment): Expression => trimmed(writing, { fragment, type: 'text' });
  const textIn = (part: Value): Fragment => textOf(writing, inner(part));
  if (typeof value === 'string') return trimmed(writing, resolve(value));
  if ('column' in value) return trimmed(writing, resolve(value.column));
  if ('constant' in value) return literal(value.constant);
  if ('parameter' in value) return literal(parameterNamed(writing.parameters, value.parameter));
  if ('firstOf' in value)
    return common(
      writing,
      value.firstOf.map(inner),
      (parts) =>
        // SQLite wants two at least.
        sql`coalesce(${join(parts.length === 1 ? [...parts, raw('null')] : parts, ', ')})`,
    );
  if ('concat' in value) {
    const parts = meeting(writing, value.concat.map(inner));
    return text(sql`concat_ws(${writing.dialect.asText(bind(value.with ?? ''))}, ${join(parts, ', ')})`);
  }
  if ('part' in value) return text(texts.part(textIn(value.of), value.by, value.part));
  if ('match' in value) return text(matched(writing, textIn(value.of), value.match));
  if ('json' in value) return text(texts.json(inner(value.of), stepsOf(value.json)));
  if ('schoolYearOf' in value) return schoolYearOf(writing, dayOf(writing, value.schoolYearOf, [ISO_DATE], resolve));
  if ('choose' in value) return chosen(writing, value, resolve, inner);
  const [operator, [left, right]] = operation(value);
  const side = (given: Value | number) => (typeof given === 'number' ? literal(given) : sideOf(writing, inner(given)));
  return calculated(operator, side(left), side(right));
}

function matched({ dialect }: Writing, text: Fragment, pattern: string): Fragment {
  if (dialect.texts.match) return dialect.texts.match(text, pattern);
  throw new MappingProblem(
    `${dialect.name} has no regular expressions: \`match\` is for MySQL, MariaDB and PostgreSQL.`,
  );
}

type Operation = Extract<LongValue, Readonly<Partial<Record<Arithmetic, unknown>>>>;

function operation(value: Operation): [Arithmetic, readonly [Value | number, Value | number]] {
  if ('add' in value) return ['add', value.add];
  if ('subtract' in value) return ['subtract', value.subtract];
  return 'multiply' in value ? ['multiply', value.multiply] : ['divide', value.divide];
}

type Choice = Extract<LongValue, { choose: unknown }>;

function chosen(
  writing: Writing,
  { choose, otherwise }: Choice,
  resolve: Resolve,
  inner: (part: Value) => Expression,
): Expression {
  const values = [...choose.map(({ then }) => then), ...(otherwise === undefined ? [] : [otherwise])];
  return common(writing, values.map(inner), (fragments) => {
    const cases = choose.map(
      ({ when }, index) => sql`when ${condition(writing, when, resolve)} then ${fragments[index] ?? raw('null')}`,
    );
    const last = fragments[choose.length];
    return sql`case ${join(cases, ' ')}${last ? sql` else ${last}` : sql``} end`;
  });
}

/** A leaf as it is filtered and sorted by: what is shown as a number or a day is one here too. */
export function leafValue(writing: Writing, { type, value, date, codes }: Leaf, resolve: Resolve): Expression {
  if (date !== undefined) return dayOf(writing, value, date, resolve);
  const found = valueOf(writing, value, resolve);
  if (codes !== undefined) return found;
  if (type === 'Int') return wholeOf(writing, found);
  return type === 'Float' ? numberOf(writing, found) : found;
}

/** A leaf as it is selected: what reading it trims and checks stands as it is, so that what is wrong with it can be said. */
export function selected(writing: Writing, leaf: Leaf, resolve: Resolve): Expression {
  const column = plainColumn(leaf.value);
  if (column !== undefined) return resolve(column);
  if (leaf.date !== undefined && isOneOfSeveral(leaf.value)) return leafValue(writing, leaf, resolve);
  return valueOf(writing, undated(leaf.value), resolve);
}

function literal(value: Scalar | null): Expression {
  if (typeof value === 'boolean') return { fragment: bind(value), type: 'boolean' };
  if (typeof value !== 'number') return { fragment: bind(value), type: 'text' };
  // A number stands in the SQL itself: PostgreSQL cannot tell the type of `? + 1`.
  const type: ColumnType = Number.isInteger(value) ? 'integer' : 'decimal';
  return { fragment: Number.isFinite(value) ? raw(String(value)) : bind(value), type };
}

/** Numbers meet as numbers, and parts of different kinds as text. */
function common(
  writing: Writing,
  parts: readonly Expression[],
  compose: (fragments: readonly Fragment[]) => Fragment,
): Expression {
  const [only, ...others] = new Set(parts.map(({ type }) => type));
  if (only !== undefined && others.length === 0 && (only !== 'text' || parts.length === 1))
    return { fragment: compose(parts.map(({ fragment }) => fragment)), type: only };
  if (parts.every(({ type }) => type === 'integer' || type === 'decimal'))
    return { fragment: compose(parts.map(({ fragment }) => fragment)), type: 'decimal' };
  return { fragment: compose(meeting(writing, parts)), type: 'text' };
}

/** Values as texts that can stand beside each other: those of two columns may have collations that cannot. */
function meeting(writing: Writing, parts: readonly Expression[]): Fragment[] {
  const texts = parts.map((part) => textOf(writing, part));
  return texts.length > 1 ? texts.map((text) => writing.dialect.ownText(text)) : texts;
}
