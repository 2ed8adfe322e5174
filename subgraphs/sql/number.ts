import { MappingProblem } from '../mapping/configuration-error';
import { bind, raw, sql } from './fragment';
import type { Expression, Writing } from './writing';

/** A value as a number: text that is none is nothing, on every engine, and never a number by an engine's guess. */
export function numberOf(writing: Writing, value: Expression): Expression {
  const { dialect } = writing;
  switch (value.type) {
    case 'integer':
    case 'decimal':
      return value;
    case 'text':
      return { fragment: dialect.texts.number(value.fragment), type: 'decimal' };
    default:
      throw new MappingProblem(`expected a number, and this is of type ${value.type}.`, [], 'database');
  }
}

export const LARGEST = raw('2147483647');

/** The same as a whole number that the contract's Int can hold: what reading would not show is not filtered by either. */
export function wholeOf(writing: Writing, value: Expression): Expression {
  const number = numberOf(writing, value);
  if (number.type === 'integer') return number;
  const wide = writing.dialect.wide(number);
  const whole = sql`${wide} between -${LARGEST} and ${LARGEST} and ${wide} = round(${wide})`;
  return { fragment: sql`case when ${whole} then ${wide} end`, type: 'integer' };
}

/** A side of an operator, in a type that the result fits into. */
export function sideOf(writing: Writing, value: Expression): Expression {
  const number = numberOf(writing, value);
  return { fragment: writing.dialect.wide(number), type: number.type };
}

const OPERATORS = { add: raw('+'), subtract: raw('-'), multiply: raw('*'), divide: raw('* 1.0000000000 /') } as const;
export type Arithmetic = keyof typeof OPERATORS;

/** Whole numbers give a whole number, but for a division; anything else is rounded to six places, and nothing is divided by zero. */
export function calculated(operator: Arithmetic, left: Expression, right: Expression): Expression {
  const by = operator === 'divide' ? sql`nullif(${right.fragment}, 0)` : right.fragment;
  const result = sql`${left.fragment} ${OPERATORS[operator]} ${by}`;
  if (operator !== 'divide' && left.type === 'integer' && right.type === 'integer')
    return { fragment: sql`(${result})`, type: 'integer' };
  return { fragment: sql`round(${result}, 6)`, type: 'decimal' };
}

/** The school year that a day lies in, as the calendar year in which it ends; the day is a DATE, or text as YYYY-MM-DD. */
export function schoolYearOf(writing: Writing, day: Expression): Expression {
  const { dialect, schoolYearStarts } = writing;
  const text = day.type === 'text' ? day.fragment : dialect.asText(day.fragment);
  const year = dialect.texts.digits(dialect.part(text, 1, 4));
  // A year that starts in January is its own school year.
  if (schoolYearStarts === '01-01') return { fragment: year, type: 'integer' };
  const begun = sql`case when ${dialect.part(text, 6, 5)} >= ${bind(schoolYearStarts)} then 1 else 0 end`;
  return { fragment: sql`(${year} + ${begun})`, type: 'integer' };
}
