import type { Code } from '../../../demo/systems/edfi/descriptors';
import type { Value } from '../../../demo/table';
import { OTHER_SCHOOL, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// What marks mean (docs/meaning.md), against an ODS: of which year they are, for which period, and what for.

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(2, (tables, code) => {
    fillSections(tables, code);
    fillMarks(tables, code);
  });
});
afterAll(() => ods.close());

async function marksOf(student: 1 | 2, fields: string, which = ''): Promise<readonly Record<string, unknown>[]> {
  const { data, errors } = await ods.ask(`{ students { nodes { lastName grades${which} { ${fields} } } } }`);
  expect(errors).toBeUndefined();
  const { nodes } = data.students as { nodes: { grades: Record<string, unknown>[] }[] };
  return nodes[student - 1]?.grades ?? [];
}

const filtered = async (filter: string) =>
  (await marksOf(1, 'letter', `(filter: { ${filter} })`)).map(({ letter }) => letter);

const period = (name: string, schoolYear: number, school = 'First School') => ({
  name,
  schoolYear,
  school: { name: school },
});

test('a mark is of the year of its own row, and names the section and period of that year', async () => {
  const fields = `letter schoolYear courseTitle section { name term { name schoolYear } }
    gradingPeriod { name schoolYear school { name } }`;
  const found = Object.fromEntries((await marksOf(1, fields)).map(({ letter, ...mark }) => [letter, mark]));
  const section = (schoolYear: number) => ({ name: 'A', term: { name: 'Fall', schoolYear } });
  // Section and period of both years have the same names.
  expect(found['last year']).toEqual({
    schoolYear: 2025,
    courseTitle: 'Algebra of 2025',
    section: section(2025),
    gradingPeriod: period('Quarter 1', 2025),
  });
  expect(found['this year']).toEqual({
    schoolYear: 2026,
    courseTitle: 'Algebra of 2026',
    section: section(2026),
    gradingPeriod: period('Quarter 1', 2026),
  });
  // The section and the period of that year are gone; those of this year are others.
  expect(found['long ago']).toEqual({ schoolYear: 2020, courseTitle: null, section: null, gradingPeriod: null });
  // A period of the year before closed after the year did: the mark is of its own year all the same.
  expect(found['late']).toMatchObject({ schoolYear: 2026, gradingPeriod: period('Quarter 1', 2025) });
  // A period of the same name at another school is not meant.
  expect(found['second quarter']).toMatchObject({ gradingPeriod: null });
});

test('what a mark is for is what the ODS says, and not what its period would suggest', async () => {
  const found = await marksOf(2, 'letter type gradingPeriod { name type } sourceCodes { field code quality }');
  expect(Object.fromEntries(found.map(({ letter, type }) => [letter, type]))).toEqual({
    conduct: 'CONDUCT',
    exam: 'EXAM',
    final: 'FINAL',
    'grading period': 'GRADING_PERIOD',
    'mid-term grade': 'MID_TERM',
    'progress report': 'PROGRESS_REPORT',
    semester: 'SEMESTER',
    effort: null, // the district's own: never the likeliest
  });
  for (const { gradingPeriod } of found) expect(gradingPeriod).toEqual({ name: 'Quarter 1', type: 'GRADING_PERIOD' });
  expect(found.find(({ letter }) => letter === 'effort')).toMatchObject({
    sourceCodes: [{ field: 'type', code: 'Effort', quality: 'UNMAPPED' }],
  });
});

test('marks are found by their own year, by what they are for and by their period', async () => {
  expect(await filtered('schoolYear: { equals: 2025 }')).toEqual(['last year']);
  expect(await filtered('schoolYear: { equals: 2020 }')).toEqual(['long ago']);
  expect(await filtered('type: { equals: FINAL }')).toEqual(['final of the year']);
  const periods = await marksOf(1, 'letter gradingPeriod { id }', '(filter: { schoolYear: { equals: 2025 } })');
  const { id } = periods[0]?.['gradingPeriod'] as { id: string };
  expect(await filtered(`gradingPeriod: { equals: "${id}" }`)).toEqual(['last year', 'late']);
});

test('a mark of now is told apart from one that is given; where the ODS does not say, nobody does', async () => {
  const found = await marksOf(1, 'letter isCurrent asOf', '(filter: { schoolYear: { equals: 2026 } })');
  const told = Object.fromEntries(found.map(({ letter, ...mark }) => [letter, mark]));
  expect(told).toMatchObject({
    'so far': { isCurrent: true, asOf: '2026-03-13' },
    'final of the year': { isCurrent: false, asOf: null },
    'this year': { isCurrent: null, asOf: null },
  });
});

