import type { DistrictError } from './district-error';
import type { Placed } from './merge';
import type { Place } from './place';

/** A row as one district sent it, held to the contract. */
export interface Row extends Placed {
  readonly district: string;
  /** The row's record, as it stands at each place where the client selects it. */
  readonly records: ReadonlyMap<Place, Checked>;
}

/** A record that was held to the contract, with what was wrong inside it: the paths of the errors begin at the record. */
export interface Checked {
  readonly value: unknown;
  readonly errors: readonly DistrictError[];
}
