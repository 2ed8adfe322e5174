import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { parse } from 'yaml';
import { draft } from '../../subgraphs/draft/draft';
import { placed, writeWhole } from '../../subgraphs/draft/place';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase, type FreshDatabase } from '../engines/fresh-database';

// A drafted file belongs to the person who works on it. Draft comes again when the vendor has added something, and only adds.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-draft-'));
const file = join(folder, 'oak-hill.yaml');
let database: FreshDatabase;

beforeEach(async () => {
  rmSync(file, { force: true });
  database = await freshDatabase('sqlite');
  await write(database, tables);
});
afterEach(() => database.drop());
afterAll(() => rmSync(folder, { recursive: true }));

async function tables(db: Knex): Promise<void> {
  await db.raw('create table schools (id int primary key, title text, phone text)');
  await db.raw(
    'create table pupils (id int primary key, first_name text, last_name text, dob date, gender text, ssn text)',
  );
  await db('schools').insert([1, 2].map((id) => ({ id, title: `School ${'AB'[id - 1]}`, phone: `217-555-010${id}` })));
  await db('pupils').insert(
    Array.from({ length: 40 }, (_, id) => ({
      id: id + 100,
      first_name: ['Ana', 'Ben', 'Cem', 'Dee'][id % 4],
      last_name: ['Ruiz', 'Stone', 'Yildiz'][id % 3],
      dob: `2010-0${1 + (id % 9)}-15`,
      gender: 'FM'[id % 2],
      ssn: `123-45-${6000 + id}`,
    })),
  );
}

async function run() {
  const made = await draft({
    address: database.url,
    district: { id: 'oak-hill', name: 'Oak Hill' },
    variable: 'OAK_HILL_DATABASE',
    file,
    contract: contract.schema,
    seconds: 20,
    say: () => undefined,
  });
  const result = await placed(made!, file, contract.schema);
  writeWhole(file, result.text);
  return { ...result, isSkeleton: made!.isSkeleton };
}

const text = () => readFileSync(file, 'utf8');
const settings = () => readDistrictFile(file, contract.schema, { OAK_HILL_DATABASE: database.url });
/** Lines are in the file in this order, with whatever between them. */
const keeps = (old: string): boolean => {
  const now = text().split('\n');
  let at = 0;
  const isMemory = (line: string) => /^#   [0-9a-f]{8}( |$)/.test(line);
  return old
    .split('\n')
    .filter((line) => line.trim() !== '' && !isMemory(line))
    .every((line) => {
      at = now.indexOf(line, at) + 1;
      return at > 0;
    });
};

test('a second run on the same database changes not a byte', async () => {
  await run();
  const first = text();
  const { change } = await run();
  expect(change).toEqual({ added: [], different: [] });
  expect(text()).toBe(first);
});

test('what a person changed, deleted or commented out stays so when the vendor adds a table and columns', async () => {
  await run();
  const edited = text()
    .replace('name: Oak Hill # CONFIRM', 'name: Oak Hill Unified\n  state: MN   # ours,   with blanks')
    .replace(/^ +lastName: .*$/m, '      lastName: { firstOf: [last_name, first_name] } # by hand')
    .replace(/^ +firstName: .*\n/m, '')
    .replace(/^( +)(phone: .*)$/m, '$1# $2')
    .replace('  Student:', '  # Our pupils\n\n  Student:');
  writeFileSync(file, edited);
  await write(database, async (db) => {
    await db.raw('alter table pupils add column middle_name text');
    await db.raw('update pupils set middle_name = first_name');
    await db.raw(`create table enrollments (id int primary key, pupil_id int references pupils (id),
      school_id int references schools (id), start_date date, end_date date)`);
    await db('enrollments').insert(
      Array.from({ length: 40 }, (_, id) => ({
        id,
        pupil_id: id + 100,
        school_id: 1 + (id % 2),
        start_date: '2025-09-01',
      })),
    );
  });
  const { change } = await run();
  expect(keeps(edited)).toBe(true);
  expect(text()).toContain('middleName: middle_name');
  expect(text()).toMatch(/^ {2}Enrollment:$/m);
  expect(text()).not.toMatch(/^ +firstName:/m);
  expect(text()).not.toMatch(/^ +phone:/m);
  expect(change?.added.map(({ under }) => under)).toEqual(
    expect.arrayContaining(['entities.Student.fields', 'entities']),
  );
  const { mapping, district } = settings();
  expect(district).toMatchObject({ name: 'Oak Hill Unified', state: 'MN' });
  expect([...mapping.entities.keys()].sort()).toEqual(['District', 'Enrollment', 'School', 'Student']);
  const third = text();
  await run();
  expect(text()).toBe(third);
});

