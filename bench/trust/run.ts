import { join } from 'node:path';
import { pino } from 'pino';
import { loadContract, type Contract } from '../../schema/contract';
import { packageRoot } from '../../schema/package-root';
import type { Viewer } from '../../schema/viewer';
import { openDistrict, type District } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { custodian } from '../../subgraphs/policy/custodian';
import { cpuMeter, type CpuMeter } from '../cpu';
import { openDatabases } from '../databases';
import { keepTable } from './report';

/*
 * What the policy costs: the same page of the same district (openSIS on MariaDB, 5,000 students), asked by people with
 * different ties. The administrator's statement has no tie to look up, and is what the others are compared with.
 *
 *   A. a district, and the people;
 *   B. alternating rounds, so that what else the machine does falls on all alike;
 *   C. the table, printed and kept.
 */
const ROUNDS = Number(process.env['ROLLCALL_BENCH_ROUNDS'] ?? 15);
const REQUESTS = 10;

const PAGE = `{ students(first: 50) { nodes {
  id firstName lastName birthDate currentEnrollment { entryDate school { name } } contacts { name relation phones { number } }
} } }`;

interface Person {
  readonly name: string;
  readonly viewer: Viewer;
}

export interface Cost {
  readonly name: string;
  /** Milliseconds, the median. */
  readonly median: number;
  readonly ratio: number;
  readonly ownCpu: number;
  readonly databaseCpu: number | null;
}

async function run(): Promise<void> {
  const databases = await openDatabases(1);
  const [database] = databases.districts;
  const contract = loadContract();
  const settings = readDistrictFile(join(packageRoot, 'bench', 'district.yaml'), contract.schema, {
    BENCH_DISTRICT: database?.id,
    BENCH_DATABASE: database?.url,
  });
  const district = await openDistrict(settings, contract, { log: pino({ level: 'error' }) });
  try {
    const people = await peopleOf(district, contract); // A
    const costs = await compare(district, people, await cpuMeter(databases.server)); // B
    await keepTable(costs); // C
  } finally {
    await district.close();
    await databases.close();
  }
}

/** Whoever teaches most, as a teacher, a principal and a nurse: the ties are looked up alike, and lead to many students. */
async function peopleOf(district: District, contract: Contract): Promise<Person[]> {
  const admin = custodian(district.id);
  const query = '{ sections(first: 200) { nodes { teachers { staff { id } } } } }';
  const { data } = await district.answer({ query }, admin);
  const sections = (data as { sections: { nodes: { teachers: { staff: { id: string } | null }[] }[] } }).sections.nodes;
  const taught = new Map<string, number>();
  for (const { teachers } of sections)
    for (const { staff } of teachers) if (staff) taught.set(staff.id, (taught.get(staff.id) ?? 0) + 1);
  const [busiest] = [...taught].sort(([, a], [, b]) => b - a);
  if (busiest === undefined || contract.entities.size === 0) throw new Error('nobody teaches in this district');
  const as = (role: Viewer['role'], purpose: Viewer['purpose']): Viewer => ({
    ...admin,
    role,
    purpose,
    records: [busiest[0]],
  });
  return [
    { name: 'administrator (no tie to look up)', viewer: admin },
    { name: 'principal (own-school)', viewer: as('principal', 'administration') },
    { name: 'teacher (own-section, own-school)', viewer: as('teacher', 'instruction') },
    { name: 'teacher in an emergency (own-section)', viewer: as('teacher', 'health-safety') },
  ];
}

async function compare(district: District, people: readonly Person[], cpu: CpuMeter): Promise<Cost[]> {
  const tallies = people.map(() => ({ times: [] as number[], own: 0, database: 0, known: true }));
  for (let round = -1; round < ROUNDS; round++)
    for (let turn = 0; turn < people.length; turn++) {
      const index = (round + 1 + turn) % people.length;
      const [person, tally] = [people[index], tallies[index]];
      if (person === undefined || tally === undefined) continue;
      const before = cpu.read();
      const times = await asked(district, person.viewer);
      if (round < 0) continue; // the first round warms up
      const after = cpu.read();
      tally.times.push(...times);
      tally.own += after.own - before.own;
      tally.known &&= after.database !== null && before.database !== null;
      tally.database += (after.database ?? 0) - (before.database ?? 0);
    }
  const base = median(tallies[0]?.times ?? []);
  return tallies.map(({ times, own, database, known }, index) => ({
    name: people[index]?.name ?? '',
    median: median(times),
    ratio: median(times) / base,
    ownCpu: own / times.length,
    databaseCpu: known ? database / times.length : null,
  }));
}

async function asked(district: District, viewer: Viewer): Promise<number[]> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request++) {
    const started = performance.now();
    const { data } = await district.answer({ query: PAGE }, viewer);
    times.push(performance.now() - started);
    if (!data?.['students']) throw new Error(`${viewer.role} was not answered`);
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
