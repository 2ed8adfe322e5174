import type { Chosen, Terrain } from './choose';
import { best, has, likeliest, lookAt, nameFits, plainReference } from './choose';
import type { SeenTable } from './seen';

export function chooseSchool(terrain: Terrain): Chosen | undefined {
  return likeliest(
    terrain.tables.flatMap((table): Chosen[] => {
      const fits = nameFits('School', table);
      const looked = lookAt('School', table, terrain);
      if (fits === 0 || table.key.length === 0 || !has(looked, 'name')) return [];
      const told = ['shortName', 'phone', 'website', 'principal.name', 'type'].filter((field) => has(looked, field));
      const confidence = fits === 1 ? 0.95 : told.length >= 2 ? 0.75 : 0.5;
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
      const isOther = nameFits('Staff', table) === 1 || nameFits('Contact', table) === 1;
      const confidence = fits === 1 ? (told.length > 0 ? 0.97 : 0.88) : isOther ? 0 : unnamed(table, told, terrain);
      return [{ ...looked, confidence, because: whyNamed(fits, ['first and last names', ...told]) }];
    }),
  );
}

/** A table of people that is not called after students: what is told of them, and how many tables lead to them. */
function unnamed(table: SeenTable, told: readonly string[], { references }: Terrain): number {
  if (!told.includes('birthDate') || told.length < 2) return told.includes('gradeLevel') ? 0.5 : 0.2;
  const leading = new Set(references.filter(({ to }) => to === table).map(({ from }) => from)).size;
  return told.includes('gradeLevel') || leading >= 3 ? 0.75 : 0.6;
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
      const looked = lookAt('Enrollment', table, terrain);
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
