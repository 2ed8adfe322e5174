import type { Connection } from 'mysql2/promise';
import { encodeCursor } from '../schema/cursor';
import { compareText, type OrderKey } from '../schema/order';
import { elementAt, seededRandom } from '../demo/random';

/** Where a page begins: after this student. Every request begins somewhere else, so that no cache of equal requests can help. */
export interface Place {
  readonly last: string;
  readonly first: string | null;
  readonly district: string;
  readonly id: number;
}

interface NameRow {
  readonly id: number;
  readonly last: string;
  readonly first: string;
}

/** Every student's place, in the order of the list. */
export async function placesOf(district: string, connection: Connection): Promise<Place[]> {
  const [rows] = await connection.query(
    'select student_id as id, trim(last_name) as last, trim(first_name) as first from students',
  );
  return (rows as NameRow[]).map(({ id, last, first }) => ({ last, first: first === '' ? null : first, district, id }));
}

export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.last, b.last) ||
    compareNullable(a.first, b.first) ||
    compareText(a.district, b.district) ||
    a.id - b.id
  );
}

function compareNullable(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/** An endless walk over places that a whole page comes after, in an order that is the same in every run. */
export function placesAtRandom(seed: string, places: readonly Place[], page: number): () => Place {
  const sorted = [...places].sort(comparePlaces);
  const random = seededRandom('bench', seed);
  return () => elementAt(sorted, random.integer(0, sorted.length - page - 2));
}

/** The same place as Rollcall's cursor, for a listing of these districts. */
export function cursorOf(
  order: readonly OrderKey[],
  { last, first, district, id }: Place,
  asked: readonly string[],
): string {
  return encodeCursor(order, { position: { values: [last, first], district, key: [id] }, asked });
}
