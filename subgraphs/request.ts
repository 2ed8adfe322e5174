import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { refusal } from '../schema/errors';
import { DISTRICT } from '../schema/limits';
import { readDocument } from '../schema/limits/read-document';
import { remembered } from '../schema/limits/remembered';
import { speakable } from '../schema/speakable';
import type { Request } from './plan/selection';

/** A GraphQL request as it comes over the wire. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Parses and validates each document once, however often it is asked. */
export function requestReader(
  schema: GraphQLSchema,
): (request: GraphQLRequest) => Request & { readonly document: DocumentNode } {
  const checked = remembered<Checked>();
  const check = (query: string): Checked => {
    const known = checked.get(query);
    if (known) return known;
    const result = checkDocument(schema, query);
    checked.set(query, result);
    return result;
  };
  return ({ query, operationName, variables }) => {
    const result = check(query);
    if ('errors' in result) throw new RequestErrors(result.errors);
    const operation = getOperationAST(result.document, operationName);
    if (!operation)
      throw new RequestErrors([
        badRequest('The document has no operation of this name, or several and no name was given.'),
      ]);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refusal('ONLY_QUERIES', {});
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 10 });
    if (values.errors) throw new RequestErrors(values.errors.map(speakable));
    const fragments = result.document.definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    const named = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
    return { schema, operation, fragments: named, variables: values.coerced, document: result.document };
  };
}

/** A request that cannot be answered as it stands, for one or several reasons. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('the request cannot be answered as it stands');
  }
}

function checkDocument(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = readDocument(query, DISTRICT);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors: errors.map(speakable) } : { document };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? speakable(error) : badRequest('The document cannot be read.')] };
  }
}

const badRequest = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: 'BAD_REQUEST' } });
