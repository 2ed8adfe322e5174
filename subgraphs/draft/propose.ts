import type { GraphQLSchema } from 'graphql';
import type { OutlineTable } from '../sql/outline/outline';
import type { Source } from '../sql/source';
import { best, type Chosen, type Terrain } from './choose';
import type { Context } from './context';
import {
  chooseAssignment,
  chooseAttendance,
  chooseCourse,
  chooseGrade,
  chooseSection,
  chooseSectionEnrollment,
  chooseTerm,
  type Around,
} from './classes';
import { draftAssignment, draftAttendance, draftLed } from './entities/classes';
import { draftStaff } from './entities/staff';
import { chooseContact, draftContact, type DraftedContact } from './entities/contact';
import { draftEnrollment } from './entities/enrollment';
import { ownSchools } from './entities/own-schools';
import { draftSchool } from './entities/school';
import { draftStudent } from './entities/student';
import { twoEnrollments } from './entities/two-enrollments';
import { draftWideContacts } from './entities/wide-contacts';
import { group, isNested, type Line } from './line';
import { nameFits, lookAt } from './choose';
import type { EntityName } from './names';
import { chooseEnrollment, chooseSchool, chooseStaff, chooseStudent } from './people';
import { referencesOf } from './references';
import { see, type Progress, type SeenTable } from './seen';
import { withSingle } from './single';
import { skeletonOf, type Skeleton } from './skeleton';
import { noSurer } from './no-surer';
import { yearCountOf } from './year';

/** What is proposed for a system that nobody has described: the mapping, and what was left out of it. */
export interface Proposal {
  readonly schema: string | undefined;
  /** What stands at the top of the file: `tables` and `entities`. Nothing where neither students nor schools were found. */
  readonly lines: readonly Line[];
  /** What is shown instead. */
  readonly skeleton: Skeleton | undefined;
  readonly chosen: readonly Chosen[];
  readonly sensitive: readonly { readonly area: string; readonly table: string; readonly column: string }[];
}

const MOST_COMPARED = 50_000;

export interface Asked {
  readonly source: Source;
  readonly tables: readonly OutlineTable[];
  readonly contract: GraphQLSchema;
  /** When to stop looking at rows, in milliseconds since 1970. */
  readonly until: number;
  readonly say: Progress;
}

/** Looks at the tables, finds out what they hold and how they hang together, and drafts the entities of the contract. */
export async function propose({ source, tables, contract, until, say }: Asked): Promise<Proposal> {
  const schema = schemaOf(tables);
  const seen = await see(
    source,
    tables.filter((table) => table.schema === schema),
    { until, say },
  );
  say('looking for what leads where');
  const references = await withSingle(source, await referencesOf(source, seen));
  const terrain: Terrain = { tables: seen, references };
  const chosen = new Map<EntityName, Chosen>();
  const first: Context = { ...terrain, schema: contract, chosen, years: yearCountOf(seen), assignment: undefined };
  const around: Around = { ...terrain, table: (entity) => chosen.get(entity)?.table };
  choosePeople(first, chosen);
  chooseClasses(around, chosen);
  const byClass = chooseAttendance(around, true);
  await giveKeys(source, [...chosen.values(), ...(byClass ? [byClass] : [])], terrain);
  for (const [entity, { table }] of chosen) if (table.key.length === 0) chosen.delete(entity);
  const context: Context = { ...first, assignment: chooseAssignment(around) };
  const isFound = chosen.has('Student') || chosen.has('School');
  return {
    schema,
    lines: isFound ? linesOf(context, byClass && byClass.table.key.length > 0 ? byClass : undefined) : [],
    skeleton: isFound ? undefined : skeletonOf(context),
    chosen: [...chosen.values()],
    sensitive: seen.flatMap(({ name: table, columns }) =>
      columns.flatMap(({ name: column, sensitive: area }) => (area ? [{ area, table, column }] : [])),
    ),
  };
}

