import { written } from '../../mapping/reference';
import { best, plainReference, type Chosen } from '../choose';
import { reachedInTables } from '../children';
import { codedOf } from '../coded';
import type { Context } from '../context';
import { fieldsOf, type FieldLines } from '../fields-of';
import { stands, type Line, type Plain } from '../line';
import { enumOf, ownWords } from '../match';
import { namesOf } from '../names';
import { reachedBy } from '../reached';
import { backwards, chosenOf, entityLines, windowLine } from './source-lines';

export function draftStudent(chosen: Chosen, context: Context): Line {
  const { fields, joins } = fieldsOf(chosen, context);
  const own = ownWords(namesOf('Student').nouns, chosen.table);
  const current = currentOf(chosen, context);
  const grade = fields.find(({ key }) => key === 'gradeLevel');
  // The grade level is that of the current enrollment; a student's own row tells it where no enrollment does.
  const lines: FieldLines =
    current?.grade && !(grade && stands(grade))
      ? {
          fields: [...fields.filter((line) => line !== grade), current.grade.field],
          joins: [...joins, ...current.grade.joins],
        }
      : { fields, joins };
  const reached = reachedBy(chosen.places, own);
  return entityLines(chosen, lines, {
    fields: [
      ...reached,
      ...inTables(chosen, context, reached),
      ...(current?.relation ?? []),
      ...listsOf(chosen, context),
    ],
  });
}

/** What a person is reached by, in tables beside those of the records; not what stands in the person's own row already. */
export function inTables(chosen: Chosen, context: Context, reached: readonly Line[]): Line[] {
  const taken = [...context.chosen.values()].map(({ table }) => table);
  const place = { table: chosen.table, alias: undefined };
  const found = reachedInTables(place, context, context.schema, taken);
  return found.filter(({ key }) => !reached.some((line) => line.key === key && stands(line)));
}

interface Current {
  readonly relation: readonly Line[];
  readonly grade: { readonly field: Line; readonly joins: readonly Line[] } | undefined;
}

/** The enrollment that holds on the day, by its own window; of several the latest. */
function currentOf(student: Chosen, context: Context): Current | undefined {
  const enrollment = chosenOf(context, 'Enrollment');
  const reference = enrollment && referenceOf(enrollment, student, context);
  const begins = enrollment && best(enrollment, 'entryDate');
  if (!enrollment || !reference || !begins || begins.confidence < 0.7) return undefined;
  const { fields } = fieldsOf(enrollment, context);
  const window = windowLine(enrollment, 'entryDate', 'exitDate', fields);
  if (!window) return undefined;
  // Text as 9/2/2025 does not stand in the order of days.
  const isInOrder = begins.date === undefined || begins.date.startsWith('YYYY');
  const keys = enrollment.table.key.map((name) => `-${written(name)}`);
  const pick = [...new Set([...(isInOrder ? [`-${written(begins.column.name)}`] : []), ...keys])];
  const guess = {
    confidence: Math.min(
      reference.confidence,
      enrollment.confidence,
      isInOrder || enrollment.table === student.table ? 1 : 0.72,
    ),
    because: isInOrder
      ? 'the latest of those that hold on the day'
      : 'of those that hold on the day; their days are text and have no order',
  };
  const relation = backwards('currentEnrollment', { ...reference, ...guess }, { current: true, pick });
  const match = best(enrollment, 'entryGradeLevel');
  const enumName = enumOf(context.schema, 'Student', 'gradeLevel');
  if (!match || match.place.alias !== undefined || enumName === undefined || enrollment.table === student.table)
    return { relation: [relation], grade: undefined };
  const on = Object.fromEntries(reference.on.map(([there, here]) => [written(there), written(here)]));
  const join: Line = {
    key: 'current',
    value: { table: enrollment.table.name, on, window: plainOf(window), pick },
    ...guess,
  };
  const coded = codedOf(
    context.schema,
    enumName,
    'gradeLevel',
    { ...match, place: { ...match.place, alias: 'current' } },
    context,
  );
  const field = {
    key: 'gradeLevel',
    value: coded.value,
    confidence: Math.min(coded.confidence, guess.confidence),
    because: `of the current enrollment: ${coded.because}`,
  };
  return { relation: [relation], grade: { field, joins: [join, ...(coded.join ? [coded.join] : [])] } };
}

/** The lines of a window as one value, without those that do not stand. */
const plainOf = ({ value }: Line): Plain =>
  Object.fromEntries((value as readonly Line[]).filter(stands).map((line) => [line.key, line.value as Plain]));

/** The way from an enrollment to its student; a student who is enrolled in the very same row is found by the key. */
export function referenceOf(enrollment: Chosen, student: Chosen, context: Context) {
  if (enrollment.table !== student.table) return plainReference(enrollment.table, student.table, context);
  return {
    from: student.table,
    to: student.table,
    on: student.table.key.map((name) => [name, name] as const),
    role: [],
    confidence: 0.9,
    because: "in the student's own row",
  };
}

const LISTS = {
  Enrollment: 'enrollments',
  SectionEnrollment: 'sections',
  Grade: 'grades',
  AttendanceEvent: 'attendance',
} as const;

function listsOf(student: Chosen, context: Context): Line[] {
  return Object.entries(LISTS).flatMap(([entity, field]) => {
    const other = chosenOf(context, entity as keyof typeof LISTS);
    const reference = other && referenceOf(other, student, context);
    return reference
      ? [backwards(field, { ...reference, confidence: Math.min(reference.confidence, other.confidence) })]
      : [];
  });
}
