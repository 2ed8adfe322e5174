import { isWord, wordsOfPieces } from './words';

type Pieces = readonly string[];

/**
 * Names of tables, or of the columns of one, without what is written before or after most of them and means nothing: the
 * initials of a vendor (`SIS_STUDENT`), what the thing is (`tblStudents`, `STUDENTMST`), the kind of a column (`strLastName`).
 *
 * Glued to a word it is seen by this: it is the same in most of the names, and without it more of them are understood.
 */
export function withoutHabits(names: readonly Pieces[]): (name: Pieces) => Pieces {
  const steps: ((name: Pieces) => Pieces)[] = [];
  let left = names;
  const step = (next: (name: Pieces) => Pieces) => {
    steps.push(next);
    left = left.map(next);
  };
  const typed = names.filter((name) => withoutType(name) !== name).length;
  if (typed >= names.length * 0.6) step(withoutType);
  for (const end of ['before', 'after'] as const) {
    step(without(end, sharedBy(left, end)));
    const glued = gluedTo(left, end);
    if (glued !== undefined) step((name) => changed(name, end, (piece) => unglued(piece, end, glued)));
  }
  step((name) => changed(name, 'before', withoutUsual));
  return (name) => steps.reduce((now, one) => one(now), name);
}

/** The kinds that Hungarian notation puts before a name: `strFirstName`, `dtmBirth`. */
const TYPES = new Set('str txt chr int lng num dbl cur dec dtm dt dat bln bol bool yn fld col lst cbo'.split(' '));
const withoutType = (name: Pieces): Pieces => (name.length > 1 && TYPES.has(name[0] ?? '') ? name.slice(1) : name);

type End = 'before' | 'after';
const pieceAt = (name: Pieces, end: End): string => name.at(end === 'before' ? 0 : -1) ?? '';

/** Fewer names have no habits. */
const LEAST = 4;
const MOST_SHARED = 0.7;

/** A piece that most have in common is a vendor's or a habit, and no meaning; a word of ours only if all but a few begin so. */
function sharedBy(names: readonly Pieces[], end: End): string | undefined {
  const [piece, count] = mostFrequent(names.filter(({ length }) => length > 1).map((name) => pieceAt(name, end)));
  if (piece === undefined || names.length < LEAST) return undefined;
  // What most names end with is often the word that counts: `first_name`, `last_name`.
  if (isWord(piece)) return end === 'before' && count >= names.length * 0.95 ? piece : undefined;
  return count >= names.length * MOST_SHARED ? piece : undefined;
}

const without =
  (end: End, piece: string | undefined) =>
  (name: Pieces): Pieces =>
    name.length > 1 && pieceAt(name, end) === piece ? (end === 'before' ? name.slice(1) : name.slice(0, -1)) : name;

/** The two to five letters that most have in common, without which more of them are words. */
function gluedTo(names: readonly Pieces[], end: End): string | undefined {
  const pieces = names.map((name) => pieceAt(name, end));
  if (pieces.length < LEAST) return undefined;
  const understood = (all: readonly string[]) => all.filter(isUnderstood).length;
  const found = [5, 4, 3, 2].flatMap((length) => {
    const ends = pieces.filter((piece) => piece.length >= length + 3).map((piece) => cut(piece, end, length)[0]);
    const [letters, count] = mostFrequent(ends);
    if (letters === undefined || count < names.length * MOST_SHARED || isWord(letters)) return [];
    const more = understood(pieces.map((piece) => unglued(piece, end, letters))) - understood(pieces);
    return more >= Math.max(3, names.length * 0.25) ? [{ letters, more }] : [];
  });
  return found.sort((a, b) => b.more - a.more)[0]?.letters;
}

function cut(piece: string, end: End, length: number): readonly [letters: string, rest: string] {
  if (end === 'before') return [piece.slice(0, length), piece.slice(length)];
  return [piece.slice(-length), piece.slice(0, -length)];
}

function unglued(piece: string, end: End, glued: string): string {
  const [letters, rest] = cut(piece, end, glued.length);
  return letters === glued && rest.length >= 3 && !isUnderstood(piece) ? rest : piece;
}

/** What is a table's in any database, also in one where only some of the tables bear it. */
const USUAL = ['tbl', 'vw'];
function withoutUsual(piece: string): string {
  const rest = USUAL.map((usual) => unglued(piece, 'before', usual)).find((one) => one !== piece);
  return rest !== undefined && isUnderstood(rest) ? rest : piece;
}

function changed(name: Pieces, end: End, change: (piece: string) => string): Pieces {
  if (end === 'before') return name.map((piece, index) => (index === 0 ? change(piece) : piece));
  return name.map((piece, index) => (index === name.length - 1 ? change(piece) : piece));
}

const isUnderstood = (piece: string): boolean => wordsOfPieces([piece]).every(isWord);

function mostFrequent(all: readonly string[]): readonly [string | undefined, number] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
}
