import type { Chosen, Terrain } from './choose';
import { best, has, joinTo, likeliest, lookAt, nameFits, plainReference } from './choose';
import { holds } from './holds';
import { withPeriod } from './periods';
import type { SeenTable } from './seen';
import { tells } from './telling';

export function chooseSchool(terrain: Terrain, student: SeenTable | undefined): Chosen | undefined {
  return likeliest(
    terrain.tables.flatMap((table): Chosen[] => {
      const fits = nameFits('School', table);
      const looked = lookAt('School', table, terrain);
      const named = best(looked, 'name')?.column;
      const isTold = named !== undefined && tells('names of schools', named.type, named.holding) !== undefined;
      if ((fits === 0 && !isTold) || table.key.length === 0 || !has(looked, 'name')) return [];
      const told = ['shortName', 'phone', 'website', 'principal.name', 'type'].filter((field) => has(looked, field));
      const attended = student !== undefined && isBetween(terrain, student, table);
      // Where all organizations are in one table and the schools in another besides, the schools are those.
      const ofTheirOwn = looked.places.some(({ alias }) => alias === 'base') ? 0.05 : 0;
      const confidence =
        fits === 1 ? 0.95 : isTold && attended ? 0.78 + ofTheirOwn : told.length >= 2 && fits > 0 ? 0.75 : 0.5;
      return [
        {
          ...looked,
          confidence: confidence + 0.01 * told.length * (1 - confidence),
          because: whyNamed(fits, ['a name', ...told]),
        },
      ];
    }),
  );
}

/** Whether some rows lead to both, and tell when that began: where pupils are for a while is a school. */
const isBetween = ({ tables, references }: Terrain, student: SeenTable, place: SeenTable): boolean =>
  tables.some((table) => {
    const leads = (to: SeenTable) =>
      references.some((reference) => reference.from === table && reference.to === to && reference.role.length === 0);
    return (
      leads(student) &&
      leads(place) &&
      table.columns.filter((column) => holds('date', column).fits === 'yes').length >= 2
    );
  });

/** Names of a person, in the table or beside it. */
export const isNamed = (looked: Pick<Chosen, 'matches'>): boolean =>
  (has(looked, 'firstName') && has(looked, 'lastName')) || has(looked, 'name');

export function chooseStudent(terrain: Terrain): Chosen | undefined {
  return likeliest(
    terrain.tables.flatMap((table): Chosen[] => {
      const looked = lookAt('Student', table, terrain);
      if (table.key.length === 0 || !has(looked, 'firstName') || !has(looked, 'lastName')) return [];
      const told = [
        'birthDate',
        'gradeLevel',
        'demographics.sex',
        'demographics.races',
        'graduationYear',
        'stateId',
        'localId',
      ].filter((field) => (best(looked, field)?.confidence ?? 0) >= 0.5);
      const fits = nameFits('Student', table);
      const because = whyNamed(fits, ['first and last names', ...told]);
      const names = namesIn(looked, terrain);
      if (fits < 1) {
        const isOther = names !== 'their own' || OTHERS.some((entity) => nameFits(entity, table) === 1);
        return isOther ? [] : [{ ...looked, confidence: unnamed(looked, told, terrain), because }];
      }
      if (names === 'of several rows')
        return [{ ...looked, confidence: 0.82, because: `${because}; but several rows are of one person` }];
      return [{ ...looked, confidence: told.length > 0 ? 0.97 : 0.88, because }];
    }),
  );
}

/** A table that is called after one of these is not that of the students. */
const OTHERS = ['Staff', 'Contact', 'Enrollment', 'SectionEnrollment', 'Grade', 'AttendanceEvent'] as const;

/**
 * Where the names of a row's person stand: in the row itself or in that of a person who has no other row here; or with a
 * person of whom there are several, as there are days of attendance; or elsewhere, with those whom the row only leads to.
 */
