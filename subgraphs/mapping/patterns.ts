import { isPlain, type Path } from './yaml-file';

/** A regular expression of the mapping, and where it stands. */
export interface Pattern {
  readonly pattern: string;
  readonly path: Path;
}

/** All `match` of a mapping: which of them an engine takes, only the engine can say. */
export function patternsIn(data: unknown, path: Path = []): Pattern[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => patternsIn(item, [...path, index]));
  if (!isPlain(data)) return [];
  const { match, of } = data;
  const own = typeof match === 'string' && of !== undefined ? [{ pattern: match, path: [...path, 'match'] }] : [];
  return [...own, ...Object.entries(data).flatMap(([key, value]) => patternsIn(value, [...path, key]))];
}
