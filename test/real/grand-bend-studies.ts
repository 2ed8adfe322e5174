import { everyStudent, fact, tally, type Fact } from './fact';

interface Coded {
  code: string;
  quality: string;
}
/** Programs, assessments and transcripts. */
export const studyFacts: Fact[] = [
  everyStudent<{ programs: { program: { type: string | null; sourceCodes: Coded[] }; endDate: string | null }[] }>({
    name: 'programs by type, with how well the type stands for the code, and how many have ended',
    selection: 'programs { program { type sourceCodes { field code quality } } endDate }',
    rows: (students) => {
      const programs = students.flatMap((student) => student.programs);
      return [
        ...tally(
          programs.flatMap(({ program: { type, sourceCodes } }) =>
            sourceCodes.map(({ code, quality }) => `${code} = ${type}, ${quality}`),
          ),
        ),
        ['ended', programs.filter(({ endDate }) => endDate !== null).length],
      ];
    },
    sql: `(select codevalue || ' = ' || case codevalue
          when 'Bilingual' then 'ENGLISH_LEARNER, BROADER'
          when 'English as a Second Language (ESL)' then 'ENGLISH_LEARNER, BROADER'
          when 'Career and Technical Education' then 'CTE, EXACT'
          when 'Compensatory Services for Disadvantaged Students' then 'TITLE_I, BROADER'
          when 'Title I Part A' then 'TITLE_I, BROADER'
          when 'Gifted and Talented' then 'GIFTED, EXACT'
          when 'Migrant Education' then 'MIGRANT, EXACT'
          when 'Neglected and Delinquent Program' then 'NEGLECTED_OR_DELINQUENT, EXACT'
          when 'Section 504 Placement' then 'SECTION_504, EXACT'
          else replace(upper(codevalue), ' ', '_') || ', EXACT' end, count(*)::int
        from generalstudentprogramassociation join descriptor on descriptorid = programtypedescriptorid group by 1 order by 1)
      union all select 'ended', count(enddate)::int from generalstudentprogramassociation`,
    known: [
      ['Bilingual = ENGLISH_LEARNER, BROADER', 40],
      ['Career and Technical Education = CTE, EXACT', 64],
      ['Compensatory Services for Disadvantaged Students = TITLE_I, BROADER', 82],
      ['English as a Second Language (ESL) = ENGLISH_LEARNER, BROADER', 38],
      ['Gifted and Talented = GIFTED, EXACT', 86],
      ['Homeless = HOMELESS, EXACT', 11],
      ['Migrant Education = MIGRANT, EXACT', 275],
      ['Neglected and Delinquent Program = NEGLECTED_OR_DELINQUENT, EXACT', 8],
      ['Section 504 Placement = SECTION_504, EXACT', 3],
      ['Special Education = SPECIAL_EDUCATION, EXACT', 97],
      ['Title I Part A = TITLE_I, BROADER', 2],
      ['ended', 96],
    ],
    statements: 5 * 2,
  }),
  everyStudent<{
    livingSituation: { homeless: boolean | null };
    language: { program: string | null; englishProficiency: string | null };
    socioeconomic: { migrant: boolean | null; militaryConnected: boolean | null };
  }>({
    name: 'what follows from the programs and characteristics that hold on the day',
    selection: `livingSituation { homeless } language { program englishProficiency }
      socioeconomic { migrant militaryConnected }`,
    rows: (students) => [
      ['homeless', students.filter(({ livingSituation }) => livingSituation.homeless).length],
      ['in a language program', students.filter(({ language }) => language.program !== null).length],
      ['migrant', students.filter(({ socioeconomic }) => socioeconomic.migrant).length],
      ['military', students.filter(({ socioeconomic }) => socioeconomic.militaryConnected).length],
    ],
    sql: `with held as (select * from generalstudentprogramassociation
        where '2022-05-02' between begindate and coalesce(enddate, 'infinity')),
      key as (select begindate, educationorganizationid, programeducationorganizationid, programname, programtypedescriptorid, studentusi from held)
      select 'homeless', count(distinct studentusi)::int from key join studenthomelessprogramassociation
        using (begindate, educationorganizationid, programeducationorganizationid, programname, programtypedescriptorid, studentusi)
      union all select 'in a language program', count(distinct studentusi)::int from key join studentlanguageinstructionprogramassociation
        using (begindate, educationorganizationid, programeducationorganizationid, programname, programtypedescriptorid, studentusi)
      union all select 'migrant', count(distinct studentusi)::int from key join studentmigranteducationprogramassociation
        using (begindate, educationorganizationid, programeducationorganizationid, programname, programtypedescriptorid, studentusi)
      union all select 'military', (select count(distinct studentusi)::int from studenteducationorganizationassociationstudentcharacteristic
        join descriptor on descriptorid = studentcharacteristicdescriptorid where codevalue = 'Parent in Military')`,
    known: [
      ['homeless', 11],
      ['in a language program', 25], // 13 of 38 had ended by then
      ['migrant', 275],
      ['military', 157],
    ],
    statements: 5,
  }),
  everyStudent<{
    assessments: {
      assessment: { title: string; subject: string | null };
      scores: { method: string; value: string }[];
      performanceLevel: string | null;
      accommodations: string[];
      reasonNotTested: string | null;
    }[];
  }>({
    name: 'assessments by title; their scores by method; levels, accommodations, and who was not tested',
    selection: `assessments(last: 1000) {
      assessment { title } scores { method value } performanceLevel accommodations reasonNotTested
    }`,
    rows: (students) => {
      const results = students.flatMap(({ assessments }) => assessments);
      const scores = results.flatMap((result) => result.scores);
      const scale = scores.filter(({ method }) => method === 'Scale score');
      return [
        ...tally(results.map(({ assessment }) => assessment.title)),
        ...tally(scores.map(({ method }) => method)),
        ['scale scores', scale.reduce((sum, { value }) => sum + Number(value), 0)],
        ...tally(results.flatMap(({ performanceLevel }) => performanceLevel ?? [])),
        ...tally(results.flatMap(({ accommodations }) => accommodations)),
        ...tally(results.flatMap(({ reasonNotTested }) => reasonNotTested ?? [])),
      ];
    },
    sql: `(select assessmenttitle, count(*)::int from studentassessment join assessment using (assessmentidentifier, namespace)
        group by 1 order by 1)
      union all (select codevalue, count(*)::int from studentassessmentscoreresult
        join descriptor on descriptorid = assessmentreportingmethoddescriptorid group by 1 order by 1)
      union all select 'scale scores', sum(result::float)::int from studentassessmentscoreresult
        join descriptor on descriptorid = assessmentreportingmethoddescriptorid where codevalue = 'Scale score'
      union all (select codevalue, count(*)::int from (select distinct on (studentusi, p.namespace, assessmentidentifier, studentassessmentidentifier)
            l.codevalue from studentassessmentperformancelevel as p
          join descriptor as l on l.descriptorid = performanceleveldescriptorid
          join descriptor as m on m.descriptorid = assessmentreportingmethoddescriptorid
          order by studentusi, p.namespace, assessmentidentifier, studentassessmentidentifier, m.codevalue, l.codevalue) as levels
        group by 1 order by 1)
      union all (select codevalue, count(*)::int from studentassessmentaccommodation
        join descriptor on descriptorid = accommodationdescriptorid group by 1 order by 1)
      union all select upper(codevalue), count(*)::int from studentassessment
        join descriptor on descriptorid = reasonnottesteddescriptorid group by 1`,
    known: [
      ['3rd Grade Reading 1st Six Weeks 2021-2022', 80],
      ['3rd Grade Reading 2nd Six Weeks 2021-2022', 80],
      ['ACT', 335],
      ['SAT', 39],
      ['State Assessment', 34],
      ['Composite Score', 67],
      ['Lexile Measure', 16],
      ['National College-Bound Percentile', 39],
      ['Raw score', 231],
      ['Scale score', 268],
      ['State College-Bound Percentile', 39],
      ['Vertical score', 32],
      ['scale scores', 4170],
      ['Did Not Meet Standard', 10],
      ['Met Standard', 130],
      ['English language learner accommodation', 20],
      ['Test material accommodation', 4],
      ['Test response accommodation', 4],
      ['ABSENT', 2],
    ],
    statements: 5 * 5,
  }),
  everyStudent<{ transcript: { courses: { result: string; creditsEarned: number; school: unknown }[] }[] }>({
    name: 'transcripts: records, courses by result, credits',
    selection: 'transcript { courses { result creditsEarned school { id } } }',
    rows: (students) => {
      const records = students.flatMap(({ transcript }) => transcript);
      const courses = records.flatMap((record) => record.courses);
      const credits = courses.reduce((sum, { creditsEarned }) => sum + creditsEarned, 0);
      return [['records', records.length], ...tally(courses.map(({ result }) => result)), ['credits', credits]];
    },
    sql: `select 'records', count(*)::int from studentacademicrecord
      union all (select upper(codevalue), count(*)::int from coursetranscript
        join descriptor on descriptorid = courseattemptresultdescriptorid group by 1 order by 1)
      union all select 'credits', sum(earnedcredits)::int from coursetranscript`,
    known: [
      ['records', 1920],
      ['FAIL', 1915],
      ['PASS', 11525],
      ['credits', 12461],
    ],
    statements: 5 * 4,
  }),
  fact<{ students: { nodes: { transcript: { term: string; courses: Record<string, unknown>[] }[] }[] } }>({
    name: "one student's transcript, with titles of the catalogue",
    query: `{ students(filter: { stateId: { equals: "605498" } }) { nodes { transcript {
      term courses { title letter numeric creditsEarned gradeLevel method }
    } } } }`,
    rows: ({ students: { nodes } }) =>
      nodes.flatMap(({ transcript }) =>
        transcript.flatMap(({ courses }) => courses.map((course) => Object.values(course))),
      ),
    sql: `select c.coursetitle, finallettergradeearned, finalnumericgradeearned::float, earnedcredits::float, 'GRADE_7', 'CLASSROOM'
      from coursetranscript as t join student using (studentusi)
      join course as c on c.coursecode = t.coursecode and c.educationorganizationid = courseeducationorganizationid
      where studentuniqueid = '605498' order by schoolyear, termdescriptorid, c.coursetitle collate "C"`,
    digest: (rows) => [rows.length, rows[0]],
    known: [14, ['English Language Arts And Reading, Grade 7', 'C', 70, 1, 'GRADE_7', 'CLASSROOM']],
    statements: 3,
  }),
];
