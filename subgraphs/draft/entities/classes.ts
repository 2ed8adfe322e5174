import { written } from '../../mapping/reference';
import { plainReference, type Chosen } from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import { group, stands, type Line, type Plain } from '../line';
import type { EntityName } from '../names';
import type { Reference } from '../references';
import { rowsOf, type SeenTable } from '../seen';
import { isSchoolYear } from '../year';
import { backwards, chosenOf, entityLines, keyLine, relation, towards, windowLine } from './source-lines';

/** Relations of an entity that are one column each: field -> the entity that it leads to. */
const LEADS = {
  Course: {},
  Term: { school: 'School' },
  Section: { course: 'Course', school: 'School', term: 'Term' },
  SectionEnrollment: { student: 'Student', section: 'Section' },
  Grade: { section: 'Section', gradingPeriod: 'Term' },
  AttendanceEvent: { school: 'School', section: 'Section', session: 'Term' },
} as const satisfies Partial<Record<EntityName, Readonly<Record<string, EntityName>>>>;
type Led = keyof typeof LEADS;

export const isLed = (entity: EntityName): entity is Led => entity in LEADS;

export function draftLed(chosen: Chosen & { readonly entity: EntityName }, context: Context): Line {
  if (!isLed(chosen.entity)) throw new Error(`${chosen.entity} is drafted elsewhere`);
  const lines = fieldsOf(chosen, context);
  const more: Line[] = Object.entries(LEADS[chosen.entity]).flatMap(([field, entity]) => {
    const reference = referenceTo(chosen, entity, context);
    return reference ? [towards(field, entity === 'School' ? reference : withYear(reference))] : [];
  });
  if (chosen.entity === 'Section') more.push(...rosterOf(chosen, context), ...teachersOf(chosen, context));
  const window =
    chosen.entity === 'SectionEnrollment' ? windowLine(chosen, 'beginDate', 'endDate', lines.fields) : undefined;
  return entityLines(chosen, lines, { fields: more, window });
}

/** The way there, which is no surer than where it leads. */
function referenceTo(chosen: Chosen, entity: EntityName, context: Context): Reference | undefined {
  const other = chosenOf(context, entity);
  const way = other && plainReference(chosen.table, other.table, context);
  return way && { ...way, confidence: Math.min(way.confidence, other.confidence) };
}

/**
 * Classes, courses and terms are of a year, and some systems give their numbers out again. Where the years of the two rows do not
 * agree everywhere, a number alone would lead to a class of another year: then the year is part of the way.
 */
function withYear(reference: Reference): Reference {
  const { from, to, on } = reference;
  const [here, there] = [from.columns.find(isSchoolYear), to.columns.find(isSchoolYear)];
  const [[column, key] = ['', '']] = on;
  if (!here || !there || on.length !== 1) return reference;
  const years = new Map(rowsOf(to, [key, there.name]).map(([id, year]) => [id, year]));
  const pairs = rowsOf(from, [column, here.name]).flatMap(([id, year]) => {
    const other = years.get(id ?? '');
    return year === null || year === undefined || other === null || other === undefined
      ? []
      : [Number(year) === Number(other)];
  });
  const apart = pairs.filter((isSame) => !isSame).length;
  if (apart === 0) return reference;
  const because = `${reference.because}; in ${apart} of ${pairs.length} rows it is a row of another year, which is not meant`;
  return {
    ...reference,
    on: [...on, [here.name, there.name]],
    confidence: Math.min(reference.confidence, 0.8),
    because,
  };
}

function rosterOf(section: Chosen, context: Context): Line[] {
  const seats = chosenOf(context, 'SectionEnrollment');
  const reference = seats && plainReference(seats.table, section.table, context);
  return reference ? [backwards('students', withYear(reference))] : [];
}

