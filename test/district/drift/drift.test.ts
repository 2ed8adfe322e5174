import type { Knex } from 'knex';
import { engines, type Engine } from '../../engines/fresh-database';
import { until } from '../../until';
import { codes, type TestDistrict } from '../open';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { writable } from '../writable';
import { alarm, type Alarm } from './alarm';
import { lostIn } from './same-or-lost';

// A vendor's upgrade changes the tables under a district that runs.

const rows = {
  schools: [
    { id: 1, title: 'North High', charter: true },
    { id: 2, title: 'Lake Primary', charter: false },
  ],
  people: [
    { id: 1, code: '007', first_name: 'Ana', last_name: 'Adams', birth_date: '2010-05-01', grade: '9' },
    { id: 2, code: '12', first_name: 'Ben', last_name: 'Baker', birth_date: '2009-01-31', grade: '10' },
    { id: 3, code: '0', first_name: 'Cy', last_name: 'Cole', birth_date: null, grade: null },
  ],
  stays: [
    { id: 51, person: 1, school: 1, begins: '2025-09-01', ends: null, year: 2026, grade: '9' },
    { id: 52, person: 2, school: 1, begins: '2025-09-01', ends: null, year: 2026, grade: '10' },
    { id: 53, person: 2, school: 2, begins: '2024-09-01', ends: '2025-06-30', year: 2025, grade: '9' },
  ],
  absences: [{ id: 1, person: 1, day: '2026-01-05', minutes: 30 }],
  badges: [{ person: 1, colour: 'red' }],
};

const EVERYTHING = `{
  students { nodes {
    id localId firstName middleName lastName birthDate gradeLevel
    sourceCodes { field code }
    enrollments { schoolYear entryDate exitDate entryGradeLevel school { name } }
    currentEnrollment { schoolYear school { id name isCharter } }
    attendance { date status minutes }
  } }
  schools { nodes { id name isCharter } }
}`;

const no = (column: string, table: string) =>
  `table \`${table}\` has no column \`${column}\`, or the district's user may not see it.`;

