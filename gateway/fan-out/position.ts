import { encodeCursor, type Cursor } from '../../schema/cursor';
import type { OrderKey, Position } from '../../schema/order';

/**
 * How far a listing has come, district by district.
 *
 * Terms: the *main* position is where the last page ended, for every district that has kept up. A district that did not answer
 * stays *behind*, at a position of its own (null: at the start), and so does one that joins in the middle: its rows are still
 * owed to the client. A cursor is a standing written down, so each row of each district comes exactly once, in whatever order
 * districts die, return and join; rows that were owed come late, in order within their page.
 */
export interface Standing {
  readonly main: Position | null;
  readonly asked: ReadonlySet<string>;
  readonly behind: ReadonlyMap<string, Position | null>;
}

export type Compare = (a: Position, b: Position) => number;

export function standingAt(cursor: Cursor | undefined): Standing {
  if (cursor === undefined) return { main: null, asked: new Set(), behind: new Map() };
  // A cursor that a district made by itself has asked that district only.
  const { position, asked = [position.district], behind = new Map<string, Position | null>() } = cursor;
  return { main: position, asked: new Set(asked), behind };
}

/** After which position the rows of a district go on; null from the start. */
export function positionOf({ main, asked, behind }: Standing, district: string): Position | null {
  const own = behind.get(district);
  if (own !== undefined) return own;
  return asked.has(district) ? main : null;
}

/**
 * The standing once the rows up to `last` have been given: districts that answered have come as far as that, the others are
 * where they were.
 */
export function advance(
  standing: Standing,
  { asked, answered, last }: { asked: readonly string[]; answered: ReadonlySet<string>; last: Position | null },
  compare: Compare,
): Standing {
  const main = later(standing.main, last, compare);
  const everyone = new Set([...standing.asked, ...asked]);
  const behind = new Map<string, Position | null>();
  for (const district of everyone) {
    const before = positionOf(standing, district);
    const now = answered.has(district) ? later(before, last, compare) : before;
    if (main !== null && (now === null || compare(now, main) < 0)) behind.set(district, now);
  }
  return { main, asked: everyone, behind };
}

/** The cursor that leads on from a standing; null while there is nothing to go on from. */
export function cursorAt(order: readonly OrderKey[], { main, asked, behind }: Standing): string | null {
  return main && encodeCursor(order, { position: main, asked: [...asked], behind });
}

function later(a: Position | null, b: Position | null, compare: Compare): Position | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) < 0 ? b : a;
}
