import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Knex } from 'knex';
import { acceptDatabase } from '../../../subgraphs/drift/accept';
import { readDistrictFile } from '../../../subgraphs/mapping/district-file';
import { until } from '../../until';
import { CANARY } from '../leaks';
import { contract, withDistrictFile, type TestDistrict } from '../open';
import { preset, smallSystem, type SmallSystem } from '../small/small-district';
import { writable } from '../writable';
import { alarm } from './alarm';

// What kinds of values columns held is remembered from one start to the next, and what a person accepts is remembered instead.

const QUERY = '{ students { nodes { localId firstName } } }';
let system: SmallSystem;
let upgrade: Knex;
let folder: string;
let state: string;

beforeEach(async () => {
  folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-state-'));
  state = join(folder, 'states', 'maple');
  system = await smallSystem('sqlite', { people: [{ id: 1, code: '007', first_name: CANARY }] });
  upgrade = writable(system.database);
});
afterEach(async () => {
  await upgrade.destroy();
  await system.close();
  rmSync(folder, { recursive: true });
});

const file = () => join(state, 'columns.json');
const start = (options = {}) => system.open({ state }, options);
const lostOf = async ({ district }: TestDistrict) => (await district.health()).unavailable.map(({ field }) => field);
const said = ({ log }: TestDistrict) => log.map((line) => (JSON.parse(line) as { msg: string }).msg);
const retype = async () => {
  for (const statement of ['rename column code to old_code', 'add column code int'])
    await upgrade.raw(`alter table people ${statement}`);
  await upgrade.raw('update people set code = old_code');
};
const accept = () =>
  withDistrictFile({ preset, database: system.database.url, asOf: '2026-03-16', state }, (district) =>
    acceptDatabase(readDistrictFile(district, contract.schema, {})),
  );

test('names and kinds, and no values, for the account of the district alone', async () => {
  const maple = await start();
  expect(maple.log).toEqual([]);
  const text = readFileSync(file(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    engine: 'sqlite',
    columns: { people: { id: 'integer', code: 'text' } },
  });
  expect(text).not.toContain('campus'); // not mapped
  expect(text).not.toContain(CANARY);
  expect([file(), state].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
});

test('a column that was retyped while the district was stopped, until a person accepts it', async () => {
  await (await start()).district.close();
  await retype();
  const bell = alarm();
  const maple = await start({ timer: bell.timer });
  expect(await lostOf(maple)).toEqual(['Student.localId']);
  const { data, errors } = await maple.ask(QUERY);
  expect(data.students.nodes).toEqual([{ localId: null, firstName: CANARY }]);
  expect(errors?.[0]?.message).toContain(
    'column `code` of table `people` held text and holds whole numbers now; somebody at the district has to look at it and accept it.',
  );

  expect(await accept()).toEqual({
    district: 'maple',
    retyped: [{ table: 'people', column: 'code', was: 'text', is: 'integer' }],
    gone: [],
  });
  bell.ring();
  await until(async () => (await lostOf(maple)).length === 0);
  expect((await maple.ask(QUERY)).data.students.nodes).toEqual([{ localId: '7', firstName: CANARY }]);
  expect(await lostOf(await start())).toEqual([]);
  expect(await accept()).toEqual({ district: 'maple', retyped: [], gone: [] });
});

test('a column that went away and came back as another', async () => {
  const bell = alarm();
  const maple = await start({ timer: bell.timer });
  await upgrade.raw('alter table people rename column code to old_code');
  bell.ring();
  await until(async () => (await lostOf(maple)).length === 1);
  await upgrade.raw('alter table people add column code int');
  bell.ring();
  await until(
    async () => (await maple.district.health()).unavailable[0]?.reason.includes('holds whole numbers') === true,
  );
});

test('what is gone is forgotten when a person accepts it', async () => {
  await (await start()).district.close();
  await upgrade.raw('alter table people drop column code');
  expect((await accept()).gone).toEqual([{ table: 'people', column: 'code' }]);
  await upgrade.raw('alter table people add column code int');
  expect(await lostOf(await start())).toEqual([]);
});

test('an optional table that was there is missed', async () => {
  const open = () => system.open({ state, optional: ['badges'] });
  await upgrade.raw('alter table badges rename to badges_later');
  expect(await lostOf(await open())).toEqual([]);
  await upgrade.raw('alter table badges_later rename to badges');
  expect(await lostOf(await open())).toEqual([]);
  await upgrade.raw('drop table badges');
  expect(await lostOf(await open())).toEqual(['Student.middleName']);
});

test.each([
  ['no JSON', '{"version": 1, "engi'],
  ['another form', '{"version": 1, "engine": "sqlite", "columns": {"people": {"code": "colour"}}}'],
  ['of a later version', '{"version": 9}'],
])('a file that is %s is put aside', async (_, text) => {
  mkdirSync(state, { recursive: true });
  writeFileSync(file(), text);
  const maple = await start();
  expect(said(maple)).toEqual([
    `${file()} is not what Rollcall writes; it is ${file()}.broken now: whether columns changed their kind while the district was stopped is not known. \`rollcall check\` shows what they hold.`,
  ]);
  expect(readFileSync(`${file()}.broken`, 'utf8')).toBe(text);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ columns: { people: { code: 'text' } } });
});

test('a file that is damaged while the district runs costs nothing of what is known', async () => {
  const bell = alarm();
  const maple = await start({ timer: bell.timer });
  writeFileSync(file(), 'x');
  await retype();
  bell.ring();
  await until(async () => (await lostOf(maple)).length === 1);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ columns: { people: { code: 'text' } } });
});

test('a folder that cannot be written: what is known is known until the stop', async () => {
  writeFileSync(join(folder, 'states'), 'a file where the folder should be');
  const bell = alarm();
  const maple = await start({ timer: bell.timer });
  expect(said(maple)).toEqual([expect.stringMatching(/columns.json cannot be (read|written) \(ENOTDIR\): .*/)]);
  await retype();
  bell.ring();
  await until(async () => (await lostOf(maple)).length === 1);
  expect(said(maple).filter((line) => line.includes('ENOTDIR'))).toHaveLength(1);
  await expect(accept()).rejects.toThrow(/the file cannot be written \(ENOTDIR\), so nothing is accepted\./);
});

test('a file that cannot be read is not written over', async () => {
  mkdirSync(file(), { recursive: true }); // a folder, where the file should be
  const maple = await start();
  expect(said(maple)).toEqual([
    expect.stringMatching(/columns.json cannot be read \(EISDIR\): whether columns changed/),
  ]);
  expect(statSync(file()).isDirectory()).toBe(true);
});

test('what is remembered of another engine tells nothing', async () => {
  mkdirSync(state, { recursive: true });
  writeFileSync(file(), JSON.stringify({ version: 1, engine: 'mysql', columns: { people: { code: 'integer' } } }));
  const maple = await start();
  expect(maple.log).toEqual([]);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
    engine: 'sqlite',
    columns: { people: { code: 'text' } },
  });
});

test('without `state` it is beside the district file', async () => {
  await withDistrictFile({ preset, database: system.database.url }, (district) => {
    const settings = readDistrictFile(district, contract.schema, {});
    expect(settings.state).toBe(join(dirname(district), '.rollcall', 'maple'));
  });
});
