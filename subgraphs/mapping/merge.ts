import { ways } from './value-form';
import { isPlain, type Path } from './yaml-file';

/** Words of which one alone says how something is found: another of them does not add to it, it takes its place. */
const CONSTRUCTS: readonly string[] = [
  ...[...ways, 'list', 'split', 'on', 'any', 'all', 'is'],
  ...['union', 'group', 'first', 'chain', 'select'],
];

/** What stands below these are names that the mapping gives, which may be any word. */
const NAMES: readonly PropertyKey[] = ['tables', 'entities', 'fields', 'joins', 'columns', 'by', 'codes', 'parameters'];

/** A mapping with differences laid over it; null takes away, but in a condition it means null. */
export function merge(base: unknown, differences: unknown, path: Path = []): unknown {
  if (differences === undefined) return base;
  if (!isPlain(base) || !isPlain(differences)) return differences;
  if (!isOfNames(path) && isAnotherConstruct(base, differences)) return differences;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(differences)) {
    if (value === null && !isCondition(path)) delete merged[key];
    else if (value !== undefined) merged[key] = merge(base[key], value, [...path, key]);
  }
  return merged;
}

type Data = Readonly<Record<string, unknown>>;

const isAnotherConstruct = (base: Data, differences: Data): boolean =>
  CONSTRUCTS.some((word) => word in differences) && CONSTRUCTS.some((word) => word in differences !== word in base);

const isOfNames = (path: Path): boolean => path[0] === 'codes' || NAMES.includes(path.at(-1) ?? '');

const isCondition = (path: Path): boolean => ['where', 'when'].includes(String(path.at(-1)));
