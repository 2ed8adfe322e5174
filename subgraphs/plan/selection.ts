import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { objectType } from '../../schema/contract';

/** A validated request: what the planner reads selections with. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field of the answer: the selections of every mention under the same response key count together. */
export interface SelectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly selections: readonly SelectionNode[];
}

/** The fields selected on an object of this type, in the order of the answer; graphql-js reads fragments, @skip and @include. */
export function selectedFields(
  { schema, fragments, variables }: Request,
  typeName: string,
  selections: readonly SelectionNode[],
): SelectedField[] {
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const found = collectFields(schema, fragments, variables, objectType(schema, typeName), selectionSet);
  return [...found].flatMap(([key, nodes]) => {
    const [node] = nodes;
    return node ? [{ key, node, selections: nodes.flatMap((same) => same.selectionSet?.selections ?? []) }] : [];
  });
}
