import { enums, fieldOf } from './contract';
import type { Rows } from './prune';

/*
 * Lists as docs/lists.md has them, in memory: a filter and an order look at what the viewer may see of a student, and at nothing
 * else. To ask by a value is to read it.
 */

type Raise = Readonly<Record<string, string>>;
export type Condition = Readonly<Record<string, unknown>>;
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** Whether a record meets every condition; what is not there meets none. */
export function meets(type: string, filter: Condition, row: Rows): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const field = fieldOf(type, name);
    if (!field) throw new Error(`${type} has no field ${name}`);
    const value = row[name];
    if (value === null || value === undefined) return false;
    const isNested = fieldOf(field.type, Object.keys(condition as Condition)[0] ?? '') !== undefined;
    if (!isNested) return holds(condition as Condition, value);
    const rows = (field.list ? value : [value]) as Rows[];
    return rows.some((one) => meets(field.type, condition as Condition, one));
  });
}

function holds(operators: Condition, found: unknown): boolean {
  const value = typeof found === 'object' && found !== null && 'id' in found ? found.id : found;
  return Object.entries(operators).every(([operator, wanted]) => {
    switch (operator) {
      case 'equals':
        return value === wanted;
      case 'in':
        return (wanted as unknown[]).includes(value);
      case 'startsWith':
        return String(value).startsWith(String(wanted));
      case 'includes':
        return (value as unknown[]).includes(wanted);
      case 'from':
        return (value as string) >= (wanted as string);
      case 'to':
        return (value as string) <= (wanted as string);
      default:
        throw new Error(`nobody said what ${operator} means`);
    }
  });
}

/** Categories that a filter reads, of fields and of their conditions; `raise` is what the district asks for besides. */
export function categoriesOf(type: string, filter: Condition, raise: Raise): string[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    const field = fieldOf(type, name);
    if (!field) return [];
    const raised = raise[`${type}.${name}`];
    const own = raised === undefined ? [field.category] : [field.category, raised];
    return [...own, ...categoriesOf(field.type, condition as Condition, raise)];
  });
}

/** `BIRTH_DATE` is by `birthDate`. */
export const orderedBy = (field: string): string =>
  field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

export function categoriesOfOrder(field: string, raise: Raise): string[] {
  const raised = raise[`Student.${orderedBy(field)}`];
  const own = enums.get('StudentOrderField')?.get(field) ?? 'none';
  return raised === undefined ? [own] : [own, raised];
}

/** The order of two records: the keys asked for, or else family and given name; then the key of the record, which is a number here. */
export function compare(order: readonly Order[], a: Rows, b: Rows): number {
  for (const { field, direction, nulls } of order.length > 0 ? order : ORDER_OF_STUDENTS) {
    const [x, y] = [a[orderedBy(field)] as string | null, b[orderedBy(field)] as string | null];
    if (x === y) continue;
    if (x === null || y === null) return (x === null) === (nulls === 'FIRST') ? -1 : 1;
    return x < y === (direction === 'ASC') ? -1 : 1;
  }
  return keyOf(a) - keyOf(b);
}
const ORDER_OF_STUDENTS: readonly Order[] = [
  { field: 'LAST_NAME', direction: 'ASC', nulls: 'LAST' },
  { field: 'FIRST_NAME', direction: 'ASC', nulls: 'LAST' },
];
const keyOf = ({ key }: Rows): number => Number(String(key).split(':').at(-1));
