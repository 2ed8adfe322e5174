import { carried, rows, SENSITIVE, UNBOUND, type Tie } from './policy-rows';
import type { Forbidding, Refusal, Somebody, Span, StudentFacts, World } from './world';

const holds = ({ from, to }: Span, day: string): boolean => (from ?? day) <= day && (to ?? day) >= day;

export function isTied(world: World, who: Somebody, student: StudentFacts, tie: Tie): boolean {
  const { today, district } = world;
  const staff = who.records.filter((record) => record.startsWith(`${district}:staff:`));
  switch (tie) {
    case 'none':
      return true;
    case 'own-district':
      return who.district === district;
    case 'own-section':
      return student.sections.some((section) =>
        (world.teachers.get(section) ?? []).some((span) => staff.includes(span.id) && holds(span, today)),
      );
    case 'own-school':
    case 'own-school-roll':
      return staff.some((me) =>
        (world.posts.get(me) ?? []).some((post) => holds(post, today) && student.schools.includes(post.id)),
      );
    case 'own-caseload':
      return student.caseloadOf.some((one) => staff.includes(one));
    case 'own-child':
      return ownContacts(who, student).some(({ guardian, restricted }) => guardian && !restricted);
    case 'self':
      return who.records.includes(student.id) && isOfAge(student, today);
  }
}

const ownContacts = ({ email }: Somebody, { contacts }: StudentFacts) =>
  contacts.filter(({ emails }) => email !== undefined && emails.includes(email));

/** The eighteenth birthday has come; of a 29 February it comes on 1 March where there is no such day. */
function isOfAge({ birthDate }: StudentFacts, today: string): boolean {
  if (birthDate === null) return false;
  const year = Number(today.slice(0, 4)) - 18;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const latest = `${year}${today.slice(4) === '-02-29' && !leap ? '-02-28' : today.slice(4)}`;
  return birthDate <= latest;
}

/** Whether somebody may read a category of a student. */
export function may(world: World, who: Somebody, student: StudentFacts, category: string, onList: boolean): boolean {
  if (category === 'PUBLIC') return true;
  if (category === 'STAFF_DIRECTORY') return !['researcher', 'operator'].includes(who.role);
  if (category === 'STAFF_PRIVATE')
    return who.role === 'district-admin' && who.purpose === 'administration' && who.district === world.district;
  if (who.role === 'app') return false;
  if (who.app !== undefined && !(carried.purposes.includes(who.purpose) && carried.categories.includes(category)))
    return false;
  if (ownContacts(who, student).some(({ restricted }) => restricted)) return false;
  if (student.refusals.some((refusal) => isRefused(refusal, who, category))) return false;
  const { forbid } = world.tightening;
  if (forbid.some((row) => isOver(row, who, category) && isTied(world, who, student, row.relationship ?? 'none')))
    return false;
  return rows.some(
    (row) =>
      row.role === who.role &&
      row.purposes.includes(who.purpose) &&
      row.categories.includes(category) &&
      (row.lists || !onList || !SENSITIVE.includes(category)) &&
      !(row.tie === 'own-school-roll' && student.refusals.some(({ kind }) => kind === 'DIRECTORY')) &&
      isTied(world, who, student, row.tie),
  );
}

function isRefused({ kind, value }: Refusal, { role, purpose, app }: Somebody, category: string): boolean {
  if (kind === 'APPLICATION') return app !== undefined && value === app;
  // An application carries what its own rows allow too, and is bound whoever it acts for.
  if (UNBOUND.includes(role) && app === undefined) return false;
  if (kind === 'PURPOSE') return value === purpose;
  return kind === 'CATEGORY' && purpose !== 'health-safety' && value === category;
}

const isOver = ({ roles, purposes, categories }: Forbidding, { role, purpose }: Somebody, category: string): boolean =>
  (roles?.includes(role) ?? true) && (purposes?.includes(purpose) ?? true) && categories.includes(category);

/** Whether somebody can have a tie at all: whoever teaches nothing has no students in a section. */
function isPossible(world: World, who: Somebody, tie: Tie): boolean {
  const hasRecord = (kind: string) => who.records.some((record) => record.startsWith(`${world.district}:${kind}:`));
  if (tie === 'own-district') return who.district === world.district;
  const isMine = (span: Span) => who.records.includes(span.id) && holds(span, world.today);
  if (tie === 'own-section') return [...world.teachers.values()].some((spans) => spans.some(isMine));
  if (tie === 'own-school' || tie === 'own-school-roll')
    return [...world.posts].some(
      ([staff, posts]) => who.records.includes(staff) && posts.some((post) => holds(post, world.today)),
    );
  if (tie === 'own-caseload') return hasRecord('staff');
  if (tie === 'own-child') return who.email !== undefined;
  if (tie === 'self') return hasRecord('student');
  return true;
}

/** Whether somebody is tied to everybody, whoever that is. */
const isOfAll = (world: World, who: Somebody, tie: Tie): boolean =>
  tie === 'none' || (tie === 'own-district' && who.district === world.district);

/** Whether somebody may read a category of anybody: else to ask for it, to filter and to order by it is refused. */
export const mayAtAll = (world: World, who: Somebody, category: string, onList: boolean): boolean =>
  who.role !== 'app' &&
  !world.tightening.forbid.some(
    (row) => isOver(row, who, category) && isOfAll(world, who, row.relationship ?? 'none'),
  ) &&
  (who.app === undefined || (carried.purposes.includes(who.purpose) && carried.categories.includes(category))) &&
  rows.some(
    (row) =>
      row.role === who.role &&
      row.purposes.includes(who.purpose) &&
      row.categories.includes(category) &&
      (row.lists || !onList || !SENSITIVE.includes(category)) &&
      isPossible(world, who, row.tie),
  );
