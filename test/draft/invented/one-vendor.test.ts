import type { Knex } from 'knex';
import { drafted, fill, type Drafted } from './drafted';
import { of, pupils, SCHOOLS } from './people';

// Tables as a large vendor might have them: numbers beside numbers, the present enrollment in the student's own row and the former
// ones in a table, parents in columns, grade levels below 0, classes and absences apart.

let draft: Drafted;
const all = pupils(120);

beforeAll(async () => {
  draft = await drafted('mysql', async (db: Knex) => {
    await db.raw(`create table Students (DCID int primary key, ID int unique, Student_Number int unique, Last_Name varchar(50),
      First_Name varchar(50), Middle_Name varchar(50), DOB date, Gender char(1), Ethnicity varchar(20), Grade_Level int, SchoolID int,
      EntryDate date, ExitDate date, EntryCode varchar(10), ExitCode varchar(10), Enroll_Status int, Street varchar(80), City varchar(40),
      State char(2), Zip varchar(10), Home_Phone varchar(20), SSN varchar(12), Mother varchar(60), MotherDayPhone varchar(20),
      Father varchar(60), GuardianEmail varchar(80), Web_Password varchar(40), LunchStatus char(1), FedEthnicity tinyint)`);
    await db.raw(
      'create table Schools (DCID int primary key, School_Number int unique, Name varchar(60), Abbreviation varchar(10), SchoolAddress varchar(80), SchoolCity varchar(40), SchoolState char(2), SchoolZip varchar(10), SchoolPhone varchar(20), Low_Grade int, High_Grade int)',
    );
    await db.raw(
      'create table ReEnrollments (ID int primary key, StudentID int, SchoolID int, EntryDate date, ExitDate date, Grade_Level int, YearID int)',
    );
    await db.raw(
      'create table Courses (DCID int primary key, Course_Number varchar(11) unique, Course_Name varchar(40), Credit_Hours decimal(5,2))',
    );
    await db.raw(
      'create table Teachers (ID int primary key, TeacherNumber varchar(20), Last_Name varchar(50), First_Name varchar(50), Email_Addr varchar(80), HomeSchoolId int)',
    );
    await db.raw(
      'create table Sections (DCID int primary key, ID int unique, Course_Number varchar(11), Section_Number varchar(8), Teacher int, TermID int, Room varchar(10), SchoolID int, MaxEnrollment int)',
    );
    await db.raw(
      'create table CC (DCID int primary key, StudentID int, SectionID int, DateEnrolled date, DateLeft date)',
    );
    await db.raw(
      'create table StoredGrades (DCID int primary key, StudentID int, SectionID int, Course_Name varchar(40), Grade varchar(5), Percent decimal(5,2), StoreCode varchar(4))',
    );
    await fill(
      db,
      'Schools',
      SCHOOLS.map((Name, index) => ({
        DCID: index + 1,
        School_Number: (index + 1) * 100,
        Name,
        Abbreviation: of(['LES', 'GMS', 'RHS'], index),
        SchoolAddress: `${index + 1} School Rd`,
        SchoolCity: 'Springfield',
        SchoolState: 'IL',
        SchoolZip: '62701',
        SchoolPhone: `217-555-010${index}`,
        Low_Grade: index * 5,
        High_Grade: index * 5 + 5,
      })),
    );
    await fill(
      db,
      'Students',
      all.map((one, index) => ({
        DCID: 5000 + index,
        ID: 2000 + index,
        Student_Number: one.number,
        Last_Name: one.family,
        First_Name: one.given,
        Middle_Name: of(['Ann', 'Lee', null], index),
        DOB: one.born,
        Gender: one.sex,
        Ethnicity: of(['1', '2', '3', '4'], index),
        Grade_Level: one.grade,
        SchoolID: one.school * 100,
        EntryDate: one.entered,
        ExitDate: one.left ?? '2026-06-12',
        EntryCode: 'E1',
        ExitCode: one.left === null ? null : 'W1',
        Enroll_Status: one.left === null ? 0 : 2,
        Street: one.street,
        City: one.city,
        State: 'IL',
        Zip: one.zip,
        Home_Phone: one.phone,
        SSN: `${100 + index}-22-${3000 + index}`,
        Mother: one.mother,
        MotherDayPhone: one.phone,
        Father: one.father,
        GuardianEmail: one.email,
        Web_Password: `$2y$10$${'x'.repeat(20)}`,
        LunchStatus: of(['F', 'R', 'P'], index),
        FedEthnicity: index % 2,
      })),
    );
    await fill(
      db,
      'ReEnrollments',
      all.slice(0, 60).map((one, index) => ({
        ID: index + 1,
        StudentID: 2000 + index,
        SchoolID: one.school * 100,
        EntryDate: '2024-08-19',
        ExitDate: '2025-06-13',
        Grade_Level: Math.max(0, one.grade - 1),
        YearID: 34,
      })),
    );
    await fill(
      db,
      'Courses',
      ['Algebra 1', 'Biology', 'World History', 'English 9'].map((Course_Name, index) => ({
        DCID: index + 1,
        Course_Number: `C${index + 101}`,
        Course_Name,
        Credit_Hours: 1,
      })),
    );
    await fill(
      db,
      'Teachers',
      [0, 1, 2, 3].map((index) => ({
        ID: 900 + index,
        TeacherNumber: `T${index}`,
        Last_Name: of(['Hill', 'Ward', 'Reed'], index),
        First_Name: of(['Ruth', 'Paul'], index),
        Email_Addr: `t${index}@school.example`,
        HomeSchoolId: 100,
      })),
    );
    await fill(
      db,
      'Sections',
      [0, 1, 2, 3, 4, 5].map((index) => ({
        DCID: index + 1,
        ID: 7000 + index,
        Course_Number: `C${101 + (index % 4)}`,
        Section_Number: String(index),
        Teacher: 900 + (index % 4),
        TermID: 3400,
        Room: `1${index}`,
        SchoolID: 300,
        MaxEnrollment: 28,
      })),
    );
    await fill(
      db,
      'CC',
      all.map((_, index) => ({
        DCID: index + 1,
        StudentID: 2000 + index,
        SectionID: 7000 + (index % 6),
        DateEnrolled: '2025-08-18',
        DateLeft: '2026-06-12',
      })),
    );
    await fill(
      db,
      'StoredGrades',
      all.map((_, index) => ({
        DCID: index + 1,
        StudentID: 2000 + index,
        SectionID: 7000 + (index % 6),
        Course_Name: 'Biology',
        Grade: of(['A', 'B', 'C'], index),
        Percent: 70 + (index % 30),
        StoreCode: 'Q1',
      })),
    );
  });
});
afterAll(() => draft.drop());

