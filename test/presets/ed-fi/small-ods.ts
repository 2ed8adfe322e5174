import { loadDistrict } from '../../../demo/load';
import { descriptorsOf, type Code } from '../../../demo/systems/edfi/descriptors';
import { edfiTableSet } from '../../../demo/systems/edfi/table-set';
import { openTestDistrict, type TestDistrict } from '../../district/open';
import { write } from '../../district/writable';
import { freshDatabase } from '../../engines/fresh-database';

export type Tables = ReturnType<typeof edfiTableSet>;

export interface SmallOds extends Pick<TestDistrict, 'ask' | 'district'> {
  close(): Promise<void>;
}

export const LEA = 900;
export const SCHOOL = 901;
export const OTHER_SCHOOL = 902;

/** An ODS of a few rows that a person can count: the tables are those of the demo, empty but for codes, schools and students. */
export async function smallOds(
  students: number,
  fill: (tables: Tables, code: Code) => void,
  asOf = '2026-03-16',
): Promise<SmallOds> {
  const tables = edfiTableSet();
  const code = descriptorsOf(tables.descriptor, 'example.org');
  tables.educationorganization.add({ educationorganizationid: LEA, nameofinstitution: 'The District' });
  tables.localeducationagency.add({
    localeducationagencyid: LEA,
    localeducationagencycategorydescriptorid: code('LocalEducationAgencyCategory', 'Independent'),
  });
  for (const [schoolid, nameofinstitution] of [
    [SCHOOL, 'First School'],
    [OTHER_SCHOOL, 'Other School'],
  ] as const) {
    tables.educationorganization.add({ educationorganizationid: schoolid, nameofinstitution });
    tables.school.add({ schoolid, localeducationagencyid: LEA });
  }
  for (let studentusi = 1; studentusi <= students; studentusi++) {
    const name = { firstname: `Student ${studentusi}`, lastsurname: String(studentusi).padStart(2, '0') };
    tables.student.add({ studentusi, studentuniqueid: `S${studentusi}`, birthdate: '2012-01-01', ...name });
  }
  fill(tables, code);
  const database = await freshDatabase('postgres');
  const invented = { system: 'edfi', name: 'The District', schema: 'edfi', tables: Object.values(tables) } as const;
  await write(database, (db) => loadDistrict(db, 'postgres', invented));
  const { district, ask } = await openTestDistrict({ preset: 'ed-fi-ods-5.2', database: database.url, asOf });
  const close = async () => {
    await district.close();
    await database.drop();
  };
  return { ask, district, close };
}

/** What each student answers to a selection, in the order of their numbers. */
export async function everyStudent<Student>({ ask }: SmallOds, selection: string): Promise<Student[]> {
  const { data, errors } = await ask(`{ students(first: 200) { nodes { ${selection} } } }`);
  expect(errors).toBeUndefined();
  return (data.students as { nodes: Student[] }).nodes;
}
