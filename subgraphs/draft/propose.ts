import type { GraphQLSchema } from 'graphql';
import type { OutlineTable } from '../sql/outline/outline';
import type { Source } from '../sql/source';
import { best, type Chosen, type Terrain } from './choose';
import type { Context } from './context';
import { chooseContact, draftContact, type DraftedContact } from './entities/contact';
import { draftEnrollment } from './entities/enrollment';
import { draftSchool } from './entities/school';
import { draftStudent } from './entities/student';
import { draftWideContacts } from './entities/wide-contacts';
import { group, isNested, type Line } from './line';
import { nameFits, lookAt } from './choose';
import type { EntityName } from './names';
import { chooseEnrollment, chooseSchool, chooseStaff, chooseStudent } from './people';
import { referencesOf } from './references';
import { see, type Progress, type SeenTable } from './seen';
import { yearCountOf } from './year';

/** What is proposed for a system that nobody has described: the mapping, and what was left out of it. */
export interface Proposal {
  readonly schema: string | undefined;
  /** What stands at the top of the file: `tables` and `entities`. */
  readonly lines: readonly Line[];
  readonly chosen: readonly Chosen[];
  readonly sensitive: readonly { readonly area: string; readonly table: string; readonly column: string }[];
}

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
  const references = await referencesOf(source, seen);
  const terrain: Terrain = { tables: seen, references };
  const chosen = await withKeys(source, chooseAll(terrain), terrain);
  const context: Context = { ...terrain, schema: contract, chosen, years: yearCountOf(seen) };
  return {
    schema,
    lines: linesOf(context),
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

function chooseAll(terrain: Terrain): Map<EntityName, Chosen> {
  const chosen = new Map<EntityName, Chosen>();
  const take = (found: Chosen | undefined) => found && found.confidence >= 0.3 && chosen.set(found.entity, found);
  take(chooseSchool(terrain));
  take(chooseStudent(terrain));
  const [student, school] = [chosen.get('Student')?.table, chosen.get('School')?.table];
  take(chooseStaff(terrain, student));
  if (student) {
    take(chooseEnrollment(terrain, student, school) ?? inOwnRow(terrain, student));
    take(chooseContact(terrain, student, chosen.get('Staff')?.table));
  }
  return chosen;
}

/** A student who is enrolled in one place at a time may have the days of it in the very row of the student. */
function inOwnRow(terrain: Terrain, student: SeenTable): Chosen | undefined {
  const looked = lookAt('Enrollment', student, terrain);
  if ((best(looked, 'entryDate')?.confidence ?? 0) < 0.9 || nameFits('Enrollment', student) > 0) return undefined;
  return { ...looked, confidence: 0.75, because: "no table of enrollments; the student's own row has the days" };
}

/** A table without any key gets one from what the row leads to and when it began, if no two rows are the same in that. */
async function withKeys(
  source: Source,
  chosen: Map<EntityName, Chosen>,
  { references }: Terrain,
): Promise<Map<EntityName, Chosen>> {
  for (const [entity, one] of chosen) {
    if (one.table.key.length > 0) continue;
    const columns = references
      .filter(({ from, role }) => from === one.table && role.length === 0)
      .flatMap(({ on }) => on.map(([here]) => here));
    const begins = ['entryDate', 'beginDate', 'date'].flatMap((field) => best(one, field)?.column.name ?? []);
    const key = [...new Set([...columns.slice(0, 4), ...begins])];
    const unique = key.length > 0 && (await source.repeats(one.table.outline, key, 50_000)) === false;
    if (!unique) chosen.delete(entity);
    else chosen.set(entity, { ...one, table: Object.assign(one.table, { key }) });
  }
  return chosen;
}

function linesOf(context: Context): Line[] {
  const { chosen } = context;
  const [student, contact] = [chosen.get('Student'), chosen.get('Contact')];
  const kin: DraftedContact | undefined =
    student && (contact ? draftContact(contact, context, student) : draftWideContacts(student.table));
  const drafted = [...chosen].flatMap(([entity, one]): Line[] => {
    switch (entity) {
      case 'School':
        return [draftSchool(one, context)];
      case 'Student':
        return [withFields(draftStudent(one, context), kin ? [kin.ofStudent] : [])];
      case 'Enrollment':
        return [draftEnrollment(one, context)];
      default:
        return [];
    }
  });
  const district = group('District', [group('fields', [{ key: 'schools', value: { on: {} } }])]);
  return [
    ...(kin?.table ? [group('tables', [kin.table])] : []),
    group('entities', [...(chosen.has('School') ? [district] : []), ...drafted, ...(kin ? [kin.entity] : [])]),
  ];
}

/** The entity with further fields at the end. */
const withFields = (entity: Line, more: readonly Line[]): Line => ({
  ...entity,
  value: isNested(entity.value)
    ? entity.value.map((line) =>
        line.key === 'fields' && isNested(line.value) ? { ...line, value: [...line.value, ...more] } : line,
      )
    : entity.value,
});
