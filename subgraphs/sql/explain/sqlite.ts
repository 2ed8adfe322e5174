import { sql } from '../fragment';
import { recordsIn, textIn, type Explain } from './explain';

/** EXPLAIN QUERY PLAN of SQLite: a line a step, such as `SEARCH b USING INDEX people_name (name=?)`. */
export const explainSqlite: Explain = {
  before: [],
  after: [],
  beginnings: undefined,
  statement: (select) => sql`explain query plan select ${select}`,
  read: (response) => {
    const steps = recordsIn(response).flatMap((row) => textIn(row, 'detail') ?? []);
    const read = steps.flatMap((step) => {
      const [, verb, name, how = ''] = /^(SCAN|SEARCH) (\S+)(.*)$/.exec(step) ?? [];
      // An index that is made for this statement alone reads the whole table first.
      return verb === undefined || name === undefined
        ? []
        : [{ alias: name, whole: verb === 'SCAN' || how.includes('AUTOMATIC') }];
    });
    return {
      // Values that the statement itself brings are no table.
      accesses: read.filter(({ alias }) => alias !== 'json_each' && !alias.startsWith('(')),
      sorts: steps.some((step) => step.includes('TEMP B-TREE FOR ORDER BY') || step.includes('ORDER BY')),
    };
  },
};
