import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { merge } from '../../subgraphs/mapping/merge';
import { presetForm } from '../../subgraphs/mapping/preset-form';
import { resolveEntities } from '../../subgraphs/mapping/resolve';
import { without } from '../../subgraphs/mapping/without';
import { checked, said } from '../check/checked';
import { engines } from '../engines/fresh-database';
import { codes, contract, withDistrictFile, type TestDistrict } from './open';
import { preset, smallSystem, type SmallSystem } from './small/small-district';
import { writable } from './writable';

// A link that names a row which is not there: null, an error, or no record, wherever the rows are asked for.

const stay = (id: number, person: number, school: number | null, year: number) => ({
  ...{ id, person, school, year, begins: `${year - 1}-09-0${id - 50}`, ends: null, grade: '9' },
});
const rows = {
  schools: [
    { id: 1, title: 'North High' },
    { id: 2, title: 'Lake Primary' },
    { id: 3, title: 'Closed' },
  ],
  people: [
    { id: 1, code: 'a', campus: 'North', last_name: 'Adams' },
    { id: 2, code: 'A', campus: 'X', last_name: 'Baker' },
    { id: 3, code: '  ', campus: 'Y', last_name: 'Cole' },
    { id: 4, code: null, campus: 'Z', last_name: 'Dunn' },
  ],
  stays: [
    stay(51, 1, 1, 2025),
    stay(52, 1, 99, 2026), // an orphan
    stay(53, 1, 2, 2026),
    stay(54, 2, 99, 2026), // an orphan
    stay(55, 3, null, 2026),
    stay(56, 4, 3, 2026),
  ],
  absences: [
    { id: 1, person: 1, day: '2026-01-05', minutes: 1 },
    { id: 2, person: 1, day: '2026-01-06', minutes: 99 }, // an orphan, where the number is that of a school
    { id: 3, person: 1, day: '2026-01-07', minutes: null },
    { id: 4, person: 1, day: '2026-01-08', minutes: 99 },
  ],
  badges: [
    { person: 1, code: 'A', colour: 'red' },
    { person: 2, code: null, colour: 'blue' },
  ],
};

/** The rows of `stays` as records with an id, too, and what becomes of their link to a school. */
const school = (more: Record<string, unknown>) => {
  const link = { on: { id: 'school' }, ...more };
  return {
    entities: {
      Enrollment: { fields: { school: link } },
      Section: { table: 'stays', key: ['id'], fields: { name: 'id', schoolYear: 'year', school: link } },
    },
  };
};
const NULL = school({});
const DROP = school({ orphans: 'drop' });
const ERROR = school({ orphans: 'error' });

