import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { openDistrict } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { ConfigurationError } from '../../subgraphs/mapping/configuration-error';
import { preview } from '../../subgraphs/preview/preview';
import { existingStore, openStore } from '../../subgraphs/store/store';
import { FACT } from '../../subgraphs/store/tables';
import { contract, withDistrictFile } from '../district/open';
import { preset, smallSystem } from '../district/small/small-district';
import { engines, freshDatabase } from '../engines/fresh-database';
import { freshStore } from './test-store';
import { custodian } from '../../subgraphs/policy/custodian';

describe.each(engines)('on %s', (engine) => {
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  beforeEach(async () => void (fresh = await freshStore(engine)));
  afterEach(() => fresh.close());

  test('several may open it at once, and what it says of itself stands there once', async () => {
    const stores = [...(await Promise.all([fresh.open(), fresh.open(), fresh.open()])), await fresh.open()];
    for (const { db } of stores) expect(await db(FACT).where({ name: 'version' })).toHaveLength(1);
  });

  test('one that a newer Rollcall has made is left alone', async () => {
    const { db } = await fresh.open();
    await db(FACT).where({ name: 'version' }).update({ number: 1000 });
    await expect(fresh.open()).rejects.toThrow(/^maple\.yaml:3: `store`: a newer Rollcall has made it/);
  });

  test('one that begins anew under a district is refused, and the one that it kept is taken back', async () => {
    const state = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-kept-'));
    const other = await freshDatabase(engine);
    const at = (address: string) => ({ store: { address, place: 'maple.yaml:3' }, state });
    const start = async (address: string) => (await openStore(at(address))).close();
    await Promise.all([start(fresh.address), start(fresh.address)]);
    const isAnother =
      /^maple\.yaml:3: `store`: this is not the store in which the district has kept .* remove .*store, and start\.$/;
    await expect(existingStore(at(other.url))).rejects.toThrow(isAnother);
    await expect(start(other.url)).rejects.toThrow(isAnother);
    await expect(existingStore(at(other.url))).rejects.toThrow(isAnother);
    await start(fresh.address);
    rmSync(join(state, 'store'));
    await start(other.url);
    await expect(start(fresh.address)).rejects.toThrow(isAnother);
    await other.drop();
  });
});

test('a store whose file was deleted is missed, by who starts and by who only looks', async () => {
  const state = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-kept-'));
  const settings = { store: { address: `sqlite:${join(state, 'store.db')}`, place: 'maple.yaml' }, state };
  await (await openStore(settings)).close();
  rmSync(join(state, 'store.db'));
  await expect(existingStore(settings)).rejects.toThrow(/^maple\.yaml: `store`: this is not the store/);
  await expect(openStore(settings)).rejects.toThrow(/^maple\.yaml: `store`: this is not the store/);
});

test('which store it was must be readable', async () => {
  const state = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-kept-'));
  mkdirSync(join(state, 'store'));
  const settings = { store: { address: `sqlite:${join(state, 'store.db')}`, place: 'maple.yaml' }, state };
  await expect(openStore(settings)).rejects.toThrow(/which cannot be read or written \(EISDIR\)\.$/);
});

describe('a store that cannot be opened stops the start', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-store-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileInTheWay = () => {
    writeFileSync(join(folder, 'file'), 'no folder');
    return `sqlite:${join(folder, 'file', 'store.db')}`;
  };
  const noDatabase = () => {
    writeFileSync(
      join(folder, 'text.db'),
      'this is no database, and much too long to be the beginning of one '.repeat(40),
    );
    return `sqlite:${join(folder, 'text.db')}`;
  };
  const folderInPlace = () => {
    mkdirSync(join(folder, 'folder.db'), { recursive: true });
    return `sqlite:${join(folder, 'folder.db')}`;
  };
  test.each([
    ['a file where its folder should be', fileInTheWay],
    ['a file that is no database', noDatabase],
    ['a folder', folderInPlace],
    ['a server that is not there', () => 'mysql://somebody:secret-word@127.0.0.1:1/x'],
    ['another server that is not there', () => 'postgres://somebody:secret-word@127.0.0.1:1/x'],
    ['an address of another kind', () => 'pglite:folder'],
    ['no address', () => 'mysql://'],
  ])('%s', async (_, address) => {
    const refused = openStore({ store: { address: address(), place: 'maple.yaml:3' }, state: folder });
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(/^maple\.yaml:3: `store`: /);
    await expect(refused).rejects.not.toThrow(/secret-word|somebody/);
  });

  test('and it is told by its line, before anything is answered', async () => {
    const system = await smallSystem('sqlite', {});
    const content = { preset, database: system.database.url, store: noDatabase() };
    await withDistrictFile(content, async (file) => {
      const settings = readDistrictFile(file, contract.schema, {});
      const start = openDistrict(settings, contract, { log: pino({ level: 'silent' }) });
      await expect(start).rejects.toThrow(/district\.yaml:\d+: `store`: what families have refused is kept there/);
    });
    await system.close();
  });
});

test('by default it is in the folder of the district, for its owner alone; who only looks makes none', async () => {
  const system = await smallSystem('sqlite', { people: [{ id: 1, first_name: 'Ada' }] });
  const log = pino({ level: 'silent' });
  await withDistrictFile({ preset, database: system.database.url, state: 'kept' }, async (file) => {
    const settings = readDistrictFile(file, contract.schema, {});
    const stored = join(file, '..', 'kept', 'store.db');
    expect(settings.store).toEqual({ address: `sqlite:${stored}`, place: file });
    const { ran } = await preview(
      settings,
      contract,
      { query: '{ students { nodes { firstName } } }' },
      { log, planOnly: false, viewer: custodian('maple') },
    );
    expect(ran?.answer.data).toEqual({ students: { nodes: [{ firstName: 'Ada' }] } });
    expect(await existingStore(settings)).toBeUndefined();
    expect(existsSync(stored)).toBe(false);
    const district = await openDistrict(settings, contract, { log });
    expect(existsSync(stored)).toBe(true);
    const folder = dirname(stored);
    const readable = readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
    await district.close();
    expect(readable).toEqual([]);
  });
  await system.close();
});
