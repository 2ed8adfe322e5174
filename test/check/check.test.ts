import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFile, writeMemory } from '../../subgraphs/drift/memory';
import { engines } from '../engines/fresh-database';
import { preset, smallSystem, type SmallSystem } from '../district/small/small-district';
import { write } from '../district/writable';
import { checked, codesOf, said } from './checked';

// What is wrong with a district's data is found, and counted right, on every engine.

const people = [
  { id: 1, code: 'a', last_name: 'Ash', birth_date: '2010-01-31', birth_text: '2010-01-31', grade: '9' },
  { id: 2, code: 'A', last_name: 'Birch', birth_date: null, birth_text: '31.1.2010', grade: 'x' },
  { id: 3, code: 'b', last_name: '  ', birth_date: null, birth_text: '2010-02-30', grade: 'KG' },
  { id: 4, code: 'b', last_name: null, birth_date: null, birth_text: ' ', grade: 'KG' },
  { id: 5, code: null, last_name: 'Elm', birth_date: null, birth_text: null, grade: ' ' },
  { id: 6, code: ' ', last_name: 'Fir', birth_date: null, birth_text: null, grade: null },
];
const stay = (
  id: number,
  person: number,
  school: number | null,
  begins: string,
  ends: string | null,
  year: number,
) => ({
  ...{ id, person, school, begins, ends, year, grade: '9' },
});
const rows = {
  people,
  schools: [
    { id: 1, title: 'North', charter: true },
    { id: 2, title: 'Lake', charter: null },
  ],
  stays: [
    stay(1, 1, 1, '2025-08-20', null, 2026),
    stay(2, 2, 1, '2024-08-20', null, 2025), // left open by the rollover
    stay(3, 3, 2, '2025-08-20', '2025-12-20', 2026),
    stay(4, 4, 9, '2025-08-20', null, 2026), // no such school
    stay(5, 99, 2, '2025-08-20', null, 2026), // no such person
    stay(6, 5, null, '2025-08-20', null, 2026),
  ],
  badges: [
    { person: 1, code: 'x', colour: 'red' },
    { person: 1, code: 'y', colour: 'blue' },
    { person: 2, code: 'z', colour: 'red' },
  ],
};

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, rows);
  });
  afterAll(() => system.close());

  const report = (differences: Record<string, unknown> = {}, options: Parameters<typeof checked>[1] = {}) =>
    checked({ preset, database: system.database.url, asOf: '2026-03-16', ...differences }, options);
  const student = (fields: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
    entities: { Student: { fields, ...more } },
  });

  test('codes that no value map covers are counted, and shown where many rows have them', async () => {
    const found = await report();
    expect(said(found, 'CODE_NOT_COVERED')).toEqual({
      'Student.gradeLevel': expect.stringMatching(/^2 codes that `codes` does not name, in 3 of 6 rows: null there/),
    });
    const shown = (of: typeof found) => of.findings.find(({ code }) => code === 'CODE_NOT_COVERED')?.values;
    expect(shown(found)).toEqual([{ value: '(2 not shown)', rows: 3 }]);
    expect(shown(await report({}, { showValues: true }))).toEqual([
      { value: 'KG', rows: 2 },
      { value: 'x', rows: 1 },
    ]);
  });

  test('a key is repeated to the last letter, null or blank', async () => {
    const found = await report(student({}, { key: ['code'] }));
    expect(said(found, 'KEY_REPEATED')).toEqual({ Student: expect.stringMatching(/^1 key on 2 rows: /) });
    expect(said(found, 'KEY_EMPTY')).toEqual({ Student: expect.stringMatching(/^2 of 6 rows lack a part of the key/) });
    expect(found.counts.error).toBeGreaterThanOrEqual(2);
  });

  test('a relation that leads nowhere, and rows that belong to nobody', async () => {
    const found = await report();
    expect(said(found, 'LEADS_NOWHERE')).toEqual({
      'Enrollment.school': expect.stringMatching(/^1 of 6 rows name a School that is not there/),
    });
    expect(said(found, 'BELONGS_TO_NOBODY')).toEqual({
      'Student.enrollments': expect.stringMatching(/^1 row of `stays` name a Student that is not there/),
    });
  });

  test('a join that finds nothing, and one that finds several', async () => {
    expect(said(await report(), 'JOIN_REPEATS_ROWS')).toEqual({
      Student: expect.stringMatching(/^The join `badge` makes 7 rows of 6: /),
    });
    const joins = {
      badge: { pick: ['code'] },
      campus: { table: 'schools', on: { title: 'last_name' } },
      named: { table: 'schools', on: { title: 'last_name' }, where: { charter: true } },
    };
    const picked = await report(student({ suffix: 'campus.title' }, { joins })); // four have no badge
    expect(said(picked, 'JOIN_REPEATS_ROWS')).toEqual({});
    expect(picked.findings.filter(({ code }) => code === 'JOIN_FINDS_NOTHING').map(({ says }) => says)).toEqual([
      expect.stringMatching(/^4 of 6 rows name a row of `schools` that is not there: .*join `campus`/),
      expect.stringMatching(/^4 of 6 rows name a row of `schools` that is not there: .*join `named`/),
    ]);
  });

  test('a relation to one that leads to several', async () => {
    const several = { table: 'badges', on: { person: 'id' }, fields: { name: 'colour' } };
    const school = await report({ entities: { School: { fields: { principal: several } } } });
    expect(said(school, 'LEADS_TO_SEVERAL')).toEqual({
      'School.principal': expect.stringMatching(/^It leads from 2 rows to 3 of Principal: /),
    });
  });

  test('dates, numbers and flags are read as the product reads them', async () => {
    const found = await report(student({ birthDate: { column: 'birth_text' }, graduationYear: 'last_name' }));
    expect(said(found, 'VALUE_INVALID')).toEqual({
      'Student.birthDate': expect.stringMatching(/^2 values that are not a day of the calendar, in 2 of 6 rows: /),
      'Student.graduationYear': expect.stringMatching(/^4 values that are not a whole number, in 4 of 6 rows: /),
    });
    expect(JSON.stringify(found)).not.toMatch(/31\.1\.2010|Birch/);
    const shown = await report(student({ birthDate: { column: 'birth_text' } }), { showValues: true });
    expect(JSON.stringify(shown)).toMatch(/31\.1\.2010/);
  });

  test('a column from which nothing of the kind can be read', async () => {
    const found = await report(student({ birthDate: 'number', graduationYear: 'id' }));
    expect(said(found, 'COLUMN_OF_ANOTHER_KIND')).toEqual({
      'Student.birthDate': expect.stringMatching(
        /^The column is of the kind integer, from which a day of the calendar/,
      ),
    });
  });

  test('everything that is not there is named with its line, and the rest is measured', async () => {
    const found = await report(
      student({
        suffix: 'sufix',
        preferredFirstName: 'nik',
        otherIds: { table: 'idds', on: { person: 'id' }, fields: { value: 'v' } },
      }),
    );
    expect(Object.keys(said(found, 'NOT_IN_DATABASE'))).toEqual(
      [
        'Student.suffix',
        'Student.preferredFirstName',
        'Student.otherIds',
        'Student.otherIds',
        'Student.otherIds.value',
      ].filter((label, index, all) => all.indexOf(label) === index),
    );
    expect(said(found, 'NOT_IN_DATABASE')['Student.suffix']).toMatch(
      /^Table `people` has no column `sufix`, or the district's user may not see it\. Name what the database has/,
    );
    for (const { place } of found.findings.filter(({ code }) => code === 'NOT_IN_DATABASE'))
      expect(place).toMatch(/district\.yaml:\d+$/);
    expect(found.types.find(({ label }) => label === 'Student')?.fields).toContainEqual({
      ...{ field: 'birthDate', filled: 1, unread: 0, leads: false },
    });
    expect(found.counts.error).toBeGreaterThanOrEqual(4);
  });

  test('a column that holds another kind of values than the district remembers', async () => {
    const state = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-state-'));
    const kinds = new Map([['people', new Map([['grade', 'integer'] as const])]]);
    writeMemory(memoryFile({ state }), engine, kinds);
    expect(said(await report({ state }), 'RETYPED')).toEqual({
      'Student.gradeLevel': expect.stringMatching(
        /^Column `grade` of table `people` held whole numbers and holds text now; .*`rollcall accept`/,
      ),
    });
    rmSync(state, { recursive: true });
  });

  test('how full each field is', async () => {
    const { types } = await report(student({}, { joins: { badge: { pick: ['code'] } } }));
    const fields = Object.fromEntries(
      types
        .find(({ label }) => label === 'Student')!
        .fields.map(({ field, filled, unread }) => [field, [filled, unread]]),
    );
    expect(fields).toEqual({
      localId: [4, 0],
      stateId: [0, 0],
      firstName: [0, 0],
      middleName: [2, 0],
      lastName: [4, 0],
      birthDate: [1, 0],
      gradeLevel: [4, 3],
      enrollments: [5, 0],
      currentEnrollment: [3, 0],
      'attendance(DAILY)': [0, 0],
    });
  });

  test('current enrollments beside those without an end', async () => {
    const { enrollment, ...found } = await report();
    expect(enrollment).toEqual([
      { school: 'Lake', current: 1, open: 1, all: 2 },
      { school: 'North', current: 1, open: 2, all: 2 },
      { school: '(9)', current: 1, open: 1, all: 1 },
      { school: '(none)', current: 1, open: 1, all: 1 },
    ]);
    expect(said({ enrollment, ...found }, 'LEFT_OPEN')).toEqual({
      Enrollment: expect.stringMatching(/^5 rows have no end, of which 1 are not current/),
    });
    const later = await report({ asOf: '2031-03-16' });
    expect(said(later, 'NOBODY_ENROLLED')).toEqual({
      Enrollment: expect.stringMatching(/^No enrollment is current on 2031-03-16 \(school year 2031\), and 5 rows/),
    });
  });

  test('what is not mapped, with the reason that the mapping gives', async () => {
    const { notMapped } = await report({
      entities: { Student: { fields: { phones: { list: [{ number: 'code' }] } } } },
      notHeld: {
        'Student.suffix': 'Nobody has one here.',
        HealthRecord: 'No nurse.',
        'Phone.primary': 'Nobody knows.',
        'Student.phones.doNotPublish': 'Nobody asks.',
      },
    });
    const fields = new Map(
      notMapped.find(({ type }) => type === 'Student')?.fields.map(({ field, reason }) => [field, reason]),
    );
    expect(fields.get('suffix')).toBe('Nobody has one here.');
    expect(fields.get('health')).toBe('No nurse.');
    expect(fields.get('phones.primary')).toBe('Nobody knows.');
    expect(fields.get('phones.doNotPublish')).toBe('Nobody asks.');
    expect(fields.get('phones.type')).toBeNull();
    expect([...fields.keys()]).not.toContain('lastName');
    expect(notMapped.find(({ type }) => type === 'Course')).toEqual({ type: 'Course', fields: [], reason: null });
  });

  test('which filters, orders and relations no index serves', async () => {
    const found = await report();
    expect(said(found, 'FILTER_READS_ALL')['Student']).toMatch(
      /`students` filtered by .*lastName.*: 6 rows are read each time/,
    );
    expect(said(found, 'ORDER_SORTS_ALL')['Student']).toMatch(/order of `students` by lastName/);
    expect(said(found, 'LINK_READS_ALL')).toMatchObject({
      'Student.enrollments':
        'Student.enrollments, Student.currentEnrollment: all 6 rows of `stays` are read each time. An index on person would find those that are asked for.',
    });
    expect(Object.keys(said(found, 'LINK_READS_ALL'))).not.toContain('Enrollment.school');
    await write(system.database, (db) => db.raw('create index stays_person on stays (person)'));
    expect(Object.keys(said(await report(), 'LINK_READS_ALL'))).not.toContain('Student.enrollments');
  });

  test('only so many rows are looked at, and that is said', async () => {
    const found = await report({}, { rows: 4 });
    expect(said(found, 'ONLY_SOME_ROWS')['Student']).toMatch(/^More than 4 rows: only so many were looked at/);
    expect(found.types.find(({ label }) => label === 'Student')).toMatchObject({ rows: 4, more: true });
  });

  test('what leads to an optional table that is not there is no finding of its own', async () => {
    const joins = {
      visit: { table: 'visits', on: { title: 'last_name' } },
      nurse: { table: 'schools', on: { id: 'visit.school' } },
    };
    const lists = { health: { table: 'visits', on: { person: 'last_name' }, fields: { asOf: 'day' } } };
    const found = await report({ ...student({ suffix: 'nurse.title', ...lists }, { joins }), optional: ['visits'] });
    expect(said(found, 'TABLES_LACKING')).toEqual({ optional: expect.stringMatching(/rows: visits\. If/) });
    expect([said(found, 'JOIN_FINDS_NOTHING'), said(found, 'NOT_IN_DATABASE'), said(found, 'REFUSED')]).toEqual([
      {},
      {},
      {},
    ]);
    expect(Object.keys(said(found, 'LEADS_NOWHERE'))).not.toContain('Student.health');
    expect(said(await report(), 'TABLES_LACKING')).toEqual({});
  });

  test('an empty table', async () => {
    expect(said(await report(), 'NO_ROWS')).toEqual({ 'AttendanceEvent(DAILY)': expect.any(String) });
  });

  test('nothing of this is an error of the mapping itself', async () => {
    const joins = { badge: { pick: ['code'] } };
    const found = await report(student({}, { joins }));
    expect(found.counts.error).toBe(0);
    expect(codesOf(found)).not.toContain('REFUSED');
  });
});
