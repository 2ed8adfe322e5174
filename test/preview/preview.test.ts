import pino from 'pino';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { preview } from '../../subgraphs/preview/preview';
import { previewText } from '../../subgraphs/preview/text';
import { contract, withDistrictFile } from '../district/open';
import { preset, smallSystem, type SmallSystem } from '../district/small/small-district';
import { engines } from '../engines/fresh-database';
import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { MadeSystem } from '../district/made-system';
import { madeSchool, mapping, TODAY, viewer } from '../policy/made-school';

// What a query becomes in one district: its plan, its statements, its answer.

const silent = { log: pino({ level: 'silent' }) };

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
      { ...silent, planOnly, viewer: custodian('maple') },
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
  const { plan, assumes, ran } = await previewed('postgres://nobody@127.0.0.1:1/nowhere', QUERY, true);
  expect(plan).toEqual(PLAN);
  expect(ran).toBeUndefined();
  expect(previewText({ district: 'maple', asOf: '2026-03-16', plan, assumes, unmapped: [], ran }, false))
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

Planned without the database: as if no family had refused anything.
`);
});

describe('as somebody of a school', () => {
  let school: MadeSystem;
  beforeAll(async () => {
    school = await madeSchool('sqlite');
  });
  afterAll(() => school.close());

  const previewedAs = (who: Viewer, query: string, planOnly: boolean) =>
    withDistrictFile({ system: 'a system of our own', database: school.url, asOf: TODAY, ...mapping }, (file) =>
      preview(readDistrictFile(file, contract.schema, {}), contract, { query }, { ...silent, planOnly, viewer: who }),
    );
  const teacher = viewer('teacher', 'instruction', { records: ['maple:staff:1'] });
  const asTeacher = (planOnly: boolean) =>
    previewedAs(teacher, '{ students { nodes { lastName birthDate } } }', planOnly);

  test('a plan alone says that it knows of no post', async () => {
    const alone = await asTeacher(true);
    expect(alone.assumes).toBe(
      'Planned without the database: as if the viewer taught no section and worked at no school today, and no family had refused anything.',
    );
    expect(previewText(alone, false)).toContain(`\n\n${alone.assumes}\n`);
  });

  test('the plan beside the answer is the one that was run: with the posts, of which it tells how many', async () => {
    const { plan, assumes, ran } = await asTeacher(false);
    expect(assumes).toBeUndefined();
    expect(JSON.parse(JSON.stringify(ran?.answer.data)).students.nodes).toHaveLength(4);
    const where = JSON.stringify(plan[0]?.where);
    expect(where).toContain('{"school":{"is":"1 key"}}');
    expect(plan).not.toEqual((await asTeacher(true)).plan);
  });

  test('students by their ids are planned as the list that they are', async () => {
    const counselor = viewer('counselor', 'student-services', { records: ['maple:staff:4'] });
    const student = (id: number) =>
      `s${id}: student(id: "maple:student:${id}") { socioeconomic { foodServiceEligibility } }`;
    const columns = async (...ids: number[]) => {
      const { plan } = await previewedAs(counselor, `{ ${ids.map(student).join(' ')} }`, true);
      return plan.map((node) => node.columns);
    };
    expect(await columns(2)).toEqual([['lunch']]);
    expect(await columns(2, 3)).toEqual([[], []]);
  });
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
