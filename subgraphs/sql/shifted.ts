import { plainColumn, type Value } from '../mapping/value-form';
import type { Expression } from './writing';

/**
 * A column of whole numbers to which a number is added: `syear + 1 = 2026` is `syear = 2025`, which an index can serve.
 */
export function shifted(
  value: Value,
  resolve: (column: string) => Expression,
): { readonly column: Expression; readonly by: number } | undefined {
  const sum = sumOf(value);
  const name = sum === undefined ? undefined : plainColumn(sum.of);
  if (sum === undefined || name === undefined || !Number.isInteger(sum.by)) return undefined;
  const column = resolve(name);
  return column.type === 'integer' ? { column, by: sum.by } : undefined;
}

function sumOf(value: Value): { of: Value; by: number } | undefined {
  if (typeof value === 'string') return undefined;
  if ('add' in value) {
    const [left, right] = value.add;
    if (typeof right === 'number' && typeof left !== 'number') return { of: left, by: right };
    if (typeof left === 'number' && typeof right !== 'number') return { of: right, by: left };
  }
  if (!('subtract' in value)) return undefined;
  const [left, right] = value.subtract;
  return typeof right === 'number' && typeof left !== 'number' ? { of: left, by: -right } : undefined;
}
