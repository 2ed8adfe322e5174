import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadContract } from '../../schema/contract';
import { packageRoot } from '../../schema/package-root';
import { openDistrict } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { cpuMeter } from '../cpu';
import { openDatabases } from '../databases';
import { compare } from './compare';
import { askedAtDoors } from './door';
import { askedByPeople } from './policy';
import { keepTables } from './report';

/*
 * What trust costs one district (openSIS on MariaDB, 5,000 students):
 *
 *   A. the policy: the same page, asked by people with different ties;
 *   B. the door: the same question over HTTP, with and without signatures and tokens;
 *   C. the tables, printed and kept.
 */
async function run(): Promise<void> {
  const databases = await openDatabases(1);
  const [database] = databases.districts;
  const contract = loadContract();
  const settings = readDistrictFile(join(packageRoot, 'bench', 'district.yaml'), contract.schema, {
    BENCH_DISTRICT: database?.id,
    BENCH_DATABASE: database?.url,
  });
  const district = await openDistrict(settings, contract, { log: pino({ level: 'error' }) });
  const state = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  const doors = await askedAtDoors(district, state);
  try {
    const cpu = await cpuMeter(databases.server);
    const policy = await compare(await askedByPeople(district), cpu); // A
    const light = await compare(doors.light, cpu); // B
    const page = await compare(doors.page, cpu);
    await keepTables({ policy, light, page }); // C
  } finally {
    await doors.close();
    await district.close();
    await databases.close();
    rmSync(state, { recursive: true });
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
