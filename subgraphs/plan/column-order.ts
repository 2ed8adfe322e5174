import type { Sort } from './read';

/** An order of the mapping's own: columns, with - for descending. */
export const columnOrder = (columns: readonly string[]): Sort[] =>
  columns.map((column) => ({
    by: { column: column.replace(/^-/, '') },
    descending: column.startsWith('-'),
    nullsFirst: false,
  }));
