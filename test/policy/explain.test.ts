import type { Viewer } from '../../schema/viewer';
import { explainQuery } from '../../subgraphs/policy/explain-query';
import { policy } from '../../subgraphs/policy/table';
import { requestReader } from '../../subgraphs/request';
import { contract } from '../district/open';

const principal = { role: 'principal', purpose: 'administration', app: undefined } as const;
const teacher = { role: 'teacher', purpose: 'instruction', app: undefined } as const;

/** `Student.birthDate IDENTITY ALLOWED`, of what is asked for. */
function decided(
  viewer: Pick<Viewer, 'role' | 'purpose' | 'app'>,
  query: string,
  { variables = {}, raised = {} }: { variables?: Record<string, unknown>; raised?: Record<string, string[]> } = {},
): string[] {
  const request = requestReader(contract.schema)({ query, variables });
  const settings = { rows: policy, raised: new Map(Object.entries(raised)) };
  return explainQuery(settings, contract, viewer, request).map(
    ({ coordinate, category, ruling }) => `${coordinate} ${category} ${ruling}`,
  );
}

const named = (lines: readonly string[], start: string) => lines.filter((line) => line.startsWith(`${start} `));

test('one student by id is one, and what stands beside is a list', () => {
  const one = 'student(id: "maple:student:1") { specialEducation { ideaEligible } }';
  const list = 'students { nodes { specialEducation { ideaEligible } } }';
  const needed = 'Student.specialEducation';
  const allowed = `${needed} SPECIAL_EDUCATION ALLOWED`;
  const refused = `${needed} SPECIAL_EDUCATION REFUSED`;
  expect(named(decided(principal, `{ ${one} schools { totalCount } }`), needed)).toEqual([allowed]);
  expect(named(decided(principal, `{ ${list} }`), needed)).toEqual([refused]);
  expect(named(decided(principal, `{ ${one} ${list} }`), needed)).toEqual([allowed, refused]);
  const again = one.replace('student(', 'again: student(').replace(':1', ':2');
  expect(named(decided(principal, `{ ${one} ${again} }`), needed)).toEqual([refused]);
  expect(named(decided(principal, `{ ...Both } fragment Both on Query { ${one} ${again} }`), needed)).toEqual([
    refused,
  ]);
  const roster = 'section(id: "maple:section:1") { students { student { specialEducation { ideaEligible } } } }';
  expect(named(decided(principal, `{ ${one} ${roster} }`), needed)).toEqual([allowed, refused]);
});

test('to filter and to order by something is to read it, also where a variable says so', () => {
  const lines = (query: string, variables = {}) =>
    decided(teacher, query, { variables, raised: { 'Student.birthDate': ['HEALTH'], 'Student.lastName': ['HEALTH'] } });
  const filter = ['StudentFilter.birthDate IDENTITY ALLOWED', 'StudentFilter.birthDate HEALTH REFUSED'];
  const order = ['StudentOrderField.BIRTH_DATE IDENTITY ALLOWED', 'StudentOrderField.BIRTH_DATE HEALTH REFUSED'];
  const birth = { birthDate: { equals: '2010-01-01' } };
  const literal =
    '{ students(filter: { birthDate: { equals: "2010-01-01" } }, orderBy: [{ field: BIRTH_DATE }]) { totalCount } }';
  expect(lines(literal)).toEqual(expect.arrayContaining([...filter, ...order]));
  const variable =
    'query ($f: StudentFilter, $o: [StudentOrder!]) { students(filter: $f, orderBy: $o) { totalCount } }';
  expect(lines(variable, { f: birth, o: [{ field: 'BIRTH_DATE' }] })).toEqual(expect.arrayContaining(lines(literal)));
  const part = 'query ($field: StudentOrderField!) { students(orderBy: [{ field: $field }]) { totalCount } }';
  expect(lines(part, { field: 'LAST_NAME' })).toContain('StudentOrderField.LAST_NAME HEALTH REFUSED');
  expect(lines(variable).join()).not.toContain('birthDate');
});

test('what is left out by a directive is not asked for', () => {
  const query = 'query ($no: Boolean!) { students { nodes { lastName birthDate @include(if: $no) } } }';
  expect(named(decided(teacher, query, { variables: { no: true } }), 'Student.birthDate')).toHaveLength(1);
  expect(named(decided(teacher, query, { variables: { no: false } }), 'Student.birthDate')).toHaveLength(0);
});

test('values that weigh more than their enum are named', () => {
  const query =
    '{ students { nodes { attendance(filter: { status: { equals: OUT_OF_SCHOOL_SUSPENSION } }) { date } } } }';
  expect(decided(teacher, query)).toContain('AttendanceStatus.OUT_OF_SCHOOL_SUSPENSION DISCIPLINE REFUSED');
});
