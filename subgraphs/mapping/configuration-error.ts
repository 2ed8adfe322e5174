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
}

/** The code of a failure, such as ENOENT or ER_ACCESS_DENIED_ERROR: its text may hold anything. */
export function reasonOf(failure: unknown): string | undefined {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
}