const LIST = '{ sections { totalCount nodes { id school { name } } } }';
const STUDENTS = `{ students { totalCount nodes {
  lastName enrollments { entryDate } currentEnrollment { entryDate }
} } }`;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => Number(id.replace(/.*:/, '')));

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, rows);
  });
  afterAll(() => system.close());

  const listed = async (district: TestDistrict, filter = '{}') => {
    const { data, errors } = await district.ask(
      `{ sections(filter: ${filter}) { totalCount nodes { id } } count: sections(filter: ${filter}) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.sections;
    expect([totalCount, data.count.totalCount]).toEqual([nodes.length, nodes.length]);
    return ids(nodes).sort();
  };

  test('null: the field is null, and nothing more', async () => {
    const [plain, told] = [await system.open(NULL), await system.open(school({ orphans: null }))];
    const { data, errors } = await told.ask(LIST);
    expect(errors).toBeUndefined();
    expect(data.sections.totalCount).toBe(6);
    expect((await plain.ask(LIST)).data).toEqual(data);
    expect(told.statements.map(({ sql }) => sql)).toEqual(plain.statements.map(({ sql }) => sql));
  });

  test('error: null with an error for each orphan, and no other statement than without', async () => {
    const [plain, strict] = [await system.open(NULL), await system.open(ERROR)];
    const { data, errors } = await strict.ask(LIST);
    expect(data).toEqual((await plain.ask(LIST)).data);
    const nodes = data.sections.nodes as { id: string }[];
    const path = (id: number) => ['sections', 'nodes', ids(nodes).indexOf(id), 'school'];
    expect(errors).toHaveLength(2);
    expect(errors).toEqual(
      expect.arrayContaining(
        [52, 54].map((id) => ({
          message:
            'District maple holds a row whose Section.school names a record that is not there. The district can correct the row or the mapping.',
          path: path(id),
          extensions: { code: 'SOURCE_ORPHAN', district: 'maple' },
        })),
      ),
    );
    expect(strict.statements.map(({ sql }) => sql)).toEqual(plain.statements.map(({ sql }) => sql));
    expect((await strict.ask('{ sections { nodes { id } } }')).errors).toBeUndefined();
  });

  test('drop: no such record in lists and counts', async () => {
    const maple = await system.open(DROP);
    expect(await listed(maple)).toEqual([51, 53, 55, 56]);
    expect(await listed(maple, '{ schoolYear: { equals: 2026 } }')).toEqual([53, 55, 56]);
    const { data, errors } = await maple.ask(LIST);
    expect(errors).toBeUndefined();
    const nodes = data.sections.nodes as { school: unknown }[];
    expect(nodes.map(({ school: found }) => found)).toContain(null);
  });

  test('drop: nor by id, or below another record, and the current one is another', async () => {
    const maple = await system.open(DROP);
    const { data } = await maple.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Section { id } } }',
      { of: [51, 52].map((id) => ({ __typename: 'Section', id: `maple:section:${id}` })) },
    );
    expect(data._entities).toEqual([{ id: 'maple:section:51' }, null]);
    const { students } = (await maple.ask(STUDENTS)).data;
    expect(students.totalCount).toBe(4);
    const day = (id: number) => ({ entryDate: rows.stays.find((row) => row.id === id)?.begins });
    expect(students.nodes).toEqual([
      { lastName: 'Adams', enrollments: [day(51), day(53)], currentEnrollment: day(53) },
      { lastName: 'Baker', enrollments: [], currentEnrollment: null },
      { lastName: 'Cole', enrollments: [day(55)], currentEnrollment: day(55) },
      { lastName: 'Dunn', enrollments: [day(56)], currentEnrollment: day(56) },
    ]);
  });

  test('drop: nor is one among the last of a nested list', async () => {
    const fields = { date: 'day', school: { on: { id: 'minutes' }, orphans: 'drop' } };
    const maple = await system.open({ entities: { AttendanceEvent: { variants: { DAILY: { fields } } } } });
    const { data, errors } = await maple.ask('{ student(id: "maple:student:1") { attendance(last: 2) { date } } }');
    expect(errors).toBeUndefined();
    expect(data.student.attendance).toEqual([{ date: '2026-01-05' }, { date: '2026-01-07' }]);
  });

  test('drop: nor does a filter through a relation find one', async () => {
    const maple = await system.open(DROP);
    const found = async (filter: string) => {
      const { data, errors } = await maple.ask(`{ students(filter: ${filter}) { totalCount nodes { lastName } } }`);
      expect(errors).toBeUndefined();
      expect(data.students.totalCount).toBe(data.students.nodes.length);
      return (data.students.nodes as { lastName: string }[]).map(({ lastName }) => lastName);
    };
    expect(await found('{ enrollments: { schoolYear: { equals: 2026 } } }')).toEqual(['Adams', 'Cole', 'Dunn']);
    expect(await found('{ currentEnrollment: { schoolYear: { equals: 2026 } } }')).toEqual(['Adams', 'Cole', 'Dunn']);
    expect(await found('{ enrollments: { school: { equals: "maple:school:99" } } }')).toEqual([]);
    expect(await found('{ enrollments: { school: { equals: "maple:school:2" } } }')).toEqual(['Adams']);
  });

  test('a record that the mapping leaves out is not there, and an orphan neither', async () => {
    const open = { where: { title: { not: 'Closed' } } };
    const { Section } = DROP.entities;
    expect(await listed(await system.open({ entities: { Section, School: open } }))).toEqual([51, 53, 55]);
    // A school is there only if it has a principal, of several the first.
    const principal = {
      table: 'badges',
      on: { person: 'id' },
      orphans: 'drop',
      pick: ['code'],
      fields: { name: 'colour' },
    };
    const chained = await system.open({ entities: { Section, School: { fields: { principal } } } });
    expect(await listed(chained)).toEqual([51, 53, 55]);
    const { data } = await chained.ask('{ schools { totalCount nodes { name principal { name } } } }');
    expect(data.schools.totalCount).toBe(2);
    // A record without a whole key is none.
    const keyed = await system.open({ entities: { Section, School: { key: ['charter'] } } });
    expect(await listed(keyed)).toEqual([55]);
  });

  test('text: blank is no link, and another letter is another row', async () => {
    const principal = (orphans: string) => ({
      entities: {
        School: {
          table: 'people',
          fields: {
            name: 'last_name',
            isCharter: null,
            principal: { table: 'badges', on: { code: 'code' }, orphans, fields: { name: 'colour' } },
          },
        },
      },
    });
    const query = '{ schools { totalCount nodes { name principal { name } } } }';
    const dropped = (await (await system.open(principal('drop'))).ask(query)).data.schools;
    expect(dropped).toEqual({
      totalCount: 3,
      nodes: [
        { name: 'Baker', principal: { name: 'red' } },
        { name: 'Cole', principal: null },
        { name: 'Dunn', principal: null },
      ],
    });
    const told = await (await system.open(principal('error'))).ask(query);
    expect(codes(told)).toEqual(['SOURCE_ORPHAN']);
    expect(told.errors?.[0]?.path).toEqual(['schools', 'nodes', 0, 'principal']);
  });

  test('a link by way of a join', async () => {
    const by = (on: Record<string, string>) => ({
      ...DROP.entities.Section,
      joins: { holder: { table: 'people', on: { id: 'person' } } },
      fields: { name: 'id', school: { on, orphans: 'drop' } },
    });
    expect(await listed(await system.open({ entities: { Section: by({ title: 'holder.campus' }) } }))).toEqual([]);
    // People 1 to 3 have a school of their number.
    const same = await system.open({ entities: { Section: by({ id: 'holder.id' }) } });
    expect(await listed(same)).toEqual([51, 52, 53, 54, 55]);
  });

  test('a table that may be missing is as if without rows', async () => {
    const { Section } = DROP.entities;
    const maple = await system.open({ optional: ['sites'], entities: { Section, School: { table: 'sites' } } });
    expect(await listed(maple)).toEqual([55]);
  });

  test('check counts them whatever becomes of them', async () => {
    const report = (differences: Record<string, unknown>) =>
      checked({ preset, database: system.database.url, asOf: '2026-03-16', ...differences });
    const nowhere = async (differences: Record<string, unknown>) =>
      said(await report(differences), 'LEADS_NOWHERE')['Section.school'];
    const name = 'name a School that is not there, or that the mapping leaves out';
    expect(await nowhere(NULL)).toBe(`2 of 6 rows ${name}: the field is null for them.`);
    expect(await nowhere(ERROR)).toBe(
      `2 of 6 rows ${name}: the field is null for them, with an error (\`orphans: error\`).`,
    );
    expect(await nowhere(DROP)).toBe(`2 rows more ${name}: they are left out too (\`orphans: drop\`).`);
    const none = await report(school({ on: { id: 'id' }, orphans: 'drop' }));
    expect(said(none, 'NO_ROWS')).toHaveProperty('Section');
    expect(said(none, 'LEADS_NOWHERE')['Section.school']).toMatch(/^6 rows more name a School/);
    const coverage = (await report(DROP)).types.find(({ label }) => label === 'Section');
    expect(coverage?.rows).toBe(4);
    expect(coverage?.fields.find(({ field }) => field === 'school')).toMatchObject({ filled: 3, unread: 0 });
  });
});

