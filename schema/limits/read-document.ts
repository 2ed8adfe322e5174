import { GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import { refusal } from '../errors';
import { INTROSPECTION, type DocumentBounds } from '../limits';
import { pairsOfRepeats } from './repeats';
import { weigh, type Weight } from './weight';

/** How the sentence names a limit. */
const NAMES: Readonly<Record<keyof Weight, string>> = {
  selections: 'selections (fields and fragments)',
  depth: 'levels of fields inside fields',
  nesting: 'levels of braces inside braces',
  aliases: 'aliases',
  rootFields: 'root fields',
  directives: 'directives',
  expandedTokens: 'tokens once its fragments are spread out',
  expandedText: 'letters once its fragments are spread out',
};

/**
 * Parses a document and holds it to the limits, before anything is done that takes longer the larger it is. Throws what the
 * parser throws, and DOCUMENT_TOO_LARGE.
 */
export function readDocument(text: string, bounds: DocumentBounds): DocumentNode {
  const document = parsed(text, bounds);
  const { tokens: _, ...most } = onlyIntrospects(document) ? { ...INTROSPECTION, tokens: bounds.tokens } : bounds;
  const weight = weigh(document);
  for (const key of Object.keys(NAMES) as (keyof Weight)[])
    if (weight[key] > most[key]) throw refusal('DOCUMENT_TOO_LARGE', { limit: NAMES[key], most: most[key] });
  if (pairsOfRepeats(document) > most.repeats)
    throw refusal('DOCUMENT_TOO_LARGE', { limit: 'pairs of one field at one place', most: most.repeats });
  return document;
}

function parsed(text: string, { tokens, nesting }: DocumentBounds): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError && /Document contains more that \d+ tokens/.test(error.message))
      throw refusal('DOCUMENT_TOO_LARGE', { limit: 'tokens', most: tokens });
    // The parser calls itself for each brace, until there is no room.
    if (error instanceof RangeError) throw refusal('DOCUMENT_TOO_LARGE', { limit: NAMES.nesting, most: nesting });
    throw error;
  }
}

const ABOUT_SCHEMA = ['__schema', '__type', '__typename'];

/** Whether a document asks about the schema and nothing else. */
export function onlyIntrospects({ definitions }: DocumentNode): boolean {
  return definitions.every((node) => {
    if (node.kind === Kind.FRAGMENT_DEFINITION) return true; // counts where it is spread, which is below the root fields
    return (
      node.kind === Kind.OPERATION_DEFINITION &&
      node.operation === OperationTypeNode.QUERY &&
      introspects(node.selectionSet)
    );
  });
}

const introspects = ({ selections }: SelectionSetNode): boolean =>
  selections.every((node) => node.kind === Kind.FIELD && ABOUT_SCHEMA.includes(node.name.value));
