import { sql } from '../fragment';
import { recordsIn, textIn, type Access, type Explain } from './explain';

/** EXPLAIN of PostgreSQL: a tree of nodes. Asked as if a whole table were very dear to read, as it is once it is large. */
export const explainPostgres: Explain = {
  before: ['set enable_seqscan = off'],
  after: ['reset enable_seqscan'],
  beginnings:
    'c.relname as i, pg_get_indexdef(x.indexrelid, 1, true) as c from pg_index x join pg_class c on c.oid = x.indexrelid',
  statement: (select) => sql`explain (format json) select ${select}`,
  read: (response, beginnings) => {
    const [row] = recordsIn(
      typeof response === 'object' && response !== null && 'rows' in response ? response.rows : [],
    );
    const [plan] = recordsIn(row?.['QUERY PLAN']);
    const nodes = recordsIn([plan?.['Plan']]).flatMap(withAll);
    return {
      accesses: nodes.flatMap((node) => accessOf(node, beginnings) ?? []),
      sorts: nodes.some((node) => textIn(node, 'Node Type')?.includes('Sort')),
    };
  },
};

type Node = Record<string, unknown>;

const withAll = (node: Node): Node[] => [node, ...recordsIn(node['Plans']).flatMap(withAll)];

function accessOf(node: Node, beginnings: ReadonlyMap<string, string>): Access | undefined {
  const [alias, kind] = [textIn(node, 'Alias'), textIn(node, 'Node Type')];
  if (alias === undefined || !kind?.includes('Scan') || textIn(node, 'Relation Name') === undefined) return undefined;
  return { alias, whole: !withAll(node).some((part) => isLookUp(part, beginnings)) };
}

/** A condition on what does not begin an index still reads all of the index. */
function isLookUp(node: Node, beginnings: ReadonlyMap<string, string>): boolean {
  const [index, condition] = [textIn(node, 'Index Name'), textIn(node, 'Index Cond')];
  return condition?.includes(beginnings.get(index ?? '') ?? '') ?? false;
}
