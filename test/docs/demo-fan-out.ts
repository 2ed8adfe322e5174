import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pino } from 'pino';
import { districtShard } from '../gateway/district-shard';
import { demoDistricts, districtFileOf, type DemoDistrict } from '../../demo/demo-districts';
import { inventDistrict } from '../../demo/district';
import { loadDistrict } from '../../demo/load';
import { createFanOut, type FanOut } from '../../gateway/fan-out/answer';
import { createDistricts } from '../../gateway/fan-out/districts';
import { openDistrict, type District } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { write } from '../district/writable';
import { freshDatabase, type FreshDatabase } from '../engines/fresh-database';
import { contract } from './example';

/**
 * The districts of the demo, with the same rows in databases of our own: PostgreSQL instead of WebAssembly, whose folders only
 * one process can have open, and that may be the demo itself.
 */
export async function openDemoDistricts(): Promise<DemoOpened> {
  const opened: Opened[] = [];
  // One after the other: to invent a district takes a second in which no connection of another would get on.
  for (const demo of demoDistricts) opened.push(await open(demo));
  return {
    districts: opened.map(({ district }) => district),
    databases: new Map(opened.map(({ district, database }) => [district.id, database])),
    close: async () => void (await Promise.all(opened.map(({ close }) => close()))),
  };
}

export async function demoFanOut(): Promise<{ fanOut: FanOut; close: () => Promise<void> }> {
  const { districts, close } = await openDemoDistricts();
  return { fanOut: createFanOut(contract, createDistricts(districts.map((each) => districtShard(each)))), close };
}

interface DemoOpened {
  readonly districts: readonly District[];
  /** By the id of the district. */
  readonly databases: ReadonlyMap<string, FreshDatabase>;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly district: District;
  readonly database: FreshDatabase;
  readonly close: () => Promise<void>;
}

async function open(demo: DemoDistrict): Promise<Opened> {
  const { id, engine, system } = demo;
  const invented = inventDistrict({ system, seed: id, students: 1000, attendanceRowsPerStudent: 1 });
  const database = await freshDatabase(engine);
  await write(database, (db) => loadDistrict(db, engine, invented));
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-demo-'));
  const file = join(folder, `${id}.yaml`);
  const content = parse(readFileSync(districtFileOf(demo), 'utf8')) as Record<string, unknown>;
  writeFileSync(file, stringify({ ...content, database: database.url, state: 'state' }));
  const settings = readDistrictFile(file, contract.schema, {});
  const district = await openDistrict(settings, contract, { log: pino({ level: 'silent' }) });
  const close = async () => {
    await district.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  };
  return { district, database, close };
}
