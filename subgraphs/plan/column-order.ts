import { orderTermOf } from '../mapping/reference';
import type { Sort } from './read';

/** An order of the mapping's own: columns, with - for descending. */
export const columnOrder = (terms: readonly string[]): Sort[] =>
  terms.map((term) => {
    const { by, descending } = orderTermOf(term);
    return { by: { column: by }, descending, nullsFirst: false };
  });
