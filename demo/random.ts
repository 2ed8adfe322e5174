// A small seeded generator: the same seed text gives the same numbers on every machine and Node version.
export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight: `weighted([['often', 9], ['rarely', 1]])`. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  digits(count: number): string;
}

/** One stream a label, so that drawing more of one thing never changes another. */
export function seededRandom(...label: (string | number)[]): Random {
  const next = sfc32(label.join('/'));
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => elementAt(list, integer(0, list.length - 1)),
    weighted(choices) {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const found = choices.find(([, weight]) => (rest -= weight) < 0);
      return (found ?? elementAt(choices, choices.length - 1))[0];
    },
    digits: (count) => Array.from({ length: count }, () => String(integer(0, 9))).join(''),
  };
}

/** The element at an index that must exist. */
export function elementAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`No element ${index} in a list of ${list.length}`);
  return list[index] as T;
}

// Chris Doty-Humphrey's sfc32, seeded from four FNV-1a hashes of the text.
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [fnv1a(seed, 1), fnv1a(seed, 2), fnv1a(seed, 3), 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

function fnv1a(text: string, salt: number): number {
  let hash = 2166136261 ^ salt;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash | 0;
}
