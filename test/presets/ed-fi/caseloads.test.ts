import type { Code } from '../../../demo/systems/edfi/descriptors';
import { custodian } from '../../../subgraphs/policy/custodian';
import type { Viewer } from '../../../schema/viewer';
import { LEA, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// Whom an ODS gives to whom. Today is Monday, 16 March 2026. Nobody here has a post, so that a caseload is the only tie there is.

const served = [
  'served by the primary provider',
  'served by another provider',
  'served by somebody else',
  'served until today',
  'served until yesterday',
  'out of special education since yesterday',
  'served from tomorrow',
  'of an association that is not there',
] as const;
const counseled = [
  'on the list',
  'on the list until today',
  'on the list until yesterday',
  'on the list from tomorrow',
  'on a list that the counselor no longer has',
  'on a list without access to records',
  'on a list that does not say',
  'on a field trip',
  'on two lists',
  'on the list of two counselors',
] as const;
const students = [...served, ...counseled];
type Name = (typeof students)[number];
const numberOf = (name: Name) => students.indexOf(name) + 1;

const [TEACHER, COUNSELOR, COLLEAGUE] = [1, 2, 3];
const [YESTERDAY, TODAY, TOMORROW] = ['2026-03-15', '2026-03-16', '2026-03-17'];

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(students.length, (tables, code) => {
    for (const staffusi of [TEACHER, COUNSELOR, COLLEAGUE])
      tables.staff.add({ staffusi, staffuniqueid: `T${staffusi}`, firstname: 'Member', lastsurname: `${staffusi}` });
    fillProviders(tables, code);
    fillCohorts(tables, code);
  });
});
afterAll(() => ods.close());

const seenBy = async (role: Viewer['role'], staff: number): Promise<string[]> => {
  const viewer: Viewer = {
    ...custodian('maple'),
    subject: `${role} ${staff}`,
    role,
    purpose: 'student-services',
    records: [`maple:staff:${staff}`],
  };
  const { data } = await ods.district.answer({ query: '{ students(first: 100) { nodes { firstName } } }' }, viewer);
  const { nodes } = (data as { students: { nodes: { firstName: string }[] } }).students;
  return nodes.map(({ firstName }) => students[Number(firstName.split(' ')[1]) - 1] ?? '').sort();
};

test('the staff who provide a student’s special education, for as long as it lasts', async () => {
  expect(await seenBy('special-education', TEACHER)).toEqual([
    'served by another provider',
    'served by the primary provider',
    'served until today',
  ]);
});

test('the counselors who have a list, with access to the records of those on it, for as long as both last', async () => {
  expect(await seenBy('counselor', COUNSELOR)).toEqual([
    'on the list',
    'on the list of two counselors',
    'on the list until today',
    'on two lists',
  ]);
  expect(await seenBy('counselor', COLLEAGUE)).toEqual(['on the list of two counselors', 'on two lists']);
});

function fillProviders(tables: Tables, code: Code) {
  const add = (
    name: (typeof served)[number],
    more: { begin?: string; end?: string; exit?: string; staff?: number; primary?: boolean; isThere?: boolean } = {},
  ) => {
    const { begin = '2025-09-01', end, exit, staff = TEACHER, primary = true, isThere = true } = more;
    const key = {
      studentusi: numberOf(name),
      begindate: begin,
      educationorganizationid: LEA,
      programeducationorganizationid: LEA,
      programname: 'Special Education',
      programtypedescriptorid: code('ProgramType', 'Special Education'),
    };
    if (isThere) {
      tables.generalstudentprogramassociation.add({ ...key, enddate: end ?? null });
      tables.studentspecialeducationprogramassociation.add({ ...key, specialeducationexitdate: exit ?? null });
    }
    const provider = { staffusi: staff, primaryprovider: primary };
    tables.studentspecialeducationprogramassociationserviceprovider.add({ ...key, ...provider });
  };
  add('served by the primary provider');
  add('served by another provider', { primary: false });
  add('served by somebody else', { staff: COLLEAGUE + 1 });
  add('served until today', { end: TODAY });
  add('served until yesterday', { end: YESTERDAY });
  add('out of special education since yesterday', { exit: YESTERDAY });
  add('served from tomorrow', { begin: TOMORROW });
  add('of an association that is not there', { isThere: false });
}

function fillCohorts(tables: Tables, code: Code) {
  const list = (
    id: string,
    staff: readonly number[],
    more: Record<string, string | boolean | null> = {},
    type = '',
  ) => {
    const cohort = { cohortidentifier: id, educationorganizationid: SCHOOL };
    tables.cohort.add({ ...cohort, cohorttypedescriptorid: code('CohortType', type || 'Counselor List') });
    const access = { begindate: '2025-09-01', studentrecordaccess: true, ...more };
    for (const staffusi of staff) tables.staffcohortassociation.add({ ...cohort, ...access, staffusi });
    return (name: (typeof counseled)[number], begindate = '2025-09-01', enddate: string | null = null) =>
      tables.studentcohortassociation.add({ ...cohort, studentusi: numberOf(name), begindate, enddate });
  };
  const main = list('MAIN', [COUNSELOR]);
  main('on the list');
  main('on the list until today', undefined, TODAY);
  main('on the list until yesterday', undefined, YESTERDAY);
  main('on the list from tomorrow', TOMORROW);
  main('on two lists');
  list('OTHER', [COLLEAGUE])('on two lists');
  list('SHARED', [COUNSELOR, COLLEAGUE])('on the list of two counselors');
  list('FORMER', [COUNSELOR], { enddate: YESTERDAY })('on a list that the counselor no longer has');
  list('CLOSED', [COUNSELOR], { studentrecordaccess: false })('on a list without access to records');
  list('SILENT', [COUNSELOR], { studentrecordaccess: null })('on a list that does not say');
  list('TRIP', [COUNSELOR], {}, 'Field Trip')('on a field trip');
}
