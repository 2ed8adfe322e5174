import fc from 'fast-check';
import { encodeCursor } from '../../schema/cursor';
import { requestedOrder } from '../../schema/requested-order';
import { contract } from '../district/open';

/*
 * Questions to the school of made-school.ts, as an application or somebody who probes might put them: every way to students,
 * with filters, orders, counts, pages, cursors of their own making, rosters, aliases, fragments and ids that are there, hidden or nowhere.
 */
const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'Ada', 'Eve', 'Gus');
const day = fc.constantFrom(
  '2005-01-01',
  '2008-03-16',
  '2008-03-17',
  '2010-05-01',
  '2011-07-01',
  '2026-01-31',
  '2026-03-03',
);
const id = (type: string, most: number) => fc.integer({ min: 1, max: most }).map((key) => `"maple:${type}:${key}"`);
const student = id('student', 9);

const leaf = fc.constantFrom(
  'id',
  'lastName',
  'birthDate',
  'gradeLevel',
  'sourceCodes { field code }',
  'socioeconomic { foodServiceEligibility sourceCodes { code } }',
  'addresses { street doNotPublish }',
  'contacts { name isLegalGuardian restrictions emails { address } }',
  'enrollments { entryDate exitDate school { id name } }',
  'enrollments(filter: { activeOn: "2026-01-31" }) { exitDate }',
  'currentEnrollment { school { name } }',
  'attendance { date status sourceCodes { code } }',
  'attendance(last: 2) { date status }',
  'attendance(filter: { date: { from: "2025-01-01" } }) { status }',
  'attendance(first: 1, filter: { status: { equals: UNEXCUSED_ABSENCE } }) { date status }',
  'contacts(filter: { isLegalGuardian: { equals: true } }) { name }',
  'enrollments(filter: { exitDate: { to: "2026-12-31" } }) { entryDate school { sections { name } } }',
  'sections { beginDate section { name students { student { lastName birthDate } endDate } } }',
  'sections(filter: { activeOn: "2026-01-31" }) { student { id } section { id } }',
  'district { id }',
);
const selection = fc
  .uniqueArray(leaf, { minLength: 1, maxLength: 5, selector: (text) => text.split(/[ ({]/)[0] })
  .map((fields) => fields.join(' '));

const condition = fc.oneof(
  name.map((text) => `lastName: { startsWith: "${text}" }`),
  day.map((from) => `birthDate: { from: "${from}" }`),
  day.map((equals) => `birthDate: { equals: "${equals}" }`),
  student.map((one) => `id: { in: [${one}, "maple:student:5"] }`),
  day.map((on) => `enrollments: { activeOn: "${on}" }`),
  id('school', 3).map((school) => `enrollments: { school: { equals: ${school} } }`),
  day.map((from) => `enrollments: { exitDate: { from: "${from}" } }`),
  fc.constant('demographics: { sex: { equals: FEMALE } }'),
);
const filter = fc.uniqueArray(condition, { maxLength: 2, selector: (text) => text.split(':')[0] });
const order = fc.constantFrom('', 'LAST_NAME', 'BIRTH_DATE', 'LOCAL_ID');
const direction = fc.constantFrom('ASC', 'DESC');

/** A place in the order that nobody was given: beside the rows that are hidden, or in the midst of them. */
const place = fc.option(
  fc.record({ value: fc.oneof(name, day, fc.constant(null)), key: fc.integer({ min: 1, max: 9 }) }),
);
const cursor = (field: string, direction: string, { value, key }: { value: string | null; key: number }): string => {
  const keys = requestedOrder(contract, 'Student', field === '' ? [] : [{ field, direction }]);
  return encodeCursor(keys, { position: { values: keys.map(() => value), district: 'maple', key: [key] } });
};

const list = fc
  .record({ filter, order, direction, first: fc.integer({ min: 1, max: 4 }), selection, count: fc.boolean(), place })
  .map(({ filter, order, direction, first, selection, count, place }) => {
    const after = place === null ? '' : `, after: "${cursor(order, direction, place)}"`;
    const sorted = `${order === '' ? '' : `, orderBy: { field: ${order}, direction: ${direction} }`}${after}`;
    const wanted = filter.length > 0 ? `, filter: { ${filter.join(', ')} }` : '';
    const page = `${count ? 'totalCount ' : ''}pageInfo { hasNextPage hasPreviousPage startCursor endCursor } completeness { exact }`;
    return `students(first: ${first}${wanted}${sorted}) { ${page} edges { cursor node { ${selection} } } }`;
  });
const one = fc.tuple(student, selection).map(([key, fields]) => `student(id: ${key}) { ${fields} }`);
const entities = fc.tuple(fc.array(student, { minLength: 1, maxLength: 3 }), selection).map(([keys, fields]) => {
  const representations = keys.map((key) => `{ __typename: "Student", id: ${key} }`).join(', ');
  return `_entities(representations: [${representations}]) { ... on Student { ${fields} } }`;
});
const rosters = fc
  .tuple(
    selection,
    fc.constantFrom(
      '',
      '(filter: { activeOn: "2026-03-16" })',
      '(last: 1)',
      '(filter: { student: { equals: "maple:student:5" } })',
    ),
  )
  .map(
    ([fields, which]) =>
      `sections { nodes { name teachers { staff { lastName } } students${which} { beginDate student { ${fields} } } } }`,
  );
const schools = fc.constant('schools { nodes { name sections { name students { student { lastName } } } } }');

/** A document with one to three questions, each under a name of its own. */
export const document = fc
  .array(fc.oneof({ weight: 4, arbitrary: list }, { weight: 3, arbitrary: one }, entities, rosters, schools), {
    minLength: 1,
    maxLength: 3,
  })
  .map((fields) => `{ ${fields.map((field, index) => `q${index}: ${field}`).join(' ')} }`);
