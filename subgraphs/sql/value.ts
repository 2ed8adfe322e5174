import { isDay } from '../../schema/calendar';
import { MappingProblem } from '../mapping/configuration-error';
import { isOneOfSeveral, plainColumn, type Value } from '../mapping/value-form';
import type { Leaf } from '../mapping/mapping';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { bind, join, sql, type Fragment } from './fragment';
import { isoDate } from './iso-date';
import type { Expression, Writing } from './scope';
import { trimmed } from './trimmed';

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
function dayOf(writing: Writing, value: Value, formats: readonly string[], resolve: Resolve): Expression {
  const own = typeof value === 'object' && value.date !== undefined ? [value.date].flat() : formats;
  if (isOneOfSeveral(value)) return made(writing, value, resolve, (part) => dayOf(writing, part, own, resolve));
  if (typeof value === 'object' && ('constant' in value || 'parameter' in value)) {
    const day = constantOf(value, writing.parameters);
    return literal(typeof day === 'string' && isDay(day) ? day : null);
  }
  return isoDate(writing, valueOf(writing, undated(value), resolve), own);
}

const undated = (value: Value): Value => (typeof value === 'string' ? value : { ...value, date: undefined });

/** A value made of its parts, which are written by `inner`. */
function made(writing: Writing, value: Value, resolve: Resolve, inner: (part: Value) => Expression): Expression {
  const { dialect, parameters } = writing;
  if (typeof value === 'string') return trimmed(writing, resolve(value));
  if ('column' in value) return trimmed(writing, resolve(value.column));
  if ('constant' in value) return literal(value.constant);
  if ('parameter' in value) return literal(parameterNamed(parameters, value.parameter));
  if ('firstOf' in value) {
    const parts = value.firstOf.map(inner);
    return common(writing, parts, (fragments) => sql`coalesce(${join(fragments, ', ')})`);
  }
  if ('concat' in value) {
    const parts = value.concat
      .map(inner)
      .map(({ fragment, type }) => (type === 'text' ? fragment : dialect.asText(fragment)));
    return trimmed(writing, {
      fragment: sql`concat_ws(${dialect.asText(bind(value.with ?? ''))}, ${join(parts, ', ')})`,
      type: 'text',
    });
  }
  if ('add' in value) {
    const [base, addend] = value.add;
    return { fragment: sql`(${inner(base).fragment} + ${literal(addend).fragment})`, type: 'integer' };
  }
  const branches = value.choose.map(({ when, then }) => ({
    when: condition(writing, when, resolve),
    then: inner(then),
  }));
  const otherwise = value.otherwise === undefined ? [] : [inner(value.otherwise)];
  return common(writing, [...branches.map(({ then }) => then), ...otherwise], (fragments) => {
    const cases = branches.map(({ when }, index) => sql`when ${when} then ${fragments[index] ?? when}`);
    const last = fragments[branches.length];
    return sql`case ${join(cases, ' ')}${last ? sql` else ${last}` : sql``} end`;
  });
}

/** A leaf as it is filtered and sorted by. */
export function leafValue(writing: Writing, { value, date }: Leaf, resolve: Resolve): Expression {
  return date === undefined ? valueOf(writing, value, resolve) : dayOf(writing, value, date, resolve);
}

/** A leaf as it is selected: what reading it trims and checks stands as it is, so that what is wrong with it can be said. */
export function selected(writing: Writing, leaf: Leaf, resolve: Resolve): Expression {
  const column = plainColumn(leaf.value);
  if (column !== undefined) return resolve(column);
  return isOneOfSeveral(leaf.value)
    ? leafValue(writing, leaf, resolve)
    : valueOf(writing, undated(leaf.value), resolve);
}

function literal(value: string | number | boolean | null): Expression {
  const type: ColumnType = typeof value === 'number' ? 'integer' : typeof value === 'boolean' ? 'boolean' : 'text';
  // A whole number stands in the SQL itself: PostgreSQL cannot tell the type of `? + 1`.
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { fragment: { sql: String(value), bindings: [] }, type };
  return { fragment: bind(value), type };
}

export function parameterNamed(parameters: Writing['parameters'], name: string): string | number | boolean | null {
  const value = parameters[name];
  if (value === undefined) throw new MappingProblem(`no parameter ${name} is declared under \`parameters\`.`);
  return value;
}

/** A value that needs no table: a constant or a parameter. */
export function constantOf(value: Value, parameters: Writing['parameters']): string | number | boolean | null {
  if (typeof value !== 'object') return null;
  if ('constant' in value) return value.constant;
  return 'parameter' in value ? parameterNamed(parameters, value.parameter) : null;
}

/** Parts of different kinds meet as text. */
function common(
  { dialect }: Writing,
  parts: readonly Expression[],
  compose: (fragments: Fragment[]) => Fragment,
): Expression {
  const types = new Set(parts.map(({ type }) => type));
  const [only] = types;
  if (types.size === 1 && only !== undefined)
    return { fragment: compose(parts.map(({ fragment }) => fragment)), type: only };
  const texts = parts.map(({ fragment, type }) => (type === 'text' ? fragment : dialect.asText(fragment)));
  return { fragment: compose(texts), type: 'text' };
}
