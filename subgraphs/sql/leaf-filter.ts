import { truthWords } from '../decode';
import type { Leaf, Parts } from '../mapping/mapping';
import type { FilterValue, Operator } from '../plan/read';
import { comparable } from './column-type';
import { exact, hasPart, isOneOf, startsWith } from './condition';
import { all, any, FALSE, sql, TRUE, type Fragment } from './fragment';
import { LARGEST } from './number';
import type { Expression, Writing } from './writing';
import { shifted } from './shifted';
import { leafValue, valueOf } from './value';

/** Rows that show one of these values, or one in these bounds, where the field is read. */
export function leafFilter(
  writing: Writing,
  leaf: Leaf,
  resolve: (column: string) => Expression,
  operator: Operator,
  values: readonly FilterValue[],
): Fragment {
  const shift = leaf.codes === undefined ? shifted(leaf.value, resolve) : undefined;
  if (shift !== undefined) {
    const { column, by } = shift;
    return compared(
      writing,
      column,
      operator,
      values.map((value) => Number(value) - by),
    );
  }
  const value = leafValue(writing, leaf, resolve);
  if (leaf.codes !== undefined) return codeFilter(writing, leaf, value, values);
  if (leaf.type === 'Boolean') return isOneOf(writing, lowerCase(value), values.flatMap(truthWords));
  return compared(writing, value, operator, values);
}

function compared(writing: Writing, value: Expression, operator: Operator, values: readonly FilterValue[]): Fragment {
  if (operator === 'alike')
    return isOneOf(
      writing,
      lowerCase(value),
      values.map((one) => String(one).toLowerCase()),
    );
  if (operator === 'startsWith') return startsWith(writing, value, String(values[0]));
  if (operator !== 'from' && operator !== 'to') return isOneOf(writing, value, values.map(String));
  const [bound = ''] = values;
  const typed = value.type === 'text' ? String(bound) : comparable(String(bound), value.type);
  if (typed === undefined) return FALSE;
  const limit = writing.dialect.bound(typed, value.type);
  const side = exact(writing, value);
  // What is beyond the contract's Int is shown as nothing.
  const [least, most] =
    value.type === 'integer' ? [sql`${side} >= -${LARGEST}`, sql`${side} <= ${LARGEST}`] : [TRUE, TRUE];
  return operator === 'from' ? all([sql`${side} >= ${limit}`, most]) : all([sql`${side} <= ${limit}`, least]);
}

const lowerCase = ({ fragment, type }: Expression): Expression =>
  type === 'text' ? { fragment: sql`lower(${fragment})`, type } : { fragment, type };

/** A value map, backwards: the source's codes that mean one of these values, and all that it does not list if that is one. */
function codesFor({ codes = {}, unlisted }: Leaf, values: readonly FilterValue[]) {
  const listed = Object.keys(codes);
  return {
    listed,
    wanted: listed.filter((code) => values.includes(codes[code]?.as ?? '')),
    others: typeof unlisted === 'object' && unlisted !== null && values.includes(unlisted.as),
  };
}

function codeFilter(writing: Writing, leaf: Leaf, value: Expression, values: readonly FilterValue[]): Fragment {
  const { listed, wanted, others } = codesFor(leaf, values);
  const among = isOneOf(writing, value, wanted);
  if (!others) return among;
  const other = sql`not (${isOneOf(writing, value, listed)})`;
  return any([among, all([sql`${value.fragment} is not null`, other])]);
}

/** Rows in whose text one of these values stands. */
export function partsFilter(
  writing: Writing,
  { leaf, by }: Parts,
  resolve: (column: string) => Expression,
  values: readonly FilterValue[],
): Fragment {
  const text = valueOf(writing, leaf.value, resolve);
  if (leaf.codes === undefined) return hasPart(writing, text, by, values.map(String), false);
  const { listed, wanted, others } = codesFor(leaf, values);
  const among = hasPart(writing, text, by, wanted, false);
  return others ? any([among, hasPart(writing, text, by, listed, true)]) : among;
}
