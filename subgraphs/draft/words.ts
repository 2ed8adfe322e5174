import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../schema/package-root';

/** What the words of names mean: each spelling, and the words that it stands for. See words.yaml. */
const meanings = readMeanings();
const longest = Math.max(...[...meanings.keys()].map((spelling) => spelling.length));

/**
 * The words of a name of a table or column, in lower case and as words.yaml understands them:
 *
 *     stuDOB             student birth date
 *     tbl_PupilFirstNm   tbl student first name
 *     entrydate          entry date
 *     Home Phone 2       home phone 2
 */
export function wordsOf(name: string): string[] {
  return wordsOfPieces(piecesOf(name));
}

/** A name where it comes apart by itself: at capitals, digits, blanks and signs. */
export function piecesOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/#/g, ' number ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((piece) => piece !== '');
}

/** The words of pieces that stand beside each other. */
export const wordsOfPieces = (pieces: readonly string[]): string[] => joined(pieces).flatMap(meaningOf);

/** `e mail` and `f name` are one word each. */
function joined(pieces: readonly string[]): string[] {
  const result: string[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const together = before === undefined ? '' : PAIRS[`${before} ${piece}`];
    if (together) result.splice(-1, 1, together);
    else result.push(piece);
  }
  return result;
}

const PAIRS: Readonly<Record<string, string>> = {
  'e mail': 'email',
  'electronic mail': 'email',
  'f name': 'fname',
  'l name': 'lname',
  'm name': 'mname',
  'm i': 'mi',
  'd o b': 'dob',
  'web site': 'website',
  'web page': 'website',
  'zip code': 'zip',
  'post code': 'postcode',
  'postal code': 'postcode',
  'sur name': 'surname',
  'grade level': 'gradelevel',
};

function meaningOf(piece: string): readonly string[] {
  const known = understood(piece);
  if (known) return known;
  if (/^\d+$/.test(piece)) return [piece];
  return (piece.length < 6 ? undefined : apart(piece)) ?? shortened(piece) ?? [singular(piece)];
}

/** `birt` and `brth` are birth, as long as no other word begins so, or is left over so without its vowels. */
function shortened(piece: string): readonly string[] | undefined {
  if (piece.length < 4) return undefined;
  const found = new Map<string, readonly string[]>();
  for (const [spelling, meaning] of meanings)
    if ((spelling.length > piece.length && spelling.startsWith(piece)) || withoutVowels(spelling) === piece)
      found.set(meaning.join(' '), meaning);
  // `scho` begins `school` and `schoolyear`: what they have in common is meant.
  const [shortest, ...others] = [...found.values()].sort((a, b) => a.length - b.length);
  return shortest && others.every((meaning) => shortest.every((word, index) => meaning[index] === word))
    ? shortest
    : undefined;
}

const withoutVowels = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');

/** Whether it is a word that words.yaml knows. */
export const isWord = (word: string): boolean => meanings.has(word);

function understood(piece: string): readonly string[] | undefined {
  return meanings.get(piece) ?? meanings.get(singular(piece));
}

/** A word that nobody explains is itself, without the ending of a plural. */
const singular = (piece: string): string =>
  piece.length > 3
    ? piece
        .replace(/ies$/, 'y')
        .replace(/(ss|x|ch|sh)es$/, '$1')
        .replace(/([^s])s$/, '$1')
    : piece;

/** `studentschoolassociation` has no letter that parts its words: the fewest words that together are the whole of it. */
function apart(piece: string): string[] | undefined {
  const best: ({ count: number; words: readonly string[] } | undefined)[] = [{ count: 0, words: [] }];
  for (let end = 1; end <= piece.length; end++)
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const part = piece.slice(start, end);
      const meaning = isPart(part) ? understood(part) : undefined;
      if (!before || !meaning) continue;
      const candidate = { count: before.count + 1, words: [...before.words, ...meaning] };
      if (candidate.count < (best[end]?.count ?? Infinity)) best[end] = candidate;
    }
  return best[piece.length]?.words.slice();
}

/** Two letters could be anything within a word; only these end one often enough. */
const isPart = (part: string): boolean => part.length >= 3 || ['id', 'no', 'cd', 'dt', 'nm', 'yr', 'of'].includes(part);

type Entry = readonly [spelling: string, words: readonly string[]];

function readMeanings(): ReadonlyMap<string, readonly string[]> {
  const file = join(packageRoot, 'subgraphs', 'draft', 'words.yaml');
  const table = parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const entries = Object.entries(table).flatMap(([words, spellings]) => {
    const meaning = words.split(' ');
    const own = meaning.length === 1 ? [words] : [words.replaceAll(' ', '')];
    return [...own, ...spellings.split(' ').filter(Boolean)].map((spelling): Entry => [spelling, meaning]);
  });
  // Words that have no other spelling, such as `street`, are words all the same.
  const plain = Object.keys(table).flatMap((words) => words.split(' ').map((word): Entry => [word, [word]]));
  return new Map([...plain, ...entries]);
}
