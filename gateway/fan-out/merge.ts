import type { Position } from '../../schema/order';
import type { Compare } from './position';

/** A district's part of a listing, as far as it has been fetched: ascending, gapless rows after where it started. */
export interface Stream<Row extends Placed> {
  readonly district: string;
  readonly rows: readonly Row[];
  /** Whether the district holds more rows after these. */
  readonly more: boolean;
}

export interface Placed {
  readonly position: Position;
}

export interface Merged<Row, S> {
  /** The rows of the page, in order. They are final when `wanting` is empty. */
  readonly page: readonly Row[];
  /** Streams that may hold further rows of this page, and how many of their rows can fit in at most. */
  readonly wanting: readonly { readonly stream: S; readonly most: number }[];
  /** Whether rows are known to follow the page. */
  readonly more: boolean;
}

/**
 * Merges streams into one page.
 *
 * A. All rows fetched so far, in the total order; the first of them are the candidates for the page.
 * B. A stream that has more, and whose fetched rows end before the last candidate, may push candidates out: it is asked again.
 *    The rows up to its end are settled, so no more of its rows can enter than there are places after them.
 * C. A stream whose fetched rows go beyond the last candidate has nothing further to say about this page.
 */
export function merge<Row extends Placed, S extends Stream<Row>>(
  streams: readonly S[],
  first: number,
  compare: Compare,
): Merged<Row, S> {
  const sorted = streams.flatMap(({ rows }) => rows).sort((a, b) => compare(a.position, b.position));
  const page = sorted.slice(0, first);
  const bound = page.length === first ? page.at(-1)?.position : undefined;

  const wanting = streams.flatMap((stream) => {
    const end = stream.rows.at(-1)?.position;
    if (!stream.more || (bound !== undefined && end !== undefined && compare(end, bound) >= 0)) return [];
    const settled = end === undefined ? 0 : countUpTo(page, end, compare);
    return [{ stream, most: first - settled }];
  });
  return { page, wanting, more: sorted.length > first || streams.some(({ more }) => more) };
}

/** How many of the sorted rows stand at or before a position, by bisection. */
function countUpTo(sorted: readonly Placed[], end: Position, compare: Compare): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = sorted[middle];
    if (row !== undefined && compare(row.position, end) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
