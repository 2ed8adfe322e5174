import { best, has, likeliest, lookAt, nameFits, plainReference, type Chosen, type Terrain } from './choose';
import type { EntityName } from './names';
import { withPeriod } from './periods';
import { whyNamed } from './people';
import type { SeenTable } from './seen';

/** The tables that are found already, by which others are known. */
export interface Around extends Terrain {
  readonly table: (entity: EntityName) => SeenTable | undefined;
}

export function chooseCourse(around: Around): Chosen | undefined {
  return byName('Course', around, (looked) => has(looked, 'title'), ['code', 'subject', 'creditsAvailable']);
}

export function chooseTerm(around: Around): Chosen | undefined {
  const isTerm = (looked: Looked) => has(looked, 'name') && has(looked, 'beginDate') && has(looked, 'endDate');
  return byName('Term', around, isTerm, ['schoolYear', 'type']);
}

/** A class is of a course, or has a place and a time; pupils are in another table. */
export function chooseSection(around: Around): Chosen | undefined {
  const course = around.table('Course');
  const isClass = (looked: Looked) =>
    (course !== undefined && plainReference(looked.table, course, around) !== undefined) || has(looked, 'name');
  return byName('Section', around, isClass, ['name', 'room', 'capacity', 'schoolYear']);
}

type Looked = Pick<Chosen, 'entity' | 'table' | 'places' | 'matches'>;

/** Records that are known by what their table is called, and have what such a record cannot be without. */
function byName(
  entity: EntityName,
  around: Around,
  isIt: (looked: Looked) => boolean,
  fields: readonly string[],
): Chosen | undefined {
  return likeliest(
    free(around).flatMap((table): Chosen[] => {
      const fits = nameFits(entity, table);
      const looked = lookAt(entity, table, around);
      if (fits === 0 || leadsToStudent(table, around) || !isIt(looked)) return [];
      const told = fields.filter((field) => has(looked, field));
      return [
        {
          ...looked,
          confidence: fits === 1 ? 0.92 : 0.6,
          because: whyNamed(fits, told.length > 0 ? told : ['what it must']),
        },
      ];
    }),
  );
}

/** A student's place in a class: rows that lead to both, and have no mark and no day of absence. */
export function chooseSectionEnrollment(around: Around): Chosen | undefined {
  const [student, section] = [around.table('Student'), around.table('Section')];
  if (!student || !section) return undefined;
  return likeliest(
    free(around).flatMap((table): Chosen[] => {
      if (!plainReference(table, student, around) || !plainReference(table, section, around)) return [];
      const looked = withPeriod(lookAt('SectionEnrollment', table, around), 'beginDate', 'endDate');
      const fits = nameFits('SectionEnrollment', table);
      if (isOfMarks(table, around) || isOfAttendance(table)) return [];
      const told = ['beginDate', 'endDate'].filter((field) => has(looked, field));
      const confidence = fits === 1 ? 0.93 : told.length > 0 ? 0.78 : 0.6;
      return [{ ...looked, confidence, because: whyNamed(fits, ['a student, a section', ...told]) }];
    }),
  );
}

const isOfMarks = (table: SeenTable, around: Around): boolean => {
  const looked = lookAt('Grade', table, around);
  return has(looked, 'letter') || has(looked, 'numeric') || nameFits('Grade', table) === 1;
};

const isOfAttendance = (table: SeenTable): boolean =>
  nameFits('AttendanceEvent', table) === 1 || table.words.some((word) => word === 'attendance' || word === 'absence');

export function chooseGrade(around: Around): Chosen | undefined {
  const [student, section, course] = [around.table('Student'), around.table('Section'), around.table('Course')];
  if (!student) return undefined;
  return likeliest(
    free(around).flatMap((table): Chosen[] => {
      const looked = lookAt('Grade', table, around);
      const told = ['letter', 'numeric', 'courseTitle', 'schoolYear'].filter((field) => has(looked, field));
      const isMark = told.includes('letter') || told.includes('numeric');
      if (!plainReference(table, student, around) || !isMark || isOfAttendance(table)) return [];
      const ofClass = [section, course].some((other) => other && plainReference(table, other, around) !== undefined);
      const fits = nameFits('Grade', table);
      const confidence = fits === 1 ? (ofClass || told.includes('courseTitle') ? 0.9 : 0.74) : ofClass ? 0.74 : 0.4;
      return [{ ...looked, confidence, because: whyNamed(fits, ['a student', ...told]) }];
    }),
  );
}

/** Rows of a day, or of a class period: those that lead to a class or name a period. */
export function chooseAttendance(around: Around, ofClasses: boolean): Chosen | undefined {
  const student = around.table('Student');
  if (!student) return undefined;
  return likeliest(
    free(around).flatMap((table): Chosen[] => {
      const looked = lookAt('AttendanceEvent', table, around);
      const fits = nameFits('AttendanceEvent', table);
      if (!isOfAttendance(table) || isOfClasses(table, around) !== ofClasses) return [];
      if (!plainReference(table, student, around) || !has(looked, 'date') || !best(looked, 'status')) return [];
      return [
        { ...looked, confidence: fits === 1 ? 0.9 : 0.75, because: whyNamed(fits, ['a student, a day, a code']) },
      ];
    }),
  );
}

const isOfClasses = (table: SeenTable, around: Around): boolean => {
  const section = around.table('Section');
  return (
    table.columns.some(({ words }) => words.includes('period')) ||
    (section !== undefined && plainReference(table, section, around) !== undefined)
  );
};

/** Who teaches a class, where rows of a table between the two say so. */
export function chooseAssignment(around: Around): SeenTable | undefined {
  const [staff, section] = [around.table('Staff'), around.table('Section')];
  if (!staff || !section) return undefined;
  const found = free(around).filter(
    (table) =>
      plainReference(table, staff, around) !== undefined &&
      plainReference(table, section, around) !== undefined &&
      !leadsToStudent(table, around) &&
      table.key.length > 0,
  );
  return found.length === 1 ? found[0] : undefined;
}

const ENTITIES: readonly EntityName[] = [
  'Student',
  'School',
  'Enrollment',
  'Contact',
  'Staff',
  'Course',
  'Section',
  'SectionEnrollment',
  'Term',
  'Grade',
  'AttendanceEvent',
];

/** Tables that are nothing yet. */
const free = (around: Around): readonly SeenTable[] => {
  const taken = ENTITIES.map((entity) => around.table(entity));
  return around.tables.filter((table) => !taken.includes(table));
};

const leadsToStudent = (table: SeenTable, around: Around): boolean => {
  const student = around.table('Student');
  return student !== undefined && plainReference(table, student, around) !== undefined;
};