test('an entity that a person took out does not come back in pieces', async () => {
  await run();
  const without = text()
    .replace(/^ {2}School:\n( {4}.*\n)+/m, '')
    .replace(/^ {2}District:\n( {4}.*\n)+/m, '');
  writeFileSync(file, without);
  await write(database, (db) => db.raw('alter table schools add column short_name text'));
  const { change } = await run();
  expect(change?.added).toEqual([]);
  expect(text()).toBe(without);
});

test('a line that would be drafted differently now is told, and left', async () => {
  await run();
  const first = text();
  await write(database, async (db) => {
    await db.raw('alter table pupils rename column gender to sex');
  });
  const { change, problem } = await run();
  expect(change?.different).toContain('entities.Student.fields.demographics.sex');
  expect(problem).toMatch(/^entities\.Student\.fields\.demographics\.sex: table `pupils` has no column `gender`/);
  expect(keeps(first)).toBe(true);
});

test('within { } nothing can be added, which is said', async () => {
  await run();
  const flowed = text().replace(
    /^ {2}School:\n( {4}.*\n)+/m,
    '  School: { table: schools, key: [id], fields: { name: title } }\n',
  );
  writeFileSync(file, flowed);
  await write(database, async (db) => {
    await db.raw('alter table schools add column website text');
    await db.raw("update schools set website = 'https://a.example'");
  });
  const { change } = await run();
  expect(text()).toBe(flowed);
  expect(change?.different.join()).toContain('entities.School');
});

test('a file that somebody else wrote, or that is broken, is left alone', async () => {
  writeFileSync(file, 'district: { id: oak-hill, name: Oak Hill }\n');
  await expect(run()).rejects.toThrow(`${file}: there is a file here that \`rollcall draft\` did not write.`);
  expect(text()).toBe('district: { id: oak-hill, name: Oak Hill }\n');
  rmSync(file);
  await run();
  const broken = `${text()}\n  : [\n`;
  writeFileSync(file, broken);
  await expect(run()).rejects.toThrow(/Correct the file first; it was left as it is\.$/);
  expect(text()).toBe(broken);
});

test('without students a skeleton is written, in comments; what is found later is added as if nothing had been there', async () => {
  await write(database, async (db) => {
    await db.raw('drop table schools');
    await db.raw('alter table pupils rename column last_name to ln_4');
    await db.raw("update pupils set ln_4 = 'x'");
    await db.raw('create table buses (id int primary key, line int)');
  });
  const first = await run();
  expect(first.isSkeleton).toBe(true);
  expect(parse(text())).toEqual({
    district: { id: 'oak-hill', name: 'Oak Hill' },
    database: '${OAK_HILL_DATABASE}',
    timeZone: 'UTC',
  });
  expect(text()).toContain('#   buses: id, line\n');
  expect(text()).toMatch(/^# {3}pupils: id, first_name, ln_4, dob, gender$/m); // no ssn
  expect(text()).toMatch(/^ +#? *# CONFIRM 40 %: called so, and perhaps tells firstName, birthDate, demographics.sex/m);
  expect(text()).toMatch(/^ +# +firstName: first_name$/m);
  expect((await run()).change).toEqual({ added: [], different: [] });

  await write(database, async (db) => {
    await db.raw('alter table pupils rename column ln_4 to last_name');
    await db.raw("update pupils set last_name = 'Ruiz'");
  });
  expect((await run()).isSkeleton).toBe(false);
  expect(settings().mapping.entities.get('Student')).toBeDefined();
});