/** Who teaches: rows of a table between the two, or a column of the class's own. */
function teachersOf(section: Chosen, context: Context): Line[] {
  const { assignment } = context;
  if (assignment) {
    const reference = plainReference(assignment, section.table, context);
    return reference ? [backwards('teachers', reference)] : [];
  }
  const reference = teacherIn(section, context);
  const [column] = reference?.on ?? [];
  if (!reference || !column) return [];
  const own = Object.fromEntries(section.table.key.map((name) => [written(name), written(name)]));
  const position: Plain = {
    choose: [{ when: { [written(column[0])]: { not: null } }, then: { constant: 'TEACHER_OF_RECORD' } }],
  };
  const item: Plain = { staff: { on: { [written(column[1])]: written(column[0]) } }, section: { on: own }, position };
  return [{ key: 'teachers', value: { list: [item] }, confidence: reference.confidence, because: reference.because }];
}

/** The reference to the staff that is called after nobody else: `teacher_id`, and not `modified_by`. */
function teacherIn(section: Chosen, context: Context): Reference | undefined {
  const staff = chosenOf(context, 'Staff');
  const found = context.references.filter(
    ({ from, to, role, on }) =>
      from === section.table &&
      to === staff?.table &&
      on.length === 1 &&
      role.every((word) => ['teacher', 'primary', 'lead'].includes(word)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** From the staff to what they teach. */
export function draftAssignment(context: Context): { readonly entity: Line; readonly ofStaff: Line } | undefined {
  const [staff, section] = [chosenOf(context, 'Staff'), chosenOf(context, 'Section')];
  if (!staff || !section) return undefined;
  const { assignment } = context;
  const table = assignment ?? section.table;
  const toStaff = assignment ? plainReference(assignment, staff.table, context) : teacherIn(section, context);
  const toSection = assignment && plainReference(assignment, section.table, context);
  if (!toStaff || (assignment && !toSection)) return undefined;
  const way = toSection
    ? towards('section', toSection)
    : relation(
        'section',
        section.table.key.map((name) => [name, name] as const),
        { confidence: 0.9, because: 'the same row' },
      );
  const guess = { confidence: toStaff.confidence, because: toStaff.because };
  return {
    entity: group(
      'TeachingAssignment',
      [tableLine(table, guess), keyLine(table), group('fields', [towards('staff', toStaff), way])],
      guess,
    ),
    ofStaff: backwards('sections', toStaff),
  };
}

const tableLine = ({ name }: SeenTable, guess: Pick<Line, 'confidence' | 'because'>): Line => ({
  key: 'table',
  value: name,
  ...guess,
});

/** By day, by class period, or both; both only if they lead to the student by a column of the same name. */
export function draftAttendance(
  byDay: Chosen | undefined,
  byClass: Chosen | undefined,
  context: Context,
): Line | undefined {
  const student = chosenOf(context, 'Student');
  const wayOf = (chosen: Chosen | undefined) =>
    chosen && student && plainReference(chosen.table, student.table, context)?.on[0]?.[0];
  const first = byDay ?? byClass;
  if (!first) return undefined;
  const variants = [
    ['DAILY', byDay],
    ['SECTION', byClass],
  ] as const;
  const lines = variants.flatMap(([type, chosen]): Line[] => {
    if (!chosen) return [];
    const drafted = draftLed(chosen, context);
    const other = wayOf(chosen) !== wayOf(first);
    const value = withType(drafted, type);
    return [{ ...drafted, key: type, value, confidence: other ? 0.5 : drafted.confidence }];
  });
  return lines.some(stands) ? group('AttendanceEvent', [group('variants', lines)]) : undefined;
}

/** `type: DAILY` beside the other fields. */
function withType({ value }: Line, type: string): readonly Line[] {
  const line: Line = { key: 'type', value: { constant: type } };
  return (value as readonly Line[]).map((part) =>
    part.key === 'fields' ? { ...part, value: [line, ...(part.value as readonly Line[])] } : part,
  );
}
