import type { Contract } from '../../schema/contract';
import { ONLY, type Mapping, type Relation, type Source } from '../mapping/mapping';

/** What planning knows: the district, the contract, the mapping, and the day. */
export interface PlanContext {
  readonly district: string;
  readonly contract: Contract;
  readonly mapping: Mapping;
  readonly today: string;
  /** The school year that today lies in. */
  readonly schoolYear: number;
  /** `Type.field` of everything that was selected and is not mapped. */
  readonly unmapped: Set<string>;
  sourceOf(relation: Relation): Source | undefined;
}

export function planContext(
  district: string,
  contract: Contract,
  mapping: Mapping,
  today: string,
  schoolYear: number,
): PlanContext {
  const sourceOf = ({ target }: Relation) =>
    typeof target === 'string' ? mapping.entities.get(target)?.variants.get(ONLY) : target;
  return { district, contract, mapping, today, schoolYear, unmapped: new Set(), sourceOf };
}
