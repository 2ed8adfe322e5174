import { engines } from '../engines/fresh-database';
import type { TestDistrict } from './open';
import { people } from './small/names';
import { smallSystem, type SmallSystem } from './small/small-district';

// A filter keeps exactly the rows whose shown value it asks for, on every engine.

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  let maple: TestDistrict;
  const rows = people(engine, 48);

  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: rows,
      schools: [
        { id: 1, title: 'North', charter: true },
        { id: 2, title: 'South', charter: false },
        { id: 3, title: 'East', charter: null },
      ],
      stays: [
        { id: 1, person: 1000, school: 1, begins: '2025-08-18', ends: null, year: 2026, grade: '9' },
        { id: 2, person: 993, school: 2, begins: '2025-08-18', ends: '2026-03-15', year: 2026, grade: '9' },
        { id: 3, person: 993, school: 1, begins: '2024-08-18', ends: null, year: 2025, grade: '09' },
        { id: 4, person: 986, school: 1, begins: '2025-08-18', ends: null, year: 2026, grade: '9' },
        { id: 5, person: 986, school: 2, begins: '2026-01-07', ends: null, year: 2026, grade: '10' },
        { id: 6, person: 979, school: 9, begins: null, ends: null, year: 2026, grade: 'nought' },
        { id: 7, person: 972, school: 1, begins: '2026-03-16', ends: '2026-03-16', year: 2026, grade: null },
      ],
      absences: ['a', 'A', 'á', 'a '].flatMap((code, person) =>
        [1, 2, 3].map((day) => ({
          id: person * 10 + day,
          person,
          code: `0${code}`,
          day: `2026-01-0${day}`,
          minutes: day,
        })),
      ),
      badges: ['a', 'A', 'á'].map((code) => ({ person: 0, code: `0${code}`, colour: `of ${code}` })),
    });
    maple = await system.open();
  });
  afterAll(() => system.close());

  interface Shown {
    readonly id: string;
    readonly [field: string]: unknown;
  }
  async function students(filter: string, fields = 'id', district = maple): Promise<Shown[]> {
    const { data, errors } = await district.ask(
      `{ students(first: 200, filter: ${filter}) { nodes { id ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    return data.students.nodes as Shown[];
  }
  const keysOf = (shown: readonly Shown[]) =>
    shown.map(({ id }) => Number(id.replace(/.*:/, ''))).sort((a, b) => b - a);
  const found = async (filter: string, district = maple) => keysOf(await students(filter, 'id', district));

  const codeOf = (id: string) => rows.find((row) => id === `maple:student:${row.id}`)!.code!;

  test('text by equals, in and startsWith: capitals, accents and what has no weight count', async () => {
    const all = await students('{}', 'lastName');
    for (const name of [
      'de la Cruz',
      'smith',
      'Smith',
      'Ångström',
      'nandu',
      'gross',
      'ab',
      '\u200B',
      '100%',
      'back\\\\slash',
    ]) {
      const text = JSON.parse(`"${name}"`) as string;
      const same = keysOf(all.filter(({ lastName }) => lastName === text));
      expect(same.length).toBeGreaterThan(0);
      expect(await found(`{ lastName: { equals: "${name}" } }`)).toEqual(same);
      const begin = keysOf(all.filter(({ lastName }) => typeof lastName === 'string' && lastName.startsWith(text)));
      expect(await found(`{ lastName: { startsWith: "${name}" } }`)).toEqual(begin);
    }
    expect(await found('{ lastName: { in: [] } }')).toEqual([]);
    expect(await found('{ lastName: { startsWith: "S", in: ["Smith", "Snow"] } }')).toHaveLength(
      all.filter(({ lastName }) => lastName === 'Smith').length,
    );
  });

  test('ids of text: only the very same', async () => {
    const text = await system.open({ entities: { Student: { key: ['code'] } } });
    for (const code of ['0a', '0A', '0%C3%A1', '0a%20', '11.0', '11'])
      expect((await students(`{ id: { equals: "maple:student:${code}" } }`, '', text)).map(({ id }) => id)).toEqual(
        [`maple:student:${code}`].filter((id) =>
          rows.some((row) => id === `maple:student:${encodeURIComponent(row.code!)}`),
        ),
      );
  });

  test('a value map runs backwards', async () => {
    const all = await students('{}', 'gradeLevel');
    for (const grade of ['GRADE_9', 'GRADE_10', 'OTHER', 'GRADE_1']) {
      const same = keysOf(all.filter(({ gradeLevel }) => gradeLevel === grade));
      expect(await found(`{ gradeLevel: { equals: ${grade} } }`)).toEqual(same);
    }
    expect(await found('{ gradeLevel: { in: [GRADE_9, GRADE_10] } }')).toEqual(
      keysOf(all.filter(({ gradeLevel }) => gradeLevel === 'GRADE_9' || gradeLevel === 'GRADE_10')),
    );
  });

  test('dates by equals and by range, both ends included', async () => {
    // Some of the dates in the rows are none, and that is said beside the answer.
    const { data } = await maple.ask('{ students(first: 200) { nodes { id birthDate } } }');
    const all = data.students.nodes as Shown[];
    const within = (from: string, to: string) =>
      keysOf(all.filter(({ birthDate }) => typeof birthDate === 'string' && birthDate >= from && birthDate <= to));
    expect(await found('{ birthDate: { from: "2010-01-31" } }')).toEqual(within('2010-01-31', '9'));
    expect(await found('{ birthDate: { to: "2010-01-31" } }')).toEqual(within('0', '2010-01-31'));
    expect(await found('{ birthDate: { from: "2010-01-01", to: "2010-01-31" } }')).toEqual(
      within('2010-01-01', '2010-01-31'),
    );
    expect(await found('{ birthDate: { equals: "2010-02-01" } }')).toEqual(within('2010-02-01', '2010-02-01'));
    expect(await found('{ birthDate: { from: "2010-02-01", to: "2010-01-01" } }')).toEqual([]);
  });

  test('yes and no, where the engine has 1 and 0', async () => {
    const names = async (filter: string) => {
      const { data, errors } = await maple.ask(`{ schools(filter: ${filter}) { nodes { name isCharter } } }`);
      expect(errors).toBeUndefined();
      return data.schools.nodes as unknown;
    };
    expect(await names('{ isCharter: { equals: true } }')).toEqual([{ name: 'North', isCharter: true }]);
    expect(await names('{ isCharter: { equals: false } }')).toEqual([{ name: 'South', isCharter: false }]);
  });

  test('numbers of any size against a small column', async () => {
    const years = async (filter: string) => {
      const shown = await students(`{ enrollments: { schoolYear: ${filter} } }`);
      return keysOf(shown);
    };
    expect(await years('{ from: 2026, to: 2026 }')).toEqual([1000, 993, 986, 979, 972]);
    expect(await years('{ from: 100000 }')).toEqual([]);
    expect(await years('{ to: 2147483647 }')).toHaveLength(5);
    expect(await years('{ from: -2147483648, to: 2025 }')).toEqual([993]);
    expect(await years('{ equals: 100000 }')).toEqual([]);
    expect(await years('{ in: [100000, 2025] }')).toEqual([993]);
  });

  test('the enrollment that is filtered by is the one that is shown', async () => {
    const shown = await students('{}', 'currentEnrollment { school { id } entryGradeLevel }');
    const current = (row: Shown) =>
      row['currentEnrollment'] as { school: Shown | null; entryGradeLevel: string | null } | null;
    expect(keysOf(shown.filter((row) => current(row) !== null))).toEqual([1000, 986, 979, 972]);
    for (const school of [1, 2, 3]) {
      const here = keysOf(shown.filter((row) => current(row)?.school?.id === `maple:school:${school}`));
      expect(await found(`{ currentEnrollment: { school: { equals: "maple:school:${school}" } } }`)).toEqual(here);
    }
    const ninth = keysOf(shown.filter((row) => current(row)?.entryGradeLevel === 'GRADE_9'));
    expect(await found('{ currentEnrollment: { entryGradeLevel: { equals: GRADE_9 } } }')).toEqual(ninth);
    expect(ninth).toEqual([1000]);
  });

  test('active on a day: begun, not ended before, and in the school year of the day', async () => {
    const active = (day: string) => found(`{ enrollments: { activeOn: "${day}" } }`);
    expect(await active('2026-03-16')).toEqual([1000, 986, 979, 972]);
    expect(await active('2026-03-15')).toEqual([1000, 993, 986, 979]);
    expect(await active('2025-08-18')).toEqual([1000, 993, 986, 979]);
    expect(await active('2025-08-17')).toEqual([979]);
    expect(await active('2025-06-30')).toEqual([993]);
    expect(await active('2025-07-01')).toEqual([979]);
    expect(await active('2020-01-01')).toEqual([]);
  });

  test('rows that belong to a text key are those of that very text, cut or not', async () => {
    const text = await system.open({
      entities: { Student: { fields: { attendance: { on: { person: null, code: 'code' } } } } },
    });
    for (const cut of ['', '(last: 2)', '(first: 1)']) {
      const shown = await students('{}', `localId attendance${cut} { date minutes }`, text);
      const days = { '': [1, 2, 3], '(last: 2)': [2, 3], '(first: 1)': [1] }[cut];
      for (const { id, attendance } of shown) {
        const code = codeOf(id);
        const own = ['0a', '0A', '0á', '0a '].includes(code);
        expect((attendance as { minutes: number }[]).map(({ minutes }) => minutes)).toEqual(own ? days : []);
      }
    }
  });

  test('a join on text joins that very text', async () => {
    const text = await system.open({
      entities: { Student: { joins: { badge: { table: 'badges', on: { person: null, code: 'code' } } } } },
    });
    const shown = await students('{}', 'middleName', text);
    const colours = shown.map(({ id, middleName }) => [codeOf(id), middleName]);
    expect(colours.filter(([, colour]) => colour !== null).sort()).toEqual([
      ['0A', 'of A'],
      ['0a', 'of a'],
      ['0á', 'of á'],
    ]);
  });
});
