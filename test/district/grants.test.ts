import { randomBytes } from 'node:crypto';
import { grantsFor, type Grants } from '../../subgraphs/grants/grants';
import { grantScript } from '../../subgraphs/grants/script';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { cases } from '../cases/case';
import { inventDatabase, places, type Place } from '../cases/invented-district';
import { answerFile, recorded } from '../cases/recording';
import { administer } from '../engines/administer';
import { contract, openTestDistrict, withDistrictFile, type DistrictFileContent, type TestDistrict } from './open';
import { write } from './writable';

// The SQL that `rollcall grants` prints, run as an administrator would, and the districts opened with the user that it makes.

/** A column of each system that no mapping reads, in a table that the mapping does read. */
const UNMAPPED = {
  opensis: { table: 'students', column: 'social_security', reads: 'last_name' },
  rosariosis: { table: 'students', column: 'password', reads: 'last_name' },
  edfi: { table: 'edfi.student', column: 'maidenname', reads: 'lastsurname' },
} as const;

const grants = (content: DistrictFileContent, user: string): Promise<Grants> =>
  withDistrictFile(content, (file) =>
    grantsFor(readDistrictFile(file, contract.schema, {}), { user, from: '%' }, () => new Date('2026-03-16T12:00:00Z')),
  );

/** A database file has no users. */
const hasServer = (place: Place): place is Exclude<Place, { engine: 'sqlite' }> => place.engine !== 'sqlite';
const withServers = places.filter(hasServer);

describe.each(withServers)('$system on $engine', (place) => {
  const user = `rollcall_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  let invented: Awaited<ReturnType<typeof inventDatabase>>;
  let made: Grants;
  let district: TestDistrict;
  let narrow: string;

  beforeAll(async () => {
    invented = await inventDatabase(place, 60);
    made = await grants(invented.content, user);
    const { url } = invented.database;
    const remarks = (line: string) => !line.startsWith('--');
    const script = grantScript(made).split('\n').filter(remarks).join('\n');
    const statements = script.split(/;\n/).filter((statement) => statement.trim() !== '');
    expect(statements.length).toBe(made.statements.length);
    // Twice: after a change of the mapping the script is run again.
    await administer(url, ...statements, ...statements, made.password.replace('...', password));
    const address = new URL(url);
    [address.username, address.password] = [user, password];
    narrow = address.href;
    district = await openTestDistrict({ ...invented.content, database: narrow });
  }, 120_000);

  afterAll(async () => {
    await district.district.close();
    const { url } = invented.database;
    if (place.engine === 'mysql') await administer(url, `drop user '${user}'@'%'`);
    else await administer(url, `drop owned by ${user}`, `drop role ${user}`);
    await invented.database.drop();
  });

  test.each(cases)('$name: the same answer', async (of) => {
    const { extensions, ...answer } = await district.ask(of.query, of.variables(place.system));
    const unmapped = extensions?.rollcall.unmapped ?? [];
    expect(unmapped.length > 0 ? { ...answer, unmapped } : answer).toEqual(JSON.parse(recorded(of, answerFile(place))));
  });

  test('the database counts as healthy', async () => {
    expect((await district.district.health()).status).toBe('ok');
  });

  const { table, column, reads } = UNMAPPED[place.system];
  const asNarrowUser = (...statements: string[]) => administer(narrow, ...statements);

  test.each([
    ['selected', `select ${column} from ${table}`],
    ['compared with', `select count(*) from ${table} where ${column} is not null`],
    ['sorted by', `select ${reads} from ${table} order by ${column}`],
  ])('a column that is not mapped cannot be %s', async (_, statement) => {
    await expect(asNarrowUser(`select count(${reads}) from ${table}`)).resolves.toBeUndefined();
    await expect(asNarrowUser(statement)).rejects.toThrow(/denied/);
  });

  test('nothing can be written', async () => {
    await expect(asNarrowUser(`update ${table} set ${reads} = 'x'`)).rejects.toThrow(/denied/);
    await expect(asNarrowUser(`delete from ${table}`)).rejects.toThrow(/denied/);
  });

  test('a mapping that needs one column more is told so at the start, with its line', async () => {
    const more = { entities: { Student: { fields: { suffix: column } } } };
    const { district: opened, log } = await openTestDistrict({ ...invented.content, database: narrow, ...more });
    await opened.close();
    expect(JSON.parse(log[0] ?? '{}')).toMatchObject({
      field: 'Student.suffix',
      place: expect.stringMatching(/district.yaml:\d+$/),
      reason: `table \`${table.replace('edfi.', '')}\` has no column \`${column}\`, or the district's user may not see it.`,
    });
  });

  test('no password is printed, and the account is shut until it has one', () => {
    const script = grantScript(made);
    expect(script).not.toContain(new URL(invented.database.url).password);
    expect(script).toMatch(place.engine === 'mysql' ? /ACCOUNT LOCK;/ : /NOLOGIN;/);
    expect(script).toMatch(/^-- {3}ALTER .*'\.\.\.'/m);
  });
});

test('SQLite has no users', async () => {
  const { database, content } = await inventDatabase({ system: 'opensis', engine: 'sqlite' }, 10);
  await expect(grants(content, 'rollcall')).rejects.toThrow(/district.yaml:\d+: a database file has no users/);
  await database.drop();
});

test('a name that could be read as something else is refused', async () => {
  const content = { preset: 'opensis-7', database: 'mysql://127.0.0.1:1/x' };
  for (const name of ["x'@'%", 'x y', '', 'x;', '-x', 'x'.repeat(33)])
    await expect(grants(content, name)).rejects.toThrow(/^--user: expected a name of letters/);
});

test('names that need quotes are quoted', async () => {
  const { database, content } = await inventDatabase({ system: 'rosariosis', engine: 'postgres' }, 10);
  await write(database, (db) => db.raw('alter table students add "Home ""Room"" 1\\?" text'));
  const suffix = { column: 'Home "Room" 1?' };
  const { statements } = await grants({ ...content, entities: { Student: { fields: { suffix } } } }, 'rollcall');
  expect(statements.join('\n')).toContain('"Home ""Room"" 1?"');
  await database.drop();
});
