import { isDay } from '../../schema/calendar';
import type { Viewer } from '../../schema/viewer';
import type { Field, Mapping, Relation, Source } from '../mapping/mapping';
import { EVERYTHING, type Filter } from '../plan/read';
import { back } from './back';
import { isLost, isTieLost } from './lost-tie';
import { relationOf, sourceOf, targetOf } from './mapped';
import { isNameless, ownRecord, type Person } from './own-record';
import type { Relationship } from './row';

export type Keys = readonly (readonly string[])[];

/** Keys of the sections that somebody teaches, and of the schools at which somebody works. */
export interface Posts {
  readonly sections: Keys;
  readonly schools: Keys;
}

export const NO_POSTS: Posts = { sections: [], schools: [] };

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
 * what the condition needs or its database has lost it, ties the viewer to nobody.
 */
export function tieOf(tying: Tying, relationship: Relationship): Tie {
  if (isTieLost(tying.mapping, relationship)) return 'none';
  switch (relationship) {
    case 'none':
      return 'all';
    case 'own-district':
      return tying.viewer.district === tying.district ? 'all' : 'none';
    case 'own-section':
      return ownSection(tying) ?? 'none';
    case 'own-caseload':
      return ownCaseload(tying) ?? 'none';
    case 'own-school':
      return ownSchool(tying) ?? 'none';
    case 'own-child':
      return ownChild(tying) ?? 'none';
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
  return isSomebody && isTieLost(tying.mapping, relationship) ? 'all' : tieOf(tying, relationship);
}

/** The student sits today in a section that the viewer teaches today. */
function ownSection({ mapping, today, posts }: Tying): Filter | undefined {
  const seats = relationOf(sourceOf(mapping, 'Student'), 'sections');
  const seat = seats && targetOf(mapping, seats);
  const section = sourceOf(mapping, 'Section');
  const place = relationOf(seat, 'section');
  if (!seats || !seat?.window || !section || !place || posts.sections.length === 0) return undefined;
  const mine: Filter = { refers: place, to: section, keys: posts.sections };
  return { exists: seats, in: seat, filter: { all: [{ activeOn: today }, mine] } };
}

/** Where to find what the viewer does here today: the sections, and the ways from the own record of staff to schools. */
export function dutiesOf(tying: Tying): Duties {
  const { mapping, today } = tying;
  const me = ownRecord(tying, 'Staff');
  const [staff, section, school] = [
    sourceOf(mapping, 'Staff'),
    sourceOf(mapping, 'Section'),
    sourceOf(mapping, 'School'),
  ];
  if (!me || !staff) return { sections: undefined, schools: [] };
  const teaches = section && taughtBy(mapping, section.fields.get('teachers'), staff, me, today);
  return {
    sections: section && teaches ? { source: section, filter: teaches } : undefined,
    schools: school ? waysToSchool(staff, school, me, today) : [],
  };
}

/** From rows to the rows that a relation leads to, those that meet a condition. */
export interface Step {
  readonly relation: Relation;
  readonly source: Source;
  readonly filter: Filter;
}

interface Duties {
  readonly sections: { readonly source: Source; readonly filter: Filter } | undefined;
  readonly schools: readonly {
    readonly staff: Source;
    readonly filter: Filter;
    readonly way: readonly Step[];
    readonly school: Source;
  }[];
}

/** A section names its teachers in rows of their own, or in its own columns. */
function taughtBy(
  mapping: Mapping,
  teachers: Field | undefined,
  staff: Source,
  me: Filter,
  today: string,
): Filter | undefined {
  if (teachers?.kind === 'items') {
    const columns = teachers.items.flatMap((item) => {
      const who = item.kind === 'embedded' ? item.fields.get('staff') : undefined;
      if (item.kind !== 'embedded' || who?.kind !== 'relation') return [];
      const mine = leadsTo(who, staff, me);
      const days = holds(item.fields, ASSIGNED, today);
      return [days.length === 0 ? mine : { all: [mine, ...days] }];
    });
    return columns.length > 0 ? { any: columns } : undefined;
  }
  if (teachers?.kind !== 'relation') return undefined;
  const assignment = targetOf(mapping, teachers);
  const who = relationOf(assignment, 'staff');
  if (!assignment || assignment.lostWindow !== undefined || !who) return undefined;
  const now: Filter[] = assignment.window ? [{ activeOn: today }] : holds(assignment.fields, ASSIGNED, today);
  return { exists: teachers, in: assignment, filter: { all: [...now, leadsTo(who, staff, me)] } };
}

/** The student was given to the viewer: the entity `Caseload` of the mapping says where that is written. */
function ownCaseload(tying: Tying): Filter | undefined {
  const { mapping, today } = tying;
  const me = ownRecord(tying, 'Staff');
  const staff = sourceOf(mapping, 'Staff');
  const caseload = sourceOf(mapping, 'Caseload');
  const [whom, whose] = [relationOf(caseload, 'student'), relationOf(caseload, 'staff')];
  if (!me || !staff || !caseload || caseload.lostWindow !== undefined || !whom || !whose) return undefined;
  const now: Filter = caseload.window ? { activeOn: today } : EVERYTHING;
  return back(whom, caseload, { all: [now, leadsTo(whose, staff, me)] });
}

/** By its key where that is known: an index serves. */
const leadsTo = (relation: Relation, to: Source, me: Filter): Filter =>
  'keys' in me ? { refers: relation, to, keys: me.keys } : { exists: relation, in: to, filter: me };

/** The student is enrolled today at a school at which the viewer works today. */
function ownSchool({ mapping, today, posts }: Tying): Filter | undefined {
  const stays = relationOf(sourceOf(mapping, 'Student'), 'enrollments');
  const stay = stays && targetOf(mapping, stays);
  const school = sourceOf(mapping, 'School');
  const at = relationOf(stay, 'school');
  if (!stays || !stay?.window || !school || !at || posts.schools.length === 0) return undefined;
  const mine: Filter = { refers: at, to: school, keys: posts.schools };
  return { exists: stays, in: stay, filter: { all: [{ activeOn: today }, mine] } };
}

/** Posts stand in rows of their own, or in the columns of staff. */
function waysToSchool(staff: Source, school: Source, me: Filter, today: string): Duties['schools'] {
  const posts = staff.fields.get('roles');
  if (posts?.kind === 'items')
    return posts.items.flatMap((item) => {
      const at = item.kind === 'embedded' ? item.fields.get('school') : undefined;
      if (item.kind !== 'embedded' || at?.kind !== 'relation') return [];
      const filter: Filter = { all: [me, ...holds(item.fields, POST, today)] };
      return [{ staff, filter, way: [stepTo(at, school, EVERYTHING, today)], school }];
    });
  if (posts?.kind !== 'relation' || typeof posts.target === 'string') return [];
  const at = relationOf(posts.target, 'school');
  if (!at) return [];
  const post = stepTo(posts, posts.target, { all: holds(posts.target.fields, POST, today) }, today);
  return [{ staff, filter: me, way: [post, stepTo(at, school, EVERYTHING, today)], school }];
}

/** What a relation itself says of its rows counts too. */
function stepTo(relation: Relation, source: Source, filter: Filter, today: string): Step {
  const own: Filter[] = [
    ...(relation.where ? [{ condition: relation.where }] : []),
    ...(relation.current ? [{ activeOn: today }] : []),
  ];
  return { relation, source, filter: own.length > 0 ? { all: [...own, filter] } : filter };
}

/** What the first and the last day are called: of a post, and of who teaches a section. */
const POST = ['begin', 'end'] as const;
const ASSIGNED = ['beginDate', 'endDate'] as const;

/** It has begun and has not ended; a day that is not written stands open. */
function holds(
  fields: ReadonlyMap<string, Field>,
  [first, last]: typeof POST | typeof ASSIGNED,
  today: string,
): Filter[] {
  const [begin, end] = [fields.get(first), fields.get(last)];
  return [
    ...(begin?.kind === 'leaf'
      ? [{ not: { leaf: begin, operator: 'from', values: [dayAfter(today, 1)] } } as const]
      : []),
    ...(end?.kind === 'leaf' ? [{ not: { leaf: end, operator: 'to', values: [dayAfter(today, -1)] } } as const] : []),
  ];
}

/** The viewer is a guardian on the student's record today, and no restriction stands there. */
function ownChild(tying: Tying): Filter | undefined {
  const contact = ownContact(tying);
  const guardian = contact?.source.fields.get('isLegalGuardian');
  const restrictions = contact?.source.fields.get('restrictions');
  if (!contact || guardian?.kind !== 'leaf' || restrictions?.kind === 'unavailable') return undefined;
  const free: Filter[] = restrictions?.kind === 'leaf' ? [{ not: { filled: restrictions } }] : [];
  const lawful: Filter = { leaf: guardian, operator: 'equals', values: [true] };
  const now: Filter[] = contact.source.window ? [{ activeOn: tying.today }] : [];
  return { exists: contact.relation, in: contact.source, filter: { all: [...now, contact.isMe, lawful, ...free] } };
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

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many years before; of a 29 February, the day before where there is none. */
export function yearsBefore(day: string, years: number): string {
  const before = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(before) ? before : `${before.slice(0, 8)}28`;
}
