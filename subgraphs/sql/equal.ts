import type { Dialect } from './dialect';
import { sql, type Fragment } from './fragment';
import type { Expression } from './writing';

/**
 * Equality of two columns; text is never compared with a number, which MySQL would do by guessing, and is equal only to the
 * very same text: the bare comparison is for an index, the exact one for what a collation takes for equal.
 */
export function equal(dialect: Dialect, a: Expression, b: Expression): Fragment {
  if (a.type === 'text' && b.type === 'text') {
    const differ = a.collation !== undefined && b.collation !== undefined && a.collation !== b.collation;
    const bare = sql`${a.fragment} = ${differ ? dialect.collated(b.fragment, a.collation) : b.fragment}`;
    return dialect.folds ? sql`${bare} and ${dialect.exact(a.fragment)} = ${dialect.exact(b.fragment)}` : bare;
  }
  const mixed = (a.type === 'text') !== (b.type === 'text');
  const side = ({ fragment, type }: Expression) => (mixed && type !== 'text' ? dialect.asText(fragment) : fragment);
  return sql`${side(a)} = ${side(b)}`;
}
