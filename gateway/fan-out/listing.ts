import { getArgumentValues } from 'graphql';
import type { Contract } from '../../schema/contract';
import { decodeCursor } from '../../schema/cursor';
import { refusal } from '../../schema/errors';
import { isDistrictName } from '../../schema/id';
import { comparePositions, type OrderKey } from '../../schema/order';
import { requestedOrder } from '../../schema/requested-order';
import type { Districts } from './districts';
import type { Undertaking } from './ask';
import type { ListField } from './list-field';
import { standingAt, type Compare, type Standing } from './position';

/** What a list field asks for, once its arguments have been held to their rules. No district has been asked yet. */
export interface Listing {
  readonly order: readonly OrderKey[];
  readonly compare: Compare;
  readonly first: number;
  /** Where the page begins, for each district. */
  readonly standing: Standing;
  /** Districts to ask. */
  readonly asked: readonly string[];
  /** Districts of earlier pages that are no longer registered. */
  readonly removed: readonly string[];
  readonly requiresAll: boolean;
}

export const MOST_ROWS = 200;
const DEFAULT_ROWS = 50;

/** Throws a refusal when an argument is not one that any district could answer. */
export function readListing(
  { districts, variables }: Undertaking,
  contract: Contract,
  { field, connection }: ListField,
): Listing {
  const given = getArgumentValues(field.definition, field.nodes[0], variables);
  const order = requestedOrder(contract, connection.type.name, given['orderBy']);
  const first = Number(given['first'] ?? DEFAULT_ROWS);
  if (first < 1 || first > MOST_ROWS) throw refusal('FIRST_OUT_OF_RANGE', { argument: 'first', most: MOST_ROWS });

  const standing = standingAt(typeof given['after'] === 'string' ? decodeCursor(order, given['after']) : undefined);
  for (const district of standing.asked) if (!isDistrictName(district)) throw refusal('MALFORMED_CURSOR', {});
  const { asked, removed } = whom(given['districts'], standing, districts);
  return {
    order,
    compare: comparePositions(order),
    first,
    standing,
    asked,
    removed,
    requiresAll: given['require'] === 'ALL',
  };
}

/** A district that has left since an earlier page is reported as removed; one that was never there is a mistake of the query. */
function whom(named: unknown, { asked: before }: Standing, districts: Districts) {
  const here = (district: string) => districts.get(district) !== undefined;
  if (!Array.isArray(named))
    return { asked: districts.ids(), removed: [...before].filter((district) => !here(district)) };
  const names = [...new Set(named.map(String))];
  if (!names.every((district) => here(district) || before.has(district))) throw refusal('UNKNOWN_DISTRICT', {});
  return { asked: names.filter(here), removed: names.filter((district) => !here(district)) };
}
