import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { enums, fieldOf, inputs, types } from '../oracle/contract';
import { orderedBy, type Condition, type Order } from '../oracle/list';
import type { Rows, Wish } from '../oracle/prune';
import { wishesOf } from './wishes';

/** A list of students as somebody asks for it. */
export interface ListWish {
  readonly filter: Condition;
  readonly order: readonly Order[];
  readonly first: number;
  readonly wishes: readonly Wish[];
}

/** What asks for one list after another: filters by every input of the contract, with values that are there and some that are not. */
export function lists(records: ReadonlyMap<string, Rows>, unable: readonly Condition[]): fc.Arbitrary<ListWish> {
  const conditions = conditionsOn('StudentFilter', 'Student', [...records.values()]).filter(
    (one) => !unable.some((known) => isDeepStrictEqual(known, one)),
  );
  const filter = fc
    .uniqueArray(fc.constantFrom(...conditions), { maxLength: 2, selector: (one) => Object.keys(one)[0] })
    .map((some): Condition => Object.assign({}, ...some) as Condition);
  return fc.record({ filter, order: orders, first: fc.constantFrom(1, 3, 7, 20, 200), wishes: wishesOf('Student') });
}

export const ORDER_FIELDS: readonly string[] = [...(enums.get('StudentOrderField')?.keys() ?? [])];
const orders: fc.Arbitrary<Order[]> = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(...ORDER_FIELDS),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
  }),
  { maxLength: 2, selector: ({ field }) => orderedBy(field) },
);

/**
 * Every condition that an input takes, alone, with a few values for each: those of records, spread over all of them, and one that
 * nobody has.
 */
export function conditionsOn(input: string, type: string, rows: readonly Rows[]): Condition[] {
  return (inputs.get(input) ?? []).flatMap(({ name, type: inner }): Condition[] => {
    const field = fieldOf(type, name);
    // A day on which something is active has a meaning of its own: see test/policy/questions.ts.
    if (!field) return [];
    const values = rows.flatMap((row) => row[name] ?? []);
    const nested = inputs.get(inner)?.some(({ name }) => fieldOf(field.type, name) !== undefined) ?? false;
    const isReference = !nested && types.has(field.type) && !field.list;
    const within = nested
      ? conditionsOn(inner, field.type, values as Rows[])
      : operatorsOn(inner, isReference ? (values as Rows[]).map(({ id }) => id) : values);
    return within.map((condition) => ({ [name]: condition }));
  });
}

function operatorsOn(input: string, values: readonly unknown[]): Condition[] {
  const known = [...new Set(values)];
  const some = [0, 0.3, 0.6, 0.9].flatMap((share) => known[Math.floor(share * known.length)] ?? []);
  return (inputs.get(input) ?? []).flatMap(({ name, type }): Condition[] => {
    if (name === 'in') return [{ in: [...some.slice(1), ...nobodys(type)] }].filter(({ in: list }) => list.length > 0);
    if (name === 'startsWith') return (some as string[]).map((value) => ({ startsWith: value.slice(0, 2) }));
    return [...some, ...nobodys(type)].map((value) => ({ [name]: value }));
  });
}

/** A value that is good for its type and stands in no record. */
const nobodys = (type: string): unknown[] => ({ String: ['Nobody'], Date: ['1900-01-01'] })[type] ?? [];

/** A list as GraphQL; names of enums stand without quotes. */
export function asked({ filter, order, first }: Pick<ListWish, 'filter' | 'order' | 'first'>, after?: string): string {
  const given = [
    `first: ${first}`,
    ...(Object.keys(filter).length > 0 ? [`filter: ${literal('StudentFilter', filter)}`] : []),
    ...(order.length > 0
      ? [
          `orderBy: [${order.map(({ field, direction, nulls }) => `{ field: ${field}, direction: ${direction}, nulls: ${nulls} }`).join(', ')}]`,
        ]
      : []),
    ...(after === undefined ? [] : [`after: ${JSON.stringify(after)}`]),
  ];
  return `students(${given.join(', ')})`;
}

function literal(type: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(type, one)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = inputs.get(type) ?? [];
    const of = (name: string) => fields.find((field) => field.name === name)?.type ?? '';
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(of(name), inner)}`)
      .join(', ')} }`;
  }
  return enums.has(type) ? String(value) : JSON.stringify(value);
}
