import { ONLY, type Source } from '../mapping/mapping';
import { lostTo } from './lost';
import type { PlanContext } from './plan-context';

/** Where the rows of a type are that a field of Query asks for. Nothing when the district does not map the type. */
export function rowsOf(context: PlanContext, type: string, query: string): Source | undefined {
  const entity = context.mapping.entities.get(type);
  const reason = entity?.unavailable?.get(ONLY);
  if (reason !== undefined) throw lostTo(context, 'give', `Query.${query}`, reason);
  const source = entity?.variants.get(ONLY);
  if (source === undefined) context.unmapped.add(`Query.${query}`);
  return source;
}
