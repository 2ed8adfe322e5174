import type { Contract } from '../../schema/contract';
import type { Viewer } from '../../schema/viewer';
import { ONLY, type Mapping, type Relation, type Source } from '../mapping/mapping';
import type { Lost } from './read';

/** What planning knows: the district, the contract, the mapping, and the day. */
export interface PlanContext {
  readonly district: string;
  readonly contract: Contract;
  readonly viewer: Viewer;
  /** What of the mapping the database has now, and what it has not. */
  readonly mapping: Mapping;
  readonly losses: readonly Lost[];
  readonly today: string;
  /** The school year that today lies in. */
  readonly schoolYear: number;
  /** `Type.field` of everything that was selected and is not mapped. */
  readonly unmapped: Set<string>;
  /** `Type.field` of everything that was asked for and cannot be had now, with the reason. */
  readonly unavailable: Map<string, string>;
  sourceOf(relation: Relation): Source | undefined;
}

export function planContext(
  district: string,
  contract: Contract,
  viewer: Viewer,
  { mapping, losses }: Pick<PlanContext, 'mapping' | 'losses'>,
  today: string,
  schoolYear: number,
): PlanContext {
  const sourceOf = ({ target }: Relation) =>
    typeof target === 'string' ? mapping.entities.get(target)?.variants.get(ONLY) : target;
  const found = { unmapped: new Set<string>(), unavailable: new Map<string, string>() };
  return { district, contract, viewer, mapping, losses, today, schoolYear, ...found, sourceOf };
}
