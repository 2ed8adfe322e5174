import type { Code } from '../../../demo/systems/edfi/descriptors';
import type { Value } from '../../../demo/table';
import { everyStudent, LEA, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// Which district answers for a student's schooling, against an ODS. Today is Monday, 16 March 2026.

const [VALLEY, HILL, STATE] = [801, 802, 800];

const students = [
  'of this district',
  'of another',
  'of another until yesterday',
  'of another from tomorrow',
  'of one after the other',
  'of two at once',
  'twice of the same',
  'of another for its funding',
  'of a school and the state',
  'last year, left open',
  'of nobody',
] as const;
type Name = (typeof students)[number];
const numberOf = (name: Name) => students.indexOf(name) + 1;

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(students.length, (tables, code) => {
    fillOrganizations(tables, code);
    fillResponsibilities(tables, code);
  });
});
afterAll(() => ods.close());

type Stays = { readonly enrollments: readonly { readonly responsibleDistrict: string | null }[] };

test('the district that is accountable today, or was on the last day of the enrollment', async () => {
  const found = await everyStudent<Stays>(ods, 'enrollments { responsibleDistrict }');
  const told = found.map(({ enrollments }) => enrollments.map(({ responsibleDistrict }) => responsibleDistrict));
  expect(Object.fromEntries(told.map((names, index) => [students[index], names]))).toEqual({
    'of this district': ['The District'],
    'of another': ['Valley District'],
    'of another until yesterday': [null],
    'of another from tomorrow': [null],
    // Last year; the stay until December; the one that has begun; and the one that is made ahead.
    'of one after the other': ['Hill District', 'Valley District', 'Hill District', 'The District'],
    'of two at once': [null],
    'twice of the same': ['Valley District'],
    'of another for its funding': [null],
    'of a school and the state': [null],
    'last year, left open': [null], // nobody knows on which day it ended
    'of nobody': [null],
  });
});

test('an enrollment is listed once, whoever is responsible', async () => {
  const { data } = await ods.ask('{ students { nodes { enrollments { responsibleDistrict entryDate } } } }');
  const { nodes } = data.students as { nodes: Stays[] };
  expect(nodes.map(({ enrollments }) => enrollments.length)).toEqual([1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1]);
});

function fillOrganizations({ educationorganization, localeducationagency }: Tables, code: Code) {
  const localeducationagencycategorydescriptorid = code('LocalEducationAgencyCategory', 'Independent');
  for (const [localeducationagencyid, nameofinstitution] of [
    [VALLEY, 'Valley District'],
    [HILL, 'Hill District'],
  ] as const) {
    educationorganization.add({ educationorganizationid: localeducationagencyid, nameofinstitution });
    localeducationagency.add({ localeducationagencyid, localeducationagencycategorydescriptorid });
  }
  educationorganization.add({ educationorganizationid: STATE, nameofinstitution: 'The State' });
}

function fillResponsibilities(tables: Tables, code: Code) {
  const stay = (name: Name, differences: Readonly<Record<string, Value>> = {}) =>
    tables.studentschoolassociation.add({
      studentusi: numberOf(name),
      schoolid: SCHOOL,
      schoolyear: 2026,
      entrydate: '2025-09-01',
      entrygradeleveldescriptorid: code('GradeLevel', 'Ninth grade'),
      ...differences,
    });
  const duty = (
    name: Name,
    educationorganizationid: number,
    begindate = '2025-09-01',
    enddate: string | null = null,
    kind = 'Accountability',
  ) =>
    tables.studenteducationorganizationresponsibilityassociation.add({
      studentusi: numberOf(name),
      educationorganizationid,
      responsibilitydescriptorid: code('Responsibility', kind),
      begindate,
      enddate,
    });
  for (const name of students) if (name !== 'of one after the other' && name !== 'last year, left open') stay(name);
  duty('of this district', LEA, '2020-09-01');
  duty('of another', VALLEY);
  duty('of another', HILL, '2020-09-01', null, 'Attendance');
  duty('of another until yesterday', VALLEY, '2025-09-01', '2026-03-15');
  duty('of another from tomorrow', VALLEY, '2026-03-17');
  const moved = 'of one after the other';
  stay(moved, { schoolyear: 2025, entrydate: '2024-09-02', exitwithdrawdate: '2025-06-12' });
  stay(moved, { exitwithdrawdate: '2025-12-19' });
  stay(moved, { entrydate: '2026-01-12', exitwithdrawdate: '2026-06-11' });
  stay(moved, { schoolyear: 2027, entrydate: '2026-09-01' });
  duty(moved, HILL, '2024-09-02', '2025-06-12');
  duty(moved, VALLEY, '2025-09-01', '2025-12-19');
  duty(moved, HILL, '2025-12-20', '2026-08-31');
  duty(moved, LEA, '2026-09-01');
  stay('last year, left open', { schoolyear: 2025, entrydate: '2024-09-02' });
  duty('last year, left open', VALLEY, '2024-09-02');
  duty('of two at once', VALLEY);
  duty('of two at once', HILL, '2026-01-12');
  duty('twice of the same', VALLEY);
  duty('twice of the same', VALLEY, '2026-01-12');
  duty('of another for its funding', VALLEY, '2025-09-01', null, 'Funding');
  duty('of a school and the state', SCHOOL);
  duty('of a school and the state', STATE);
}