describe.each(engines)('%s: an upgrade', (engine) => {
  test('what tells the orphans is lost, and with it the rows', async () => {
    const system = await smallSystem(engine, rows);
    const upgrade = writable(system.database);
    try {
      const [maple, birch] = [await system.open(DROP), await system.open(ERROR)];
      expect(await maple.ask(LIST)).not.toHaveProperty('errors');
      await upgrade.raw('alter table schools rename column id to number');
      const reason = "table `schools` has no column `id`, or the district's user may not see it.";
      const said = await maple.ask('{ students { nodes { lastName enrollments { entryDate } } } }');
      expect(said.data.students.nodes[0]).toEqual({ lastName: 'Adams', enrollments: null });
      expect(said.extensions?.rollcall.unavailable).toEqual([
        {
          field: 'Student.enrollments',
          reason: `it leads to Enrollment: its rows are those whose \`school\` is there: ${reason}`,
        },
      ]);
      expect(codes(await maple.ask(LIST))).toContain('FIELD_UNAVAILABLE');
      const other = await birch.ask('{ sections { totalCount nodes { school { name } } } }');
      expect(other.data.sections.totalCount).toBe(6);
      expect(codes(other)).toEqual(['FIELD_UNAVAILABLE']);
    } finally {
      await upgrade.destroy();
      await system.close();
    }
  });
});

const SMALL = { preset, database: 'sqlite::memory:' };
const mapped = (differences: Record<string, unknown>) =>
  withDistrictFile({ ...SMALL, ...differences }, (file) => readDistrictFile(file, contract.schema, {}).mapping);