/** The schema that holds the students; where none is called so, the one with the most tables. */
export function schemaOf(tables: readonly OutlineTable[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { schema, name } of tables) {
    const weight = /stu|pupil|learner|enrol/i.test(name) ? 20 : 1;
    counts.set(schema, (counts.get(schema) ?? 0) + weight);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** One entity after the other, each beside those that are found already. */
function choosePeople(terrain: Context, chosen: Map<EntityName, Chosen>): void {
  const take = (found: Chosen | undefined) => found && found.confidence >= 0.3 && chosen.set(found.entity, found);
  take(chooseStudent(terrain));
  const student = chosen.get('Student')?.table;
  take(chooseSchool(terrain, student));
  const school = chosen.get('School')?.table;
  take(chooseStaff(terrain, student));
  if (student) {
    take(chooseEnrollment(terrain, student, school) ?? inOwnRow(terrain, student));
    take(chooseContact(terrain, student, chosen.get('Staff')?.table));
  }
}

/** A student who is enrolled in one place at a time may have the days of it in the very row of the student. */
function inOwnRow(terrain: Terrain, student: SeenTable): Chosen | undefined {
  const looked = lookAt('Enrollment', student, terrain);
  if ((best(looked, 'entryDate')?.confidence ?? 0) < 0.9 || nameFits('Enrollment', student) > 0) return undefined;
  return { ...looked, confidence: 0.75, because: "no table of enrollments; the student's own row has the days" };
}

/** A table without any key gets one from what the row leads to and when it began, if no two rows are the same in that. */
async function giveKeys(source: Source, chosen: readonly Chosen[], { references }: Terrain): Promise<void> {
  for (const { table, ...one } of chosen) {
    if (table.key.length > 0) continue;
    const columns = references
      .filter(({ from, role }) => from === table && role.length === 0)
      .flatMap(({ on }) => on.map(([here]) => here));
    const begins = ['entryDate', 'beginDate', 'date'].flatMap((field) => best(one, field)?.column.name ?? []);
    const key = [...new Set([...columns.slice(0, 4), ...begins])];
    const unique = key.length > 0 && (await source.repeats(table.outline, key, MOST_COMPARED)) === false;
    if (unique) Object.assign(table, { key });
  }
}

function chooseClasses(around: Around, chosen: Map<EntityName, Chosen>): void {
  const take = (found: Chosen | undefined) => found && found.confidence >= 0.3 && chosen.set(found.entity, found);
  take(chooseCourse(around));
  take(chooseTerm(around));
  take(chooseSection(around));
  take(chooseGrade(around));
  take(chooseAttendance(around, false));
  take(chooseSectionEnrollment(around));
}

function linesOf(context: Context, byClass: Chosen | undefined): Line[] {
  const { chosen } = context;
  const assignment = draftAssignment(context);
  const [student, contact] = [chosen.get('Student'), chosen.get('Contact')];
  const kin: DraftedContact | undefined =
    student &&
    (contact && contact.confidence >= 0.7
      ? draftContact(contact, context, student)
      : (draftWideContacts(student.table) ?? (contact && draftContact(contact, context, student))));
  const stays = chosen.get('Enrollment');
  const schools = stays && !chosen.has('School') ? ownSchools(stays) : undefined;
  const two = student && stays ? twoEnrollments(student, stays, context) : undefined;
  const drafted = [...chosen].flatMap(([entity, one]): Line[] => {
    switch (entity) {
      case 'School':
        return [draftSchool(one, context)];
      case 'Student':
        return [withFields(draftStudent(one, context), [...(two?.ofStudent ?? []), ...(kin ? [kin.ofStudent] : [])])];
      case 'Enrollment':
        return [two?.entity ?? withFields(draftEnrollment(one, context), schools ? [schools.way] : [])];
      case 'Staff':
        return [draftStaff(one, context, assignment ? [assignment.ofStaff] : [])];
      case 'Contact':
      case 'AttendanceEvent':
        return [];
      default:
        return [draftLed(one, context)];
    }
  });
  const attendance = draftAttendance(chosen.get('AttendanceEvent'), byClass, context);
  const made = [...(kin?.table ? [kin.table] : []), ...(schools ? [schools.table] : []), ...(two ? [two.table] : [])];
  const district = group('District', [group('fields', [{ key: 'schools', value: { on: {} } }])]);
  return [
    ...(made.length > 0 ? [group('tables', made)] : []),
    group('entities', [
      ...(chosen.has('School') || schools ? [district] : []),
      ...(schools ? [schools.entity] : []),
      ...[
        ...drafted,
        ...(kin ? [kin.entity] : []),
        ...(assignment ? [assignment.entity] : []),
        ...(attendance ? [attendance] : []),
      ].map((line) => noSurer(line)),
    ]),
  ];
}

/** The entity with further fields at the end, in the place of those of the same name. */
const withFields = (entity: Line, more: readonly Line[]): Line => ({
  ...entity,
  value: isNested(entity.value)
    ? entity.value.map((line) =>
        line.key === 'fields' && isNested(line.value)
          ? { ...line, value: [...line.value.filter(({ key }) => !more.some((one) => one.key === key)), ...more] }
          : line,
      )
    : entity.value,
});
