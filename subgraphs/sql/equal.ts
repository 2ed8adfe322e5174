import type { Dialect } from './dialect';
import { sql, type Fragment } from './fragment';
import { textOf } from './trimmed';
import type { Expression } from './writing';

/**
 * Equality of two columns; text is never compared with a number, which MySQL would do by guessing, but with its digits (12.00
 * is 12), and is equal only to the very same text: the bare comparison is for an index, the exact one for what a collation takes for equal.
 */
export function equal(dialect: Dialect, a: Expression, b: Expression): Fragment {
  if (a.type === 'text' && b.type === 'text') {
    const differ = a.collation !== undefined && b.collation !== undefined && a.collation !== b.collation;
    const bare = sql`${a.fragment} = ${differ ? dialect.collated(b.fragment, a.collation) : b.fragment}`;
    return dialect.folds ? sql`${bare} and ${dialect.exact(a.fragment)} = ${dialect.exact(b.fragment)}` : bare;
  }
  const mixed = (a.type === 'text') !== (b.type === 'text');
  const side = (one: Expression) => (mixed ? textOf({ dialect }, one) : one.fragment);
  return sql`${side(a)} = ${side(b)}`;
}
