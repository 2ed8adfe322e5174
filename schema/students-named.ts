/** A root field, with its arguments as the request gives them. */
export interface RootField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * The students that root fields name by id, by `student(id:)` and by `_entities`, whether they are there or not. More than one of
 * them is a list, on which districts tell less: each district says so of what it is asked, the gateway of what all are asked.
 */
export function studentsNamed(fields: readonly RootField[]): Set<string> {
  return new Set(fields.flatMap(namedBy));
}

function namedBy({ name, args: { id, representations } }: RootField): string[] {
  if (name === 'student') return typeof id === 'string' ? [id] : [];
  if (name !== '_entities' || !Array.isArray(representations)) return [];
  return (representations as unknown[]).flatMap((one) => (isStudent(one) ? [String(one.id)] : []));
}

const isStudent = (one: unknown): one is { readonly id: unknown } =>
  typeof one === 'object' && one !== null && '__typename' in one && one.__typename === 'Student' && 'id' in one;
