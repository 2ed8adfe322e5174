import { isDay } from '../../schema/calendar';
import { MappingProblem, within } from '../mapping/configuration-error';
import type { Bounds, Condition, Listed, Matcher, Operand } from '../mapping/condition-form';
import type { LongValue, Scalar } from '../mapping/value-form';
import { comparable } from './column-type';
import { all, any, bind, FALSE, raw, sql, type Binding, type Fragment } from './fragment';
import { isoDate } from './iso-date';
import { ISO_DATE } from '../mapping/date-format';
import { numberOf } from './number';
import { equal } from './equal';
import type { Expression, Writing } from './writing';
import { textOf, trimmed } from './trimmed';
import { parameterNamed } from '../mapping/constant-of';
import { valueOf } from './value';

type Resolve = (column: string) => Expression;

/** A condition of the mapping: on columns or on a value, or all or any of several. */
export function condition(writing: Writing, given: Condition, resolve: Resolve): Fragment {
  const each = (word: 'any' | 'all', conditions: readonly Condition[]) =>
    conditions.map((one, index) => within([word, index], () => condition(writing, one, resolve)));
  const [anyOf, allOf] = [listOf(given, 'any'), listOf(given, 'all')];
  if (anyOf) return any(each('any', anyOf));
  if (allOf) return all(each('all', allOf));
  if (isOfValue(given))
    return within(['is'], () => matches(writing, valueOf(writing, given.value, resolve), given.is, resolve));
  return all(
    Object.entries(given as Readonly<Record<string, Matcher>>).map(([column, matcher]) =>
      within([column], () => matches(writing, trimmed(writing, resolve(column)), matcher, resolve)),
    ),
  );
}

const listOf = (given: Condition, word: 'any' | 'all'): readonly Condition[] | undefined => {
  const list = (given as Readonly<Record<string, unknown>>)[word];
  return Array.isArray(list) && typeof list[0] === 'object' ? (list as Condition[]) : undefined;
};

const isOfValue = (given: Condition): given is { value: LongValue; is: Matcher } =>
  'value' in given && 'is' in given && typeof given.value === 'object';

function matches(writing: Writing, value: Expression, matcher: Matcher, resolve: Resolve): Fragment {
  const { texts } = writing.dialect;
  if (matcher === null) return sql`${value.fragment} is null`;
  if (Array.isArray(matcher)) return isOneOf(writing, value, matcher.map(String));
  if (typeof matcher !== 'object') return isOneOf(writing, value, [String(matcher)]);
  // Not to be something is also true of nothing, which SQL's `not` would forget.
  if ('not' in matcher) return sql`case when ${matches(writing, value, matcher.not, resolve)} then 0 else 1 end = 1`;
  if ('column' in matcher) return equal(writing.dialect, value, trimmed(writing, resolve(matcher.column)));
  if ('parameter' in matcher) {
    const wanted = parameterNamed(writing.parameters, matcher.parameter);
    return wanted === null ? FALSE : isOneOf(writing, value, [String(wanted)]); // nothing equals what is not set
  }
  if ('startsWith' in matcher) return startsWith(writing, value, matcher.startsWith);
  if ('contains' in matcher) return texts.contains(textOf(writing, value), matcher.contains);
  if ('has' in matcher) return hasPart(writing, value, matcher.by, [matcher.has].flat().map(String), false);
  if ('listed' in matcher) return isOneOf(writing, value, listedIn(writing, matcher));
  return withinBounds(writing, value, matcher, resolve);
}

/** The codes of a value map, or those of them that stand for something. A condition that none can meet is a mistake. */
function listedIn({ codes }: Writing, { listed, as }: Listed): string[] {
  const map = codes[listed];
  if (map === undefined) throw new MappingProblem(`there is no value map \`${listed}\` under \`codes\`.`, ['listed']);
  const meant = as === undefined ? undefined : [as].flat();
  const found = Object.entries(map).filter(([, code]) => meant === undefined || meant.includes(code.as));
  const missing = meant?.find((one) => !found.some(([, code]) => code.as === one));
  if (missing !== undefined)
    throw new MappingProblem(`no code of \`${listed}\` stands for ${String(missing)}.`, ['as']);
  return found.map(([code]) => code);
}

const COMPARISONS = { above: raw('>'), atLeast: raw('>='), below: raw('<'), atMost: raw('<=') } as const;

