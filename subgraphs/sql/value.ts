import { ConfigurationError } from '../mapping/configuration-error';
import type { DateFormat, Value } from '../mapping/language';
import type { Leaf } from '../mapping/mapping';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { bind, join, sql, type Fragment } from './fragment';
import type { Expression, Writing } from './scope';

type Resolve = (column: string) => Expression;

/**
 * The SQL of a value. Text is trimmed, and blank text is null: real systems keep blanks for nulls, and every engine must
 * agree on what is there before it filters or sorts.
 */
export function valueOf(writing: Writing, value: Value, resolve: Resolve): Expression {
  const { dialect, parameters } = writing;
  const inner = (part: Value) => valueOf(writing, part, resolve);
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

/** A leaf as it is filtered and sorted by; dates as ISO text or DATE. */
export function leafValue(writing: Writing, leaf: Leaf, resolve: Resolve): Expression {
  const column = plainColumn(leaf.value);
  if (leaf.date === undefined || column === undefined) return valueOf(writing, leaf.value, resolve);
  return isoDate(writing, resolve(column), leaf.date);
}

/** A leaf as it is selected: a column as it stands, since reading it trims and checks it. */
export function selected(writing: Writing, leaf: Leaf, resolve: Resolve): Expression {
  const column = plainColumn(leaf.value);
  return column === undefined ? valueOf(writing, leaf.value, resolve) : resolve(column);
}

function plainColumn(value: Value): string | undefined {
  return typeof value === 'string' ? value : 'column' in value ? value.column : undefined;
}

export function trimmed({ dialect }: Writing, { fragment, type }: Expression): Expression {
  if (type !== 'text') return { fragment, type };
  return { fragment: dialect.filled(sql`trim(${fragment})`), type };
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
  if (value === undefined)
    throw new ConfigurationError(`parameter ${name}`, 'no such parameter is declared under `parameters`.');
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

/** A date that can be compared: a DATE column, or text as YYYY-MM-DD, null where it is no date at all. */
export function isoDate(writing: Writing, column: Expression, format: DateFormat): Expression {
  const { dialect } = writing;
  if (column.type === 'date') return { fragment: dialect.realDate(column.fragment), type: 'date' };
  if (column.type === 'timestamp')
    return { fragment: dialect.part(dialect.asText(column.fragment), 1, 10), type: 'text' };
  const text = trimmed(
    writing,
    column.type === 'text' ? column : { fragment: dialect.asText(column.fragment), type: 'text' },
  ).fragment;
  const part = (from: number, length: number) => dialect.part(text, from, length);
  const dash = sql`'-'`;
  const iso = {
    'YYYY-MM-DD': () => part(1, 10),
    'MM/DD/YYYY': () => concat(writing, [part(7, 4), dash, part(1, 2), dash, part(4, 2)]),
    'DD/MM/YYYY': () => concat(writing, [part(7, 4), dash, part(4, 2), dash, part(1, 2)]),
    YYYYMMDD: () => concat(writing, [part(1, 4), dash, part(5, 2), dash, part(7, 2)]),
    'DD-MON-YYYY': () => concat(writing, [part(8, 4), dash, month(part(4, 3)), dash, part(1, 2)]),
  }[format]();
  // Close enough for SQL; that February has no 30th is found when the value is read.
  const between = (from: number, low: string, high: string) =>
    sql`${dialect.part(iso, from, 2)} between ${bind(low)} and ${bind(high)}`;
  const isDate = sql`${iso} like '____-__-__' and ${iso} >= '0001' and ${between(6, '01', '12')} and ${between(9, '01', '31')}`;
  return { fragment: sql`case when ${isDate} then ${iso} end`, type: 'text' };
}

const concat = ({ dialect }: Writing, parts: readonly Fragment[]): Fragment =>
  dialect.name === 'mysql' ? sql`concat(${join(parts, ', ')})` : sql`(${join(parts, ' || ')})`;

function month(name: Fragment): Fragment {
  const names = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
  const cases = names.map((word, index) => sql`when ${bind(word)} then ${bind(String(index + 1).padStart(2, '0'))}`);
  return sql`case upper(${name}) ${join(cases, ' ')} end`;
}
