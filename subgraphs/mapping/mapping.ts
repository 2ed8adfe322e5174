import type { Codes, Unlisted } from './codes-form';
import type { Condition } from './condition-form';
import type { Join, Orphans, Window } from './language';
import type { LookedUp } from './looked-up-form';
import type { MadeTable } from './made-table-form';
import type { Value } from './value-form';

/**
 * A checked mapping: plain data that says, for each type of the contract, where its rows are and how its fields are read.
 *
 * source: the rows of one contract type (a table, its joins, its row filter).
 * field: how one field of the contract is read: a leaf (one SQL value), an embedded object, a list of those,
 *        or a relation to rows of another source.
 */
export interface Mapping {
  readonly system: string;
  readonly engines: readonly string[];
  readonly schema: string | undefined;
  readonly schoolYearStarts: string;
  readonly schoolYearOffset: number;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** Value maps by their names. */
  readonly codes: Readonly<Record<string, Codes>>;
  /** Tables that the mapping makes out of others. */
  readonly tables: Readonly<Record<string, MadeTable>>;
  /** Columns that are called differently at each site, by what they are called in this mapping. */
  readonly columns: Readonly<Record<string, LookedUp>>;
  /** Tables that an installation may lack: one that is not there is as if it had no rows. */
  readonly optional: readonly string[];
  readonly entities: ReadonlyMap<string, EntityMapping>;
  readonly notHeld: Readonly<Record<string, string>>;
}

/** One source, or one for each value of the contract's `type` argument. */
export interface EntityMapping {
  readonly type: string;
  readonly variants: ReadonlyMap<string, Source>;
  /** Variants that the mapping has and the database, as it is now, has not: why. */
  readonly unavailable?: ReadonlyMap<string, string>;
}
/** The variant of an entity that has just one source. */
export const ONLY = '';

export interface Source {
  readonly type: string;
  /** Where it stands in the mapping file. */
  readonly path: readonly PropertyKey[];
  /** No table: one row of constants. */
  readonly table: string | null;
  readonly key: readonly string[];
  readonly where: Condition | undefined;
  readonly joins: Readonly<Record<string, Join>>;
  readonly window: Window | undefined;
  /** Why the window that the mapping has cannot be told now. */
  readonly lostWindow?: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Order of the rows of a child table that is no type of its own in the contract. */
  readonly order: readonly string[] | undefined;
  /** Links of its rows: a row in which one of them names something that is not there is no row of this source. */
  readonly dropsOrphansOf?: readonly Link[];
}

/** A relation to one record, from whose rows those that lead nowhere are left out. */
export interface Link {
  /** Of the field: `school`. */
  readonly name: string;
  /** Of its `orphans`. */
  readonly path: readonly PropertyKey[];
  readonly relation: Relation;
  readonly to: Source;
  /** Whether the records there have ids, and are none without a whole key. */
  readonly hasId: boolean;
}

/** A type that the district does not map: it has no rows and no fields. */
export const absent = (type: string): Source => ({
  type,
  path: ['entities', type],
  table: null,
  key: [],
  where: undefined,
  joins: {},
  window: undefined,
  fields: new Map(),
  order: undefined,
});

export type Field = Leaf | Embedded | Items | Parts | Relation | Unavailable;

/** Scalars of the contract, and Enum for all of its enums. */
export type LeafType = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Time' | 'Enum';

export interface Leaf {
  readonly kind: 'leaf';
  /** What the contract promises. */
  readonly type: LeafType;
  readonly value: Value;
  readonly codes: Codes | undefined;
  /** What a code becomes that `codes` does not list: nothing when left out. */
  readonly unlisted: Unlisted | undefined;
  /** How a date may be written, in the order in which it is tried. */
  readonly date: readonly string[] | undefined;
  readonly label: string | undefined;
  /** Why the label that the mapping has cannot be told now. */
  readonly lostLabel?: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
}

/** Whether it is read without any row. */
export const isConstant = ({ value }: Leaf): boolean =>
  typeof value === 'object' && ('constant' in value || 'parameter' in value);

export interface Embedded {
  readonly kind: 'embedded';
  readonly fields: ReadonlyMap<string, Field>;
}
export interface Items {
  readonly kind: 'items';
  readonly items: readonly (Leaf | Embedded)[];
}
/** A list of plain values in one text. */
export interface Parts {
  readonly kind: 'parts';
  /** What separates them; nothing if each letter is one. */
  readonly by: string;
  readonly leaf: Leaf;
}
export interface Relation {
  readonly kind: 'relation';
  /** The contract type whose entity mapping holds the rows, or a source of its own. */
  readonly target: string | Source;
  /** [child column, parent column] */
  readonly on: readonly (readonly [string, string])[];
  readonly where: Condition | undefined;
  readonly current: boolean;
  readonly pick: readonly string[] | undefined;
  /** It leads to a list, of which `pick` is no more than the order. */
  readonly isList?: boolean;
  /** What becomes of a link that names a row which is not there; nothing: the field is null. */
  readonly orphans: Orphans | undefined;
  /** For a list of plain values: how each is read from its row. */
  readonly value: Leaf | undefined;
  /** Variants of the target that it cannot lead to now: why. */
  readonly without?: ReadonlyMap<string, string>;
}
/** A field that the mapping has and the database, as it is now, has not. No file says so: see drift/available.ts. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: string;
}
