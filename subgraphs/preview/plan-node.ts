import { stringify } from 'yaml';
import type { Value } from '../mapping/value-form';
import type { Child, Filter, Output, Read, Sort } from '../plan/read';

/** A read as a person reads it: where its rows are, which of them, and what of each. */
export interface PlanNode {
  /** `students`, or `Student.enrollments` for a read that belongs to the rows of another. */
  readonly label: string;
  readonly type: string;
  readonly table: string | null;
  /** `page of 50`, `by key`, `of each parent`. */
  readonly rows: string;
  /** Columns of the child, and those of the parent that they equal. */
  readonly link?: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly where?: unknown;
  readonly order?: readonly string[];
  readonly children: readonly PlanNode[];
}

type Keys = readonly (readonly string[])[];
/** How keys that rows must have are told. */
export type TellKeys = (keys: Keys) => unknown;
/** Those of a plan that knows nothing but its request. */
export const asGiven: TellKeys = (keys) => keys;
/** Those that were read too: what the viewer teaches, and who has refused. */
export const counted: TellKeys = (keys) => (keys.length === 1 ? '1 key' : `${keys.length} keys`);

export function planNode(label: string, read: Read, tellKeys: TellKeys): PlanNode {
  const { source, rows, outputs, children, order } = read;
  const linked = source.dropsOrphansOf?.map(({ name }) => name);
  const orphans = linked && { orphans: { drop: linked } };
  const conditions = [source.where, orphans, filterData(read.filter, tellKeys)].filter((one) => one !== undefined);
  const sorted = order.flatMap((sort) => sortText(sort) ?? []);
  return {
    label,
    type: source.type,
    table: source.table,
    rows: rowsText(read),
    ...(rows.kind === 'children' && rows.relation.on.length > 0 ? { link: Object.fromEntries(rows.relation.on) } : {}),
    columns: outputs.map(outputText),
    ...(conditions.length > 0 ? { where: conditions.length === 1 ? conditions[0] : { all: conditions } } : {}),
    ...(sorted.length > 0 ? { order: sorted } : {}),
    children: children.map((child: Child) => planNode(child.label, child.read, tellKeys)),
  };
}

function rowsText({ rows, source }: Read): string {
  if (source.table === null) return 'a row of constants';
  switch (rows.kind) {
    case 'page': {
      const { first, after, withRows, withCount } = rows.page;
      const page = `a page of ${first}${after ? ', after a cursor' : ''}`;
      return [...(withRows ? [page] : []), ...(withCount ? ['their number'] : [])].join(', and ');
    }
    case 'keys':
      return `by key (${rows.keys.map((key) => key.join(', ')).join('; ')})`;
    case 'only':
      return 'the only one';
    case 'children':
      return rows.cut ? `the ${rows.cut.from} ${rows.cut.count} of each parent` : 'those of each parent';
  }
}

const outputText = (output: Output): string => ('leaf' in output ? valueText(output.leaf.value) : output.column);

function sortText({ by, descending }: Sort): string | undefined {
  return by && `${descending ? '-' : ''}${outputText(by)}`;
}

/** A value as the mapping writes it, on one line. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  if ('column' in value) return value.column;
  return flow(value);
}

/** Data on one line, as a mapping writes it. */
export const flow = (data: unknown): string => stringify(data, { collectionStyle: 'flow', lineWidth: 0 }).trim();

/** What an application asked for, by the columns that tell it; the values are those of its own request. */
function filterData(filter: Filter, tellKeys: TellKeys): unknown {
  const inner = (one: Filter) => filterData(one, tellKeys);
  if ('all' in filter) {
    const parts = filter.all.map(inner).filter((part) => part !== undefined);
    return parts.length > 1 ? { all: parts } : parts[0];
  }
  if ('condition' in filter) return filter.condition;
  if ('leaf' in filter) return { [valueText(filter.leaf.value)]: { [filter.operator]: filter.values } };
  if ('refers' in filter)
    return { [filter.refers.on.map(([, parent]) => parent).join(', ')]: { is: tellKeys(filter.keys) } };
  if ('keys' in filter) return { key: { is: tellKeys(filter.keys) } };
  if ('activeOn' in filter) return { ...filter };
  if ('readable' in filter) return { readable: valueText(filter.readable.value) };
  if ('any' in filter) return { any: filter.any.map(inner) };
  if ('parts' in filter) return { someOf: filter.values };
  if ('not' in filter) return { not: inner(filter.not) };
  if ('filled' in filter) return { filled: valueText(filter.filled.value) };
  if ('keyed' in filter) return undefined; // of every list: a row without a key is no record
  const { exists, in: rows, filter: where } = filter;
  return { exists: rows.table, ...(exists.current ? { current: true } : {}), where: inner(where) };
}
