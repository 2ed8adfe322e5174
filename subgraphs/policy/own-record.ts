import { isRecordOf, parseId } from '../../schema/id';
import type { Field, Mapping, Relation, Source } from '../mapping/mapping';
import type { Filter } from '../plan/read';
import { isLost } from './lost-tie';
import { sourceOf, targetOf } from './mapped';
import type { Tying } from './relationships';

/** Whom the records of a district know somebody as. */
export type Person = 'Staff' | 'Contact' | 'Student';

/** Whether the viewer may be somebody here by an address, and the database has lost the addresses. */
export const isNameless = ({ viewer, mapping, byEmail }: Tying, type: Person): boolean =>
  byEmail &&
  viewer.email !== undefined &&
  [`${type}.email`, `${type}.emails.address`].some((path) => isLost(mapping, path));

/**
 * The viewer's own record of a type at this district: one that the token names, or one with the viewer's verified address. The
 * address is to be the very same, unless the record would keep something from the viewer: then capitals make no difference.
 */
export function ownRecord(
  { viewer, district, mapping, byEmail }: Tying,
  type: Person,
  operator: 'equals' | 'alike' = 'equals',
): Filter | undefined {
  const named = viewer.records.filter((record) => isRecordOf(record, district, type));
  const keys = named.map((record) => parseId(record, type).key);
  const source = sourceOf(mapping, type);
  const reached =
    byEmail && viewer.email !== undefined && source ? hasAddress(mapping, source, viewer.email, operator) : undefined;
  const ways: Filter[] = [...(keys.length > 0 ? [{ keys }] : []), ...(reached ? [reached] : [])];
  const [only] = ways;
  return ways.length > 1 ? { any: ways } : only;
}

/** Staff have one address; students and contacts have lists of them. */
function hasAddress(
  mapping: Mapping,
  { fields }: Source,
  email: string,
  operator: 'equals' | 'alike',
): Filter | undefined {
  const is = (leaf: Field | undefined): Filter[] =>
    leaf?.kind === 'leaf' ? [{ leaf, operator, values: [email] }] : [];
  const own = is(fields.get('email'));
  const list = fields.get('emails');
  if (list?.kind === 'items')
    own.push(...list.items.flatMap((item) => (item.kind === 'embedded' ? is(item.fields.get('address')) : [])));
  const rows = list?.kind === 'relation' ? targetOf(mapping, list) : undefined;
  if (list?.kind === 'relation' && rows)
    own.push(...is(rows.fields.get('address')).map((filter) => ({ exists: list, in: rows, filter })));
  return own.length > 0 ? { any: own } : undefined;
}

/** A relation leads to this record. By its key where that is known: an index serves. */
export const leadsTo = (relation: Relation, to: Source, me: Filter): Filter =>
  'keys' in me ? { refers: relation, to, keys: me.keys } : { exists: relation, in: to, filter: me };
