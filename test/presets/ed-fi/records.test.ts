import type { Code } from '../../../demo/systems/edfi/descriptors';
import { everyStudent, LEA, OTHER_SCHOOL, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// Of several rows that an ODS may hold for one fact: which is told, and on which day it holds. Today is 2026-03-16.

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(4, (tables, code) => {
    fillHealth(tables, code);
    fillPrograms(tables, code);
    fillCharacteristics(tables, code);
    fillTranscripts(tables, code);
  });
});
afterAll(() => ods.close());

test('of the health records of several organizations the latest is told, with what stands in it alone', async () => {
  const selection = `health {
    asOf immunizations { type dates } additionalImmunizations { name dates } nonMedicalExemption { type date }
  }`;
  expect((await everyStudent<{ health: unknown }>(ods, selection)).map(({ health }) => health)).toEqual([
    {
      asOf: '2025-09-01',
      immunizations: [
        { type: 'DTAP', dates: ['2012-03-01', '2013-03-01'] },
        { type: 'MMR', dates: [] },
      ],
      additionalImmunizations: [{ name: 'Typhoid', dates: ['2024-06-01'] }],
      nonMedicalExemption: null,
    },
    {
      asOf: '2025-08-01',
      immunizations: [],
      additionalImmunizations: [],
      nonMedicalExemption: { type: 'RELIGIOUS', date: '2020-08-01' },
    },
    null,
    null,
  ]);
});

test('special education is the program that began last, and has begun', async () => {
  const selection = `specialEducation { ideaEligible disabilities { type primary } iepBegin exitDate exitReason }`;
  const found = await everyStudent<{ specialEducation: unknown }>(ods, selection);
  expect(found.map(({ specialEducation }) => specialEducation)).toEqual([
    {
      ideaEligible: true,
      disabilities: [
        { type: 'SPECIFIC_LEARNING', primary: true },
        { type: 'SPEECH_LANGUAGE', primary: false },
        { type: null, primary: null },
      ],
      iepBegin: '2025-09-01',
      exitDate: null,
      exitReason: null,
    },
    // The association has ended, though nobody wrote down that special education has.
    { ideaEligible: false, disabilities: [], iepBegin: null, exitDate: '2025-12-19', exitReason: null },
    null,
    null,
  ]);
});

test('programs are told with their days; what follows from them holds only within', async () => {
  const found = await everyStudent<Record<string, unknown>>(
    ods,
    `socioeconomic { foodServiceEligibility migrant } livingSituation { homeless primaryNighttimeResidence unaccompaniedYouth }
     language { program } programs { program { name type } beginDate endDate services }`,
  );
  const [first, second, third] = found;
  expect(first).toMatchObject({
    socioeconomic: { foodServiceEligibility: 'REDUCED', migrant: true }, // lunch counts, not the free breakfast
    livingSituation: { homeless: true, primaryNighttimeResidence: 'HOTELS_MOTELS', unaccompaniedYouth: false },
    language: { program: 'Newcomers' },
  });
  expect(second).toMatchObject({
    socioeconomic: { foodServiceEligibility: null, migrant: null },
    livingSituation: { homeless: null, primaryNighttimeResidence: null, unaccompaniedYouth: null },
    language: { program: null },
  });
  expect(second?.['programs']).toEqual([
    {
      program: { name: 'Meals', type: 'FOOD_SERVICE' },
      beginDate: '2024-09-01',
      endDate: '2025-06-01',
      services: ['Free Lunch'],
    },
    {
      program: { name: 'IDEA', type: 'SPECIAL_EDUCATION' },
      beginDate: '2025-09-01',
      endDate: '2025-12-19',
      services: [],
    },
  ]);
  expect(third?.['programs']).toEqual([]);
});

test('a characteristic holds in its periods, and always when it has none; that it is not there is not a no', async () => {
  const found = await everyStudent<Record<string, unknown>>(
    ods,
    'socioeconomic { economicallyDisadvantaged fosterCare } livingSituation { homeless }',
  );
  expect(found.map(({ socioeconomic }) => socioeconomic)).toEqual([
    { economicallyDisadvantaged: true, fosterCare: null },
    { economicallyDisadvantaged: null, fosterCare: true },
    { economicallyDisadvantaged: true, fosterCare: null },
    { economicallyDisadvantaged: null, fosterCare: null },
  ]);
});

