import { sql } from '../fragment';
import { recordsIn, textIn, type Explain } from './explain';

/** EXPLAIN of MySQL and MariaDB: a row a table, in the order in which they are read. */
export const explainMysql: Explain = {
  before: [],
  after: [],
  beginnings: undefined,
  statement: (select) => sql`explain select ${select}`,
  read: (response) => {
    const rows = recordsIn(Array.isArray(response) ? response[0] : undefined);
    // Without a table nothing is read: the optimizer knows already that no row can match.
    const tables = rows.filter((row) => textIn(row, 'table')?.startsWith('<') === false);
    return {
      accesses: tables.map((row) => ({
        alias: textIn(row, 'table') ?? '',
        // A small table is read whole though an index would serve.
        whole: ['ALL', 'index'].includes(textIn(row, 'type') ?? '') && textIn(row, 'possible_keys') === undefined,
      })),
      sorts: rows.some((row) => textIn(row, 'Extra')?.includes('filesort')),
    };
  },
};
