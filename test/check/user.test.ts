import { randomBytes } from 'node:crypto';
import { grantIn } from '../../subgraphs/sql/users/mysql-privileges';
import { administer } from '../engines/administer';
import { smallSystem, preset, type SmallSystem } from '../district/small/small-district';
import { write } from '../district/writable';
import { checked, said } from './checked';

// What the district's database user may do beyond reading what is mapped, and what it may not.

const user = `rollcall_${randomBytes(4).toString('hex')}`;
const password = randomBytes(12).toString('hex');

const READS = {
  people: 'id, code, first_name, last_name, birth_date, grade, secret',
  schools: 'id, title, charter',
  stays: 'id, person, school, begins, ends, year, grade',
  absences: 'id, person, day, minutes',
  badges: 'person, colour',
};

describe.each(['mysql', 'postgres'] as const)('%s', (engine) => {
  const role = engine === 'mysql' ? `'${user}'@'%'` : user;
  let system: SmallSystem;
  let url: string;
  const grant = (...rights: string[]) =>
    administer(system.database.url, ...rights.map((right) => `grant ${right} to ${role}`));

  beforeAll(async () => {
    system = await smallSystem(engine, { people: [{ id: 1, last_name: 'Ash' }] });
    const login = engine === 'mysql' ? `identified by '${password}'` : `login password '${password}'`;
    await administer(system.database.url, `create user ${role} ${login}`);
    await grant(...Object.entries(READS).map(([table, columns]) => `select (${columns}) on ${table}`));
    const address = new URL(system.database.url);
    [address.username, address.password] = [user, password];
    url = address.href;
  });
  afterAll(async () => {
    const { database } = system;
    if (engine === 'postgres') await administer(database.url, `drop owned by ${user}`);
    await administer(database.url, `drop user ${role}`);
    await system.close();
  });

  const aboutTheUser = async () => {
    const { findings } = await checked({ preset, database: url });
    return findings.filter(({ about }) => about === 'database user').map(({ code, says }) => [code, says]);
  };

  test('a user who can do no more is nothing to speak of, and everything is measured', async () => {
    expect(await aboutTheUser()).toEqual([]);
    const { findings, types } = await checked({ preset, database: url });
    expect(findings.filter(({ code }) => ['REFUSED', 'NOT_FINISHED', 'NOT_EXPLAINED'].includes(code))).toEqual([]);
    expect(types.find(({ label }) => label === 'Student')?.rows).toBe(1);
  });

  test('another column, another table, and the right to write', async () => {
    await write(system.database, (db) => db.raw('create table salaries (person int, pay int)'));
    await grant('select (birth_text) on people', 'select (pay) on salaries', 'insert on people', 'delete on salaries');
    const found = Object.fromEntries(await aboutTheUser());
    expect(Object.keys(found).sort()).toEqual(['USER_MAY_WRITE', 'USER_READS_MORE']);
    expect(found['USER_READS_MORE']).toMatch(
      /may read more than is mapped: 1 column of mapped tables \(people\.birth_text\), and 1 other table\. `rollcall grants`/,
    );
    expect(found['USER_MAY_WRITE']).toMatch(/INSERT on \S+\.people/);
    expect(found['USER_MAY_WRITE']).toMatch(/DELETE on \S+\.salaries/);
  });

  test('rights over the whole server', async () => {
    const { findings } = await checked({ preset, database: system.database.url });
    const [powers] = findings.filter(({ code }) => code === 'USER_HAS_POWERS');
    expect(powers?.says).toMatch(engine === 'mysql' ? /ALL PRIVILEGES; GRANT OPTION/ : /SUPERUSER; /);
    expect(powers?.severity).toBe('warning');
    expect(JSON.stringify(findings)).not.toContain(new URL(system.database.url).password);
  });

  test('a column that the user may not read is said to be missing, once and with its line', async () => {
    const fields = { suffix: 'birth_text', localId: 'campus' };
    const report = await checked({ preset, database: url, entities: { Student: { fields } } });
    expect(said(report, 'NOT_IN_DATABASE')).toEqual({
      'Student.localId': expect.stringMatching(
        /Table `people` has no column `campus`, or the district's user may not see it/,
      ),
    });
  });

  const SLOW = { mysql: 'cast(sleep(30) as char)', postgres: "coalesce(pg_sleep(30)::text, '')" };
  test('what takes too long is not known, and is not taken for well', async () => {
    await write(system.database, (db) =>
      db.raw(`create view slow_people as select p.*, ${SLOW[engine]} as nap from people p`),
    );
    const differences = { entities: { Student: { table: 'slow_people', fields: { graduationYear: 'nap' } } } };
    const report = await checked({ preset, database: system.database.url, ...differences }, { seconds: 0.3 });
    const slow = said(report, 'NOT_FINISHED');
    expect(Object.keys(slow)).not.toEqual([]);
    // PostgreSQL makes all values of such a view, also where only the rows are counted.
    expect(Object.keys(slow).filter((about) => !about.startsWith('Student'))).toEqual([]);
    for (const sentence of Object.values(slow))
      expect(sentence).toMatch(/^Not finished within 0\.3 s, and so not known: /);
    expect(report.findings.find(({ code }) => code === 'NOT_FINISHED')?.severity).toBe('warning');
    expect(report.types.find(({ label }) => label === 'School')?.rows).toBe(0);
  });
});

test('SQLite has no users', async () => {
  const system = await smallSystem('sqlite', {});
  const report = await checked({ preset, database: system.database.url });
  expect(said(report, 'NO_USERS')).toEqual({ 'database user': expect.stringMatching(/^A database file has no users/) });
  await system.close();
});

test.each([
  ["GRANT USAGE ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*D8'", { rights: [], on: '*.*' }],
  ['GRANT SELECT (`a`, `b`), UPDATE (`b`) ON `d`.`t` TO `u`@`%`', { rights: ['SELECT', 'UPDATE'], on: 'd.t' }],
  ['GRANT SELECT, INSERT ON `my db`.* TO `u`@`%`', { rights: ['SELECT', 'INSERT'], on: 'my db.*' }],
  [
    "GRANT ALL PRIVILEGES ON *.* TO `u`@`%` IDENTIFIED BY PASSWORD '*D8' WITH GRANT OPTION",
    { rights: ['ALL PRIVILEGES', 'GRANT OPTION'], on: '*.*' },
  ],
  ['GRANT `role` TO `u`@`%`', undefined],
  ['SET DEFAULT ROLE `role` FOR `u`@`%`', undefined],
])('what %s means', (line, expected) => {
  expect(grantIn(line)).toEqual(expected);
});
