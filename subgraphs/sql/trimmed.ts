import { sql, type Fragment } from './fragment';
import type { Expression, Writing } from './writing';

/**
 * Text without the blanks around it, and null when nothing is left: real systems keep blanks for nulls. So they do with days
 * of no calendar, such as 0000-00-00, where an engine lets them in.
 */
export function trimmed({ dialect }: Writing, { fragment, type, collation }: Expression): Expression {
  if (type === 'text') return { fragment: dialect.filled(sql`trim(${fragment})`), type, collation };
  return type === 'date' || type === 'timestamp' ? { fragment: dialect.realDate(fragment), type } : { fragment, type };
}

/** Any value as the text that reading it would show. */
export function textOf({ dialect }: Pick<Writing, 'dialect'>, { fragment, type }: Expression): Fragment {
  if (type === 'text') return fragment;
  return type === 'decimal' ? dialect.decimalAsText(fragment) : dialect.asText(fragment);
}
