import { rightTo, isRefusedRight, withhold } from './right';
import type { PlanContext } from './plan-context';
import { EXISTENCE, NOBODY, students, type Standpoint } from './subject';

/** The field of Query that gives a record of a type by its id: `student`. */
export const recordField = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

/**
 * From where the rows of a field of Query are seen; nothing when the viewer may not ask for them at all, which is noted. It
 * follows from the policy and the token, so that the answer is the same whatever the district holds.
 */
export function rootStandpoint(
  context: PlanContext,
  name: string,
  type: string,
  onList: boolean,
): Standpoint | undefined {
  const path = `Query.${name}`;
  const right = rightTo(context, path, { subject: undefined, under: [], bringsStudents: true });
  if (isRefusedRight(right)) {
    withhold(context, path, right.category, right.refused);
    return undefined;
  }
  if (type !== 'Student') return NOBODY;
  const standpoint = students(context, onList);
  if (!('refused' in standpoint)) return standpoint;
  withhold(context, path, EXISTENCE, standpoint.refused);
  return undefined;
}
