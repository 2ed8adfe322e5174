import { MappingProblem } from '../mapping/configuration-error';
import type { Value } from '../mapping/value-form';
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

/** The column that a value is, when it is no more than that. */
export function plainColumn(value: Value): string | undefined {
  return typeof value === 'string' ? value : 'column' in value ? value.column : undefined;
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
