import type { Knex } from 'knex';
import { drafted, fill, type Drafted } from './drafted';
import { american, gradeLabel, of, pupils, SCHOOLS } from './people';

// What a secretary keeps in an office database: one wide table, blanks in names, days as text, no keys, parents in columns.

let draft: Drafted;
beforeAll(async () => {
  draft = await drafted('sqlite', async (db: Knex) => {
    await db.raw(`create table "tblStudents" ("Student ID" integer, "First Name" text, "Last Name" text, "Date of Birth" text,
      "M/F" text, "Gr." text, "School" text, "Home Phone" text, "E-mail" text, "Street Address" text, "City" text, "Zip Code" text,
      "Mother's Name" text, "Mother Cell" text, "Father's Name" text, "Father Cell" text, "Date Enrolled" text,
      "Withdrawal Date" text, "SSN" text, "Religion" text, "Free/Reduced" text, "Notes" text)`);
    await db.raw('create table "tblBuses" ("Bus No" integer, "Driver" text, "Student ID" integer)');
    await fill(
      db,
      'tblStudents',
      pupils(90).map((one, index) => ({
        'Student ID': one.number,
        'First Name': one.given,
        'Last Name': one.family,
        'Date of Birth': american(one.born),
        'M/F': one.sex,
        'Gr.': gradeLabel(one.grade),
        School: of(SCHOOLS, one.school - 1),
        'Home Phone': one.phone,
        'E-mail': index % 3 === 0 ? null : one.email,
        'Street Address': one.street,
        City: one.city,
        'Zip Code': one.zip,
        "Mother's Name": one.mother,
        'Mother Cell': one.phone.replace('555', '556'),
        "Father's Name": index % 7 === 0 ? null : one.father,
        'Father Cell': one.phone.replace('555', '557'),
        'Date Enrolled': american(one.entered),
        'Withdrawal Date': one.left === null ? '' : american(one.left),
        SSN: `9${String(index).padStart(2, '0')}-11-${4000 + index}`,
        Religion: of(['Catholic', 'None', 'Lutheran'], index),
        'Free/Reduced': of(['F', 'R', 'P'], index),
        Notes: index % 4 === 0 ? 'see file' : null,
      })),
    );
    await fill(
      db,
      'tblBuses',
      pupils(20).map((one, index) => ({ 'Bus No': index % 4, Driver: 'Smith', 'Student ID': one.number })),
    );
  });
});
afterAll(() => draft.drop());

test('the student is read from the wide table, by a key that the data have', () => {
  const { Student } = draft.entities;
  expect(Student).toMatchObject({
    table: 'tblStudents',
    key: ['Student ID'],
    fields: {
      firstName: 'First Name',
      lastName: 'Last Name',
      birthDate: { column: 'Date of Birth', date: 'MM/DD/YYYY' },
      phones: { list: [{ number: 'Home Phone', type: { constant: 'HOME' } }] },
      emails: { list: [{ address: 'E-mail' }] },
      addresses: { list: [{ street: 'Street Address', city: 'City', postalCode: 'Zip Code' }] },
    },
  });
});

test('the schools are the names that stand in the rows', async () => {
  expect(draft.tables).toMatchObject({ schools: { group: { table: 'tblStudents', by: { name: 'School' } } } });
  const { ask, district } = await draft.open();
  const { data, errors } = await ask(
    '{ schools { nodes { name } } students(first: 200) { nodes { currentEnrollment { entryDate school { name } } } } }',
  );
  await district.close();
  expect(errors).toBeUndefined();
  const { schools, students } = data as {
    schools: { nodes: { name: string }[] };
    students: { nodes: { currentEnrollment: { school: { name: string } } | null }[] };
  };
  expect(schools.nodes.map(({ name }) => name)).toEqual([...SCHOOLS].sort());
  const now = pupils(90).filter(({ left }) => left === null);
  const found = students.nodes.flatMap(({ currentEnrollment }) => currentEnrollment?.school.name ?? []);
  expect(found).toHaveLength(now.length);
  expect(found.filter((name) => name === SCHOOLS[0])).toHaveLength(now.filter(({ school }) => school === 1).length);
});

test('what is sensitive is named in the head, and neither mapped nor shown', () => {
  const [head = ''] = draft.text.split('\ndistrict:');
  expect(head).toContain('Social security and other numbers of the state: tblStudents.SSN');
  expect(head).toContain('Religious practices: tblStudents.Religion');
  const mapping = draft.text.slice(head.length);
  expect(mapping).not.toMatch(/SSN|Religion|Catholic|Lutheran|\d{3}-11-/);
});

test('no value of a person is written down', () => {
  for (const one of pupils(90))
    for (const value of [one.family, one.email, one.phone, one.street, one.mother, String(one.number)])
      expect(draft.text).not.toContain(`${value}`);
});

test('parents who stand in columns of the student are contacts', async () => {
  expect(draft.entities.Contact).toMatchObject({
    table: 'contacts',
    fields: { name: 'name', relation: { column: 'who', codes: { mother: 'MOTHER', father: 'FATHER' } } },
  });
  const { ask, district } = await draft.open();
  const { data, errors } = await ask(
    '{ students(first: 200) { nodes { localId contacts { name relation phones { number type } } } } }',
  );
  await district.close();
  expect(errors).toBeUndefined();
  const all = pupils(90);
  const names = (data.students.nodes as { contacts: { name: string; relation: string }[] }[]).flatMap(
    ({ contacts }) => contacts,
  );
  expect(
    names
      .filter(({ relation }) => relation === 'MOTHER')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(all.map(({ mother }) => mother).sort());
  expect(names.filter(({ relation }) => relation === 'FATHER')).toHaveLength(
    all.filter((_, index) => index % 7 !== 0).length,
  );
});

test('the enrollment in the same row waits for a person, with its days as they are written', () => {
  expect(draft.text).toMatch(/CONFIRM/);
  const { Enrollment } = draft.entities;
  expect(Enrollment).toMatchObject({
    table: 'tblStudents',
    fields: {
      entryDate: { column: 'Date Enrolled', date: 'MM/DD/YYYY' },
      exitDate: { column: 'Withdrawal Date', date: 'MM/DD/YYYY' },
    },
  });
});
