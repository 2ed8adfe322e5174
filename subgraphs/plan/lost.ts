import type { GraphQLError } from 'graphql';
import { refusal } from '../../schema/errors';
import type { OrderKey } from '../../schema/order';
import type { Source } from '../mapping/mapping';
import type { PlanContext } from './plan-context';
import type { Lost } from './read';

/*
 * What the mapping has and the database, as it is now, has not. A field that depends on it is null with an error that says so;
 * a list whose order depends on it stands as if no row had it, and says so; where it decides which rows there are, there are none.
 */

/** Notes that this was asked for and cannot be had now. */
export function lost({ unavailable }: PlanContext, field: string, reason: string): Lost {
  unavailable.set(field, reason);
  return { field, reason };
}

/** The same where nothing can be answered without it. */
export function lostTo(
  context: PlanContext,
  use: 'give' | 'filter by' | 'order by',
  field: string,
  reason: string,
): GraphQLError {
  lost(context, field, reason);
  return refusal('FIELD_UNAVAILABLE', { district: context.district, field, reason, use });
}

/** The weightiest key of an order that rows cannot be ordered by now. */
export function lostOrder(context: PlanContext, source: Source, order: readonly OrderKey[]): Lost | undefined {
  for (const { field: name } of order) {
    const field = source.fields.get(name);
    if (field?.kind === 'unavailable') return lost(context, `${source.type}.${name}`, field.reason);
  }
  return undefined;
}
