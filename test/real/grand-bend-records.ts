import { everyStudent, fact, tally, type Fact } from './fact';

type Events = { status: string; date: string; school: { name: string } }[];

/** Marks and attendance. */
export const recordFacts: Fact[] = [
  fact<{
    students: { nodes: { grades: { courseTitle: string; numeric: number; gradingPeriod: { name: string } }[] }[] };
  }>({
    name: "one student's marks, course by course and period by period",
    query: `{ students(filter: { stateId: { equals: "605498" } }) {
      nodes { grades { courseTitle numeric gradingPeriod { name } } }
    } }`,
    rows: ({ students: { nodes } }) =>
      nodes.flatMap(({ grades }) =>
        grades.map((grade) => [grade.courseTitle, grade.gradingPeriod.name, grade.numeric]),
      ),
    sql: `select coursetitle, gradingperiodname, numericgradeearned::float
      from grade join student using (studentusi)
      join courseoffering as o using (schoolid, schoolyear, sessionname, localcoursecode)
      join course as c on c.coursecode = o.coursecode and c.educationorganizationid = o.educationorganizationid
      where studentuniqueid = '605498' order by coursetitle collate "C", gradingperiodname`,
    digest: (rows) => [rows.length, rows[12], rows[17]], // seven courses in six periods
    known: [
      42,
      ['Mathematics, Grade 7', '2021-2022 Fall Semester Exam 1', 42],
      ['Mathematics, Grade 7', '2021-2022 Spring Semester Final Exam', 84],
    ],
    statements: 3,
  }),
  everyStudent<{ grades: { numeric: number; letter: string | null; type: string; sourceCodes: { code: string }[] }[] }>(
    {
      name: 'all marks of a grading period: numbers only, no letters',
      selection: `grades(filter: { type: { equals: GRADING_PERIOD }, schoolYear: { equals: 2022 } }, first: 1000) {
      numeric letter type sourceCodes { code }
    }`,
      rows: (students) => {
        const grades = students.flatMap((student) => student.grades);
        const numbers = grades.map(({ numeric }) => numeric);
        const sum = numbers.reduce((total, number) => total + number, 0);
        const letters = grades.filter(({ letter }) => letter !== null);
        return [[grades.length, sum, Math.min(...numbers), Math.max(...numbers), letters.length]];
      },
      sql: `select count(*)::int, sum(numericgradeearned)::float, min(numericgradeearned)::float, max(numericgradeearned)::float,
      count(lettergradeearned)::int from grade`,
      known: [[40_320, 3_022_047, 30, 100, 0]],
      statements: 5 * 2,
    },
  ),
  everyStudent<{ attendanceSummary: { daysEnrolled: number } | null }>({
    name: 'nobody has a summary, since one school has a calendar, and that two days: nothing is better than a guess',
    selection: 'attendanceSummary { daysEnrolled absent tardy }',
    rows: (students) => [[students.filter(({ attendanceSummary }) => attendanceSummary !== null).length]],
    sql: `select count(*)::int from studentschoolassociation as a where
      (select count(*) from calendardate as d where d.schoolid = a.schoolid) >=
      (select max(totalinstructionaldays) from session as s where s.schoolid = a.schoolid)`,
    known: [[0]],
    statements: 5 * 2,
  }),
  everyStudent<{ daily: Events; periods: Events }>({
    name: "one day's absences: days and class periods are told apart, though both tables hold them",
    selection: `
      daily: attendance(filter: { date: { equals: "2021-10-22" } }) { status school { name } }
      periods: attendance(type: SECTION, filter: { date: { equals: "2021-10-22" } }) { status }`,
    rows: (students) => [
      ...tally(students.flatMap(({ daily }) => daily.map(({ school, status }) => `${school.name}: ${status}`))),
      ...tally(students.flatMap(({ periods }) => periods.map(({ status }) => status))),
    ],
    sql: `with status as (select descriptorid, replace(upper(codevalue), ' ', '_') as status from descriptor)
      (select nameofinstitution || ': ' || status, count(*)::int
        from studentschoolattendanceevent join educationorganization on educationorganizationid = schoolid
        join status on descriptorid = attendanceeventcategorydescriptorid
        where eventdate = '2021-10-22' group by 1 order by 1)
      union all
      (select status, count(*)::int
        from studentsectionattendanceevent join status on descriptorid = attendanceeventcategorydescriptorid
        where eventdate = '2021-10-22' group by 1 order by 1)`,
    known: [
      ['Grand Bend Elementary School: EXCUSED_ABSENCE', 9],
      ['Grand Bend Elementary School: UNEXCUSED_ABSENCE', 3],
      ['Grand Bend High School: EXCUSED_ABSENCE', 6],
      ['Grand Bend High School: UNEXCUSED_ABSENCE', 9],
      ['Grand Bend Middle School: EXCUSED_ABSENCE', 3],
      ['Grand Bend Middle School: UNEXCUSED_ABSENCE', 3],
      ['EXCUSED_ABSENCE', 18 * 7], // seven classes a day
      ['UNEXCUSED_ABSENCE', 15 * 7],
    ],
    statements: 5 * 4,
  }),
  everyStudent<{ daily: Events; periods: Events }>({
    name: 'attendance of the whole year, by code; most students were never absent or late',
    selection: 'daily: attendance { status } periods: attendance(type: SECTION) { status }',
    rows: (students) => [
      ...tally(students.flatMap(({ daily }) => daily.map(({ status }) => status))),
      ...tally(students.flatMap(({ periods }) => periods.map(({ status }) => status))),
      ['none', students.filter(({ daily }) => daily.length === 0).length],
    ],
    sql: `with status as (select descriptorid, replace(upper(codevalue), ' ', '_') as status from descriptor)
      (select status, count(*)::int from studentschoolattendanceevent
        join status on descriptorid = attendanceeventcategorydescriptorid group by 1 order by 1)
      union all
      (select status, count(*)::int from studentsectionattendanceevent
        join status on descriptorid = attendanceeventcategorydescriptorid group by 1 order by 1)
      union all
      select 'none', count(*)::int from student where studentusi not in (select studentusi from studentschoolattendanceevent)`,
    known: [
      ['EXCUSED_ABSENCE', 1077],
      ['PARTIAL', 1],
      ['TARDY', 66],
      ['UNEXCUSED_ABSENCE', 773],
      ['EXCUSED_ABSENCE', 7539],
      ['UNEXCUSED_ABSENCE', 5411],
      ['none', 733],
    ],
    statements: 5 * 3,
  }),
  everyStudent<{ stateId: string; attendance: Events }>({
    name: 'the last three attendance events of every student',
    selection: 'stateId attendance(last: 3) { date status }',
    rows: (students) =>
      students
        .flatMap(({ stateId, attendance }) => attendance.map(({ date, status }) => `${stateId} ${date} ${status}`))
        .sort()
        .map((line) => [line]),
    sql: `select studentuniqueid || ' ' || eventdate || ' ' || replace(upper(codevalue), ' ', '_') collate "C"
      from (select *, row_number() over (partition by studentusi
              order by eventdate desc, schoolid desc, schoolyear desc, sessionname desc, attendanceeventcategorydescriptorid desc
            ) as n from studentschoolattendanceevent) as ranked
      join student using (studentusi)
      join descriptor on descriptorid = attendanceeventcategorydescriptorid
      where n <= 3 order by 1`,
    digest: (rows) => rows.length,
    known: 641,
    statements: 5 * 2,
  }),
  fact<{ students: { nodes: { attendance: Record<string, unknown>[] }[] } }>({
    name: 'a late arrival, with its times',
    query: `{ students(filter: { stateId: { equals: "604825" } }) { nodes {
      attendance(filter: { status: { equals: TARDY } }, first: 1) { date arrivalTime minutes duration session { name } }
    } } }`,
    rows: ({ students: { nodes } }) =>
      nodes.flatMap(({ attendance }) =>
        attendance.map(({ date, arrivalTime, minutes, duration, session }) => [
          date,
          arrivalTime,
          minutes,
          duration,
          (session as { name: string }).name,
        ]),
      ),
    sql: `select eventdate::text, arrivaltime::text, schoolattendanceduration, eventduration::float, sessionname
      from studentschoolattendanceevent join student using (studentusi)
      join descriptor on descriptorid = attendanceeventcategorydescriptorid
      where studentuniqueid = '604825' and codevalue = 'Tardy' order by eventdate limit 1`,
    known: [['2022-05-25', '13:30:00', 25, null, '2021-2022 Spring Semester']],
    statements: 3,
  }),
];
