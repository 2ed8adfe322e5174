import fc from 'fast-check';
import { isDay } from '../../../schema/calendar';
import { formatId } from '../../../schema/id';
import { comparePositions, type KeyPart, type OrderKey, type SortValue } from '../../../schema/order';
import type { Engine } from '../../engines/fresh-database';
import { people } from './names';
import type { Person } from './tables';

/** Keys of every kind that a mapping may name. */
export const KEYS = {
  integer: ['id'],
  'big integer': ['big'],
  decimal: ['number'],
  'decimal with a scale': ['amount'],
  text: ['code'],
  composite: ['campus', 'code'],
} satisfies Record<string, (keyof Person)[]>;
export type KeyName = keyof typeof KEYS;

const FIELDS = {
  LAST_NAME: ['lastName', ({ last_name }) => textual(last_name)],
  FIRST_NAME: ['firstName', ({ first_name }) => textual(first_name)],
  BIRTH_DATE: ['birthDate', ({ birth_date }) => (isDay(birth_date ?? '') ? (birth_date ?? null) : null)],
  LOCAL_ID: ['localId', ({ code }) => textual(code)],
} satisfies Record<string, [string, (person: Person) => SortValue]>;
type FieldName = keyof typeof FIELDS;

/** An entry of `orderBy`. */
export interface Wish {
  readonly field: FieldName;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

export const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record<Wish>({
    field: fc.constantFrom(...(Object.keys(FIELDS) as FieldName[])),
    direction: fc.constantFrom('ASC', 'DESC'),
    nulls: fc.constantFrom('FIRST', 'LAST'),
  }),
  { maxLength: 3 },
);

export const pageSizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 })), {
  minLength: 1,
  maxLength: 4,
});

const contractOrder: readonly Wish[] = (['LAST_NAME', 'FIRST_NAME'] as const).map((field) => ({
  field,
  direction: 'ASC',
  nulls: 'LAST',
}));

/** A district of the small system, with so many of `people`. */
export interface Roll {
  readonly district: string;
  readonly engine: Engine;
  readonly people: number;
}

/** The ids of all rows of these districts in the order that schema/order.ts makes of what was put into the tables. */
export function expectedIds(rolls: readonly Roll[], keyName: KeyName, orderBy: readonly Wish[]): string[] {
  const wanted = orderBy.length > 0 ? orderBy : contractOrder;
  const order = wanted.map(({ field, direction, nulls }): OrderKey => ({
    field: FIELDS[field][0],
    descending: direction === 'DESC',
    nullsFirst: nulls === 'FIRST',
  }));
  const compare = comparePositions(order);
  const rows = rolls.flatMap(({ district, engine, people: count }) =>
    people(engine, count).map((person) => {
      const key = KEYS[keyName].map((column) => String(person[column]));
      const values = wanted.map(({ field }) => FIELDS[field][1](person));
      return { key, position: { values, district, key: key.map((part) => keyPart(keyName, part)) } };
    }),
  );
  rows.sort((a, b) => compare(a.position, b.position));
  return rows.map(({ key, position: { district } }) => formatId({ district, type: 'Student', key }));
}

function keyPart(keyName: KeyName, text: string): KeyPart {
  if (keyName === 'text' || keyName === 'composite') return text;
  return Number.isSafeInteger(Number(text)) ? Number(text) : [text];
}

const textual = (text: string | null | undefined) => text?.replace(/^ +| +$/g, '') || null;
