import type { Viewer } from '../../schema/viewer';
import type { MadeSystem } from '../district/made-system';
import type { Said, TestDistrict } from '../district/open';
import { engines } from '../engines/fresh-database';
import { asking, madeSchool, openSchool, viewer } from './made-school';

// Who sees whom, in the school of made-school.ts; reckoned by hand from its rows.

const staff = (id: number) => ({ records: [`maple:staff:${id}`] });
const contact = (...ids: number[]) => ({ records: ids.map((id) => `maple:contact:${id}`) });
type Named = Readonly<Record<string, string>>;
/** What stands under a key in each of the rows of a list. */
const each = (rows: unknown, key: string) => (rows as readonly Named[]).map((row) => row[key]);
const names = (said: Said) => each(said.data.students.nodes, 'lastName');

describe.each(engines)('on %s', (engine) => {
  let system: MadeSystem;
  let maple: TestDistrict;
  let ask: (who: Viewer, query: string) => Promise<Said>;
  beforeAll(async () => {
    system = await madeSchool(engine);
    maple = await openSchool(system);
    ask = asking(maple);
  });
  afterAll(() => system.close());

  const everybody = ['Ada', 'Ben', 'Cai', 'Dee', 'Eve', 'Flo'];
  const north = ['Ada', 'Ben', 'Cai', 'Dee'];
  test.each<[string, Viewer, string[] | null]>([
    ['a teacher: those of the school', viewer('teacher', 'instruction', staff(1)), north],
    ['a post whose last day is today', viewer('teacher', 'instruction', staff(2)), north],
    ['a post that ended: those of its sections still', viewer('teacher', 'instruction', staff(5)), ['Ada']],
    ['a teacher of the other school', viewer('teacher', 'instruction', staff(6)), ['Eve']],
    ['a post of which no day is written', viewer('counselor', 'student-services', staff(4)), north],
    ['a nurse', viewer('nurse', 'health-safety', staff(3)), north],
    ['a principal', viewer('principal', 'administration', staff(6)), ['Eve']],
    ['a teacher in an emergency', viewer('teacher', 'health-safety', staff(1)), ['Ada', 'Ben']],
    ['a case manager with no case', viewer('special-education', 'instruction', staff(1)), north],
    ['a mother', viewer('guardian', 'family-access', contact(101)), ['Ada']],
    ['a father whom a court keeps away', viewer('guardian', 'family-access', contact(102)), []],
    ['a neighbour, who is no guardian', viewer('guardian', 'family-access', contact(104)), []],
    ['a guardian of two', viewer('guardian', 'family-access', contact(103, 105)), ['Ben', 'Eve']],
    ['a student of 18 today', viewer('student', 'family-access', { records: ['maple:student:3'] }), ['Cai']],
    ['a student of 18 tomorrow', viewer('student', 'family-access', { records: ['maple:student:4'] }), []],
    ['a registrar', viewer('registrar', 'administration'), everybody],
    ['a registrar of another district', viewer('registrar', 'administration', { district: 'oak' }), null],
    ['an administrator', viewer('district-admin', 'administration'), everybody],
    ['the state', viewer('state-agency', 'audit-evaluation', { district: undefined }), everybody],
    ['the state, for another purpose', viewer('state-agency', 'instruction'), null],
    ['a researcher', viewer('researcher', 'research'), null],
    ['an operator', viewer('operator', 'administration'), null],
    ['an application alone', viewer('app', 'instruction', { app: 'grader' }), null],
    ['a teacher without a record here', viewer('teacher', 'instruction'), null],
    ['a teacher with the number of a contact', viewer('teacher', 'instruction', contact(1)), null],
    ['a teacher of another district', viewer('teacher', 'instruction', { records: ['oak:staff:1'] }), null],
    [
      'a barred father who teaches',
      viewer('teacher', 'instruction', { records: ['maple:staff:1', 'maple:contact:102'] }),
      ['Ben', 'Cai', 'Dee'],
    ],
  ])('%s', async (_, who, seen) => {
    const said = await ask(who, '{ students { totalCount nodes { lastName } } }');
    expect(said.errors).toBeUndefined();
    if (seen === null) {
      expect(said.data).toEqual({ students: null });
      expect(said.extensions?.rollcall.withheld?.map(({ path }) => path)).toEqual(['Query.students']);
    } else {
      expect(names(said)).toEqual(seen);
      expect(said.data.students.totalCount).toBe(seen.length);
    }
  });

  test('a page is chosen first, and then shown with what the viewer may see of each; pages of any size are one list', async () => {
    const who = viewer('teacher', 'instruction', staff(1));
    const list = [
      { lastName: 'Ben', birthDate: '2010-06-01' },
      { lastName: 'Ada', birthDate: '2010-05-01' },
      { lastName: 'Cai', birthDate: null },
      { lastName: 'Dee', birthDate: null },
    ];
    for (const first of [1, 2, 3, 4, 5]) {
      const seen: unknown[] = [];
      for (let after = '', more = true; more;) {
        maple.statements.length = 0;
        const order = 'orderBy: [{ field: BIRTH_DATE, direction: DESC, nulls: LAST }, { field: LAST_NAME }]';
        const { data } = await ask(
          who,
          `{ students(first: ${first}, ${order}${after}) { nodes { lastName birthDate } pageInfo { hasNextPage endCursor } } }`,
        );
        const { nodes, pageInfo } = data.students;
        seen.push(...nodes);
        [after, more] = [`, after: "${pageInfo.endCursor}"`, pageInfo.hasNextPage];
        const [statement = ''] = maple.statements.flatMap(({ label, sql }) => (label === 'students' ? [sql] : []));
        expect(statement).toMatch(/ from \(select .* limit \S+\) as .* limit \S+$/s);
      }
      expect(seen).toEqual(list);
    }
  });

  test.each([
    [{ endDate: { constant: '2026-03-15' } }, null],
    [{ endDate: { constant: '2026-03-16' } }, ['Ada', 'Ben']],
    [{ beginDate: { constant: '2026-03-17' } }, null],
    [{ beginDate: { constant: '2026-03-16' } }, ['Ada', 'Ben']],
  ])('who teaches a section by the columns of its row, with the days %j', async (days, seen) => {
    const teachers = { list: [{ staff: { on: { id: 'teacher' } }, ...days }] };
    const other = await openSchool(system, { entities: { Section: { fields: { teachers } } } });
    const who = viewer('teacher', 'health-safety', staff(1));
    const said = await asking(other)(who, '{ students { nodes { lastName } } }');
    expect(said.data.students && names(said)).toEqual(seen);
  });

  test('a school year that the district has raised is not told by asking for the record of it', async () => {
    const entities = {
      Student: { fields: { attendanceSummary: { on: { student: 'id' } } } },
      AttendanceSummary: {
        table: 'stays',
        key: ['id'],
        fields: { schoolYear: { schoolYearOf: 'begins' }, daysEnrolled: 'school' },
      },
    };
    const policy = { raise: { 'AttendanceSummary.schoolYear': 'SAFETY' } };
    const summary = async (differences: object, year: string) => {
      const query = `{ student(id: "maple:student:1") { attendanceSummary${year} { daysEnrolled } } }`;
      const { data } = await asking(await openSchool(system, { entities, ...differences }))(
        viewer('teacher', 'instruction', staff(1)),
        query,
      );
      return data.student.attendanceSummary as unknown;
    };
    expect(await summary({}, '(schoolYear: 2026)')).toEqual({ daysEnrolled: 1 });
    expect(await summary({ policy }, '(schoolYear: 2026)')).toBeNull();
    expect(await summary({ policy }, '')).toEqual({ daysEnrolled: 1 });
  });

  test('a list that the mapping puts in order is a list to the ties too', async () => {
    const ordered = (pick: string) => ({ on: { student: 'id' }, pick: [pick] });
    const fields = { contacts: ordered('id'), sections: ordered('-id'), enrollments: ordered('-begins') };
    const ask = asking(await openSchool(system, { entities: { Student: { fields } } }));
    const seen = async (who: Viewer) => names(await ask(who, '{ students { nodes { lastName } } }'));
    const father = { records: ['maple:staff:1', 'maple:contact:102'] };
    expect(await seen(viewer('teacher', 'instruction', father))).toEqual(['Ben', 'Cai', 'Dee']);
    expect(await seen(viewer('teacher', 'health-safety', staff(1)))).toEqual(['Ada', 'Ben']);
    expect(await seen(viewer('guardian', 'family-access', contact(101)))).toEqual(['Ada']);
  });

  test('who was a guardian until yesterday is none, and a restriction stays one', async () => {
    const until = async (day: string, who: Viewer, current = false) => {
      const window = { to: { choose: [{ when: { guardian: 'Y' }, then: { constant: day } }] } };
      const contacts = { on: { student: 'id' }, current };
      const other = await openSchool(system, { entities: { Contact: { window }, Student: { fields: { contacts } } } });
      return names(await asking(other)(who, '{ students { nodes { lastName } } }'));
    };
    const mother = viewer('guardian', 'family-access', contact(103));
    const father = viewer('teacher', 'instruction', { records: ['maple:staff:1', 'maple:contact:102'] });
    expect(await until('2026-03-16', mother)).toEqual(['Ben']);
    for (const current of [false, true]) {
      expect(await until('2026-03-15', mother, current)).toEqual([]);
      expect(await until('2026-03-15', father, current)).toEqual(['Ben', 'Cai', 'Dee']);
    }
  });

  test('days that the district has raised are not told by asking who was active on them', async () => {
    const raise = { 'Enrollment.exitDate': 'SAFETY' };
    const current = { currentEnrollment: { on: { student: 'id' }, current: true } };
    const entities = { Student: { fields: current } };
    const raised = asking(await openSchool(system, { entities, policy: { raise } }));
    const plain = asking(await openSchool(system, { entities }));
    const who = viewer('teacher', 'instruction', staff(1));
    const filtered = '{ students(filter: { enrollments: { activeOn: "2026-01-31" } }) { nodes { lastName } } }';
    const dated = '{ student(id: "maple:student:1") { currentEnrollment(asOf: "2026-01-31") { school { name } } } }';
    expect(names(await plain(who, filtered))).toEqual(['Ada', 'Ben']);
    expect((await raised(who, filtered)).errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_WITHHELD']);
    expect((await plain(who, dated)).data.student.currentEnrollment).toEqual({ school: { name: 'North' } });
    const said = await raised(who, dated);
    expect(said.data.student.currentEnrollment).toBeNull();
    expect(said.extensions?.rollcall.withheld?.map(({ category }) => category)).toContain('SAFETY');
    const today = '{ student(id: "maple:student:1") { currentEnrollment { school { name } } } }';
    expect((await raised(who, today)).data.student.currentEnrollment).toEqual({ school: { name: 'North' } });
  });

  test('a father whom a court keeps away hears the same of a child who is not there', async () => {
    const who = viewer('guardian', 'family-access', contact(102));
    const answers = ['1', '2', '99'].map((key) => ask(who, `{ student(id: "maple:student:${key}") { lastName } }`));
    for (const said of await Promise.all(answers)) expect(said.data).toEqual({ student: null });
  });

  test('what is given of some students is null of the others, in the statement itself', async () => {
    maple.statements.length = 0;
    const said = await ask(viewer('teacher', 'instruction', staff(1)), '{ students { nodes { lastName birthDate } } }');
    expect(said.data.students.nodes).toEqual([
      { lastName: 'Ada', birthDate: '2010-05-01' },
      { lastName: 'Ben', birthDate: '2010-06-01' },
      { lastName: 'Cai', birthDate: null },
      { lastName: 'Dee', birthDate: null },
    ]);
    // Beside what is read of the teacher: sections, and posts at schools.
    expect(maple.statements.filter(({ label }) => label === 'students')).toHaveLength(1);
    expect(maple.statements).toHaveLength(5);
    expect(said.extensions?.rollcall.withheld).toEqual([
      { path: 'Student.birthDate', category: 'IDENTITY', reason: expect.stringContaining('own-section') },
    ]);
  });

  test('what is refused is not in the statement', async () => {
    maple.statements.length = 0;
    const query = '{ students { nodes { lastName socioeconomic { foodServiceEligibility } } } }';
    const said = await ask(viewer('teacher', 'instruction', staff(1)), query);
    expect(said.data.students.nodes[0]).toEqual({ lastName: 'Ada', socioeconomic: null });
    expect(maple.statements.map(({ sql }) => sql).join()).not.toContain('lunch');
  });

  test('a filter finds only those of whom the value may be read, and one on what is refused is refused', async () => {
    const who = viewer('teacher', 'instruction', staff(1));
    const born = (from: string) => ask(who, `{ students(filter: { birthDate: { from: "${from}" } }) { totalCount } }`);
    expect((await born('2000-01-01')).data.students.totalCount).toBe(2); // not Cai and Dee, who were born later
    const meals = await ask(who, '{ students(filter: { demographics: { sex: { equals: FEMALE } } }) { totalCount } }');
    expect(meals.errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_WITHHELD']);
  });

  test('an order sees null where the value may not be read', async () => {
    const order = '{ students(orderBy: { field: BIRTH_DATE, direction: DESC }) { nodes { lastName } } }';
    expect(names(await ask(viewer('teacher', 'instruction', staff(1)), order))).toEqual(['Ben', 'Ada', 'Cai', 'Dee']);
  });

  test('a page after a page goes on where it stood, also in an order of which some see null', async () => {
    const who = viewer('teacher', 'instruction', staff(1));
    const page = (after: string) =>
      ask(
        who,
        `{ students(first: 2, ${after} orderBy: { field: BIRTH_DATE }) { edges { node { lastName } } pageInfo { endCursor hasNextPage } } }`,
      );
    const first = await page('');
    const second = await page(`after: "${first.data.students.pageInfo.endCursor}",`);
    const seen = [first, second].flatMap((said) =>
      (said.data.students.edges as readonly { node: Named }[]).map(({ node }) => node['lastName']),
    );
    expect(seen).toEqual(['Ada', 'Ben', 'Cai', 'Dee']);
    expect(second.data.students.pageInfo.hasNextPage).toBe(false);
  });

  test('a roster has the seats of those whose enrollment may be read', async () => {
    const roster = async (who: Viewer) => {
      const said = await ask(who, '{ sections { nodes { name students { student { lastName } beginDate } } } }');
      const sections = said.data.sections.nodes as readonly { name: string; students: { student: Named }[] | null }[];
      return Object.fromEntries(
        sections.map(({ name, students }) => [name, students?.map(({ student }) => student['lastName']) ?? null]),
      );
    };
    // Dee sits in no section of Ash any more, so the seat that she had is not told.
    expect(await roster(viewer('teacher', 'instruction', staff(1)))).toEqual({
      Algebra: ['Ada', 'Ben'],
      Biology: [],
      Chemistry: ['Ada'],
      Drama: [],
    });
    expect(await roster(viewer('researcher', 'research'))).toEqual({
      Algebra: null,
      Biology: null,
      Chemistry: null,
      Drama: null,
    });
  });

  test('what is sensitive is told of one student at a time', async () => {
    const counselor = viewer('counselor', 'student-services', staff(4));
    const meal = 'lastName socioeconomic { foodServiceEligibility }';
    const one = await ask(counselor, `{ student(id: "maple:student:2") { ${meal} } }`);
    expect(one.data.student).toEqual({ lastName: 'Ben', socioeconomic: { foodServiceEligibility: 'REDUCED' } });
    const list = await ask(
      counselor,
      `{ students(filter: { lastName: { startsWith: "Ben" } }) { nodes { ${meal} } } }`,
    );
    expect(list.data.students.nodes).toEqual([{ lastName: 'Ben', socioeconomic: null }]);
    const two = await ask(
      counselor,
      `{ a: student(id: "maple:student:2") { ${meal} } b: student(id: "maple:student:3") { ${meal} } }`,
    );
    expect([two.data.a.socioeconomic, two.data.b.socioeconomic]).toEqual([null, null]);
    const ofList = `{ _entities(representations: [{ __typename: "Student", id: "maple:student:2", ofList: true }]) { ... on Student { ${meal} } } }`;
    expect((await ask(counselor, ofList)).data._entities).toEqual([{ lastName: 'Ben', socioeconomic: null }]);
    // Cai was on the caseload until yesterday.
    expect((await ask(counselor, `{ student(id: "maple:student:3") { ${meal} } }`)).data.student).toEqual({
      lastName: 'Cai',
      socioeconomic: { foodServiceEligibility: null },
    });
  });

  test('an application carries no more than its own rows let it', async () => {
    const query = '{ student(id: "maple:student:1") { lastName birthDate socioeconomic { foodServiceEligibility } } }';
    const mother = viewer('guardian', 'family-access', contact(101));
    const meals = async (who: Viewer) => (await ask(who, query)).data.student;
    expect(await meals(mother)).toEqual({
      lastName: 'Ada',
      birthDate: '2010-05-01',
      socioeconomic: { foodServiceEligibility: 'FREE' },
    });
    expect(await meals({ ...mother, app: 'bus' })).toEqual({
      lastName: 'Ada',
      birthDate: '2010-05-01',
      socioeconomic: null,
    });
  });

  test('a code that the mapping does not know may weigh as much as any, and is told like the heaviest', async () => {
    const status = { codes: { E: 'EXCUSED_ABSENCE', U: null } };
    const entities = { AttendanceEvent: { variants: { DAILY: { fields: { status } } } } };
    const other = asking(await openSchool(system, { entities }));
    const query = '{ student(id: "maple:student:1") { attendance { status sourceCodes { code } } } }';
    const codes = async (who: Viewer) => {
      const days = (await other(who, query)).data.student.attendance as { sourceCodes: Named[] }[];
      return days.flatMap(({ sourceCodes }) => each(sourceCodes, 'code')).sort();
    };
    expect(await codes(viewer('teacher', 'instruction', staff(1)))).toEqual(['E']);
    expect(await codes(viewer('registrar', 'administration'))).toEqual(['E', 'OSS', 'U', 'U', 'U']);
  });

  test('a suspension is no day of attendance for whoever may not read discipline', async () => {
    const query = '{ student(id: "maple:student:1") { attendance { date status sourceCodes { code } } } }';
    const days = async (who: Viewer) => each((await ask(who, query)).data.student.attendance, 'date');
    expect(await days(viewer('teacher', 'instruction', staff(1)))).toEqual([
      '2024-03-15',
      '2024-03-16',
      '2026-03-02',
      null,
    ]);
    expect(await days(viewer('guardian', 'family-access', contact(101)))).toEqual([
      '2024-03-15',
      '2024-03-16',
      '2026-03-02',
      '2026-03-03',
      null,
    ]);
    const suspended =
      '{ student(id: "maple:student:1") { attendance(filter: { status: { equals: OUT_OF_SCHOOL_SUSPENSION } }) { date } } }';
    const said = await ask(viewer('teacher', 'instruction', staff(1)), suspended);
    expect(said.errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_WITHHELD']);
  });

  test('an address that is not to be published is for those who may read what is dangerous', async () => {
    const query = '{ student(id: "maple:student:5") { addresses { street } } }';
    const streets = async (who: Viewer) => each((await ask(who, query)).data.student.addresses, 'street');
    expect(await streets(viewer('teacher', 'instruction', staff(6)))).toEqual(['Open Street 5']);
    expect(await streets(viewer('registrar', 'administration'))).toEqual(['Hidden Lane 5', 'Open Street 5']);
  });

  test('events of which the time is over are in no list and no filter', async () => {
    const forgetful = await openSchool(system, { policy: { retention: { ATTENDANCE: 2 } } });
    const days = async (filter: string) => {
      const query = `{ student(id: "maple:student:1") { attendance${filter} { date } } }`;
      const said = await asking(forgetful)(viewer('district-admin', 'administration'), query);
      return each(said.data.student.attendance, 'date');
    };
    expect(await days('')).toEqual(['2024-03-16', '2026-03-02', '2026-03-03']);
    expect(await days('(first: 1)')).toEqual(['2024-03-16']);
    expect(await days('(filter: { date: { to: "2024-03-15" } })')).toEqual([]);
  });

  test('a district tightens the policy with a reason, by category, by tie, and by field', async () => {
    const strict = await openSchool(system, {
      policy: {
        forbid: [
          { roles: ['teacher'], categories: ['IDENTITY'], reason: 'Teachers use names, not numbers.' },
          { roles: ['registrar'], categories: ['DIRECTORY'], relationship: 'own-district', reason: 'Closed.' },
        ],
        raise: { 'Student.lastName': 'SAFETY' },
      },
    });
    const said = await asking(strict)(
      viewer('teacher', 'instruction', staff(1)),
      '{ students { nodes { lastName birthDate } } }',
    );
    expect(said.data.students.nodes[0]).toEqual({ lastName: null, birthDate: null });
    expect(said.extensions?.rollcall.withheld).toEqual([
      { path: 'Student.lastName', category: 'SAFETY', reason: expect.stringContaining('teacher') },
      { path: 'Student.birthDate', category: 'IDENTITY', reason: 'Teachers use names, not numbers.' },
    ]);
    const closed = await asking(strict)(viewer('registrar', 'administration'), '{ students { totalCount } }');
    expect(closed.data).toEqual({ students: null });
  });

  test('where the district says so, a verified address names a person', async () => {
    const mailed = await openSchool(system, { policy: { identify: ['records', 'email'] } });
    const seen = async (where: TestDistrict, who: Viewer) => {
      const said = await asking(where)(who, '{ students { nodes { lastName } } }');
      return said.data.students === null ? null : names(said);
    };
    const teacher = (email: string | undefined) => viewer('teacher', 'instruction', { email });
    const guardian = (email: string) => viewer('guardian', 'family-access', { email });
    expect(await seen(maple, teacher('ash@maple.example'))).toBeNull();
    expect(await seen(mailed, teacher('ash@maple.example'))).toEqual(north);
    expect(await seen(mailed, teacher('ASH@maple.example'))).toBeNull();
    expect(await seen(mailed, teacher(' '))).toBeNull();
    expect(await seen(mailed, teacher(undefined))).toBeNull();
    expect(await seen(mailed, guardian('ada.home@mail.example'))).toEqual(['Ada']);
    expect(await seen(mailed, guardian('father@mail.example'))).toEqual([]);
    for (const email of ['father@mail.example', 'Father@Mail.Example'])
      expect(await seen(mailed, viewer('teacher', 'instruction', { ...staff(1), email }))).toEqual([
        'Ben',
        'Cai',
        'Dee',
      ]);
  });

  test('the graph explains which rows decide', async () => {
    const query =
      '{ district(id: "maple") { explainAccess(role: NURSE, purpose: HEALTH_SAFETY) { category ruling relationships onLists rows } } }';
    const said = await ask(viewer('operator', 'administration'), query);
    const rulings = said.data.district.explainAccess as readonly Named[];
    const health = rulings.find(({ category }) => category === 'HEALTH');
    expect(health).toEqual({
      category: 'HEALTH',
      ruling: 'ALLOWED',
      relationships: ['own-school'],
      onLists: true,
      rows: ['nurse-own-school', 'court-order', 'opted-out-application', 'opted-out-purpose'],
    });
  });
});
