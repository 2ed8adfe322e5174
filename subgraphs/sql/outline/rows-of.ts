import type { Knex } from 'knex';
import type { Binding } from '../fragment';

/** The rows of a select, the same way on every driver; it is given up after so many seconds. */
export async function rowsOf<Row>(
  db: Knex,
  statement: string,
  bindings: readonly Binding[] = [],
  seconds = 30,
): Promise<Row[]> {
  const query = db.select('*').from(db.raw(`(${statement}) as asked`, bindings as Knex.Value[]));
  return (await query.timeout(seconds * 1000)) as Row[];
}