test('a course from elsewhere stands on the record of a school at which it was not taken', async () => {
  const [first] = await everyStudent<{ transcript: unknown }>(
    ods,
    `transcript {
      schoolYear creditsEarned gpas { type value max } classRank { rank of } diplomas { type level date }
      courses { title school { name } externalInstitution creditsEarned result repeatCode }
    }`,
  );
  const nothing = { gpas: [], classRank: null, diplomas: [] };
  expect(first?.transcript).toEqual([
    {
      ...nothing,
      schoolYear: 2025,
      creditsEarned: 1.5,
      gpas: [
        { type: 'UNWEIGHTED', value: 3.25, max: 4 },
        { type: 'WEIGHTED', value: 3.5, max: 5 },
      ],
      courses: [
        {
          title: 'Algebra One',
          school: { name: 'First School' },
          externalInstitution: null,
          creditsEarned: 0.5,
          result: 'PASS',
          repeatCode: 'REPEATED_COUNTED',
        },
        {
          title: 'Latin',
          school: null,
          externalInstitution: 'Lyceum',
          creditsEarned: 1,
          result: 'PASS',
          repeatCode: null,
        },
        {
          title: 'Music',
          school: null,
          externalInstitution: 'Other School', // an organization of the ODS, and yet not where the record is
          creditsEarned: null,
          result: 'FAIL',
          repeatCode: null,
        },
      ],
    },
    { ...nothing, schoolYear: 2026, creditsEarned: null, classRank: { rank: 3, of: 90 }, courses: [] },
  ]);
});

function fillHealth(tables: Tables, code: Code) {
  const record = (educationorganizationid: number, studentusi: number, asofdate: string, more = {}) => {
    const key = { educationorganizationid, studentusi };
    tables.studenthealth.add({ ...key, asofdate, ...more });
    return {
      required: (vaccine: string, ...dates: string[]) => {
        const row = { ...key, immunizationtypedescriptorid: code('ImmunizationType', vaccine) };
        tables.studenthealthrequiredimmunization.add(row);
        for (const immunizationdate of dates)
          tables.studenthealthrequiredimmunizationdate.add({ ...row, immunizationdate });
      },
      additional: (immunizationname: string, immunizationdate: string) => {
        tables.studenthealthadditionalimmunization.add({ ...key, immunizationname });
        tables.studenthealthadditionalimmunizationdate.add({ ...key, immunizationname, immunizationdate });
      },
    };
  };
  record(LEA, 1, '2024-09-01').required('HepB', '2012-02-01');
  const latest = record(SCHOOL, 1, '2025-09-01');
  latest.required('MMR');
  latest.required('DTaP', '2013-03-01', '2012-03-01');
  latest.additional('Typhoid', '2024-06-01');
  record(LEA, 2, '2025-08-01', {
    nonmedicalimmunizationexemptiondescriptorid: code('NonMedicalImmunizationExemption', 'Religious'),
    nonmedicalimmunizationexemptiondate: '2020-08-01',
  });
}

function fillPrograms(tables: Tables, code: Code) {
  const stay = (
    type: string,
    programname: string,
    studentusi: number,
    begindate: string,
    enddate: string | null = null,
  ) => {
    const key = {
      begindate,
      educationorganizationid: SCHOOL,
      programeducationorganizationid: LEA,
      programname,
      programtypedescriptorid: code('ProgramType', type),
      studentusi,
    };
    tables.generalstudentprogramassociation.add({ ...key, enddate });
    return key;
  };
  const special = (key: ReturnType<typeof stay>, more: Record<string, boolean | string>) =>
    tables.studentspecialeducationprogramassociation.add({ ...key, ...more });
  special(stay('Special Education', 'IDEA', 1, '2023-09-01', '2024-06-01'), { ideaeligibility: false });
  special(stay('Special Education', 'IDEA', 1, '2026-09-01'), { ideaeligibility: false }); // made ahead
  const current = stay('Special Education', 'IDEA', 1, '2024-09-01');
  special(current, { ideaeligibility: true, iepbegindate: '2025-09-01' });
  for (const [disability, orderofdisability] of [
    ['Medical condition', null],
    ['Speech or Language Impairment', 2],
    ['Specific Learning Disability', 1],
  ] as const) {
    const disabilitydescriptorid = code('Disability', disability);
    tables.studentspecialeducationprogramassociationdisability.add({
      ...current,
      disabilitydescriptorid,
      orderofdisability,
    });
  }
  special(stay('Special Education', 'IDEA', 2, '2025-09-01', '2025-12-19'), { ideaeligibility: false });

  const meal = (key: ReturnType<typeof stay>, ...services: string[]) => {
    for (const service of services)
      tables.studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb.add({
        ...key,
        schoolfoodserviceprogramservicedescriptorid: code('SchoolFoodServiceProgramService', service),
      });
  };
  meal(stay('Student School Food Service', 'Meals', 1, '2025-09-01'), 'Free Breakfast', 'Reduced Price Lunch');
  meal(stay('Student School Food Service', 'Meals', 2, '2024-09-01', '2025-06-01'), 'Free Lunch');
  const home = (key: ReturnType<typeof stay>, residence: string, homelessunaccompaniedyouth: boolean) =>
    tables.studenthomelessprogramassociation.add({
      ...key,
      homelessprimarynighttimeresidencedescriptorid: code('HomelessPrimaryNighttimeResidence', residence),
      homelessunaccompaniedyouth,
    });
  home(stay('Homeless', 'McKinney-Vento', 1, '2024-09-01', '2025-06-01'), 'Shelters', true);
  home(stay('Homeless', 'McKinney-Vento', 1, '2025-10-01', '2026-03-16'), 'Hotels/motels', false); // until today
  const language = stay('English as a Second Language (ESL)', 'Newcomers', 1, '2026-03-16'); // from today
  tables.studentlanguageinstructionprogramassociation.add(language);
  const migrant = stay('Migrant Education', 'Migrants', 1, '2025-09-01');
  tables.studentmigranteducationprogramassociation.add({
    ...migrant,
    lastqualifyingmove: '2025-08-01',
    priorityforservices: false,
  });
}

