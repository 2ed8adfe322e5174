import type { Viewer } from '../../schema/viewer';
import { explainQuery } from '../../subgraphs/policy/explain-query';
import { policy } from '../../subgraphs/policy/table';
import { requestReader } from '../../subgraphs/request';
import { contract } from '../district/open';

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

test('a student by id is one student, two are a list, and so is a roster on the way', () => {
  const explained = (query: string) => decided(teacher, query);
  const one = 'SpecialEducation.ideaEligible SPECIAL_EDUCATION ALLOWED';
  const listed = 'SpecialEducation.ideaEligible SPECIAL_EDUCATION REFUSED';
  const special = 'specialEducation { ideaEligible }';
  expect(explained(`{ student(id: "a") { ${special} } schools { totalCount } }`)).toContain(one);
  expect(explained(`{ student(id: "a") { ...f } } fragment f on Student { ${special} }`)).toContain(one);
  expect(explained(`{ student(id: "a") { ${special} } b: student(id: "a") { id } }`)).toContain(one);
  expect(explained(`{ student(id: "a") { ${special} } b: student(id: "b") { id } }`)).toContain(listed);
  expect(
    explained(`{ ...Q } fragment Q on Query { student(id: "a") { ${special} } b: student(id: "b") { id } }`),
  ).toContain(listed);
  expect(explained(`{ students { nodes { ${special} } } }`)).toContain(listed);
  const roster = `students { student { ${special} } }`;
  const sections = `sections { section { ${roster} } }`;
  expect(explained(`{ student(id: "a") { ${sections} } }`)).toContain(listed);
  expect(explained(`{ student(id: "a") { ${sections} } }`)).not.toContain(one);
  const both = expect.arrayContaining([one, listed]) as unknown;
  expect(explained(`{ student(id: "a") { ${special} ${sections} } }`)).toEqual(both);
  expect(explained(`{ student(id: "a") { ${special} } section(id: "a") { ${roster} } }`)).toEqual(both);
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

test('a value that weighs more than its field is decided by itself', () => {
  const leftBy = (value: string) =>
    decided(teacher, `{ student(id: "a") { enrollments(filter: { exitType: { equals: ${value} } }) { entryDate } } }`);
  expect(leftBy('EXPELLED_OR_REMOVED')).toContain('ExitType.EXPELLED_OR_REMOVED DISCIPLINE REFUSED');
  expect(leftBy('GRADUATED').join()).not.toContain('DISCIPLINE');
});
