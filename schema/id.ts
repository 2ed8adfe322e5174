import { refusal } from './errors';

/**
 * A global id names the district that keeps the record, the contract's type, and the record's key there:
 * `maple-grove:student:1042`, `harbor-city:section:ALG-1,255901001,2026,Fall`. A district's own id is its name alone.
 * Clients treat ids as opaque. There is exactly one way to write an id, so that two different texts are never the same record.
 */
export interface Id {
  readonly district: string;
  readonly type: string;
  /** The parts of the record's key, as text, in the order of the mapping's `key`. */
  readonly key: readonly string[];
}

const DISTRICT = /^[a-z][a-z0-9-]{0,39}$/;
const LONGEST = 1024;

export function isDistrictName(text: string): boolean {
  return DISTRICT.test(text);
}

export function formatId({ district, type, key }: Id): string {
  if (type === 'District') return district;
  return `${district}:${type.toLowerCase()}:${key.map(encodeURIComponent).join(',')}`;
}

/** Whether a text is the id of a record of this type at this district. */
export const isRecordOf = (text: string, district: string, type: string): boolean =>
  text.length <= LONGEST && canonical(text, type)?.district === district;

/** The id, when `text` is the canonical id of a record of `type`; throws MALFORMED_ID otherwise. */
export function parseId(text: string, type: string): Id {
  const id = text.length <= LONGEST ? canonical(text, type) : undefined;
  if (id === undefined) throw refusal('MALFORMED_ID', { type });
  return id;
}

function canonical(text: string, type: string): Id | undefined {
  try {
    const id = parts(text, type);
    return id !== undefined && formatId(id) === text ? id : undefined;
  } catch {
    return undefined; // a broken percent escape, or half a surrogate pair
  }
}

function parts(text: string, type: string): Id | undefined {
  if (type === 'District') return DISTRICT.test(text) ? { district: text, type, key: [] } : undefined;
  const [district, name, key, ...rest] = text.split(':');
  if (district === undefined || key === undefined || key === '' || rest.length > 0) return undefined;
  if (!DISTRICT.test(district) || name !== type.toLowerCase()) return undefined;
  return { district, type, key: key.split(',').map(decodeURIComponent) };
}
