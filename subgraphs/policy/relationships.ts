import { yearsBefore } from '../../schema/calendar';
import type { Viewer } from '../../schema/viewer';
import type { Mapping } from '../mapping/mapping';
import type { Filter } from '../plan/read';
import { back } from './back';
import type { Posts } from './duties';
import { isLost, isTieLost } from './lost-tie';
import { relationOf, sourceOf, targetOf } from './mapped';
import { isNameless, leadsTo, ownRecord, type Person } from './own-record';
import type { Relationship } from './row';

/** Whom a viewer is tied to: everybody, nobody, or the students that meet a condition. */
export type Tie = 'all' | 'none' | Filter;

export interface Tying {
  readonly district: string;
  readonly viewer: Viewer;
  readonly mapping: Mapping;
  /** Whether a verified e-mail address names a person too, beside the records of the token. */
  readonly byEmail: boolean;
  /** What the viewer does here on that day: see posts.ts. */
  readonly posts: Posts;
  /** The day on which a tie must hold. */
  readonly today: string;
}

/**
 * The relationships of a viewer as conditions on students. A condition that this district cannot tell, because it does not map
 * what the condition needs or its database has lost it, ties the viewer to nobody. Neither does a row whose days are written and
 * cannot be read, where it must hold `surely`.
 */
export function tieOf(tying: Tying, relationship: Relationship, surely = true): Tie {
  if (isTieLost(tying.mapping, relationship)) return 'none';
  const now: Filter = { activeOn: tying.today, surely };
  switch (relationship) {
    case 'none':
      return 'all';
    case 'own-district':
      return tying.viewer.district === tying.district ? 'all' : 'none';
    case 'own-section':
      return ownSection(tying, now) ?? 'none';
    case 'own-caseload':
      return ownCaseload(tying, now) ?? 'none';
    case 'own-school':
      return ownSchool(tying, now) ?? 'none';
    case 'own-child':
      return ownChild(tying, now) ?? 'none';
    case 'self':
      return self(tying) ?? 'none';
  }
}

/** Which of the records here a viewer has such a tie by. */
const HELD_BY: Readonly<Record<Relationship, Person | undefined>> = {
  self: 'Student',
  'own-child': 'Contact',
  'own-section': 'Staff',
  'own-caseload': 'Staff',
  'own-school': 'Staff',
  'own-district': undefined,
  none: undefined,
};

/** The same for a row that forbids: where the database has lost what tells whom the viewer is tied to, it may be anybody. */
export function forbiddenTieOf(tying: Tying, relationship: Relationship): Tie {
  const person = HELD_BY[relationship];
  if (person === undefined) return tieOf(tying, relationship);
  if (isNameless(tying, person)) return 'all';
  const isSomebody = ownRecord(tying, person) !== undefined;
  return isSomebody && isTieLost(tying.mapping, relationship) ? 'all' : tieOf(tying, relationship, false);
}

/** The student sits today in a section that the viewer teaches today. */
function ownSection({ mapping, posts }: Tying, now: Filter): Filter | undefined {
  const seats = relationOf(sourceOf(mapping, 'Student'), 'sections');
  const seat = seats && targetOf(mapping, seats);
  const section = sourceOf(mapping, 'Section');
  const place = relationOf(seat, 'section');
  if (!seats || !seat?.window || !section || !place || posts.sections.length === 0) return undefined;
  const mine: Filter = { refers: place, to: section, keys: posts.sections };
  return { exists: seats, in: seat, filter: { all: [now, mine] } };
}

/** The student was given to the viewer: the entity `Caseload` of the mapping says where that is written. */
function ownCaseload(tying: Tying, now: Filter): Filter | undefined {
  const { mapping } = tying;
  const me = ownRecord(tying, 'Staff');
  const staff = sourceOf(mapping, 'Staff');
  const caseload = sourceOf(mapping, 'Caseload');
  const [whom, whose] = [relationOf(caseload, 'student'), relationOf(caseload, 'staff')];
  if (!me || !staff || !caseload || caseload.lostWindow !== undefined || !whom || !whose) return undefined;
  return back(whom, caseload, { all: [now, leadsTo(whose, staff, me)] });
}

/** The student is enrolled today at a school at which the viewer works today. */
function ownSchool({ mapping, posts }: Tying, now: Filter): Filter | undefined {
  const stays = relationOf(sourceOf(mapping, 'Student'), 'enrollments');
  const stay = stays && targetOf(mapping, stays);
  const school = sourceOf(mapping, 'School');
  const at = relationOf(stay, 'school');
  if (!stays || !stay?.window || !school || !at || posts.schools.length === 0) return undefined;
  const mine: Filter = { refers: at, to: school, keys: posts.schools };
  return { exists: stays, in: stay, filter: { all: [now, mine] } };
}

/** The viewer is a guardian on the student's record today, and no restriction stands there. */
function ownChild(tying: Tying, now: Filter): Filter | undefined {
  const contact = ownContact(tying);
  const guardian = contact?.source.fields.get('isLegalGuardian');
  const restrictions = contact?.source.fields.get('restrictions');
  if (!contact || guardian?.kind !== 'leaf' || restrictions?.kind === 'unavailable') return undefined;
  const free: Filter[] = restrictions?.kind === 'leaf' ? [{ not: { filled: restrictions } }] : [];
  const lawful: Filter = { leaf: guardian, operator: 'equals', values: [true] };
  return { exists: contact.relation, in: contact.source, filter: { all: [now, contact.isMe, lawful, ...free] } };
}

/**
 * The students whose records restrict the viewer: a court order, or a custody agreement. A restriction that cannot be read any
 * more is one all the same.
 */
export function keptFrom(tying: Tying): Tie {
  const { mapping } = tying;
  const isMapped = sourceOf(mapping, 'Contact')?.fields.has('restrictions') ?? true;
  if (isMapped && isNameless(tying, 'Contact')) return 'all';
  const isMe = ownRecord(tying, 'Contact');
  if (isMapped && isMe && isLost(mapping, 'Student.contacts')) return 'all';
  const contact = ownContact(tying, 'alike');
  const restrictions = contact?.source.fields.get('restrictions');
  if (!contact || restrictions === undefined) return 'none';
  const restricted: Filter =
    restrictions.kind === 'leaf' ? { all: [contact.isMe, { filled: restrictions }] } : contact.isMe;
  // Also one that stands in a row which is in force no more: nobody can say that it has been lifted.
  return { exists: { ...contact.relation, current: false }, in: contact.source, filter: restricted };
}

function ownContact(tying: Tying, operator?: 'equals' | 'alike') {
  const isMe = ownRecord(tying, 'Contact', operator);
  const relation = relationOf(sourceOf(tying.mapping, 'Student'), 'contacts');
  const source = relation && targetOf(tying.mapping, relation);
  return isMe && relation && source ? { relation, source, isMe } : undefined;
}

/** The student's own record, from the day of the eighteenth birthday: of a 29 February, 1 March where there is none. */
function self(tying: Tying): Filter | undefined {
  const me = ownRecord(tying, 'Student');
  const born = sourceOf(tying.mapping, 'Student')?.fields.get('birthDate');
  if (!me || born?.kind !== 'leaf') return undefined;
  return { all: [me, { leaf: born, operator: 'to', values: [yearsBefore(tying.today, 18)] }] };
}
