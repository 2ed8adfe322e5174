import type { Category } from '../../schema/categories';
import type { Contract } from '../../schema/contract';
import type { Access } from '../policy/access';
import { ONLY, type Mapping, type Relation, type Source } from '../mapping/mapping';
import type { Lost } from './read';

/** Something that the viewer asked for and may not see. It follows from the policy alone, and tells nothing of any record. */
export interface Withheld {
  /** `Student.birthDate` */
  readonly path: string;
  readonly category: Category;
  readonly reason: string;
}

/** What planning knows: the district, the contract, the mapping, and the day. */
export interface PlanContext {
  readonly district: string;
  readonly contract: Contract;
  /** What the viewer of the request may read. */
  readonly access: Access;
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
  /** What was asked for and the viewer may not see, or not of all students: by its path. */
  readonly withheld: Map<string, Withheld>;
  sourceOf(relation: Relation): Source | undefined;
}

export function planContext(
  district: string,
  contract: Contract,
  access: Access,
  { mapping, losses }: Pick<PlanContext, 'mapping' | 'losses'>,
  today: string,
  schoolYear: number,
): PlanContext {
  const sourceOf = ({ target }: Relation) =>
    typeof target === 'string' ? mapping.entities.get(target)?.variants.get(ONLY) : target;
  const found = {
    unmapped: new Set<string>(),
    unavailable: new Map<string, string>(),
    withheld: new Map<string, Withheld>(),
  };
  return { district, contract, access, mapping, losses, today, schoolYear, ...found, sourceOf };
}