function fillCharacteristics(tables: Tables, code: Code) {
  const has = (studentusi: number, characteristic: string, ...periods: [begin: string, end: string | null][]) => {
    const key = {
      educationorganizationid: LEA,
      studentusi,
      studentcharacteristicdescriptorid: code('StudentCharacteristic', characteristic),
    };
    tables.studenteducationorganizationassociationstudentcharacteristic.add(key);
    for (const [begindate, enddate] of periods)
      tables.studenteducationorganizationassociationstudentcharacteri_a18fcf.add({ ...key, begindate, enddate });
  };
  has(1, 'Economic Disadvantaged');
  has(1, 'Foster Care', ['2020-01-01', '2026-03-15']);
  has(2, 'Economic Disadvantaged', ['2026-03-17', null]);
  has(2, 'Foster Care', ['2020-01-01', '2021-01-01'], ['2025-01-01', '2026-03-16']);
  has(3, 'Economic Disadvantaged', ['2026-03-16', null]);
}

function fillTranscripts(tables: Tables, code: Code) {
  const key = { educationorganizationid: SCHOOL, studentusi: 1, termdescriptorid: code('Term', 'Semester') };
  const record = (schoolyear: number, more = {}) => tables.studentacademicrecord.add({ ...key, schoolyear, ...more });
  record(2025, { sessionearnedcredits: 1.5, cumulativeearnedcredits: 7 });
  record(2026);
  for (const [type, value, max] of [
    ['Weighted', 3.5, 5],
    ['Unweighted', 3.25, 4],
  ] as const) {
    tables.studentacademicrecordgradepointaverage.add({
      ...key,
      schoolyear: 2025,
      gradepointaveragetypedescriptorid: code('GradePointAverageType', type),
      gradepointaveragevalue: value,
      maxgradepointaveragevalue: max,
    });
  }
  tables.studentacademicrecordclassranking.add({ ...key, schoolyear: 2026, classrank: 3, totalnumberinclass: 90 });
  tables.course.add({ coursecode: 'ALG', educationorganizationid: SCHOOL, coursetitle: 'Algebra', numberofparts: 1 });
  const taken = (coursecode: string, result: string, more: Record<string, string | number>) =>
    tables.coursetranscript.add({
      ...key,
      schoolyear: 2025,
      coursecode,
      courseeducationorganizationid: SCHOOL,
      courseattemptresultdescriptorid: code('CourseAttemptResult', result),
      ...more,
    });
  taken('LAT', 'Pass', {
    coursetitle: 'Latin',
    earnedcredits: 1,
    externaleducationorganizationnameofinstitution: 'Lyceum',
  });
  taken('ALG', 'Pass', {
    coursetitle: 'Algebra I',
    alternativecoursetitle: 'Algebra One',
    earnedcredits: 0.5,
    courserepeatcodedescriptorid: code('CourseRepeatCode', 'Repeat Counted'),
  });
  taken('MUS', 'Fail', { coursetitle: 'Music', externaleducationorganizationid: OTHER_SCHOOL });
}
