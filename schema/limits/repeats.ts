import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many pairs of fields stand at one place of the answer under one name. That they agree is checked pair by pair (GraphQL
 * specification, 5.3.2): `id` a thousand times in one selection is half a million pairs. The document has been weighed before:
 * spread out, it has as many selections as a document may have, and no circles.
 */
export function pairsOfRepeats({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  let pairs = 0;
  for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) count([node.selectionSet]);
  return pairs;

  function count(sets: readonly SelectionSetNode[]): void {
    const byName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(set, byName, spread);
    for (const fields of byName.values()) {
      pairs += (fields.length * (fields.length - 1)) / 2;
      const inside = fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
      if (inside.length > 0) count(inside);
    }
  }

  function collect({ selections }: SelectionSetNode, byName: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const same = byName.get(name);
        if (same === undefined) byName.set(name, [node]);
        else same.push(node);
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        collect(node.selectionSet, byName, spread);
        continue;
      }
      const fragment = fragments.get(node.name.value);
      if (fragment === undefined || spread.has(node.name.value)) continue;
      spread.add(node.name.value); // a second time it adds nothing
      collect(fragment.selectionSet, byName, spread);
    }
  }
}