test('letter and number are as they were written, a nought is a nought, and what was not given is null', async () => {
  const found = await marksOf(1, 'letter numeric performance', '(filter: { schoolYear: { equals: 2026 } })');
  const told = found.map(({ letter, numeric, performance }) => [letter, numeric, performance]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['final of the year', 87.25, 'PROFICIENT'],
      ['so far', 0, null],
      ['this year', null, null],
      [null, 91, null],
    ]),
  );
});

function fillSections({ courseoffering, course, section, session, gradingperiod }: Tables, code: Code) {
  course.add({ coursecode: 'ALG', educationorganizationid: SCHOOL, coursetitle: 'Algebra', numberofparts: 1 });
  for (const schoolyear of [2025, 2026]) {
    const key = { schoolid: SCHOOL, schoolyear, sessionname: 'Fall' };
    const days = { begindate: `${schoolyear - 1}-09-01`, enddate: `${schoolyear}-01-23` };
    session.add({ ...key, ...days, termdescriptorid: code('Term', 'Fall Semester'), totalinstructionaldays: 90 });
    courseoffering.add({
      ...key,
      localcoursecode: 'ALG-1',
      localcoursetitle: `Algebra of ${schoolyear}`,
      coursecode: 'ALG',
      educationorganizationid: SCHOOL,
    });
    section.add({ ...key, localcoursecode: 'ALG-1', sectionidentifier: 'A' });
  }
  const periods = [
    [SCHOOL, 2025, 'First Nine Weeks', 'Quarter 1'],
    [SCHOOL, 2026, 'First Nine Weeks', 'Quarter 1'],
    [OTHER_SCHOOL, 2026, 'Second Nine Weeks', 'Quarter 2'],
  ] as const;
  for (const [schoolid, schoolyear, kind, gradingperiodname] of periods)
    gradingperiod.add({
      schoolid,
      schoolyear,
      gradingperioddescriptorid: code('GradingPeriod', kind),
      gradingperiodname,
      begindate: `${schoolyear - 1}-09-01`,
      enddate: `${schoolyear - 1}-10-31`,
      totalinstructionaldays: 45,
    });
}

function fillMarks({ descriptor, grade }: Tables, code: Code) {
  const effort = descriptor.rows.length + 1;
  descriptor.add({
    descriptorid: effort,
    namespace: 'uri://example.org',
    codevalue: 'Effort',
    shortdescription: 'Effort',
  });
  const mark = (
    studentusi: number,
    lettergradeearned: string | null,
    schoolyear: number,
    type: string | number,
    more: Readonly<Record<string, Value>> = {},
  ) =>
    grade.add({
      studentusi,
      schoolid: SCHOOL,
      schoolyear,
      sessionname: 'Fall',
      localcoursecode: 'ALG-1',
      sectionidentifier: 'A',
      begindate: `${schoolyear - 1}-09-01`,
      gradetypedescriptorid: typeof type === 'number' ? type : code('GradeType', type),
      gradingperiodschoolyear: schoolyear,
      gradingperioddescriptorid: code('GradingPeriod', 'First Nine Weeks'),
      gradingperiodname: 'Quarter 1',
      lettergradeearned,
      ...more,
    });
  mark(1, 'long ago', 2020, 'Grading Period');
  mark(1, 'last year', 2025, 'Grading Period');
  mark(1, 'this year', 2026, 'Grading Period');
  mark(1, 'late', 2026, 'Grading Period', { gradingperiodschoolyear: 2025 });
  mark(1, 'second quarter', 2026, 'Grading Period', {
    gradingperioddescriptorid: code('GradingPeriod', 'Second Nine Weeks'),
    gradingperiodname: 'Quarter 2',
  });
  mark(1, 'final of the year', 2026, 'Final', {
    numericgradeearned: 87.25,
    currentgradeindicator: false,
    performancebaseconversiondescriptorid: code('PerformanceBaseConversion', 'Proficient'),
  });
  mark(1, 'so far', 2026, 'Progress Report', {
    numericgradeearned: 0,
    currentgradeindicator: true,
    currentgradeasofdate: '2026-03-13',
  });
  mark(1, null, 2026, 'Exam', { numericgradeearned: 91 });
  const types = ['Conduct', 'Exam', 'Final', 'Grading Period', 'Mid-Term Grade', 'Progress Report', 'Semester'];
  for (const type of types) mark(2, type.toLowerCase(), 2026, type);
  mark(2, 'effort', 2026, effort);
}