const RETYPED: Readonly<Record<Engine, [string, string[], string[], string][]>> = {
  mysql: [
    [
      'text, numbers now',
      ['alter table people modify code int'],
      ['alter table people modify code varchar(40)', "update people set code = '007' where id = 1"],
      'localId',
    ],
    [
      'dates, text now',
      ['alter table people modify birth_date varchar(20)'],
      ['alter table people modify birth_date date'],
      'birthDate',
    ],
  ],
  postgres: [
    [
      'text, numbers now',
      ['alter table people alter code type int using code::int'],
      ['alter table people alter code type varchar(40)', "update people set code = '007' where id = 1"],
      'localId',
    ],
    [
      'dates, text now',
      ['alter table people alter birth_date type varchar(20)'],
      ['alter table people alter birth_date type date using birth_date::date'],
      'birthDate',
    ],
  ],
  sqlite: [
    [
      'text, numbers now',
      [
        'alter table people rename column code to code_text',
        'alter table people add column code int',
        'update people set code = code_text',
      ],
      ['alter table people drop column code', 'alter table people rename column code_text to code'],
      'localId',
    ],
  ],
};

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  let upgrade: Knex;
  let bell: Alarm;
  let maple: TestDistrict;
  let before: Awaited<ReturnType<TestDistrict['ask']>>;
  const alter = async (...statements: string[]) => {
    for (const statement of statements) await upgrade.raw(statement);
  };
  const lookAround = async (status: string) => {
    bell.ring();
    await until(async () => (await maple.district.health()).status === status);
  };
  const log = (part: string) => maple.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === part);

  beforeEach(async () => {
    system = await smallSystem(engine, rows);
    upgrade = writable(system.database);
    bell = alarm();
    maple = await system.open({}, { timer: bell.timer });
    before = await maple.ask(EVERYTHING);
    expect(before.errors).toBeUndefined();
    expect(before.data.students.nodes[0]).toMatchObject({
      localId: '007',
      currentEnrollment: { school: { id: 'maple:school:1' } },
    });
  });
  afterEach(async () => {
    await upgrade.destroy();
    await system.close();
  });

  test('a column that is renamed: noticed by the request that meets it, which is answered without it', async () => {
    await alter('alter table people rename column birth_date to born');
    const said = await maple.ask(EVERYTHING);
    expect(lostIn(before, said)).toEqual(['students.nodes.birthDate']);
    expect(said.errors).toEqual([
      {
        message: `District maple cannot give Student.birthDate now: ${no('birth_date', 'people')}`,
        path: ['students', 'nodes', 0, 'birthDate'],
        extensions: { code: 'FIELD_UNAVAILABLE', district: 'maple' },
      },
    ]);
    expect(said.extensions?.rollcall.unavailable).toEqual([
      { field: 'Student.birthDate', reason: no('birth_date', 'people') },
    ]);
    expect(said.extensions?.rollcall.unmapped).toEqual([]);
    expect(log('unavailable')).toMatchObject([
      {
        level: 40,
        district: 'maple',
        field: 'Student.birthDate',
        place: expect.stringMatching(/preset.yaml:\d+$/),
        reason: no('birth_date', 'people'),
      },
    ]);
    expect(log('a request failed')).toEqual([]);
    expect(await maple.district.health()).toEqual({
      status: 'degraded',
      unavailable: [{ field: 'Student.birthDate', reason: no('birth_date', 'people') }],
    });
    // Asked again, it is known: no statement fails.
    maple.statements.length = 0;
    expect(lostIn(before, await maple.ask(EVERYTHING))).toEqual(['students.nodes.birthDate']);
    expect(maple.statements).toHaveLength(7);
  });

  test('and back again', async () => {
    await alter('alter table people rename column birth_date to born');
    await maple.ask(EVERYTHING);
    await alter('alter table people rename column born to birth_date');
    await lookAround('ok');
    expect(await maple.ask(EVERYTHING)).toEqual(before);
    expect(log('available again')).toMatchObject([{ level: 40, district: 'maple', field: 'Student.birthDate' }]);
  });

  test('noticed at the interval, soon again after a change, and then less and less often', async () => {
    expect(bell.waiting()).toBe(15_000);
    await alter('alter table people drop column first_name');
    await lookAround('degraded');
    expect(log('unavailable')).toMatchObject([{ field: 'Student.firstName' }]);
    const waits: (number | undefined)[] = [];
    for (let look = 0; look < 6; look++) {
      waits.push(bell.waiting());
      bell.ring();
      await until(() => bell.waiting() !== undefined);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  test('noticed at the start', async () => {
    await alter('alter table people drop column grade', 'drop table absences');
    const birch = await system.open();
    expect((await birch.district.health()).unavailable.map(({ field }) => field)).toEqual([
      'AttendanceEvent(DAILY)',
      'Student.gradeLevel',
      'Student.attendance',
    ]);
    const said = await birch.ask(EVERYTHING);
    expect(lostIn(before, said)).toEqual([
      'students.nodes.attendance',
      'students.nodes.gradeLevel',
      'students.nodes.sourceCodes',
    ]);
  });

  test('a column of the order of a list: the rows stand as if none had it, and the list says so', async () => {
    await alter('alter table people drop column last_name');
    const said = await maple.ask(EVERYTHING);
    expect(lostIn(before, said)).toEqual(['students.nodes.lastName']);
    expect(said.errors?.map(({ message, path }) => [message, path])).toEqual([
      [`District maple cannot order by Student.lastName now: ${no('last_name', 'people')}`, ['students']],
      [
        `District maple cannot give Student.lastName now: ${no('last_name', 'people')}`,
        ['students', 'nodes', 0, 'lastName'],
      ],
    ]);
    const page = await maple.ask('{ students(first: 2) { nodes { id } pageInfo { endCursor } } }');
    const after = page.data.students.pageInfo.endCursor as string;
    const rest = await maple.ask('query ($after: String) { students(after: $after) { nodes { id } } }', { after });
    expect([...page.data.students.nodes, ...rest.data.students.nodes]).toHaveLength(3);
  });

  test('filter and order by what is lost are refused', async () => {
    await alter('alter table people drop column birth_date', 'alter table stays drop column ends');
    const born = 'birthDate: { from: "2010-01-01" }';
    for (const [asked, use] of [
      [`students(filter: { ${born} })`, 'filter by Student.birthDate'],
      ['students(orderBy: [{ field: BIRTH_DATE }])', 'order by Student.birthDate'],
      ['students(filter: { enrollments: { exitDate: { from: "2010-01-01" } } })', 'filter by Enrollment.exitDate'],
      ['students(filter: { enrollments: { activeOn: "2026-01-01" } })', 'filter by Enrollment.activeOn'],
      [
        'students(filter: { currentEnrollment: { schoolYear: { equals: 2026 } } })',
        'filter by Student.currentEnrollment',
      ],
    ]) {
      const said = await maple.ask(`{ ${asked} { nodes { id } } schools { nodes { id } } }`);
      expect(codes(said)).toEqual(['FIELD_UNAVAILABLE']);
      expect(said.errors?.[0]?.message).toContain(`District maple cannot ${use} now: `);
      expect(said.data).toMatchObject({ students: null, schools: { nodes: [{}, {}] } });
    }
  });

  test('a key: the whole type is lost, what leads to it too, and nothing else', async () => {
    await alter('alter table schools rename column id to number');
    const said = await maple.ask(EVERYTHING);
    expect(lostIn(before, said)).toEqual([
      'schools',
      'students.nodes.currentEnrollment.school',
      'students.nodes.enrollments.school',
    ]);
    const byId = await maple.ask(
      '{ school(id: "maple:school:1") { name } _entities(representations: [{ __typename: "School", id: "maple:school:1" }]) { __typename } }',
    );
    expect(byId.data).toEqual({ school: null, _entities: [null] });
    expect(byId.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['school'], 'FIELD_UNAVAILABLE'],
      [['_entities', 0], 'FIELD_UNAVAILABLE'],
    ]);
  });

  test('a table, made anew while the upgrade goes on', async () => {
    await alter('drop table badges');
    expect(lostIn(before, await maple.ask(EVERYTHING))).toEqual(['students.nodes.middleName']);
    await alter('create table badges (person int)');
    await lookAround('degraded');
    expect(lostIn(before, await maple.ask(EVERYTHING))).toEqual(['students.nodes.middleName']);
    await alter(
      'alter table badges add column colour varchar(20)',
      "insert into badges (person, colour) values (1, 'red')",
    );
    await lookAround('ok');
    expect(await maple.ask(EVERYTHING)).toEqual(before);
  });

  test('what the district maps is what it can give', async () => {
    await alter('alter table people drop column birth_date', 'drop table schools');
    const query = '{ district(id: "maple") { maps { type fields } unavailable { field reason } } }';
    await lookAround('degraded');
    const { district } = (await maple.ask(query)).data as {
      district: { maps: { type: string; fields: string[] }[]; unavailable: { field: string }[] };
    };
    expect(district.maps.map(({ type }) => type)).toEqual(['Student', 'Enrollment', 'AttendanceEvent', 'District']);
    expect(district.maps[0]?.fields).not.toContain('birthDate');
    expect(district.maps[0]?.fields).toContain('firstName');
    expect(district.unavailable.map(({ field }) => field)).toEqual([
      'School',
      'Student.birthDate',
      'Enrollment.school',
    ]);
  });

  test.each(RETYPED[engine])('a column that holds another kind of values: %s', async (_, statements, back, field) => {
    await alter(...statements);
    await lookAround('degraded');
    const said = await maple.ask(EVERYTHING);
    expect(lostIn(before, said)).toEqual([`students.nodes.${field}`]);
    expect(said.errors?.[0]?.message).toMatch(
      /held \w+ and holds [\w ]+ now; somebody at the district has to look at it and accept it\.$/,
    );
    await alter(...back);
    await lookAround('ok');
    expect(await maple.ask(EVERYTHING)).toEqual(before);
  });
});
