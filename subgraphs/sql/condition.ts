import type { Condition, Matcher, Operand } from '../mapping/condition-form';
import { comparable } from './column-type';
import { all, any, bind, FALSE, sql, TRUE, type Binding, type Fragment } from './fragment';
import { equal, type Expression, type Writing } from './scope';
import { trimmed } from './trimmed';
import { parameterNamed } from './value';

/** A condition of the mapping on columns: all of its matchers, or any of several conditions. */
export function condition(writing: Writing, given: Condition, resolve: (column: string) => Expression): Fragment {
  if ('any' in given && Array.isArray(given.any))
    return any((given.any as Condition[]).map((one) => condition(writing, one, resolve)));
  return all(
    Object.entries(given as Record<string, Matcher>).map(([column, matcher]) =>
      matches(writing, resolve(column), matcher, resolve),
    ),
  );
}

function matches(
  writing: Writing,
  column: Expression,
  matcher: Matcher,
  resolve: (column: string) => Expression,
): Fragment {
  const value = trimmed(writing, column);
  if (matcher === null) return sql`${value.fragment} is null`;
  if (Array.isArray(matcher)) return isOneOf(writing, value, matcher.map(String));
  if (typeof matcher !== 'object') return isOneOf(writing, value, [String(matcher)]);
  // Not to be something is also true of nothing, which SQL's `not` would forget.
  if ('not' in matcher) return sql`case when ${matches(writing, column, matcher.not, resolve)} then 0 else 1 end = 1`;
  if ('column' in matcher) return equal(writing.dialect, value, trimmed(writing, resolve(matcher.column)));
  if ('parameter' in matcher) {
    const wanted = parameterNamed(writing.parameters, matcher.parameter);
    return wanted === null ? FALSE : isOneOf(writing, value, [String(wanted)]); // nothing equals what is not set
  }
  const side = exact(writing, value);
  const { above, atLeast, below, atMost } = matcher;
  return all([
    above === undefined ? TRUE : sql`${side} > ${operandOf(writing, value, above)}`,
    atLeast === undefined ? TRUE : sql`${side} >= ${operandOf(writing, value, atLeast)}`,
    below === undefined ? TRUE : sql`${side} < ${operandOf(writing, value, below)}`,
    atMost === undefined ? TRUE : sql`${side} <= ${operandOf(writing, value, atMost)}`,
  ]);
}

function operandOf(writing: Writing, { type }: Expression, operand: Operand): Fragment {
  const value = typeof operand === 'object' ? parameterNamed(writing.parameters, operand.parameter) : operand;
  return bind(type === 'text' && value !== null ? String(value) : value);
}

/** The value is exactly one of these texts, each in the form of the value's type; texts that it can never be are left out. */
export function isOneOf(writing: Writing, value: Expression, texts: readonly string[]): Fragment {
  const values = texts.map((text) => comparable(text, value.type)).filter((one): one is Binding => one !== undefined);
  if (values.length === 0) return FALSE;
  return writing.dialect.isOneOf(
    [exact(writing, value)],
    [value.type],
    values.map((one) => [one]),
  );
}

/** Text compared by code point; everything else as it is. */
export function exact({ dialect }: Writing, { fragment, type }: Expression): Fragment {
  if (type === 'text') return dialect.exact(fragment);
  return type === 'other' ? dialect.asText(fragment) : fragment;
}
