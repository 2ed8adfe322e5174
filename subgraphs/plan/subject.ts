import type { GraphQLObjectType } from 'graphql';
import { back } from '../policy/back';
import { isRefused, type Granted, type Refused } from '../policy/access';
import { ONLY, type Relation, type Source } from '../mapping/mapping';
import type { PlanContext } from './plan-context';
import { EVERYTHING, isEverything, NONE, type Filter } from './read';

/** The student whom the rows of a read are about, and what is known of the viewer's rights there. */
export interface Subject {
  /** Rulings that the way to these rows has asked for already: each row meets them. */
  readonly held: readonly Granted[];
  /** Rulings that none of the students meets by way of whom these rows are read: see apart.ts. */
  readonly lacking: readonly Granted[];
  /** Hears of each ruling that is asked for besides. */
  readonly onAsked?: (ruling: Granted) => void;
  /** Whether each row is about one student and no other. */
  readonly isAlone: boolean;
  /** Whether several students are asked for. */
  readonly onList: boolean;
  /** A condition on the student, as a condition on the rows of this read. */
  onRows(this: void, filter: Filter): Filter;
}

/** The rows of a read that the viewer may know of, and whom they are about: nothing for organisations and their staff. */
export interface Standpoint {
  readonly subject: Subject | undefined;
  readonly rows: Filter;
}

export const NOBODY: Standpoint = { subject: undefined, rows: EVERYTHING };

const STUDENT = 'Student';
/** Whoever may not read it may not know that the student is there. */
export const EXISTENCE = 'DIRECTORY';

/** Students: those whom the viewer may know of. */
export function students({ access }: PlanContext, onList: boolean): Standpoint | Refused {
  const known = access.of(EXISTENCE, onList);
  if (isRefused(known)) return known;
  return {
    subject: { held: [known], lacking: [], isAlone: true, onList, onRows: (filter) => filter },
    rows: known.students,
  };
}

/** Where a relation leads. `under`: the rulings that the relation itself has asked for. */
export function standpointOf(
  context: PlanContext,
  from: { readonly source: Source; readonly subject: Subject | undefined },
  relation: Relation,
  to: { readonly type: GraphQLObjectType; readonly source: Source },
  under: readonly Granted[],
): Standpoint | Refused {
  const { subject } = from;
  if (to.type.name === STUDENT) return students(context, subject?.onList ?? true);
  if (context.contract.entities.has(to.type.name)) return NOBODY;
  if (subject) return beneath(subject, from.source, relation, under);
  return tellsOfStudents(to.type) ? seats(context, to.source, under) : NOBODY;
}

/** Rows that hold no more than the values of a list. */
export const plainRows = (
  { source, subject }: { readonly source: Source; readonly subject: Subject | undefined },
  relation: Relation,
  under: readonly Granted[],
): Standpoint => (subject ? beneath(subject, source, relation, under) : NOBODY);

/** Rows that belong to the rows of a student. */
function beneath(subject: Subject, source: Source, relation: Relation, under: readonly Granted[]): Standpoint {
  const onRows = (filter: Filter) => back(relation, source, subject.onRows(filter));
  const isOfOneRow = source.key.length > 0 && source.key.every((key) => relation.on.some(([, here]) => here === key));
  const isAlone = subject.isAlone && isOfOneRow;
  return { subject: { ...subject, held: [...subject.held, ...under], isAlone, onRows }, rows: EVERYTHING };
}

/** Whether each record of a type names the student whom it is about, so that it can be reached without coming from one. */
export const tellsOfStudents = (type: GraphQLObjectType): boolean => type.getFields()['student'] !== undefined;

/** Rows that name their student, such as the roster of a section: those of students whom the viewer may know of. */
function seats(context: PlanContext, source: Source, under: readonly Granted[]): Standpoint | Refused {
  const known = students(context, true);
  if ('refused' in known || !known.subject) return known;
  const held = [...known.subject.held, ...under];
  const may: Filter = { all: held.map((one) => one.students) };
  const link = source.fields.get('student');
  const whom = context.mapping.entities.get(STUDENT)?.variants.get(ONLY);
  // Whoever may see all students needs no look at whose seat it is.
  const isForAll = isEverything(may);
  if (!isForAll && (link?.kind !== 'relation' || !whom))
    return { refused: 'The district cannot tell whom these records are about.' };
  const onRows = (filter: Filter): Filter =>
    link?.kind === 'relation' && whom ? { exists: link, in: whom, filter } : NONE;
  return {
    subject: { held, lacking: [], isAlone: true, onList: true, onRows },
    rows: isForAll ? EVERYTHING : onRows(may),
  };
}
