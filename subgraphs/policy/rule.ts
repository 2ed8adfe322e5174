import type { Category } from '../../schema/categories';
import type { Viewer } from '../../schema/viewer';
import { aboutNoStudent, sensitive, type PolicyRow } from './row';

/** What the policy says of one category to one viewer, before anybody has looked at a student. */
export interface Ruled {
  /** Rows that allow, each for the students with whom the viewer has its relationship. */
  readonly allowing: readonly PolicyRow[];
  /** Rows that forbid, each for the students that it speaks of; one that speaks of all forbids all. */
  readonly forbidding: readonly PolicyRow[];
  /** Why nothing is allowed, where nothing is. */
  readonly refused: string | undefined;
}

/**
 * The ruling on a category.
 *
 *   A. A row that forbids for everybody whom it names wins.
 *   B. Rows that allow add up; what is sensitive is not told on lists of students, unless the row says so.
 *   C. An application carries no more than its own rows let it, whoever sits before it. Alone it is nobody: its rows allow
 *      nothing about students.
 */
export function rule(
  rows: readonly PolicyRow[],
  { role, purpose, app }: Pick<Viewer, 'role' | 'purpose' | 'app'>,
  category: Category,
  onList: boolean,
): Ruled {
  const about = rows.filter((row) => row.purposes.includes(purpose) && row.categories.includes(category));
  const acting = app === undefined ? [role] : [role, 'app' as const];
  const forbidding = about.filter(
    ({ effect, roles }) => effect === 'forbid' && acting.some((one) => roles.includes(one)),
  );
  const refusedAs = (refused: string): Ruled => ({ allowing: [], forbidding, refused });
  const whole = forbidding.find(isForAll);
  if (whole) return refusedAs(whole.reason); // A
  const allowing = about.filter(({ effect }) => effect === 'allow');
  const own = allowing.filter(({ roles }) => roles.includes(role));
  if (own.length === 0 || (role === 'app' && !aboutNoStudent.has(category)))
    return refusedAs(`No row of the policy lets the role ${role} read ${category} for ${purpose}.`);
  if (app !== undefined && !allowing.some(({ roles }) => roles.includes('app')))
    return refusedAs(`No row of the policy lets an application carry ${category} for ${purpose}.`); // C
  const here = own.filter(({ lists = false }) => lists || !onList || !sensitive.has(category));
  return here.length === 0
    ? refusedAs(`${category} is told of one student at a time: ask for the student by id.`)
    : { allowing: here, forbidding, refused: undefined }; // B
}

const isForAll = ({ relationship, optedOut, courtOrder }: PolicyRow): boolean =>
  relationship === undefined && optedOut === undefined && courtOrder === undefined;
