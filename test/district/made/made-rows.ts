import type { TestDistrict } from '../open';
import type { SmallSystem } from '../small/small-district';

/** A table of the mapping, and which of its columns are looked at, as the fields of a type. */
export interface Looked {
  readonly tables: Readonly<Record<string, unknown>>;
  /** Tables that need not be there. */
  readonly optional?: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
  readonly shown: readonly unknown[];
}

const FIELDS = ['name', 'phone', 'website', 'shortName', 'ncesId'];

export function openMade(
  system: SmallSystem,
  { tables, optional = [], table, key, shown }: Looked,
): Promise<TestDistrict> {
  const fields = Object.fromEntries(shown.map((value, index) => [FIELDS[index], value]));
  const School = { table, key, fields: { ...fields, isCharter: null } };
  return system.open({ tables, optional, entities: { School, Enrollment: { fields: { school: null } } } });
}

/** Every row, in the order of the first column that is shown. */
export async function rowsOf(system: SmallSystem, looked: Looked): Promise<(string | null)[][]> {
  const { ask } = await openMade(system, looked);
  const fields = FIELDS.slice(0, looked.shown.length);
  const { data, errors } = await ask(`{ schools(first: 200) { totalCount nodes { ${fields.join(' ')} } } }`);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.schools as { nodes: Record<string, string | null>[]; totalCount: number };
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => fields.map((field) => node[field] ?? null));
}