function withinBounds(writing: Writing, value: Expression, bounds: Bounds, resolve: Resolve): Fragment {
  const given = (['above', 'atLeast', 'below', 'atMost'] as const).flatMap((name) => {
    const operand = bounds[name];
    return operand === undefined ? [] : [{ name, operand }];
  });
  return all(
    given.map(({ name, operand }) =>
      within([name], () => {
        const other = operandOf(writing, operand, resolve);
        if (other === undefined) return FALSE; // nothing is more or less than what is not set
        const [left, right] = alike(writing, value, other);
        return sql`${left} ${COMPARISONS[name]} ${right}`;
      }),
    ),
  );
}

/** A constant, or a value in SQL. */
type Side = Expression | { readonly constant: Scalar };

function operandOf(writing: Writing, operand: Operand, resolve: Resolve): Side | undefined {
  if (typeof operand !== 'object') return { constant: operand };
  if (!('parameter' in operand)) return valueOf(writing, operand, resolve);
  const constant = parameterNamed(writing.parameters, operand.parameter);
  return constant === null ? undefined : { constant };
}

/**
 * Two values in a form in which more and less mean the same on every engine: as numbers if one is a number, as days if one is a
 * day, and else as text by code point. What cannot be told is found when the mapping is checked, not when it is asked.
 */
function alike(writing: Writing, value: Expression, other: Side): [Fragment, Fragment] {
  if ('constant' in other) return besideConstant(writing, value, other.constant);
  if (isDated(value) && isDated(other) && value.type === other.type) return [value.fragment, other.fragment];
  if (isDated(value) || isDated(other)) return [dayText(writing, value), dayText(writing, other)];
  if (isNumber(value) || isNumber(other)) return [numberOf(writing, value).fragment, numberOf(writing, other).fragment];
  return [exact(writing, value), exact(writing, other)];
}

function besideConstant(writing: Writing, value: Expression, constant: Scalar): [Fragment, Fragment] {
  if (typeof constant === 'number') return [numberOf(writing, value).fragment, raw(String(constant))];
  if (typeof constant === 'boolean') throw new MappingProblem('yes and no are neither more nor less than anything.');
  // Text that is no day is neither before a day nor after it.
  if (isDay(constant) && value.type === 'text') return [dayText(writing, value), bind(constant)];
  if (value.type === 'text') return [exact(writing, value), bind(constant)];
  if (value.type === 'timestamp' && isDay(constant)) return [dayText(writing, value), bind(constant)];
  const typed = comparable(constant, value.type);
  if (typed === undefined || value.type === 'timestamp')
    throw new MappingProblem(
      `expected ${isNumber(value) ? 'a number' : 'a day, YYYY-MM-DD'}: the column is of type ${value.type}.`,
      [],
      'database',
    );
  return [exact(writing, value), bind(typed)];
}

const isNumber = ({ type }: Expression): boolean => type === 'integer' || type === 'decimal';
const isDated = ({ type }: Expression): boolean => type === 'date' || type === 'timestamp';

function dayText(writing: Writing, value: Expression): Fragment {
  const day = isoDate(writing, value, [ISO_DATE]);
  return writing.dialect.exact(textOf(writing, day));
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

/** One of the parts of the value is among the texts; or, when these are `others`, one is there that is not among them. */
export function hasPart(
  writing: Writing,
  value: Expression,
  by: string,
  texts: readonly string[],
  others: boolean,
): Fragment {
  // No part has blanks around it, none holds what separates them, and a letter is one.
  const possible = texts.filter(
    (text) =>
      text.trim() === text &&
      text !== '' &&
      !text.includes('\0') &&
      (by === '' ? [...text].length === 1 : !text.includes(by)),
  );
  if (possible.length === 0 && !others) return FALSE;
  const { table, part } = writing.dialect.parts(textOf(writing, value), by);
  const one = trimmed(writing, { fragment: part, type: 'text' });
  const among = isOneOf(writing, one, possible);
  const wanted = others ? sql`${one.fragment} is not null and not (${among})` : among;
  return sql`exists (select 1 from ${table} where ${wanted})`;
}

/** The value begins with these very characters. */
export function startsWith(writing: Writing, value: Expression, start: string): Fragment {
  if (start.includes('\0')) return FALSE;
  const text = textOf(writing, value);
  const characters = [...start].length;
  if (characters === 0) return sql`${text} is not null`;
  return sql`${writing.dialect.exact(writing.dialect.part(text, 1, characters))} = ${bind(start)}`;
}

/** Text compared by code point; numbers and days as they are, and whatever else there is as text. */
export function exact(writing: Writing, value: Expression): Fragment {
  switch (value.type) {
    case 'text':
      return writing.dialect.exact(value.fragment);
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'date':
      return value.fragment;
    default:
      return textOf(writing, value);
  }
}
