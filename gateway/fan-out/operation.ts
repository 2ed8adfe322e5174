import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isObjectType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { LRUCache } from 'lru-cache';
import type { Contract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import { compileAddressed, isAddressed, type AddressedField } from './addressed-field';
import { compileList, type ListField } from './list-field';
import { compileLookUps, type LookUps } from './look-up-field';
import { fieldOf, type Field, type Scope } from './selection';

/** What an operation asks for, by the road that each root field takes. */
export interface Operation {
  /** The answer's keys, in the order of the query. */
  readonly keys: readonly string[];
  readonly lists: readonly ListField[];
  readonly lookUps: LookUps;
  /** What is about one student and no record of the contract: `optOuts`, and all mutations. */
  readonly addressed: readonly AddressedField[];
  /** Its root fields must be put one after the other. */
  readonly isWriting: boolean;
  /** What no district is needed for: `__typename`, introspection, `_service`. */
  readonly local: DocumentNode | undefined;
}

export interface Request {
  /** Valid against the contract's schema. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Reading {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Documents differ in shape by what their @skip and @include make of them; clients use few shapes of each. */
const MOST_SHAPES = 16;

interface Compiled {
  /** The variables that @skip and @include look at. */
  readonly switches: readonly string[];
  readonly shapes: LRUCache<string, Operation>;
}

/**
 * Reads operations: finds the operation, coerces its variables, and compiles it, once for each document and shape.
 * The compiled operation holds no other values of variables: they are the request's own.
 */
export function operationReader(contract: Contract): (request: Request) => Reading | readonly GraphQLError[] {
  const documents = new WeakMap<DocumentNode, Compiled>();

  return ({ document, operationName, variables = {} }) => {
    const definition = getOperationAST(document, operationName);
    if (!definition)
      return [
        new GraphQLError('Name one of the operations of the document.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        }),
      ];
    if (definition.operation === OperationTypeNode.SUBSCRIPTION) return [refusal('ONLY_QUERIES', {})];
    const { errors, coerced } = getVariableValues(contract.schema, definition.variableDefinitions ?? [], variables);
    if (errors !== undefined) return errors.map(badInput);

    const compiled = documents.get(document) ?? {
      switches: switchesOf(document),
      shapes: new LRUCache({ max: MOST_SHAPES }),
    };
    documents.set(document, compiled);
    const settings = Object.fromEntries(compiled.switches.map((name) => [name, coerced[name]]));
    const shape = JSON.stringify([definition.name?.value, settings]);
    const operation = compiled.shapes.get(shape) ?? compile(contract, document, definition, settings);
    compiled.shapes.set(shape, operation);
    return { operation, variables: coerced };
  };
}

function compile(
  contract: Contract,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  settings: Readonly<Record<string, unknown>>,
): Operation {
  const { schema } = contract;
  const isWriting = definition.operation === OperationTypeNode.MUTATION;
  const root = isWriting ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('the contract has no root type for this operation');
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, never>;
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const scope: Scope = { schema, fragments, definitions: definition.variableDefinitions ?? [], variables: settings };

  const roots = [...collectFields(schema, fragments, settings, root, definition.selectionSet)];
  const local = roots.filter(([, [node]]) => isLocal(node)).flatMap(([, nodes]) => nodes);
  const fields = roots
    .filter(([, [node]]) => !isLocal(node))
    .flatMap(([key, nodes]) => fieldOf(scope, root, key, nodes));
  return {
    keys: roots.map(([key]) => key),
    lists: fields.filter(isList).map((field) => compileList(contract, scope, field)),
    lookUps: compileLookUps(
      contract,
      scope,
      fields.filter((field) => !isList(field) && !isAddressed(field)),
    ),
    addressed: fields.filter(isAddressed).map((field) => compileAddressed(contract, scope, root, field, isWriting)),
    isWriting,
    local: local.length > 0 ? alone(document, definition, local) : undefined,
  };
}

const badInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });

const isLocal = (node: FieldNode | undefined): boolean =>
  node?.name.value === '_service' || node?.name.value.startsWith('__') === true;

const isList = ({ definition }: Field): boolean => {
  const type = getNamedType(definition.type);
  return isObjectType(type) && type.name.endsWith('Connection');
};

/** The document with only these root fields left. */
function alone(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  selections: readonly FieldNode[],
): DocumentNode {
  const operation = { ...definition, selectionSet: { ...definition.selectionSet, selections } };
  return {
    ...document,
    definitions: [operation, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  };
}

function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
