import type { Said } from '../open';

type Step = string | number;

/**
 * Holds an answer to the one before: every value is the same, or null with an error that says that it cannot be had; a list that
 * says that its order is lost has the same rows. Gives the places, without the numbers of rows, at which something is lost.
 */
export function lostIn(before: Said, said: Said): string[] {
  const told = new Map<string, string>();
  for (const { path = [], extensions } of said.errors ?? []) told.set(placeOf(path), extensions.code);
  return [...new Set(lost(before.data, said.data, []))].sort();

  function lost(was: unknown, is: unknown, path: readonly Step[]): string[] {
    const where = path.join('.');
    if (is === null && was !== null) {
      const place = placeOf(path);
      if (told.get(place) !== 'FIELD_UNAVAILABLE')
        throw new Error(`${where} is null, and nothing says why: ${[...told].join(' ')}`);
      return [place];
    }
    if (typeof was !== 'object' || was === null || is === null || typeof is !== 'object') {
      if (was !== is) throw new Error(`${where} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`);
      return [];
    }
    if (Array.isArray(was) && Array.isArray(is)) {
      if (was.length !== is.length) throw new Error(`${where} had ${was.length} rows and has ${is.length}`);
      return isUnordered(path) ? lostInSome(was, is, path) : was.flatMap((row, at) => lost(row, is[at], [...path, at]));
    }
    if (Object.keys(was).join() !== Object.keys(is).join()) throw new Error(`${where} has other keys`);
    return Object.entries(was).flatMap(([key, value]) =>
      lost(value, (is as Record<string, unknown>)[key], [...path, key]),
    );
  }

  /** A list says so at its own place, which is one step above its `nodes`. */
  function isUnordered(path: readonly Step[]): boolean {
    const list = path.at(-1) === 'nodes' ? path.slice(0, -1) : path;
    return told.get(placeOf(list)) === 'FIELD_UNAVAILABLE';
  }

  /** Each row from before is one of those that are there now. */
  function lostInSome(was: readonly unknown[], is: readonly unknown[], path: readonly Step[]): string[] {
    const left = [...is];
    return was.flatMap((row, at) => {
      let problem: unknown;
      for (const [index, other] of left.entries())
        try {
          const found = lost(row, other, [...path, at]);
          left.splice(index, 1);
          return found;
        } catch (error) {
          problem = error;
        }
      throw problem;
    });
  }
}

const placeOf = (path: readonly Step[]): string => path.filter((step) => typeof step === 'string').join('.');
