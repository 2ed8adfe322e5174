import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type Location,
  type SelectionNode,
  type SelectionSetNode,
  type Token,
} from 'graphql';

/** How much a part of a document is once its fragments are spread out. */
export interface Weight {
  readonly selections: number;
  readonly depth: number;
  readonly nesting: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly expandedTokens: number;
  readonly expandedText: number;
}

const nothing: Weight = {
  selections: 0,
  depth: 0,
  nesting: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  expandedTokens: 0,
  expandedText: 0,
};

/** What a fragment weighs that is spread within itself. */
const endless: Weight = { ...nothing, selections: Infinity };

/**
 * Weighs a document without spreading anything out: each fragment is weighed once, and its weight added wherever it is spread.
 * Twenty fragments, each of which spreads the next one twice, are a million selections and take twenty steps.
 */
export function weigh({ definitions }: DocumentNode): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Weight>();

  let all = nothing;
  for (const node of definitions) {
    // One that nobody spreads is checked all the same when the document is validated.
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      all = { ...all, selections: Math.max(all.selections, ofFragment(node.name.value).selections) };
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = { ...ofSet(node.selectionSet) };
    const directives = own.directives + (node.directives?.length ?? 0);
    all = beside(all, { ...own, directives });
  }
  return all;

  function ofSet(set: SelectionSetNode | undefined): Weight {
    if (set === undefined) return nothing;
    let sum = nothing;
    for (const selection of set.selections) sum = beside(sum, ofSelection(selection));
    return { ...sum, nesting: sum.nesting + 1 };
  }

  function ofSelection(node: SelectionNode): Weight {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const inside = ofFragment(node.name.value);
      return { ...inside, selections: inside.selections + 1, directives: inside.directives + directives };
    }
    const inside = ofSet(node.selectionSet);
    const written = {
      selections: inside.selections + 1,
      nesting: inside.nesting,
      directives: inside.directives + directives,
      expandedTokens: inside.expandedTokens + tokensOf(node.loc, node.selectionSet?.loc),
      expandedText: inside.expandedText + lettersOf(node.loc) - lettersOf(node.selectionSet?.loc),
    };
    if (node.kind === Kind.INLINE_FRAGMENT) return { ...inside, ...written };
    const aliases = inside.aliases + (node.alias === undefined ? 0 : 1);
    return { ...written, aliases, depth: inside.depth + 1, rootFields: 1 };
  }

  function ofFragment(name: string): Weight {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, endless); // until it is known
    const weight = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, weight);
    return weight;
  }
}

/** Two parts side by side, at the same place. */
function beside(a: Weight, b: Weight): Weight {
  return {
    selections: a.selections + b.selections,
    depth: Math.max(a.depth, b.depth),
    nesting: Math.max(a.nesting, b.nesting),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    directives: a.directives + b.directives,
    expandedTokens: a.expandedTokens + b.expandedTokens,
    expandedText: a.expandedText + b.expandedText,
  };
}

const lettersOf = (place: Location | undefined): number => (place === undefined ? 0 : place.end - place.start);

/** Of a selection without what is inside its braces, which themselves count. */
function tokensOf(place: Location | undefined, inside: Location | undefined): number {
  let count = inside === undefined ? 0 : 1;
  let token: Token | null = place?.startToken ?? null;
  while (token !== null && token !== inside?.startToken) {
    count++;
    token = token === place?.endToken ? null : token.next;
  }
  return count;
}
