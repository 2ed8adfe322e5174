import { Kind, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Contract } from '../../schema/contract';
import { compileCheck, type Check } from './check';
import { select, type Scope, type Selection } from './selection';

/** A place in the client's answer where records of one type stand: what is selected of them, and the check of what comes. */
export interface Place {
  /** Unique in the operation; the alias under which districts are asked for it. */
  readonly name: string;
  readonly type: GraphQLObjectType;
  readonly selection: Selection;
  readonly check: Check;
}

export function compilePlace(
  contract: Contract,
  scope: Scope,
  name: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Place {
  const selection = select(scope, type, nodes);
  return { name, type, selection, check: compileCheck(contract, selection) };
}

/** A place of the gateway's own, where it wants the ids of records and nothing else. */
export function idPlace(contract: Contract, scope: Scope, name: string, type: GraphQLObjectType): Place {
  return compilePlace(contract, scope, name, type, [idOnly]);
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** `record { id }` */
const idOnly: FieldNode = {
  kind: Kind.FIELD,
  name: name('record'),
  selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: name('id') }] },
};