test('the draft answers as the database has it: the stays of now and before, and parents', async () => {
  const pupil = all.slice(0, 60).find(({ left }) => left === null)!;
  const { ask, district } = await draft.open();
  const { data } = await ask(`{ students(filter: { localId: { equals: "${pupil.number}" } }) { nodes {
    firstName lastName birthDate demographics { sex }
    enrollments { entryDate school { name } }
    currentEnrollment { entryDate school { shortName } }
    contacts { name relation }
  } } }`);
  await district.close();
  const school = SCHOOLS[pupil.school - 1];
  expect(data.students.nodes).toEqual([
    {
      firstName: pupil.given,
      lastName: pupil.family,
      birthDate: pupil.born,
      demographics: { sex: pupil.sex === 'F' ? 'FEMALE' : 'MALE' },
      enrollments: expect.arrayContaining([
        { entryDate: pupil.entered, school: { name: school } },
        { entryDate: '2024-08-19', school: { name: school } },
      ]) as unknown,
      currentEnrollment: expect.objectContaining({ entryDate: pupil.entered }) as unknown,
      contacts: expect.arrayContaining([
        { name: pupil.mother, relation: 'MOTHER' },
        { name: pupil.father, relation: 'FATHER' },
      ]) as unknown,
    },
  ]);
  expect(data.students.nodes[0].enrollments).toHaveLength(2);
});

test('what is secret is named at the top and mapped nowhere', () => {
  expect(draft.text).toMatch(/^#.*Students\.SSN$/m);
  expect(draft.text).toMatch(/^#.*Students\.Web_Password$/m);
  expect(JSON.stringify([draft.entities, draft.tables])).not.toMatch(/SSN|Web_Password/);
});
