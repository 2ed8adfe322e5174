import { getArgumentValues, getNamedType } from 'graphql';
import { objectType } from '../../schema/contract';
import { parseId } from '../../schema/id';
import { planConnection } from './connection';
import type { PlanContext } from './plan-context';
import type { Read } from './read';
import { planRecords } from './records';
import { selectedFields, type Request } from './selection';

export interface RootRead {
  /** The key of the answer. */
  readonly key: string;
  /** What the statement of its first read is called in a log. */
  readonly label: string;
  readonly read: Read;
}

/** The reads of a whole request, for whoever wants to see them: answering plans each root field when its turn comes. */
export function planRequest(context: PlanContext, request: Request): RootRead[] {
  const { contract, district } = context;
  const query = objectType(contract.schema, 'Query');
  return selectedFields(request, 'Query', request.operation.selectionSet.selections).flatMap((field): RootRead[] => {
    const { key, node } = field;
    const name = node.name.value;
    const definition = query.getFields()[name];
    if (definition === undefined || name === '_service' || name === 'optOuts') return [];
    const args: Readonly<Record<string, unknown>> = getArgumentValues(definition, node, request.variables);
    const records = (type: string, ids: readonly string[]): RootRead[] => {
      const own = ids.map((id) => parseId(id, type)).filter((id) => id.district === district);
      const keys = own.map((id) => id.key);
      const plan = planRecords(context, request, objectType(contract.schema, type), field, keys, keys.length > 1);
      return plan ? [{ key, label: type, read: plan.read }] : [];
    };
    if (name === '_entities')
      return [...entitiesByType(args['representations'])].flatMap(([type, ids]) => records(type, ids));
    const type = getNamedType(definition.type).name;
    if (contract.entities.has(type)) return records(type, [String(args['id'])]);
    const plan = planConnection(context, request, field, args, type);
    return plan ? [{ key, label: name, read: plan.read }] : [];
  });
}

function entitiesByType(representations: unknown): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const one of Array.isArray(representations) ? (representations as unknown[]) : []) {
    const { __typename: type, id } = (one ?? {}) as Record<string, unknown>;
    if (typeof type === 'string' && typeof id === 'string') types.set(type, [...(types.get(type) ?? []), id]);
  }
  return types;
}
