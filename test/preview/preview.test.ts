import pino from 'pino';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { preview } from '../../subgraphs/preview/preview';
import { previewText } from '../../subgraphs/preview/text';
import { contract, withDistrictFile } from '../district/open';
import { preset, smallSystem, type SmallSystem } from '../district/small/small-district';
import { engines } from '../engines/fresh-database';
import { custodian } from '../../subgraphs/policy/custodian';

// What a query becomes in one district: its plan, its statements, its answer.

const people = [
  { id: 17, code: 'a', last_name: 'Ash', grade: '9' },
  { id: 23, code: 'b', last_name: 'Birch', grade: '10' },
  { id: 42, code: 'c', last_name: 'Alder', grade: '9' },
];
const stays = people.map(({ id }) => ({ id, person: id, school: 1, begins: '2025-08-20', ends: null, year: 2026 }));
const QUERY = `query ($start: String) {
  students(first: 5, filter: { lastName: { startsWith: $start } }) {
    nodes { lastName suffix enrollments { schoolYear school { name } } }
  }
}`;

function previewed(database: string, query = QUERY, planOnly = false) {
  return withDistrictFile({ preset, database, asOf: '2026-03-16' }, (file) =>
    preview(
      readDistrictFile(file, contract.schema, {}),
      contract,
      { query, variables: { start: 'A' } },
      {
        log: pino({ level: 'silent' }),
        planOnly,
        viewer: custodian('maple'),
      },
    ),
  );
}

const PLAN = [
  {
    label: 'students',
    type: 'Student',
    table: 'people',
    rows: 'a page of 5',
    columns: ['last_name', 'id'],
    where: { last_name: { startsWith: ['A'] } },
    order: ['last_name', 'first_name'],
    children: [
      {
        label: 'Student.enrollments',
        type: 'Enrollment',
        table: 'stays',
        rows: 'those of each parent',
        link: { person: 'id' },
        columns: ['year', 'school'],
        order: ['begins'],
        children: [
          {
            label: 'Enrollment.school',
            type: 'School',
            table: 'schools',
            rows: 'those of each parent',
            link: { id: 'school' },
            columns: ['title'],
            order: ['title'],
            children: [],
          },
        ],
      },
    ],
  },
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, { people, stays, schools: [{ id: 1, title: 'North' }] });
  });
  afterAll(() => system.close());

  test('plan, statements and answer', async () => {
    const { plan, unmapped, ran } = await previewed(system.database.url);
    expect(plan).toEqual(PLAN);
    expect(unmapped).toEqual(['Student.suffix']);
    expect(ran?.statements.map(({ label, rows }) => [label, rows])).toEqual([
      ['students', 2],
      ['Student.enrollments', 2],
      ['Enrollment.school', 1],
    ]);
    for (const { sql, bindings, milliseconds } of ran!.statements) {
      expect(sql).toMatch(/^select /);
      expect(bindings.length).toBeGreaterThan(0);
      expect(milliseconds).toBeGreaterThan(0);
    }
    const stay = { schoolYear: 2026, school: { name: 'North' } };
    expect(JSON.parse(JSON.stringify(ran!.answer.data))).toEqual({
      students: {
        nodes: [
          { lastName: 'Alder', suffix: null, enrollments: [stay] },
          { lastName: 'Ash', suffix: null, enrollments: [stay] },
        ],
      },
    });
  });

  test('values that statements carry are shown only where they are asked for', async () => {
    const found = await previewed(system.database.url);
    const [statements] = previewText(found, false).split('\nAnswer');
    expect(statements).toContain('-- Student.enrollments: 2 rows, ');
    // A time may happen to be the number of a key.
    expect(statements!.replace(/[\d.]+ ms/g, '')).not.toMatch(/\b(42|17)\b/);
    const [shown] = previewText(found, true).split('\nAnswer');
    expect(shown).toMatch(/^-- .*\b42\b.*\b17\b/m);
  });
});

test('a plan alone needs no database', async () => {
  const { plan, ran } = await previewed('postgres://nobody@127.0.0.1:1/nowhere', QUERY, true);
  expect(plan).toEqual(PLAN);
  expect(ran).toBeUndefined();
  expect(previewText({ district: 'maple', asOf: '2026-03-16', plan, unmapped: [], ran }, false))
    .toBe(`maple, as of 2026-03-16

Plan
  students: Student from people, a page of 5
    reads last_name, id
    where { last_name: { startsWith: [ A ] } }
    order last_name, first_name
    Student.enrollments: Enrollment from stays, those of each parent
      link  person = id of the parent
      reads year, school
      order begins
      Enrollment.school: School from schools, those of each parent
        link  id = school of the parent
        reads title
        order title
`);
});

test('records by id, entities, counts and cuts', async () => {
  const query = `{
    a: student(id: "maple:student:42") { lastName attendance(last: 3) { date } }
    b: student(id: "cedar:student:42") { lastName }
    _entities(representations: [{ __typename: "School", id: "maple:school:1" }]) { ... on School { name } }
    students(filter: { currentEnrollment: { school: { equals: "maple:school:1" } } }) { totalCount }
  }`;
  const { plan } = await previewed('sqlite:none.db', query, true);
  expect(plan.map(({ label, rows, where }) => [label, rows, where])).toEqual([
    ['Student', 'by key (42)', undefined],
    ['Student', 'by key ()', undefined],
    ['School', 'by key (1)', undefined],
    ['students', 'their number', { exists: 'stays', current: true, where: { school: { is: [['1']] } } }],
  ]);
  expect(plan[0]?.children.map(({ rows }) => rows)).toEqual(['the last 3 of each parent']);
});

test('what is wrong with a query is said as a district says it', async () => {
  await expect(previewed('sqlite:none.db', '{ students { nodes { shoeSize } } }', true)).rejects.toMatchObject({
    errors: [{ message: expect.stringMatching(/Cannot query field "shoeSize"/) }],
  });
  await expect(previewed('sqlite:none.db', '{ students(first: 0) { totalCount } }', true)).rejects.toThrow(
    '`first` must be a number from 1 to 200.',
  );
});
