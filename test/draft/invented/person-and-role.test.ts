import type { Knex } from 'knex';
import { drafted, fill, type Drafted } from './drafted';
import { gradeLabel, of, pupils, SCHOOLS } from './people';

// One table of everybody, with what each of them is in others; schools behind a calendar; kinship between two people.

let draft: Drafted;
const all = pupils(80);

beforeAll(async () => {
  draft = await drafted('postgres', async (db: Knex) => {
    await db.raw('create schema campus');
    await db.raw('set search_path = campus');
    await db.raw(`create table "Person" ("personID" int primary key, "lastName" varchar(50), "firstName" varchar(50), "middleName" varchar(50),
      "birthDate" date, gender char(1), "studentNumber" varchar(15), "staffNumber" varchar(15), ssn varchar(11))`);
    await db.raw(
      'create table "School" ("schoolID" int primary key, name varchar(60), address varchar(60), city varchar(30), state char(2), zip varchar(10), phone varchar(20), "principalName" varchar(60))',
    );
    await db.raw(
      'create table "Student" ("studentID" int primary key, "personID" int not null references "Person" ("personID"), "stateID" varchar(12), "homePrimaryLanguage" varchar(20))',
    );
    await db.raw(`create table "Enrollment" ("enrollmentID" int primary key, "studentID" int not null references "Student" ("studentID"), "schoolID" int not null references "School" ("schoolID"),
      grade varchar(4), "startDate" date, "endDate" date, "endYear" smallint, "endStatus" varchar(20))`);
    await db.raw(
      'create table "StudentContact" (id int primary key, "studentID" int references "Student" ("studentID"), "personID" int references "Person" ("personID"), relationship varchar(20), guardian boolean, "emergencyPriority" int)',
    );
    await db.raw(
      'create table "PersonPhone" (id int primary key, "personID" int references "Person" ("personID"), "phoneNumber" varchar(20), "phoneType" varchar(10))',
    );
    await fill(
      db,
      'School',
      SCHOOLS.map((name, index) => ({
        schoolID: index + 1,
        name,
        address: `${index + 1} Main St`,
        city: 'Riverton',
        state: 'OR',
        zip: '97001',
        phone: `541-555-010${index}`,
        principalName: of(['Ida Berg', 'Tom Hill', 'Ann Vale'], index),
      })),
    );
    await fill(db, 'Person', [
      ...all.map((one, index) => ({
        personID: 1000 + index,
        lastName: one.family,
        firstName: one.given,
        middleName: null,
        birthDate: one.born,
        gender: one.sex,
        studentNumber: `S${one.number}`,
        staffNumber: null,
        ssn: `${200 + index}-33-1111`,
      })),
      ...all.map((one, index) => ({
        personID: 5000 + index,
        lastName: of(one.mother.split(' '), 1),
        firstName: of(one.mother.split(' '), 0),
        middleName: null,
        birthDate: null,
        gender: 'F',
        studentNumber: null,
        staffNumber: null,
        ssn: null,
      })),
    ]);
    await fill(
      db,
      'Student',
      all.map((_, index) => ({
        studentID: 300 + index,
        personID: 1000 + index,
        stateID: `OR${90_000 + index}`,
        homePrimaryLanguage: 'English',
      })),
    );
    await fill(
      db,
      'Enrollment',
      all.map((one, index) => ({
        enrollmentID: index + 1,
        studentID: 300 + index,
        schoolID: one.school,
        grade: one.grade === 0 ? 'KG' : gradeLabel(one.grade).padStart(2, '0'),
        startDate: one.entered,
        endDate: one.left,
        endYear: 2026,
        endStatus: null,
      })),
    );
    await fill(
      db,
      'StudentContact',
      all
        .map((_, index) => ({
          id: index + 1,
          studentID: 300 + index,
          personID: 5000 + index,
          relationship: of(['Mother', 'Stepmother', 'Aunt', 'Guardian'], index),
          guardian: index % 2,
          emergencyPriority: 1,
        }))
        .map((row) => ({ ...row, guardian: row.guardian === 1 ? 'true' : 'false' })),
    );
    await fill(
      db,
      'PersonPhone',
      all.map((one, index) => ({
        id: index + 1,
        personID: 5000 + index,
        phoneNumber: one.phone,
        phoneType: of(['Home', 'Cell', 'Work'], index),
      })),
    );
  });
});
afterAll(() => draft.drop());

test('the draft answers of a student what the table of everybody says of the person', async () => {
  const { ask, district } = await draft.open();
  const { data } = await ask(`{ students(filter: { localId: { equals: "S${all[0]?.number}" } }) { nodes {
    firstName lastName birthDate stateId demographics { sex } enrollments { schoolYear entryDate }
  } } }`);
  await district.close();
  const [first] = all;
  expect(data.students.nodes).toEqual([
    {
      firstName: first?.given,
      lastName: first?.family,
      birthDate: first?.born,
      stateId: 'OR90000',
      demographics: { sex: first?.sex === 'F' ? 'FEMALE' : 'MALE' },
      enrollments: [{ schoolYear: 2026, entryDate: first?.entered }],
    },
  ]);
});

test('parents are in the same table, and are no students', async () => {
  const { ask, district } = await draft.open();
  const { data } = await ask('{ students { totalCount } }');
  await district.close();
  expect(data.students.totalCount).toBe(all.length);
});
