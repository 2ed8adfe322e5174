import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../district/writable';
import { freshDatabase, type FreshDatabase } from '../engines/fresh-database';
import { killAll, rollcall } from './rollcall-process';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-draft-cli-'));
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase('mysql');
  await write(database, async (db) => {
    await db.raw('create table schools (id int primary key, title varchar(40))');
    await db('schools').insert({ id: 1, title: 'Lake Primary' });
  });
});
afterAll(async () => {
  killAll();
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function ended(...args: string[]) {
  const process = rollcall(args, { OAK: database.url });
  const code = await process.ended;
  return { code, output: process.output() };
}

test.each(['inspect', 'draft'])('%s --help says what it does and what its exit codes mean', async (command) => {
  const { code, output } = await ended(command, '--help');
  expect(code).toBe(0);
  expect(output).toMatch(/--json/);
  expect(output.replace(/\s+/g, ' ')).toMatch(/Exit code: 0 when .*1 when .*2 when nothing/);
});

test('inspect: a report for people, or JSON', async () => {
  const report = await ended('inspect', database.url);
  expect(report).toMatchObject({ code: 0 });
  expect(report.output).toMatch(/^School +schools +1 /m);
  const json = await ended('inspect', '${OAK}', '--json');
  expect(JSON.parse(json.output)).toMatchObject({ engine: 'MariaDB', system: null, entities: [{ entity: 'School' }] });
});

test('draft: a file, and the same again', async () => {
  const file = join(folder, 'oak-hill.yaml');
  const dry = await ended('draft', database.url, '-o', file, '--dry-run');
  expect(dry.output).toContain(`Would write ${file}.`);
  expect(existsSync(file)).toBe(false);
  const first = await ended('draft', '${OAK}', '-o', file, '--name', 'Oak Hill Schools');
  expect(first).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toContain('database: ${OAK} #');
  expect(readFileSync(file, 'utf8')).toContain('name: Oak Hill Schools');
  const second = await ended('draft', database.url, '-o', file);
  expect(second).toMatchObject({ code: 0, output: `Nothing new for ${file}; it was left as it is.\n` });
  const { password } = new URL(database.url);
  for (const text of [dry.output, first.output, second.output, readFileSync(file, 'utf8')])
    expect(text).not.toContain(password);
});

test('draft without a file: the text, and nothing else, on standard output', async () => {
  const { code, output } = await ended('draft', database.url, '--district', 'oak-hill');
  expect(code).toBe(0);
  expect(output).toMatch(/^# Drafted by `rollcall draft` for a MariaDB [\d.]+ database of 1 tables\.\n/);
  const json = await ended('draft', database.url, '--json');
  expect(JSON.parse(json.output)).toMatchObject({ system: null, variable: 'MY_DISTRICT_DATABASE', added: null });
});

test.each([
  ['nothing like a school', 2, ['draft', 'EMPTY'], /Nothing here looks like a school's records; nothing was written\./],
  ['a database that cannot be reached', 1, ['inspect', 'mysql://reader:hunter2@127.0.0.1:1/x'], /ECONNREFUSED/],
  ['an address of no kind', 1, ['draft', 'reader:hunter2@host'], /expected an address that begins with mysql:/],
  ['a variable that is not set', 1, ['inspect', '${NOWHERE}'], /NOWHERE: the environment variable is not set/],
  ['a district id that is none', 1, ['draft', 'sqlite:x', '-d', 'Oak Hill'], /--district: expected lower-case letters/],
])('%s', async (_, code, args, sentence) => {
  const empty = await freshDatabase('sqlite');
  await write(empty, (db) => db.raw('create table orders (id int primary key)'));
  const said = await ended(...args.map((argument) => (argument === 'EMPTY' ? empty.url : argument)));
  await empty.drop();
  expect(said.output).toMatch(sentence);
  expect(said.code).toBe(code);
  expect(said.output).not.toMatch(/hunter2|\n\s+at /);
});

test('a database in which no table is surely that of the students: what was seen, and an exit code that says so', async () => {
  const other = await freshDatabase('sqlite');
  await write(other, async (db) => {
    await db.raw('create table pupils (id int primary key, first_name text, dob date)');
    await db('pupils').insert({ id: 1, first_name: 'Ana', dob: '2012-03-04' });
  });
  const { code, output } = await ended('draft', other.url);
  await other.drop();
  expect(code).toBe(2);
  expect(output).toMatch(/^ +# {3}table: pupils$/m);
  expect(output).toMatch(
    /No table here is surely that of the students or the schools\. What was seen is in comments\.$/m,
  );
});
