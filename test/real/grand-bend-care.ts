import { everyStudent, tally, type Fact } from './fact';

interface Coded {
  field: string;
  code: string;
  quality: string;
}
interface Incident {
  date: string;
  location: string | null;
  myRole: string | null;
  myBehaviors: string[];
  otherPerpetrators: number;
  otherVictims: number | null;
  weapons: string[];
  actions: { types: string[]; lengthDays: number }[];
  sourceCodes: Coded[];
}

/** Health, discipline and special education. */
export const careFacts: Fact[] = [
  everyStudent<{
    health: { immunizations: { dates: string[] }[]; additionalImmunizations: { dates: string[] }[] } | null;
  }>({
    name: 'health records, required immunizations, those of them without a dose, doses, and what is beyond',
    selection: 'health { immunizations { dates } additionalImmunizations { dates } }',
    rows: (students) => {
      const records = students.flatMap(({ health }) => health ?? []);
      const required = records.flatMap(({ immunizations }) => immunizations);
      const additional = records.flatMap(({ additionalImmunizations }) => additionalImmunizations);
      const doses = (of: { dates: string[] }[]) => of.flatMap(({ dates }) => dates).length;
      const none = required.filter(({ dates }) => dates.length === 0);
      return [[records.length, required.length, none.length, doses(required), additional.length, doses(additional)]];
    },
    sql: `select (select count(*)::int from studenthealth), (select count(*)::int from studenthealthrequiredimmunization),
      (select count(*)::int from studenthealthrequiredimmunization as i where not exists
        (select 1 from studenthealthrequiredimmunizationdate as d where d.studentusi = i.studentusi
          and d.immunizationtypedescriptorid = i.immunizationtypedescriptorid)),
      (select count(*)::int from studenthealthrequiredimmunizationdate),
      (select count(*)::int from studenthealthadditionalimmunization),
      (select count(*)::int from studenthealthadditionalimmunizationdate)`,
    known: [[71, 346, 87, 259, 11, 4]],
    statements: 5 * 6 - 1, // on one page nobody has an immunization beyond the required ones, so that there are no days to ask for
  }),
  everyStudent<{ discipline: Incident[] }>({
    name: 'incidents by the part of the student, and how many others did something',
    selection: 'discipline { myRole otherPerpetrators }',
    rows: (students) =>
      tally(
        students.flatMap(({ discipline }) =>
          discipline.map(({ myRole, otherPerpetrators }) => `${myRole ?? 'unknown'}, ${otherPerpetrators} others`),
        ),
      ),
    sql: `with did as (select distinct incidentidentifier, schoolid, studentusi from studentdisciplineincidentbehaviorassociation)
      select part || ', ' || (select count(*) from did as o where o.incidentidentifier = p.incidentidentifier
          and o.schoolid = p.schoolid and o.studentusi <> p.studentusi) || ' others', count(*)::int
      from (select 'PERPETRATOR' as part, * from did union all
        select 'unknown', incidentidentifier, schoolid, studentusi from studentdisciplineincidentnonoffenderassociation
          where (incidentidentifier, schoolid, studentusi) not in (select * from did)) as p
      group by 1 order by 1`,
    known: [['PERPETRATOR, 0 others', 21]],
    statements: 5 * 2,
  }),
  everyStudent<{ discipline: Incident[] }>({
    name: 'what was done after incidents, and for how many days',
    selection: 'discipline { actions { types lengthDays } }',
    rows: (students) => {
      const actions = students.flatMap(({ discipline }) => discipline.flatMap((incident) => incident.actions));
      const days = actions.reduce((sum, { lengthDays }) => sum + lengthDays, 0);
      return [...tally(actions.flatMap(({ types }) => types)), ['days', days]];
    },
    sql: `(select replace(upper(codevalue), ' ', '_'), count(*)::int
        from (select distinct disciplineactionidentifier, disciplinedate, studentusi, incidentidentifier, schoolid
          from disciplineactionstudentdisciplineincidentbehaviorassociation) as a
        join disciplineactiondiscipline using (disciplineactionidentifier, disciplinedate, studentusi)
        join descriptor on descriptorid = disciplinedescriptorid group by 1 order by 1)
      union all select 'days', sum(disciplineactionlength)::int
        from (select distinct disciplineactionidentifier, disciplinedate, studentusi, incidentidentifier, schoolid
          from disciplineactionstudentdisciplineincidentbehaviorassociation) as a
        join disciplineaction using (disciplineactionidentifier, disciplinedate, studentusi)`,
    known: [
      ['EXPULSION', 1],
      ['IN_SCHOOL_SUSPENSION', 24],
      ['days', 43],
    ],
    statements: 5 * 4,
  }),
  everyStudent<{ stateId: string; discipline: Incident[] }>({
    name: 'incidents with weapons, whoever had them, with what the ODS says of the behavior',
    selection: 'stateId discipline { date location weapons myBehaviors sourceCodes { field code quality } }',
    rows: (students) =>
      students
        .flatMap(({ stateId, discipline }) =>
          discipline
            .filter(({ weapons }) => weapons.length > 0)
            .map(({ date, location, weapons, sourceCodes }) => {
              const codes = sourceCodes.filter(({ field }) => field === 'myBehaviors');
              const behavior = codes.map(({ code, quality }) => `${code} (${quality})`).join();
              return [stateId, date, location, weapons.join(), behavior];
            }),
        )
        .sort(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    sql: `with had as (select incidentidentifier, schoolid, weapondescriptorid from disciplineincidentweapon union
        select incidentidentifier, schoolid, weapondescriptorid from studentdisciplineincidentbehaviorassociationweapon)
      select studentuniqueid, incidentdate::text, case l.codevalue
          when 'Library/media center' then 'LIBRARY' when 'Locker room or gym areas' then 'LOCKER_ROOM_OR_GYM'
          when 'Administrative offices area' then 'ADMINISTRATIVE_OFFICES' else replace(upper(l.codevalue), ' ', '_') end,
        (select string_agg(upper(codevalue), ',' order by codevalue) from had join descriptor on descriptorid = weapondescriptorid
          where (had.incidentidentifier, had.schoolid) = (i.incidentidentifier, i.schoolid)),
        b.codevalue || case when b.codevalue like 'School%' then ' (BROADER)' else ' (UNMAPPED)' end
      from disciplineincident as i join studentdisciplineincidentbehaviorassociation as a using (incidentidentifier, schoolid)
      join student using (studentusi) join descriptor as b on b.descriptorid = behaviordescriptorid
      left join descriptor as l on l.descriptorid = incidentlocationdescriptorid
      where (incidentidentifier, schoolid) in (select incidentidentifier, schoolid from had) order by 1`,
    known: [
      ['605035', '2022-03-28', 'LIBRARY', 'OTHER', 'State Offense (UNMAPPED)'],
      ['605040', '2022-04-26', 'LOCKER_ROOM_OR_GYM', 'KNIFE', 'School Violation (BROADER)'],
      ['605262', '2022-05-13', 'RESTROOM', 'HANDGUN', 'State Offense (UNMAPPED)'],
      ['605266', '2021-10-18', 'PARKING_LOT', 'KNIFE', 'State Offense (UNMAPPED)'],
      ['605274', '2022-01-07', 'CLASSROOM', 'OTHER', 'State Offense (UNMAPPED)'],
      ['605389', '2022-05-01', 'ON_CAMPUS', 'KNIFE', 'State Offense (UNMAPPED)'],
      ['605477', '2022-01-13', 'ADMINISTRATIVE_OFFICES', 'CLUB', 'State Offense (UNMAPPED)'],
    ],
    statements: 5 * (4 + 3), // the codes of three lists are read beside the lists
  }),
  everyStudent<{
    specialEducation: {
      ideaEligible: boolean | null;
      setting: string | null;
      exitReason: string | null;
      disabilities: { type: string | null; sourceCodes: Coded[] }[];
    } | null;
  }>({
    name: 'special education: eligible or not, where it takes place, how it ended, for which disabilities',
    selection: `specialEducation { ideaEligible setting exitReason disabilities { type sourceCodes { field code quality } } }`,
    rows: (students) => {
      const found = students.flatMap(({ specialEducation }) => specialEducation ?? []);
      const disabilities = found.flatMap((one) => one.disabilities);
      return [
        ...tally(found.map(({ ideaEligible }) => `eligible: ${ideaEligible}`)),
        ...tally(found.map(({ setting }) => `setting: ${setting}`)),
        ...tally(found.map(({ exitReason }) => `exit: ${exitReason}`)),
        ...tally(
          disabilities.flatMap(({ type, sourceCodes }) => {
            const [named] = sourceCodes.filter(({ field }) => field === 'type');
            return `${named?.code ?? ''}: ${type}`;
          }),
        ),
      ];
    },
    sql: `(select 'eligible: ' || coalesce(ideaeligibility::text, 'null'), count(*)::int
        from studentspecialeducationprogramassociation group by 1 order by 1)
      union all (select 'setting: ' || case codevalue when 'Inside regular class 80% or more of the day' then 'RC80'
          when 'Inside reg class between 40-79% of the day' then 'RC79TO40'
          when 'Inside regular class less than 40% of the day' then 'RC39' else 'null' end, count(*)::int
        from studentspecialeducationprogramassociation
        left join descriptor on descriptorid = specialeducationsettingdescriptorid group by 1 order by 1)
      union all (select 'exit: ' || case codevalue when 'Transferred out' then 'TRANSFERRED'
          when 'No longer eligible for Special Education' then 'NO_LONGER_ELIGIBLE'
          when 'Graduated with Diploma' then 'GRADUATED_DIPLOMA' when 'Reached the age limit' then 'REACHED_MAXIMUM_AGE'
          else coalesce(replace(replace(upper(codevalue), ' WITH ', '_'), ' ', '_'), 'null') end, count(*)::int
        from studentspecialeducationprogramassociation
        left join descriptor on descriptorid = specialeducationexitreasondescriptorid group by 1 order by 1)
      union all (select codevalue || ': ' || case codevalue when 'Autism Spectrum Disorders' then 'AUTISM'
          when 'Specific Learning Disability' then 'SPECIFIC_LEARNING' when 'Deaf-Blindness' then 'DEAF_BLINDNESS'
          when 'Hearing Impairment, including Deafness' then 'HEARING_IMPAIRMENT' when 'Multiple Disabilities' then 'MULTIPLE'
          when 'Intellectual Disability' then 'INTELLECTUAL_DISABILITY' when 'Orthopedic Impairment' then 'ORTHOPEDIC'
          when 'Other Health Impairment' then 'OTHER_HEALTH' when 'Serious Emotional Disability' then 'EMOTIONAL_DISTURBANCE'
          when 'Speech or Language Impairment' then 'SPEECH_LANGUAGE' when 'Traumatic Brain Injury' then 'TRAUMATIC_BRAIN_INJURY'
          when 'Visual Impairment, including Blindness' then 'VISUAL' else 'null' end, count(*)::int
        from studentspecialeducationprogramassociationdisability
        join descriptor on descriptorid = disabilitydescriptorid group by 1 order by 1)`,
    known: [
      ['eligible: null', 90],
      ['eligible: true', 7],
      ['setting: RC39', 4],
      ['setting: RC79TO40', 3],
      ['setting: null', 90],
      ['exit: DROPPED_OUT', 3],
      ['exit: GRADUATED_CERTIFICATE', 4],
      ['exit: GRADUATED_DIPLOMA', 5],
      ['exit: NO_LONGER_ELIGIBLE', 3],
      ['exit: OTHER', 8],
      ['exit: REACHED_MAXIMUM_AGE', 4],
      ['exit: TRANSFERRED', 3],
      ['exit: null', 67],
      ['Autism Spectrum Disorders: AUTISM', 2],
      ['Deaf-Blindness: DEAF_BLINDNESS', 2],
      ['Hearing Impairment, including Deafness: HEARING_IMPAIRMENT', 2],
      ['Intellectual Disability: INTELLECTUAL_DISABILITY', 2],
      ['Medical condition: null', 1],
      ['Motor impairment: null', 1],
      ['Physical Disability: null', 2],
      ['Sensory impairment: null', 1],
      ['Serious Emotional Disability: EMOTIONAL_DISTURBANCE', 1],
      ['Specific Learning Disability: SPECIFIC_LEARNING', 1],
      ['Speech or Language Impairment: SPEECH_LANGUAGE', 3],
      ['Traumatic Brain Injury: TRAUMATIC_BRAIN_INJURY', 1],
      ['Visual Impairment, including Blindness: VISUAL', 2],
    ],
    statements: 5 * 3,
  }),
  everyStudent<{
    stateId: string;
    section504: { eligible: boolean; accommodationPlan: boolean; disability: string; meetingDate: string } | null;
  }>({
    name: 'the three students with a look at Section 504',
    selection: 'stateId section504 { eligible accommodationPlan disability meetingDate }',
    rows: (students) =>
      students
        .flatMap(({ stateId, section504 }) => (section504 ? [[stateId, ...Object.values(section504)]] : []))
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    sql: `select studentuniqueid, section504eligibility, accommodationplan, codevalue, section504meetingdate::text
      from studentsection504programassociation join student using (studentusi)
      join descriptor on descriptorid = section504disabilitydescriptorid order by 1`,
    known: [
      ['605126', true, false, 'Autism Spectrum Disorder', '2021-09-15'],
      ['605323', true, true, 'Dyslexia', '2021-11-20'],
      ['605676', true, false, 'Visual Impairment', '2021-10-29'],
    ],
    statements: 5 * 2,
  }),
];
