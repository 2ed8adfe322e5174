import { getArgumentValues, getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import { objectType } from '../schema/contract';
import { refusal } from '../schema/errors';
import { isRecordOf, parseId } from '../schema/id';
import { put } from '../schema/put';
import { purposes, type Purpose } from '../schema/viewer';
import { ONLY } from './mapping/mapping';
import type { PlanContext } from './plan/plan-context';
import type { Filter, Read } from './plan/read';
import { selectedFields, type Request, type SelectedField } from './plan/selection';
import { keptFrom, tieOf, type Tie } from './policy/relationships';
import { keyOf, linkText, readRows, type Reading } from './rows';
import type { OptOuts, RecordedRefusal, Refusal } from './store/opt-outs';

/** What writing needs. It is the store of the district that is written, never the database of its school system. */
export interface Writing {
  readonly request: Request;
  readonly context: PlanContext;
  readonly reading: Reading;
  readonly optOuts: OptOuts;
  /** Counts students among those whom the viewer looks at within the hour; throws where they would be too many. */
  admit(this: void, students: ReadonlySet<string>): Promise<void>;
}

/** Whether a root field is about what families have refused: `recordOptOut`, `withdrawOptOut`, and the query `optOuts`. */
export const isAboutOptOuts = ({ node }: SelectedField): boolean =>
  /^(recordOptOut|withdrawOptOut|optOuts)$/.test(node.name.value);

/**
 * A. Is the viewer tied to this student in a way that decides for the student? The answer is the same where there is no such student.
 * B. Is it something that can be refused?
 * C. The student counts as looked at. What only asks is counted with the rest of its request; what writes, before it is written.
 * D. It is written down, with who wrote it and when.
 * E. What stands now is shown.
 */
export async function answerOptOut(writing: Writing, root: string, field: SelectedField): Promise<unknown> {
  const { request, context, reading, optOuts } = writing;
  const { viewer } = context.access;
  const name = field.node.name.value;
  const definition = objectType(request.schema, root).getFields()[name];
  if (definition === undefined) throw new Error(`${root} has no ${name}`);
  const args = getArgumentValues(definition, field.node, request.variables);
  const student = String(args['student']);
  const found = await mayDecide(writing, student); // A
  if (name === 'optOuts')
    for (const one of found) reading.students.add(one); // C
  else {
    const refused = refusalIn(context, args['optOut'] as Given); // B
    await writing.admit(found); // C
    await (name === 'recordOptOut' ? optOuts.record : optOuts.withdraw)(student, refused, viewer); // D
  }
  const inForce = (await optOuts.inForce(student)).map(shown); // E
  const type = objectType(request.schema, getNamedType(definition.type).name);
  return picked(request, type, field, name === 'optOuts' ? inForce : { student, optOuts: inForce });
}

interface Given {
  readonly kind: string;
  readonly value?: string | null;
}

/** The student, as the ceiling counts students; throws where the viewer may not decide. */
async function mayDecide({ context, reading }: Writing, student: string): Promise<ReadonlySet<string>> {
  const { district, mapping } = context;
  const source = mapping.entities.get('Student')?.variants.get(ONLY);
  const tie = deciding(context);
  if (tie === 'none' || source === undefined || !isRecordOf(student, district, 'Student'))
    throw refusal('OPT_OUT_REFUSED', {});
  const { key } = parseId(student, 'Student');
  const read: Read = { source, outputs: [], children: [], rows: { kind: 'keys', keys: [key] }, filter: tie, order: [] };
  const students = new Set<string>();
  const { rows } = await readRows({ ...reading, students }, read, 'Student');
  if (!rows.some((row) => keyOf(read, row) === linkText(key))) throw refusal('OPT_OUT_REFUSED', {});
  return students;
}

/** What a registrar and an administrator keep the district's records for. */
const KEEPS_RECORDS: ReadonlySet<Purpose> = new Set(['administration', 'enrollment-transfer']);

/** The students for whom the viewer may decide. */
function deciding({ access: { viewer, tying } }: PlanContext): Filter | 'none' {
  const { role, purpose, app } = viewer;
  if (app !== undefined) return 'none';
  const held: Tie =
    purpose === 'family-access' && role === 'guardian'
      ? tieOf(tying, 'own-child')
      : purpose === 'family-access' && role === 'student'
        ? tieOf(tying, 'self')
        : KEEPS_RECORDS.has(purpose) && (role === 'registrar' || role === 'district-admin')
          ? tieOf(tying, 'own-district')
          : 'none';
  if (held === 'none') return held;
  const forbidden = keptFrom(tying);
  if (forbidden === 'all') return 'none';
  return { all: [...(held === 'all' ? [] : [held]), ...(forbidden === 'none' ? [] : [{ not: forbidden }])] };
}

const LONGEST_APPLICATION = 200;

function refusalIn({ contract }: PlanContext, { kind, value = null }: Given): Refusal {
  const category = contract.schema.getType('Category');
  const categories = isEnumType(category) ? category.getValues().map(({ name }) => name) : [];
  switch (kind) {
    case 'DIRECTORY':
      if (value === null) return { kind: 'directory', value };
      break;
    case 'APPLICATION':
      if (value !== null && value !== '' && value.length <= LONGEST_APPLICATION) return { kind: 'application', value };
      break;
    case 'PURPOSE':
      if (purposes.some((one) => one === value)) return { kind: 'purpose', value };
      break;
    case 'CATEGORY':
      if (value !== null && categories.includes(value)) return { kind: 'category', value };
      break;
  }
  throw refusal('OPT_OUT_MALFORMED', {});
}

const shown = ({ kind, value, recorded }: RecordedRefusal) => ({
  kind: kind.toUpperCase(),
  value,
  recorded: recorded.toISOString(),
});

/** What was selected of an object, or of each of a list. */
function picked(
  request: Request,
  type: GraphQLObjectType,
  { selections }: Pick<SelectedField, 'selections'>,
  value: object,
): unknown {
  if (Array.isArray(value)) return value.map((one: object) => picked(request, type, { selections }, one));
  const result = {};
  for (const field of selectedFields(request, type.name, selections)) {
    const name = field.node.name.value;
    const inner = getNamedType(type.getFields()[name]?.type);
    const held: unknown = name === '__typename' ? type.name : (value as Record<string, unknown>)[name];
    put(result, field.key, isObjectType(inner) ? picked(request, inner, field, held as object) : held);
  }
  return result;
}
