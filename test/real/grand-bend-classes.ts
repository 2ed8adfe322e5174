import { fact, tally, type Fact } from './fact';

interface Named {
  name: string;
}
interface Coded {
  code: string;
  quality: string;
}
interface Class {
  name: string;
  course: { title: string };
  term: Named;
  room: string;
  periods: string[];
}

/** Schools, terms, courses, sections and staff. */
export const classFacts: Fact[] = [
  fact<{ schools: { nodes: (Named & { address: { street: string }; phone: string; principal: Named })[] } }>({
    name: 'schools: the physical address of two, the main telephone of two, the principal of the day',
    query: '{ schools { nodes { name address { street } phone principal { name } } } }',
    rows: ({ schools: { nodes } }) =>
      nodes.map((school) => [school.name, school.address.street, school.phone, school.principal.name]),
    sql: `select nameofinstitution, streetnumbername, telephonenumber, concat_ws(' ', firstname, middlename, lastsurname)
      from school as s join educationorganization as o on o.educationorganizationid = s.schoolid
      join educationorganizationaddress as a on a.educationorganizationid = s.schoolid
      join descriptor as at on at.descriptorid = addresstypedescriptorid and at.codevalue = 'Physical'
      join educationorganizationinstitutiontelephone as t on t.educationorganizationid = s.schoolid
      join descriptor as tt on tt.descriptorid = institutiontelephonenumbertypedescriptorid and tt.codevalue = 'Main'
      join staffeducationorganizationassignmentassociation as p on p.educationorganizationid = s.schoolid
      join descriptor as pt on pt.descriptorid = staffclassificationdescriptorid and pt.codevalue = 'Principal'
      join staff using (staffusi) order by 1`,
    known: [
      ['Grand Bend Elementary School', '52 Halsey Ave.', '(950) 367-1346', 'Chadwick Sam Garner'],
      ['Grand Bend High School', '456 Elm Street', '(950) 325-9465', 'Alisa Allie Cameron'],
      ['Grand Bend Middle School', '9993 Space Blvd.', '(950) 325-3164', 'Marjorie Elijah Montoya'],
    ],
    statements: 3,
  }),
  fact<{
    school: {
      terms: (Named & { instructionalDays: number; gradingPeriods: { beginDate: string; endDate: string }[] })[];
    };
  }>({
    name: 'terms of a school, and the grading periods within each',
    query: `{ school(id: "real:school:255901001") {
      terms { name instructionalDays gradingPeriods { beginDate endDate } }
    } }`,
    rows: ({ school: { terms } }) =>
      terms.flatMap(({ name, instructionalDays, gradingPeriods }) =>
        gradingPeriods.map(({ beginDate, endDate }) => [name, instructionalDays, beginDate, endDate]),
      ),
    sql: `select sessionname, s.totalinstructionaldays, p.begindate::text, p.enddate::text
      from session as s join sessiongradingperiod using (schoolid, schoolyear, sessionname)
      join gradingperiod as p using (schoolid, schoolyear, gradingperioddescriptorid, gradingperiodname)
      where schoolid = 255901001 order by s.begindate, p.begindate`,
    known: [
      ['2021-2022 Fall Semester', 81, '2021-08-23', '2021-10-03'],
      ['2021-2022 Fall Semester', 81, '2021-10-04', '2021-11-07'],
      ['2021-2022 Fall Semester', 81, '2021-11-08', '2021-12-17'],
      ['2021-2022 Spring Semester', 88, '2022-01-04', '2022-02-21'],
      ['2021-2022 Spring Semester', 88, '2022-02-22', '2022-04-10'],
      ['2021-2022 Spring Semester', 88, '2022-04-11', '2022-05-27'],
    ],
    statements: 3,
  }),
  fact<{ courses: { nodes: { subject: string; sourceCodes: (Coded & { field: string })[] }[] } }>({
    name: 'courses by subject, with how well the subject stands for the code',
    query: '{ courses(first: 200) { nodes { subject sourceCodes { field code quality } } } }',
    rows: ({ courses: { nodes } }) =>
      tally(
        nodes.flatMap(({ subject, sourceCodes }) => {
          const codes = sourceCodes.filter(({ field }) => field === 'subject');
          return codes.map(({ code, quality }) => `${code} = ${subject}, ${quality}`);
        }),
      ),
    sql: `select codevalue || ' = ' || case codevalue
          when 'Career and Technical Education' then 'CAREER_AND_TECHNICAL, EXACT'
          when 'English Language Arts' then 'LANGUAGE_ARTS, EXACT'
          when 'Fine and Performing Arts' then 'ARTS, EXACT'
          when 'Foreign Language and Literature' then 'FOREIGN_LANGUAGES, EXACT'
          when 'Life and Physical Sciences' then 'SCIENCE, BROADER'
          when 'Physical, Health, and Safety Education' then 'PHYSICAL_AND_HEALTH_EDUCATION, EXACT'
          when 'Social Sciences and History' then 'SOCIAL_SCIENCES, EXACT'
          when 'Social Studies' then 'SOCIAL_SCIENCES, EXACT'
          else upper(codevalue) || ', EXACT' end, count(*)::int
      from courseacademicsubject join descriptor on descriptorid = academicsubjectdescriptorid group by 1 order by 1`,
    known: [
      ['Career and Technical Education = CAREER_AND_TECHNICAL, EXACT', 4],
      ['English Language Arts = LANGUAGE_ARTS, EXACT', 13],
      ['Fine and Performing Arts = ARTS, EXACT', 15],
      ['Foreign Language and Literature = FOREIGN_LANGUAGES, EXACT', 3],
      ['Life and Physical Sciences = SCIENCE, BROADER', 2],
      ['Mathematics = MATHEMATICS, EXACT', 12],
      ['Physical, Health, and Safety Education = PHYSICAL_AND_HEALTH_EDUCATION, EXACT', 10],
      ['Science = SCIENCE, EXACT', 11],
      ['Social Sciences and History = SOCIAL_SCIENCES, EXACT', 5],
      ['Social Studies = SOCIAL_SCIENCES, EXACT', 9],
    ],
    statements: 3, // the courses, and the codes of their level characteristics and of the grade levels that they are offered to
  }),
  fact<{ staffMembers: { nodes: { sections: { section: Class }[] }[] } }>({
    name: 'the sections of a teacher, each with course, term, room and class periods',
    query: `{ staffMembers(filter: { stateId: { equals: "207241" } }) { nodes {
      sections { section { name course { title } term { name } room periods } }
    } } }`,
    rows: ({ staffMembers: { nodes } }) =>
      nodes.flatMap(({ sections }) =>
        sections.map(({ section: { name, course, term, room, periods } }) => [
          name,
          course.title,
          term.name,
          room,
          periods.join(),
        ]),
      ),
    sql: `select coalesce(sectionname, sectionidentifier), coursetitle, sessionname, locationclassroomidentificationcode,
        (select string_agg(classperiodname, ',' order by classperiodname) from sectionclassperiod as p
          where (p.schoolid, p.schoolyear, p.sessionname, p.localcoursecode, p.sectionidentifier)
            = (s.schoolid, s.schoolyear, s.sessionname, s.localcoursecode, s.sectionidentifier))
      from staff join staffsectionassociation as a using (staffusi)
      join section as s using (schoolid, schoolyear, sessionname, localcoursecode, sectionidentifier)
      join courseoffering as o using (schoolid, schoolyear, sessionname, localcoursecode)
      join course as c on c.coursecode = o.coursecode and c.educationorganizationid = o.educationorganizationid
      where staffuniqueid = '207241'
      order by a.begindate, schoolid, schoolyear, sessionname, localcoursecode collate "C", sectionidentifier collate "C"`,
    digest: (rows) => [rows.length, rows[0], rows[5]],
    known: [
      16,
      ['25590110702Trad506ART0412011', 'Art, Grade 4', '2021-2022 Fall Semester', '506', '02 - Traditional'],
      ['25590110701Trad506ART0512011', 'Art, Grade 5', '2021-2022 Fall Semester', '505', '01 - Traditional'],
    ],
    statements: 6,
  }),
  fact<{
    sections: { nodes: { capacity: number; teachers: { staff: { lastName: string } }[]; students: unknown[] }[] };
  }>({
    name: 'the roster of a section on a day, and its two teachers',
    query: `{ sections(filter: { name: { equals: "25590110703TradGYMEPE0522011" } }) { nodes {
      capacity teachers { staff { lastName } } students(filter: { activeOn: "2022-05-02" }) { beginDate }
    } } }`,
    rows: ({ sections: { nodes } }) =>
      nodes.map(({ capacity, teachers, students }) => [
        capacity,
        teachers.map(({ staff }) => staff.lastName).join(),
        students.length,
      ]),
    sql: `select maximumnumberofseats,
        (select string_agg(lastsurname, ',' order by begindate, staffusi) from staffsectionassociation as t
          join staff using (staffusi) where t.sectionidentifier = s.sectionidentifier),
        (select count(*)::int from studentsectionassociation as e
          where e.sectionidentifier = s.sectionidentifier and '2022-05-02' between begindate and enddate)
      from section as s
      join location as l on l.schoolid = locationschoolid and classroomidentificationcode = locationclassroomidentificationcode
      where sectionidentifier = '25590110703TradGYMEPE0522011'`,
    known: [[50, 'Stokes,Garner', 80]],
    statements: 4,
  }),
  fact<{ staffMembers: { nodes: { email: string | null; roles: { role: string | null; sourceCodes: Coded[] }[] }[] } }>(
    {
      name: 'roles of staff, of which one code has no counterpart and is told as it is; most have no e-mail address',
      query: '{ staffMembers(first: 200) { nodes { email roles { role sourceCodes { code quality } } } } }',
      rows: ({ staffMembers: { nodes } }) => [
        ...tally(
          nodes.flatMap(({ roles }) =>
            roles.map(({ role, sourceCodes }) =>
              sourceCodes.map(({ code, quality }) => `${code}, ${role ?? quality}`).join(),
            ),
          ),
        ),
        ['no e-mail address', nodes.filter(({ email }) => email === null).length],
      ],
      sql: `(select codevalue || ', ' || case codevalue
          when 'LEA System Administrator' then 'SYSTEM_ADMINISTRATOR'
          when 'School Administrator' then 'SITE_ADMINISTRATOR'
          when 'Superintendent' then 'DISTRICT_ADMINISTRATOR'
          when 'Other' then 'UNMAPPED'
          else upper(codevalue) end, count(*)::int
        from staffeducationorganizationassignmentassociation
        join descriptor on descriptorid = staffclassificationdescriptorid group by 1 order by 1)
      union all
      select 'no e-mail address', count(*)::int from staff where staffusi not in (select staffusi from staffelectronicmail)`,
      known: [
        ['Counselor, COUNSELOR', 2],
        ['LEA System Administrator, SYSTEM_ADMINISTRATOR', 2],
        ['Other, UNMAPPED', 3],
        ['Principal, PRINCIPAL', 3],
        ['School Administrator, SITE_ADMINISTRATOR', 3],
        ['Superintendent, DISTRICT_ADMINISTRATOR', 1],
        ['Teacher, TEACHER', 55],
        ['no e-mail address', 50],
      ],
      statements: 2,
    },
  ),
];
