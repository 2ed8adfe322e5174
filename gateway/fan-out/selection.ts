import {
  getNamedType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';

/**
 * What a query selects of a type, with nothing left to decide: fragments are dissolved, @skip and @include have been applied,
 * and each name in the answer stands once. Districts are asked in this form, and their answers are walked along it.
 */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly fields: readonly Field[];
}

export interface Field {
  /** Its name in the answer: the alias, if there is one. */
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Of what it returns; undefined for scalars and enums. */
  readonly selection: Selection | undefined;
}

/** Where selections are read: the schema, the fragments, and the variables that @skip and @include look at. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What these field nodes, which stand at one place of the answer, select of a type. */
export function select(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const { schema, fragments, variables } = scope;
  const found = [...collectSubfields(schema, fragments, variables, type, nodes)];
  return { type, fields: found.flatMap(([key, same]) => fieldOf(scope, type, key, same)) };
}

export function fieldOf(
  scope: Scope,
  parent: GraphQLObjectType,
  key: string,
  [node, ...others]: readonly FieldNode[],
): Field[] {
  if (node === undefined) return [];
  const name = node.name.value;
  const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name];
  if (definition === undefined) return []; // cannot be: the document is valid
  const type = getNamedType(definition.type);
  const nodes = [node, ...others] as const;
  return [{ key, definition, nodes, selection: isObjectType(type) ? select(scope, type, nodes) : undefined }];
}

/** The selection as GraphQL, which wants at least one field: @skip may have left none. */
export function selectionSet({ fields }: Selection): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: fields.length > 0 ? fields.map(fieldNode) : [TYPENAME] };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: TypeNameMetaFieldDef.name } };

function fieldNode({ key, nodes: [node], selection }: Field): FieldNode {
  return {
    kind: Kind.FIELD,
    name: node.name,
    ...(key === node.name.value ? {} : { alias: { kind: Kind.NAME, value: key } }),
    arguments: node.arguments ?? [],
    ...(selection && { selectionSet: selectionSet(selection) }),
  };
}
