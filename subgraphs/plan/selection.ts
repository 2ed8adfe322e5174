import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A validated request: what the planner reads selections with. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field of the answer: the selections of every mention under the same response key count together. */
export interface SelectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly selections: readonly SelectionNode[];
}

/** The fields selected on an object of this type, in the order of the answer (GraphQL, CollectFields). */
export function selectedFields(
  request: Request,
  typeName: string,
  selections: readonly SelectionNode[],
): SelectedField[] {
  const fields = new Map<string, { node: FieldNode; selections: SelectionNode[] }>();
  const seen = new Set<string>();
  const collect = (nodes: readonly SelectionNode[]): void => {
    for (const node of nodes) {
      if (!isIncluded(request, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const known = fields.get(key);
        if (known) known.selections.push(...(node.selectionSet?.selections ?? []));
        else fields.set(key, { node, selections: [...(node.selectionSet?.selections ?? [])] });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(request, node.typeCondition?.name.value, typeName)) collect(node.selectionSet.selections);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = request.fragments.get(node.name.value);
        if (fragment && applies(request, fragment.typeCondition.name.value, typeName))
          collect(fragment.selectionSet.selections);
      }
    }
  };
  collect(selections);
  return [...fields].map(([key, field]) => ({ key, ...field }));
}

function applies({ schema }: Request, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const abstract = schema.getType(condition);
  const type = schema.getType(typeName);
  if (abstract === undefined || type === undefined || !('getInterfaces' in type) || !('resolveType' in abstract))
    return false;
  return 'isTypeOf' in type && schema.isSubType(abstract, type);
}

function isIncluded({ variables }: Request, node: SelectionNode): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