test('what a delivery does not tell: without the rows there, there are none here', async () => {
  const mapping = await mapped(DROP);
  const left = (gone: string) => [...without(mapping, (path) => path.join('.') === gone).entities.keys()];
  expect(left('entities.Student.key')).toEqual(['School', 'Enrollment', 'AttendanceEvent', 'District', 'Section']);
  expect(left('entities.School.key')).toEqual(['Student', 'AttendanceEvent', 'District']);
  expect(left('entities.Enrollment.fields.school.orphans')).not.toContain('Enrollment');
});

test("a district's null takes the preset's setting away", () => {
  const resolved = (differences: unknown) => {
    const whole = presetForm.parse(merge(merge(parse(readFileSync(preset, 'utf8')), DROP), differences));
    return resolveEntities(whole, contract.schema, () => 'file:1')
      .get('Section')
      ?.variants.get('');
  };
  expect(resolved({})?.dropsOrphansOf).toHaveLength(1);
  expect(resolved(school({ orphans: null }))?.dropsOrphansOf).toBeUndefined();
});

const RIGHTLY = (word: string) => `with \`${word}\` there may rightly be no row for a link: leave out one of the two`;
const principal = (more: Record<string, unknown>) => ({
  School: {
    fields: {
      principal: { table: 'badges', on: { person: 'id' }, orphans: 'drop', fields: { name: 'colour' }, ...more },
    },
  },
});

test.each<[string, Record<string, unknown>, string]>([
  ['another word', school({ orphans: 'keep' }).entities, 'Expected null, drop or error'],
  ['null as text', school({ orphans: 'null' }).entities, 'Expected null, drop or error'],
  ['where', school({ orphans: 'drop', where: { title: 'North' } }).entities, RIGHTLY('where')],
  ['current', school({ orphans: 'error', current: true }).entities, RIGHTLY('current')],
  ['where of a child table', principal({ where: { colour: 'red' } }), RIGHTLY('where')],
  ['window of a child table', principal({ window: { from: 'colour' } }), RIGHTLY('window')],
  ['no link', principal({ on: {} }), 'expected columns in `on`, which name a row'],
  [
    'a list',
    { Student: { fields: { enrollments: { on: { person: 'id' }, orphans: 'drop' } } } },
    'a list holds the rows that are there and names none: expected it at a field that leads to one record',
  ],
  [
    'a list of plain values',
    {
      Section: {
        ...NULL.entities.Section,
        fields: { periods: { table: 'badges', on: { person: 'id' }, orphans: 'error', value: 'code' } },
      },
    },
    'a list holds the rows that are there and names none: expected it at a field that leads to one record',
  ],
  [
    'a record that applications choose',
    { Student: { fields: { currentEnrollment: { orphans: 'error', current: false, on: { person: 'id' } } } } },
    'applications say which of several records they mean, and there may rightly be none',
  ],
  [
    'an item of a list',
    {
      Staff: {
        table: 'people',
        key: ['id'],
        fields: { roles: { list: [{ school: { on: { id: 'id' }, orphans: 'drop' } }] } },
      },
    },
    'an item of a `list` is no row that could be left out: expected `error`, or nothing',
  ],
  [
    'variants',
    {
      Course: { variants: { A: { table: 'schools', key: ['id'], fields: {} } } },
      Section: { ...NULL.entities.Section, fields: { course: { on: { id: 'id' }, orphans: 'error' } } },
    },
    'it leads to an entity of `variants`, and to none of them alone',
  ],
  [
    'what is described by constants',
    { School: { fields: { district: { on: { id: 'id' }, orphans: 'drop' } } } },
    'a record that is described by constants names no row, and is always there',
  ],
])('refused: %s', async (_, entities, sentence) => {
  await expect(mapped({ entities })).rejects.toThrow(
    expect.objectContaining({
      name: 'ConfigurationError',
      message: expect.stringMatching(/^.*district\.yaml:\d+: `entities\..*\.orphans`: /),
    }),
  );
  await expect(mapped({ entities })).rejects.toThrow(`: ${sentence}.`);
});

test('an item of a list may tell an error', async () => {
  const roles = { list: [{ school: { on: { id: 'id' }, orphans: 'error' } }] };
  await mapped({ entities: { Staff: { table: 'people', key: ['id'], fields: { roles } } } });
});

test('refused: a circle', () => {
  const schema = buildSchema('type Query { a: A } type A { id: ID! b: B } type B { id: ID! a: A }');
  const one = (field: string) => ({
    table: 't',
    key: ['id'],
    fields: { [field]: { on: { id: 'x' }, orphans: 'drop' } },
  });
  const given = presetForm.parse({ system: 's', engines: ['sqlite'], entities: { A: one('b'), B: one('a') } });
  expect(() => resolveEntities(given, schema, () => 'file:1')).toThrow(
    'it leads round in a circle: whether a A is there would hang on itself.',
  );
});
