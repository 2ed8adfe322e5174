import type { Said } from '../open';

type Step = string | number;

/**
 * Holds an answer to the one before: every value is the same, or null with an error that says that it cannot be had. Gives the
 * places, without the numbers of rows, at which something is lost.
 */
export function lostIn(before: Said, said: Said): string[] {
  const told = new Map<string, string>();
  for (const { path = [], extensions } of said.errors ?? []) told.set(placeOf(path), extensions.code);
  const lost = new Set<string>();
  compare(before.data, said.data, []);
  return [...lost].sort();

  function compare(was: unknown, is: unknown, path: readonly Step[]): void {
    if (is === null && was !== null) {
      const place = placeOf(path);
      if (told.get(place) !== 'FIELD_UNAVAILABLE') throw new Error(`${path.join('.')} is null, and nothing says why`);
      lost.add(place);
    } else if (typeof was !== 'object' || was === null || is === null || typeof is !== 'object') {
      if (was !== is) throw new Error(`${path.join('.')} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`);
    } else if (Array.isArray(was) && Array.isArray(is)) {
      if (was.length !== is.length) throw new Error(`${path.join('.')} had ${was.length} rows and has ${is.length}`);
      const [a, b] = told.has(placeOf(path)) || toldAbove(path) ? [sorted(was), sorted(is)] : [was, is];
      a.forEach((item, index) => compare(item, b[index], [...path, index]));
    } else {
      if (Object.keys(was).join() !== Object.keys(is).join()) throw new Error(`${path.join('.')} has other keys`);
      for (const [key, value] of Object.entries(was))
        compare(value, (is as Record<string, unknown>)[key], [...path, key]);
    }
  }

  /** A list says at its own place that its order is lost, which is one step above its `nodes`. */
  function toldAbove(path: readonly Step[]): boolean {
    return path.at(-1) === 'nodes' && told.has(placeOf(path.slice(0, -1)));
  }
}

const placeOf = (path: readonly Step[]): string => path.filter((step) => typeof step === 'string').join('.');

/** By id, or whatever comes first: a list whose order is lost has the same rows. */
const sorted = (rows: readonly unknown[]): unknown[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
