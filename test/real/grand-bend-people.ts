import { everyStudent, fact, tally, type Fact } from './fact';

interface Named {
  name: string;
}

/** Who is enrolled, who they are, and whom to call. */
export const peopleFacts: Fact[] = [
  everyStudent<{ currentEnrollment: { school: Named; sourceCodes: { field: string; code: string }[] } }>({
    name: 'students per school and grade level, by the code of the source',
    selection: 'currentEnrollment { school { name } sourceCodes { field code } }',
    rows: (students) =>
      tally(
        students.map(({ currentEnrollment: { school, sourceCodes } }) => {
          const level = sourceCodes.find(({ field }) => field === 'entryGradeLevel');
          return `${school.name}: ${level?.code ?? ''}`;
        }),
      ),
    sql: `select nameofinstitution || ': ' || codevalue collate "C", count(*)::int
      from studentschoolassociation
      join educationorganization as o on o.educationorganizationid = schoolid
      join descriptor on descriptorid = entrygradeleveldescriptorid
      where '2022-05-02' between entrydate and coalesce(exitwithdrawdate, 'infinity') and schoolyear = 2022
      group by 1 order by 1`,
    known: [
      ['Grand Bend Elementary School: Fifth grade', 80],
      ['Grand Bend Elementary School: First grade', 80],
      ['Grand Bend Elementary School: Fourth grade', 80],
      ['Grand Bend Elementary School: Second grade', 80],
      ['Grand Bend Elementary School: Third grade', 80],
      ['Grand Bend High School: Eleventh grade', 79],
      ['Grand Bend High School: Ninth grade', 81],
      ['Grand Bend High School: Tenth grade', 80],
      ['Grand Bend High School: Twelfth grade', 80],
      ['Grand Bend Middle School: Eighth grade', 80],
      ['Grand Bend Middle School: Seventh grade', 80],
      ['Grand Bend Middle School: Sixth grade', 80],
    ],
    statements: 5 * 3,
  }),
  fact<Record<string, { totalCount: number }>>({
    name: 'filters: codes run backwards, and enrollments active on a day',
    query: `{
      ninth: students(filter: { gradeLevel: { equals: GRADE_9 } }) { totalCount }
      upper: students(filter: { currentEnrollment: {
        school: { equals: "real:school:255901001" }, entryGradeLevel: { in: [GRADE_11, GRADE_12] }
      } }) { totalCount }
      girls: students(filter: { demographics: { sex: { equals: FEMALE } } }) { totalCount }
      before: students(filter: { enrollments: { activeOn: "2021-08-22" } }) { totalCount }
      firstDay: students(filter: { enrollments: { activeOn: "2021-08-23" } }) { totalCount }
      nextYear: students(filter: { enrollments: { activeOn: "2022-07-01" } }) { totalCount }
    }`,
    rows: (lists) => [Object.values(lists).map(({ totalCount }) => totalCount)],
    sql: `select count(*) filter (where level.codevalue = 'Ninth grade')::int,
        count(*) filter (where schoolid = 255901001 and level.codevalue in ('Eleventh grade', 'Twelfth grade'))::int,
        count(*) filter (where sex.codevalue = 'Female')::int,
        count(*) filter (where entrydate <= '2021-08-22' and schoolyear = 2022)::int,
        count(*) filter (where entrydate <= '2021-08-23' and schoolyear = 2022)::int,
        count(*) filter (where schoolyear = 2023)::int
      from studentschoolassociation
      join studenteducationorganizationassociation using (studentusi)
      join descriptor as level on level.descriptorid = entrygradeleveldescriptorid
      join descriptor as sex on sex.descriptorid = sexdescriptorid`,
    known: [[81, 159, 461, 0, 960, 0]],
    statements: 6,
  }),
  everyStudent<{ demographics: { sex: string; races: string[]; hispanicLatino: boolean } }>({
    name: 'demographics, of which the race stands in a table of its own',
    selection: 'demographics { sex races hispanicLatino }',
    rows: (students) => [
      ...tally(students.map(({ demographics }) => demographics.sex)),
      ...tally(students.map(({ demographics }) => demographics.hispanicLatino)),
      ...tally(students.flatMap(({ demographics }) => demographics.races)),
    ],
    sql: `with association as (select * from studenteducationorganizationassociation where educationorganizationid = 255901)
      (select upper(codevalue), count(*)::int
        from association join descriptor on descriptorid = sexdescriptorid group by 1 order by 1)
      union all
      (select hispaniclatinoethnicity::text, count(*)::int from association group by 1 order by 1)
      union all
      (select replace(upper(codevalue), ' ', '_'), count(*)::int
        from studenteducationorganizationassociationrace join descriptor on descriptorid = racedescriptorid
        group by 1 order by 1)`,
    known: [
      ['FEMALE', 461],
      ['MALE', 499],
      ['false', 526],
      ['true', 434],
      ['AMERICAN_INDIAN_OR_ALASKA_NATIVE', 192],
      ['ASIAN', 192],
      ['BLACK_OR_AFRICAN_AMERICAN', 192],
      ['NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER', 192],
      ['WHITE', 192],
    ],
    statements: 5 * 2,
  }),
  everyStudent<{ lastName: string; firstName: string; stateId: string }>({
    name: 'all students in the one order of names',
    selection: 'lastName firstName stateId',
    rows: (students) => students.map(({ lastName, firstName, stateId }) => [lastName, firstName, stateId]),
    sql: `select lastsurname, firstname, studentuniqueid from student
      order by lastsurname collate "C", firstname collate "C", studentusi`,
    digest: (rows) => [rows.length, rows[0], rows.at(-1)],
    known: [960, ['Abbott', 'Lonnie', '605498'], ['Zuniga', 'Justin', '605464']],
    statements: 5,
  }),
  everyStudent<{ middleName: string | null; suffix: string | null; contacts: { phones: unknown[] }[] }>({
    name: 'what some students lack: middle name, suffix, a second contact, a telephone of a contact',
    selection: 'middleName suffix contacts { phones { number } }',
    rows: (students) => [
      [
        students.filter(({ middleName }) => middleName === null).length,
        students.filter(({ suffix }) => suffix === null).length,
        students.filter(({ contacts }) => contacts.length === 1).length,
        students.filter(({ contacts }) => contacts.some(({ phones }) => phones.length === 0)).length,
      ],
    ],
    sql: `select count(*) filter (where middlename is null)::int, count(*) filter (where generationcodesuffix is null)::int,
        count(*) filter (where (select count(*) from studentcontactassociation as a where a.studentusi = s.studentusi) = 1)::int,
        count(*) filter (where exists (select 1 from studentcontactassociation as a
          where a.studentusi = s.studentusi and a.contactusi not in (select contactusi from contacttelephone)))::int
      from student as s`,
    known: [[466, 945, 144, 0]],
    statements: 5 * 3,
  }),
  fact<{ students: { nodes: { contacts: { name: string; relation: string; isEmergency: boolean | null }[] }[] } }>({
    name: "a student's contacts, in order",
    query: `{ students(filter: { stateId: { equals: "605220" } }) { nodes { contacts { name relation isEmergency } } } }`,
    rows: ({ students: { nodes } }) =>
      nodes.flatMap(({ contacts }) => contacts.map(({ name, relation, isEmergency }) => [name, relation, isEmergency])),
    sql: `select concat_ws(' ', c.firstname, c.middlename, c.lastsurname, c.generationcodesuffix), upper(codevalue),
        emergencycontactstatus
      from student join studentcontactassociation using (studentusi) join contact as c using (contactusi)
      join descriptor on descriptorid = relationdescriptorid
      where studentuniqueid = '605220' order by contactpriority, c.lastsurname collate "C", c.firstname collate "C"`,
    known: [
      ['Dave Hines', 'FATHER', true],
      ['Juliet Hines', 'MOTHER', false],
      ['Richard Valencia', 'FATHER', false],
    ],
    statements: 2,
  }),
  everyStudent<{ phones: { type: string }[]; contacts: { phones: { type: string }[] }[] }>({
    name: 'kinds of telephone, of students and of contacts',
    selection: 'phones { type } contacts { phones { type } }',
    rows: (students) => [
      ...tally(students.flatMap(({ phones }) => phones.map(({ type }) => type))),
      ...tally(students.flatMap(({ contacts }) => contacts.flatMap(({ phones }) => phones.map(({ type }) => type)))),
    ],
    sql: `(select upper(codevalue), count(*)::int from studenteducationorganizationassociationtelephone
        join descriptor on descriptorid = telephonenumbertypedescriptorid group by 1 order by 1)
      union all
      (select upper(regexp_replace(codevalue, ' .*', '')), count(*)::int
        from studentcontactassociation join contacttelephone using (contactusi)
        join descriptor on descriptorid = telephonenumbertypedescriptorid group by 1 order by 1)`,
    known: [
      ['FAX', 70],
      ['HOME', 535],
      ['MOBILE', 358],
      ['OTHER', 326],
      ['UNLISTED', 24],
      ['WORK', 8],
      ['EMERGENCY', 542],
      ['FAX', 294],
      ['HOME', 265],
      ['MOBILE', 288],
      ['OTHER', 287],
      ['UNLISTED', 239],
      ['WORK', 287],
    ],
    statements: 5 * 4,
  }),
];
