import { createHash } from 'node:crypto';
import { refusal } from './errors';
import type { KeyPart, OrderKey, Position, SortValue } from './order';

/** How a cursor is written, in JSON: which order it is of, and where it stands in it. */
interface WrittenPosition {
  readonly v: readonly SortValue[];
  readonly d: string;
  readonly k: readonly KeyPart[];
}
interface WrittenCursor {
  readonly o: string;
  readonly p: WrittenPosition;
  readonly a?: readonly string[];
  readonly b?: readonly (readonly [string, WrittenPosition | null])[];
}

/** What a cursor says: where the next page begins, and which districts lag behind that place. */
export interface Cursor {
  readonly position: Position;
  /** Gateway only: the districts that this listing has asked so far. */
  readonly asked?: readonly string[];
  /** Districts that did not answer earlier pages: their rows go on after this position, or from the start. */
  readonly behind?: ReadonlyMap<string, Position | null>;
}

export function encodeCursor(order: readonly OrderKey[], { position, asked, behind }: Cursor): string {
  const content: WrittenCursor = {
    o: signature(order),
    p: write(position),
    ...(asked && { a: asked }),
    ...(behind && behind.size > 0 && { b: [...behind].map(([name, at]) => [name, at && write(at)] as const) }),
  };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

export function decodeCursor(order: readonly OrderKey[], text: string): Cursor {
  const { o, p, a, b } = parse(text);
  if (o !== signature(order)) throw refusal('CURSOR_OF_ANOTHER_ORDER', {});
  const positions = [p, ...(b ?? []).flatMap(([, at]) => at ?? [])];
  if (positions.some(({ v }) => v.length !== order.length)) throw refusal('MALFORMED_CURSOR', {});
  return {
    position: read(p),
    ...(a && { asked: a }),
    ...(b && { behind: new Map(b.map(([name, at]) => [name, at && read(at)])) }),
  };
}

function parse(text: string): WrittenCursor {
  const content = parseJson(Buffer.from(text, 'base64url').toString());
  if (!isCursor(content)) throw refusal('MALFORMED_CURSOR', {});
  return content;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Checked by hand, and not by a library: a merge reads hundreds of cursors a request.
function isCursor(content: unknown): content is WrittenCursor {
  if (typeof content !== 'object' || content === null) return false;
  const { o, p, a, b } = content as Partial<Record<string, unknown>>;
  return (
    typeof o === 'string' &&
    isPosition(p) &&
    (a === undefined || isListOf(isText)(a)) &&
    (b === undefined || isListOf(isLag)(b))
  );
}

function isPosition(content: unknown): content is WrittenPosition {
  if (typeof content !== 'object' || content === null) return false;
  const { v, d, k } = content as Partial<Record<string, unknown>>;
  return isListOf(isSortValue)(v) && isText(d) && isListOf(isKeyPart)(k);
}

const isListOf =
  (isItem: (item: unknown) => boolean) =>
  (content: unknown): boolean =>
    Array.isArray(content) && content.every(isItem);
const isText = (item: unknown): item is string => typeof item === 'string';
const isSortValue = (item: unknown): boolean => item === null || isText(item) || typeof item === 'number';
const isKeyPart = (item: unknown): boolean =>
  isText(item) || typeof item === 'number' || (isListOf(isText)(item) && /^-?\d+$/.test(String(item)));
const isLag = (item: unknown): boolean =>
  Array.isArray(item) && item.length === 2 && isText(item[0]) && (item[1] === null || isPosition(item[1]));

const write = ({ values, district, key }: Position): WrittenPosition => ({ v: values, d: district, k: key });
const read = ({ v, d, k }: WrittenPosition): Position => ({ values: v, district: d, key: k });

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
