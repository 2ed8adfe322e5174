import type { Granted } from '../policy/access';
import { both, EVERYTHING, type Filter, type ShapeField, type Unkeyed } from './read';
import { condition } from './right';
import type { Standpoint, Subject } from './subject';

/** Puts a planned child among those of its parent, for the rows of the parent that meet a condition. */
type Placed = (under: Filter | undefined) => Unkeyed<ShapeField>;

/**
 * Rows that several students share: a mother stands once in the school's system, with her telephones, and what may be read of her
 * depends on the child by way of whom she is read. A condition on those rows could only ask for any of the children. So where
 * reading them takes a ruling that the way to them has not asked for, they are read apart: once from the rows of students who meet
 * it, and once, with less, from the rows of the others. Of two statements, one that no row leads to is not run.
 *
 * `from`: whom the rows are about from which these are reached; `plan` may be called several times.
 */
export function apart(
  from: Subject | undefined,
  to: Standpoint,
  under: Filter | undefined,
  plan: (to: Standpoint) => Placed,
): Unkeyed<ShapeField> {
  const { subject } = to;
  // Below rows that are shared already, the first of them have been set apart.
  if (!from?.isAlone || !subject || subject.isAlone) return plan(to)(under);
  const asked: Granted[] = [];
  const placed = plan({ ...to, subject: { ...subject, onAsked: (ruling) => void asked.push(ruling) } });
  const [ruling] = asked;
  if (ruling === undefined) return placed(under);
  const met = condition(from, [ruling]) ?? EVERYTHING;
  const [those, others]: Subject[] = [
    { ...subject, held: [...subject.held, ruling] },
    { ...subject, lacking: [...subject.lacking, ruling] },
  ];
  return {
    kind: 'either',
    of: [
      apart(from, { ...to, subject: those }, both(under, met), plan),
      apart(from, { ...to, subject: others }, both(under, { not: met }), plan),
    ],
  };
}
