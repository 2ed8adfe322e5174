/** What is written down of an error that nobody foresaw. */
export interface Traced {
  readonly name: string;
  /** As the driver or the system calls it: `ER_DUP_ENTRY`, `ECONNRESET`. */
  readonly code: unknown;
  /** Where in the code, the innermost first. */
  readonly stack: readonly string[];
}

/** An error without its sentence, for that may name a value of a row: `Duplicate entry 'Smith' for key 'last_name'`. */
export function withoutText(error: Error): Traced;
export function withoutText(error: unknown): Traced | 'unknown';
export function withoutText(error: unknown): Traced | 'unknown' {
  if (!(error instanceof Error)) return 'unknown';
  const { name, stack = '' } = error;
  const code = 'code' in error ? error.code : undefined;
  return { name, code, stack: stack.split('\n').filter((line) => line.startsWith('    at ')) };
}
