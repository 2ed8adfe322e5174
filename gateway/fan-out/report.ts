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
  /** Fields that were asked for and that a district maps, but cannot have from its database as it is now. */
  readonly unavailable: readonly { readonly district: string; readonly fields: readonly LostField[] }[];
  /** What was asked for and the viewer may not see, or not of all students; it tells nothing of any record. */
  readonly withheld: readonly { readonly district: string; readonly fields: readonly WithheldField[] }[];
}

export interface WithheldField {
  /** `Student.birthDate`, `Query.students` */
  readonly path: string;
  readonly category: string;
  readonly reason: string;
}

export interface LostField {
  readonly field: string;
  readonly reason: string;
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
  readonly unavailable: Map<string, string>;
  readonly withheld: Map<string, WithheldField>;
}

const MOST_FIELDS = 500;
const LONGEST_REASON = 500;
/** `Student.birthDate`, and below it `Student.demographics.sex`. */
const COORDINATE = /^[_A-Za-z]\w*(\.[_A-Za-z]\w*){1,8}$/;
/** The same, or a type, or a variant of it: `AttendanceEvent(SECTION).status`. */
const LABEL = /^[_A-Za-z]\w*(\(\w+\))?(\.[_A-Za-z]\w*(\(\w+\))?){0,8}$/;
const CATEGORY = /^[A-Z][A-Z_]{0,49}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;

export function createReport(): Report {
  const entries = new Map<string, Entry>();

  function entry(district: string): Entry {
    const known = entries.get(district);
    if (known !== undefined) return known;
    const fresh: Entry = { state: 'ANSWERED', milliseconds: 0, rows: 0, asOf: null, ...nothingLacks() };
    entries.set(district, fresh);
    return fresh;
  }

  return {
    answered: (district, milliseconds, extensions) => {
      const known = entry(district);
      known.milliseconds += milliseconds;
      const { asOf, unmapped, unavailable, withheld } = ownReport(extensions);
      if (typeof asOf === 'string' && MOMENT.test(asOf)) known.asOf = asOf;
      for (const field of listOf(unmapped)) if (isCoordinate(field)) known.unmapped.add(field);
      for (const { field, reason } of readLostFields(unavailable)) known.unavailable.set(field, reason);
      for (const field of readWithheld(withheld)) known.withheld.set(field.path, field);
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
      const lacking = <T>(of: (entry: Entry) => T[]) =>
        sorted.map(([district, entry]) => ({ district, fields: of(entry) })).filter(({ fields }) => fields.length > 0);
      return {
        districts: sorted.map(([district, { state, milliseconds, rows, asOf }]) => {
          return { district, state, milliseconds: Math.round(milliseconds * 10) / 10, rows, asOf };
        }),
        unmapped: lacking(({ unmapped }) => [...unmapped].sort()),
        unavailable: lacking(({ unavailable }) => lostFields(unavailable)),
        withheld: lacking(({ withheld }) => [...withheld.values()].sort((a, b) => (a.path < b.path ? -1 : 1))),
      };
    },
  };
}

/** `extensions.rollcall` of a district's answer; it may hold anything. */
const ownReport = (extensions: unknown): Record<string, unknown> => {
  const report = isRecord(extensions) ? extensions['rollcall'] : undefined;
  return isRecord(report) ? report : {};
};

/** What a district says that it cannot give now. Nothing in it is trusted. */
export function readLostFields(given: unknown): LostField[] {
  return listOf(given).flatMap((lost) => {
    const { field, reason } = isRecord(lost) ? lost : {};
    const sound = typeof field === 'string' && LABEL.test(field) && typeof reason === 'string';
    return sound ? [{ field, reason: reason.slice(0, LONGEST_REASON) }] : [];
  });
}

/** What a district says that it withholds. Nothing in it is trusted. */
function readWithheld(given: unknown): WithheldField[] {
  return listOf(given).flatMap((field) => {
    const { path, category, reason } = isRecord(field) ? field : {};
    const named = typeof path === 'string' && LABEL.test(path);
    const sound = named && typeof category === 'string' && CATEGORY.test(category);
    return sound && typeof reason === 'string' ? [{ path, category, reason: reason.slice(0, LONGEST_REASON) }] : [];
  });
}

/** Whether a district's own report names something that it withholds from the viewer. */
export const withholds = (extensions: unknown): boolean => listOf(ownReport(extensions)['withheld']).length > 0;

const nothingLacks = () => ({
  unmapped: new Set<string>(),
  unavailable: new Map<string, string>(),
  withheld: new Map<string, WithheldField>(),
});

const lostFields = (unavailable: ReadonlyMap<string, string>): LostField[] =>
  [...unavailable].map(([field, reason]) => ({ field, reason })).sort((a, b) => (a.field < b.field ? -1 : 1));

const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given.slice(0, MOST_FIELDS) : []);

const isCoordinate = (given: unknown): given is string => typeof given === 'string' && COORDINATE.test(given);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
