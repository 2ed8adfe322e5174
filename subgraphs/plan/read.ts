import type { Codes, Unlisted } from '../mapping/codes-form';
import type { Condition } from '../mapping/condition-form';
import type { Leaf, Parts, Relation, Source } from '../mapping/mapping';
import type { OrderKey, Position } from '../../schema/order';

/**
 * The plan of a request is plain data: a tree of reads, each of which becomes one SQL statement, and shapes that say how the
 * answer is built from their rows.
 *
 * read:   which rows of one source, and which outputs of each row.
 * output: a value that the statement gives for a row, named by its index.
 * child:  a read of rows that belong to the rows of this read, all of them in one statement.
 * shape:  the fields of one object of the answer, made from the outputs of one row.
 */
export interface Read {
  readonly source: Source;
  readonly outputs: readonly Output[];
  readonly children: readonly Child[];
  readonly rows: Rows;
  readonly filter: Filter;
  readonly order: readonly Sort[];
}

/** `under`: only in the rows that meet it; the others give null, in the statement itself. */
export type Output = ({ readonly leaf: Leaf } | { readonly column: string }) & { readonly under?: Filter | undefined };

/** Which rows: a page of a list, records by their keys, the rows that belong to given parents, or the only one. */
export type Rows =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'keys'; readonly keys: readonly (readonly string[])[] }
  | { readonly kind: 'children'; readonly relation: Relation; readonly cut: Cut | undefined }
  | { readonly kind: 'only' };

export interface Page {
  readonly order: readonly OrderKey[];
  readonly first: number;
  readonly after: Position | undefined;
  readonly withRows: boolean;
  readonly withCount: boolean;
  readonly isFiltered: boolean;
}

/** At most so many rows for each parent, from the beginning or the end of the order. */
export interface Cut {
  readonly count: number;
  readonly from: 'first' | 'last';
}

export interface Child {
  /** `Student.enrollments` */
  readonly label: string;
  readonly read: Read;
  /** Outputs of the parent that the child's link columns must equal, in the order of the relation's `on`. */
  readonly link: readonly number[];
}

export interface Sort {
  /** Nothing: the contract's order has a key that this district does not have, so that all rows are alike in it. */
  readonly by: Output | undefined;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** `includes` is for lists: one of the values is this. `alike`, which no application has: the same but for capitals. */
export type Operator = 'equals' | 'in' | 'startsWith' | 'from' | 'to' | 'includes' | 'alike';
export type FilterValue = string | number | boolean;

/** What a row must satisfy to be in the answer. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly leaf: Leaf; readonly operator: Operator; readonly values: readonly FilterValue[] }
  /** One of these is among the values that stand in one text. */
  | { readonly parts: Parts; readonly values: readonly FilterValue[] }
  | { readonly keys: readonly (readonly string[])[] }
  /** The row has a key that can be an id: nothing of it is missing. */
  | { readonly keyed: true }
  /** The relation's parent columns equal one of these keys of its target. */
  | { readonly refers: Relation; readonly to: Source; readonly keys: readonly (readonly string[])[] }
  | { readonly exists: Relation; readonly in: Source; readonly filter: Filter }
  /** `surely`: a day that is written and cannot be read counts as none that holds, and not as an open end. */
  | { readonly activeOn: string; readonly surely?: boolean }
  /** No day is written there, or one that can be read. */
  | { readonly readable: Leaf }
  /** Holds where the other does not, also where that cannot be told. */
  | { readonly not: Filter }
  /** The value is there. */
  | { readonly filled: Leaf }
  | { readonly condition: Condition };

export const EVERYTHING: Filter = { all: [] };
export const NONE: Filter = { any: [] };
/** Nothing but conditions that always hold. */
export const isEverything = (filter: Filter): boolean => 'all' in filter && filter.all.every(isEverything);
/** No row, whatever the rows are. */
export const isNothing = (filter: Filter): boolean =>
  ('any' in filter && filter.any.every(isNothing)) || ('all' in filter && filter.all.some(isNothing));
/** Both at once; nothing when neither is given. */
export const both = (a: Filter | undefined, b: Filter | undefined): Filter | undefined =>
  a === undefined || b === undefined || a === b ? (a ?? b) : { all: [a, b] };
/** What has no id is no record. */
export const withKey = (filter: Filter): Filter => ({
  all: [{ keyed: true }, ...('all' in filter ? filter.all : [filter])],
});

export interface Shape {
  readonly typeName: string;
  readonly fields: readonly ShapeField[];
}

/** Something that the database, as it is now, has not. */
export interface Lost {
  /** `Student.birthDate` */
  readonly field: string;
  readonly reason: string;
}

export type ShapeField = { readonly key: string } & (
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'lost'; readonly lost: Lost }
  | { readonly kind: 'id'; readonly type: string; readonly outputs: readonly number[] }
  | LeafShape
  | DerivedShape
  | { readonly kind: 'object'; readonly shape: Shape }
  | { readonly kind: 'items'; readonly items: readonly ItemShape[] }
  | { readonly kind: 'parts'; readonly leaf: LeafShape; readonly by: string }
  | {
      readonly kind: 'one';
      readonly child: number;
      readonly shape: Shape;
      /** The field, `Enrollment.school`, where it is an error that its link names a row which is not there. */
      readonly orphan: string | undefined;
    }
  | {
      readonly kind: 'many';
      readonly child: number;
      readonly shape: Shape;
      /** What the rows should be ordered by, and cannot be: they stand as if none had it. */
      readonly unordered: Lost | undefined;
    }
  | { readonly kind: 'values'; readonly child: number; readonly leaf: LeafShape }
  /** The first of these that a row leads to: see apart.ts. */
  | { readonly kind: 'either'; readonly of: readonly Unkeyed<ShapeField>[] }
  | {
      readonly kind: 'sourceCodes';
      readonly coded: readonly Coded[];
      readonly keys: readonly (readonly [string, string])[];
    }
);

export type Unkeyed<Field> = Field extends unknown ? Omit<Field, 'key'> : never;

export interface LeafShape {
  readonly kind: 'leaf';
  readonly output: number;
  /** `Student.birthDate` */
  readonly field: string;
  readonly leaf: Leaf;
}

/** A value that follows from others of the row (see derived.ts). */
export interface DerivedShape {
  readonly kind: 'derived';
  readonly type: string;
  readonly field: string;
  readonly of: readonly LeafShape[];
}

/** Values of an embedded list; an item that has nothing but constants is left out. */
export type ItemShape = { readonly leaf: LeafShape } | { readonly shape: Shape; readonly presentIf: readonly number[] };

export interface Coded {
  readonly field: string;
  /** The child whose rows hold the codes; none when they are outputs of the row itself. */
  readonly child: number | undefined;
  readonly output: number;
  readonly label: number | undefined;
  readonly codes: Codes;
  readonly unlisted: Unlisted | undefined;
  /** What separates the codes where several stand in one text. */
  readonly by: string | undefined;
}