function namesIn(looked: Looked, terrain: Terrain): 'their own' | 'of several rows' | 'elsewhere' {
  const places = ['firstName', 'lastName'].flatMap((field) => best(looked, field)?.place ?? []);
  const person = places.find(({ alias }) => alias === 'person');
  const single = person ? joinTo(looked, person, terrain)?.single : true;
  if (single === false) return 'of several rows';
  const isOwn = places.every(({ alias }) => alias === undefined || alias === 'person');
  return isOwn && single === true ? 'their own' : 'elsewhere';
}

type Looked = Pick<Chosen, 'table' | 'matches'>;

/** A table of people that is not called after students: of whom the days of birth are those of pupils, and to whom others lead. */
function unnamed(looked: Looked, told: readonly string[], { references }: Terrain): number {
  const birth = best(looked, 'birthDate');
  const young = birth && tells('days of birth', birth.column.type, birth.column.holding);
  const leading = new Set(references.filter(({ to }) => to === looked.table).map(({ from }) => from)).size;
  if (!young) return told.includes('gradeLevel') ? 0.5 : 0.2;
  return told.includes('gradeLevel') || leading >= 2 ? 0.8 : 0.6;
}

export function chooseStaff(terrain: Terrain, student: SeenTable | undefined): Chosen | undefined {
  return likeliest(
    terrain.tables.flatMap((table): Chosen[] => {
      const fits = nameFits('Staff', table);
      const looked = lookAt('Staff', table, terrain);
      if (fits === 0 || table === student || table.key.length === 0 || !isNamed(looked)) return [];
      // People with staff and parents among them would all become staff.
      const mixed = table.columns.some(({ words }) => ['profile', 'role'].includes(words[0] ?? ''));
      return [
        {
          ...looked,
          confidence: (fits === 1 ? 0.92 : 0.5) * (mixed ? 0.7 : 1),
          because: whyNamed(fits, ['names of people']),
        },
      ];
    }),
  );
}

export function chooseEnrollment(
  terrain: Terrain,
  student: SeenTable,
  school: SeenTable | undefined,
): Chosen | undefined {
  return likeliest(
    terrain.tables.flatMap((table): Chosen[] => {
      if (table === student || table === school) return [];
      const toStudent = plainReference(table, student, terrain);
      const toSchool = school && plainReference(table, school, terrain);
      const looked = withPeriod(lookAt('Enrollment', table, terrain), 'entryDate', 'exitDate');
      const begins = has(looked, 'entryDate');
      const fits = nameFits('Enrollment', table);
      if (!toStudent || (fits < 1 && (!toSchool || !begins))) return [];
      const told = ['entryDate', 'exitDate', 'schoolYear', 'entryGradeLevel', 'exitType'].filter((field) =>
        has(looked, field),
      );
      const ends = has(looked, 'exitDate');
      const structure = toSchool && begins && ends ? 0.1 : 0;
      const more = isOfClass(table, terrain, student, school) ? -0.5 : 0;
      const confidence =
        (fits === 1 ? (toSchool && begins ? 0.94 : 0.72) : fits === 0.6 ? 0.7 : 0.66) +
        structure * (fits === 1 ? 0.2 : 1) +
        more;
      const because = whyNamed(fits, [`a student${toSchool ? ', a school' : ''}`, ...told]);
      return [{ ...looked, confidence: Math.min(confidence, 0.97), because }];
    }),
  );
}

/** Rows that lead to a class or a teacher besides are places in classes, or marks, or absences. */
function isOfClass(table: SeenTable, { references }: Terrain, ...others: readonly (SeenTable | undefined)[]): boolean {
  return references.some(
    ({ from, to }) =>
      from === table &&
      !others.includes(to) &&
      to.words.some((word) => ['course', 'section', 'class', 'teacher', 'staff', 'attendance', 'mark'].includes(word)),
  );
}

export function whyNamed(fits: number, told: readonly string[]): string {
  const named = fits === 1 ? 'called so' : fits > 0 ? 'perhaps called so' : 'not called so';
  return `${named}, and tells ${told.join(', ')}`;
}
