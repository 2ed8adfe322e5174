import type { MissingReason } from './shard';

/** What one request learned about the districts it asked; it becomes `extensions.rollcall`. */
export interface Report {
  answered(district: string, milliseconds: number, extensions: unknown): void;
  missing(district: string, reason: MissingReason, milliseconds: number): void;
  /** Records of this district that are in the answer. */
  delivered(district: string, rows: number): void;
  summary(): RollcallExtension;
}

export interface RollcallExtension {
  readonly districts: readonly DistrictReport[];
  /** Fields that were asked for and that a district's source does not hold: not null by chance, but not mapped. */
  readonly unmapped: readonly { readonly district: string; readonly fields: readonly string[] }[];
}

export interface DistrictReport {
  readonly district: string;
  readonly state: 'ANSWERED' | MissingReason;
  /** How long the gateway waited for this district, over all that it asked it. */
  readonly milliseconds: number;
  readonly rows: number;
  /** How fresh the district's data is, as it says itself. */
  readonly asOf: string | null;
}

interface Entry {
  state: DistrictReport['state'];
  milliseconds: number;
  rows: number;
  asOf: string | null;
  readonly unmapped: Set<string>;
}

const MOST_UNMAPPED = 500;
const COORDINATE = /^[_A-Za-z]\w*\.[_A-Za-z]\w*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;

export function createReport(): Report {
  const entries = new Map<string, Entry>();

  function entry(district: string): Entry {
    const known = entries.get(district);
    if (known !== undefined) return known;
    const fresh: Entry = { state: 'ANSWERED', milliseconds: 0, rows: 0, asOf: null, unmapped: new Set() };
    entries.set(district, fresh);
    return fresh;
  }

  return {
    answered: (district, milliseconds, extensions) => {
      const known = entry(district);
      known.milliseconds += milliseconds;
      const { asOf, unmapped } = ownReport(extensions);
      if (typeof asOf === 'string' && MOMENT.test(asOf)) known.asOf = asOf;
      if (!Array.isArray(unmapped)) return;
      for (const field of unmapped.slice(0, MOST_UNMAPPED))
        if (typeof field === 'string' && COORDINATE.test(field)) known.unmapped.add(field);
    },
    missing: (district, reason, milliseconds) => {
      const known = entry(district);
      known.state = reason;
      known.milliseconds += milliseconds;
    },
    delivered: (district, rows) => {
      entry(district).rows += rows;
    },
    summary: () => {
      const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        districts: sorted.map(([district, { state, milliseconds, rows, asOf }]) => {
          return { district, state, milliseconds: Math.round(milliseconds * 10) / 10, rows, asOf };
        }),
        unmapped: sorted
          .filter(([, { unmapped }]) => unmapped.size > 0)
          .map(([district, { unmapped }]) => ({ district, fields: [...unmapped].sort() })),
      };
    },
  };
}

/** `extensions.rollcall` of a district's answer; it may hold anything. */
function ownReport(extensions: unknown): { asOf?: unknown; unmapped?: unknown } {
  const report = isRecord(extensions) ? extensions['rollcall'] : undefined;
  return isRecord(report) ? { asOf: report['asOf'], unmapped: report['unmapped'] } : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
