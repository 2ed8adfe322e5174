/** A district file or preset that cannot be used: says which file and line, what stands there and what was expected. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(
    readonly place: string,
    problem: string,
  ) {
    super(`${place}: ${problem}`);
  }
}

/** A part of a mapping that does not fit the database; whoever knows where it stands in the file makes a ConfigurationError of it. */
export class MappingProblem extends Error {
  override readonly name = 'MappingProblem';
  constructor(
    problem: string,
    /** Where it is within the part that was looked at. */
    readonly path: readonly PropertyKey[] = [],
    /**
     * Whose: what the files say, or what the database has. The database's may pass; a mistake in a file does not. Or nobody's:
     * this installation has no such thing, which counts as not mapped.
     */
    readonly fault: Fault = 'mapping',
  ) {
    super(problem);
  }
}

export type Fault = 'mapping' | 'database' | 'absent';

/** Looks at a part of a part: a problem that is found there is told with its place. */
export function within<Result>(path: readonly PropertyKey[], look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw error instanceof MappingProblem ? placed(path, error) : error;
  }
}

export const placed = (path: readonly PropertyKey[], problem: MappingProblem): MappingProblem =>
  new MappingProblem(problem.message, [...path, ...problem.path], problem.fault);

/** What a mapping's author has to know of a part that cannot be written; any other failure is a bug of ours. */
export function problemIn(write: () => void): MappingProblem | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (error instanceof MappingProblem) return error;
    throw error;
  }
}

/** The code of a failure, such as ENOENT or ER_ACCESS_DENIED_ERROR: its text may hold anything. */
export function reasonOf(failure: unknown): string | undefined {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
  return (typeof code === 'string' && code !== '') || typeof code === 'number' ? String(code) : undefined;
}
