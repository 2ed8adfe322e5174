import { getArgumentValues, getNamedType } from 'graphql';
import { objectType } from '../../schema/contract';
import { parseId } from '../../schema/id';
import { planConnection } from './connection';
import type { PlanContext } from './plan-context';
import type { Read } from './read';
import { planRecords } from './records';
import { selectedFields, type Request } from './selection';
import { namesSeveral } from './several-students';

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
  const several = namesSeveral(contract, request);
  const query = objectType(contract.schema, 'Query');
  return selectedFields(request, 'Query', request.operation.selectionSet.selections).flatMap((field): RootRead[] => {
    const { key, node } = field;
    const name = node.name.value;
    const definition = query.getFields()[name];
    if (definition === undefined || name === '_service' || name === 'optOuts') return [];
    const args: Readonly<Record<string, unknown>> = getArgumentValues(definition, node, request.variables);
    const records = (type: string, ids: readonly string[], onList: boolean): RootRead[] => {
      const own = ids.map((id) => parseId(id, type)).filter((id) => id.district === district);
      const keys = own.map((id) => id.key);
      const plan = planRecords(context, request, objectType(contract.schema, type), field, keys, onList);
      return plan ? [{ key, label: type, read: plan.read }] : [];
    };
    if (name === '_entities')
      return represented(args['representations']).flatMap(({ type, ids, ofList }) =>
        records(type, ids, several || ofList),
      );
    const type = getNamedType(definition.type).name;
    if (contract.entities.has(type)) return records(type, [String(args['id'])], several);
    const plan = planConnection(context, request, field, args, type);
    return plan ? [{ key, label: name, read: plan.read }] : [];
  });
}

interface Represented {
  readonly type: string;
  readonly ofList: boolean;
  readonly ids: string[];
}

/** Those that one statement reads stand together. */
function represented(representations: unknown): Represented[] {
  const found = new Map<string, Represented>();
  for (const one of Array.isArray(representations) ? (representations as unknown[]) : []) {
    const { __typename: type, id, ofList } = (one ?? {}) as Record<string, unknown>;
    if (typeof type !== 'string' || typeof id !== 'string') continue;
    const key = `${type} ${ofList === true}`;
    const together = found.get(key) ?? { type, ofList: ofList === true, ids: [] };
    found.set(key, together);
    together.ids.push(id);
  }
  return [...found.values()];
}
