import type { Relation, Source } from '../mapping/mapping';
import type { Filter } from '../plan/read';

/**
 * A relation walked backwards: a condition on the rows that it leads to, which asks for one of the rows that it comes from.
 * `relation` leads from rows of `from`; the condition stands on its target.
 */
export function back(relation: Relation, from: Source, filter: Filter): Filter {
  const reversed: Relation = {
    ...relation,
    target: from,
    on: relation.on.map(([there, here]) => [here, there] as const),
    where: undefined,
    current: false,
    pick: undefined,
    value: undefined,
  };
  const held: Filter = { exists: reversed, in: from, filter };
  return relation.where ? { all: [{ condition: relation.where }, held] } : held;
}
