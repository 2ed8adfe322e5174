import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refusal } from './errors';
import type { OrderKey, Position } from './order';

const keyPart = z.union([z.string(), z.number(), z.tuple([z.string().regex(/^-?\d+$/)])]);
const positionForm = z.object({
  v: z.array(z.union([z.string(), z.number(), z.null()])),
  d: z.string(),
  k: z.array(keyPart),
});
const cursorForm = z.object({
  /** Which order the positions are in. */
  o: z.string(),
  /** The position of the row. */
  p: positionForm,
  /** Gateway only: the districts that this listing has asked so far. */
  a: z.array(z.string()).optional(),
  /** Gateway only: districts that were missing and where their rows go on (null: from the start). */
  b: z.array(z.tuple([z.string(), positionForm.nullable()])).optional(),
});

/** What a cursor says: where the next page begins, and which districts lag behind that place. */
export interface Cursor {
  readonly position: Position;
  readonly asked?: readonly string[];
  /** Districts that did not answer earlier pages: their rows go on after this position, or from the start. */
  readonly behind?: ReadonlyMap<string, Position | null>;
}

export function encodeCursor(order: readonly OrderKey[], { position, asked, behind }: Cursor): string {
  const content: z.infer<typeof cursorForm> = { o: signature(order), p: write(position) };
  if (asked !== undefined) content.a = [...asked];
  if (behind !== undefined && behind.size > 0) content.b = [...behind].map(([name, at]) => [name, at && write(at)]);
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

export function decodeCursor(order: readonly OrderKey[], text: string): Cursor {
  const { o, p, a, b } = parse(text);
  if (o !== signature(order)) throw refusal('CURSOR_OF_ANOTHER_ORDER', {});
  return {
    position: read(p),
    ...(a && { asked: a }),
    ...(b && { behind: new Map(b.map(([name, at]) => [name, at && read(at)])) }),
  };
}

function parse(text: string): z.infer<typeof cursorForm> {
  try {
    return cursorForm.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw refusal('MALFORMED_CURSOR', {});
  }
}

const write = ({ values, district, key }: Position): z.infer<typeof positionForm> => ({
  v: [...values],
  d: district,
  k: key.map((part) => (typeof part === 'object' ? [part[0]] : part)),
});
const read = ({ v, d, k }: z.infer<typeof positionForm>): Position => ({ values: v, district: d, key: k });

/** A cursor holds only for the order that it was made in; this short text tells orders apart. */
export function signature(order: readonly OrderKey[]): string {
  const known = signatures.get(order);
  if (known !== undefined) return known;
  const words = order.map(({ field, descending, nullsFirst }) => `${field} ${descending} ${nullsFirst}`);
  const text = createHash('sha256').update(words.join(',')).digest('base64url').slice(0, 8);
  signatures.set(order, text);
  return text;
}

const signatures = new WeakMap<readonly OrderKey[], string>();
