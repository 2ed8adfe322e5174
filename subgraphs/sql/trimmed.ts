import { sql } from './fragment';
import type { Expression, Writing } from './scope';

/** Text without the blanks around it, and null when nothing is left: real systems keep blanks for nulls. */
export function trimmed({ dialect }: Writing, { fragment, type }: Expression): Expression {
  return type === 'text' ? { fragment: dialect.filled(sql`trim(${fragment})`), type } : { fragment, type };
}
