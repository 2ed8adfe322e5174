import { isPlain } from './yaml-file';

/** Words of which one alone says how something is found: another of them does not add to it, it takes its place. */
const CONSTRUCTS = [
  ...['column', 'constant', 'parameter', 'firstOf', 'concat', 'add', 'choose', 'list', 'on'],
  ...['union', 'group', 'first', 'split', 'chain', 'select'],
];

/** What stands below these are names that the mapping gives, which may be any word. */
const NAMES: readonly PropertyKey[] = ['tables', 'entities', 'fields', 'joins', 'columns', 'by', 'codes', 'parameters'];

/** A mapping with differences laid over it; null takes away, but in a condition it means null. */
export function merge(base: unknown, differences: unknown, within: PropertyKey = ''): unknown {
  if (differences === undefined) return base;
  if (!isPlain(base) || !isPlain(differences)) return differences;
  if (!NAMES.includes(within) && isAnotherConstruct(base, differences)) return differences;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(differences)) {
    if (value === null && within !== 'where' && within !== 'when') delete merged[key];
    else if (value !== undefined) merged[key] = merge(base[key], value, key);
  }
  return merged;
}

type Data = Readonly<Record<string, unknown>>;

const isAnotherConstruct = (base: Data, differences: Data): boolean =>
  CONSTRUCTS.some((word) => word in differences) && CONSTRUCTS.some((word) => word in differences !== word in base);
