import type { Contract } from './contract';
import type { OrderKey } from './order';

/** The order that a list's `orderBy` argument asks for, or else the contract's own order of the type. */
export function requestedOrder(contract: Contract, type: string, orderBy: unknown): readonly OrderKey[] {
  if (!Array.isArray(orderBy) || orderBy.length === 0) return contract.orders.get(type) ?? [];
  return orderBy.map((entry: Record<string, unknown>) => ({
    field: orderField(String(entry['field'])),
    descending: entry['direction'] === 'DESC',
    nullsFirst: entry['nulls'] === 'FIRST',
  }));
}

/** LAST_NAME -> lastName: the values of order enums are the names of fields. */
export const orderField = (constant: string): string =>
  constant.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
