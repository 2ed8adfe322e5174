import { dayAfter } from '../../schema/calendar';
import type { Field, Mapping, Relation, Source } from '../mapping/mapping';
import { EVERYTHING, type Filter } from '../plan/read';
import { relationOf, sourceOf, targetOf } from './mapped';
import { leadsTo, ownRecord } from './own-record';
import type { Tying } from './relationships';

/*
 * What somebody of the staff does here today: the sections that are taught, the schools that are worked at. These are questions
 * to the database; posts.ts asks them, and ties to students follow from the answers (relationships.ts).
 */

export type Keys = readonly (readonly string[])[];

/** Keys of the sections that somebody teaches, and of the schools at which somebody works. */
export interface Posts {
  readonly sections: Keys;
  readonly schools: Keys;
}

export const NO_POSTS: Posts = { sections: [], schools: [] };

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
  const now: Filter[] = assignment.window
    ? [{ activeOn: today, surely: true }]
    : holds(assignment.fields, ASSIGNED, today);
  return { exists: teachers, in: assignment, filter: { all: [...now, leadsTo(who, staff, me)] } };
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
    ...(relation.current ? [{ activeOn: today, surely: true }] : []),
  ];
  return { relation, source, filter: own.length > 0 ? { all: [...own, filter] } : filter };
}

/** What the first and the last day are called: of a post, and of who teaches a section. */
const POST = ['begin', 'end'] as const;
const ASSIGNED = ['beginDate', 'endDate'] as const;

/** It has begun and has not ended. A day that is not written stands open; one that cannot be read holds nothing. */
function holds(
  fields: ReadonlyMap<string, Field>,
  [first, last]: typeof POST | typeof ASSIGNED,
  today: string,
): Filter[] {
  const [begin, end] = [fields.get(first), fields.get(last)];
  return [
    ...(begin?.kind === 'leaf'
      ? [{ readable: begin }, { not: { leaf: begin, operator: 'from', values: [dayAfter(today, 1)] } } as const]
      : []),
    ...(end?.kind === 'leaf'
      ? [{ readable: end }, { not: { leaf: end, operator: 'to', values: [dayAfter(today, -1)] } } as const]
      : []),
  ];
}
