import type { CpuMeter } from '../cpu';

/** One way to be answered, by its name in the table. */
export interface Contestant {
  readonly name: string;
  /** Asks once, and throws where it is not answered. */
  ask(this: void): Promise<void>;
}

export interface Cost {
  readonly name: string;
  /** Milliseconds, the median. */
  readonly median: number;
  /** To the first contestant's. */
  readonly ratio: number;
  readonly ownCpu: number;
  readonly databaseCpu: number | null;
}

const ROUNDS = Number(process.env['ROLLCALL_BENCH_ROUNDS'] ?? 15);
const REQUESTS = 10;

/** Alternating rounds, so that what else the machine does falls on all alike. */
export async function compare(contestants: readonly Contestant[], cpu: CpuMeter): Promise<Cost[]> {
  const tallies = contestants.map(() => ({ times: [] as number[], own: 0, database: 0, known: true }));
  for (let round = -1; round < ROUNDS; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (round + 1 + turn) % contestants.length;
      const [contestant, tally] = [contestants[index], tallies[index]];
      if (contestant === undefined || tally === undefined) continue;
      const before = cpu.read();
      const times = await timesOf(contestant);
      if (round < 0) continue; // the first round warms up
      const after = cpu.read();
      tally.times.push(...times);
      tally.own += after.own - before.own;
      tally.known &&= after.database !== null && before.database !== null;
      tally.database += (after.database ?? 0) - (before.database ?? 0);
    }
  const base = median(tallies[0]?.times ?? []);
  return tallies.map(({ times, own, database, known }, index) => ({
    name: contestants[index]?.name ?? '',
    median: median(times),
    ratio: median(times) / base,
    ownCpu: own / times.length,
    databaseCpu: known ? database / times.length : null,
  }));
}

async function timesOf({ ask }: Contestant): Promise<number[]> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS; request++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
