import type { Contestant } from './contestants';
import type { CpuMeter } from './cpu';
import type { Place } from './place';
import type { Question } from './question';

export interface Effort {
  readonly rounds: number;
  /** Requests of each contestant in one round. */
  readonly requests: number;
  readonly concurrency: number;
}

export interface Measured {
  readonly contestant: Contestant['name'];
  /** Milliseconds from question to answer, the median of all requests. */
  readonly median: number;
  readonly perSecond: number;
  /** CPU milliseconds of one request. */
  readonly ownCpu: number;
  readonly databaseCpu: number | null;
  /** Against the first contestant: ratio of the medians, and the smallest and largest such ratio of one round. */
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
}

interface Tally {
  readonly rounds: number[][];
  elapsed: number;
  own: number;
  database: number | null;
}

const newTally = (): Tally => ({ rounds: [], elapsed: 0, own: 0, database: 0 });

/**
 * Rounds alternate: in each, every contestant answers the same questions, and the order in which they come on rotates. What
 * else the machine does then falls on all of them alike.
 */
export async function measure(
  contestants: readonly Contestant[],
  question: Question,
  place: () => Place,
  { rounds, requests, concurrency }: Effort,
  cpu: CpuMeter,
): Promise<Measured[]> {
  const tallies = new Map(contestants.map((each) => [each, newTally()]));
  for (const each of contestants)
    await run(each, question, Array.from({ length: Math.max(40, concurrency) }, place), concurrency);
  for (let round = 0; round < rounds; round++) {
    const places = Array.from({ length: requests }, place);
    for (let turn = 0; turn < contestants.length; turn++) {
      const each = contestants[(round + turn) % contestants.length];
      const tally = each && tallies.get(each);
      if (each === undefined || tally === undefined) continue;
      const [before, started] = [cpu.read(), performance.now()];
      tally.rounds.push(await run(each, question, places, concurrency));
      tally.elapsed += performance.now() - started;
      const after = cpu.read();
      tally.own += after.own - before.own;
      tally.database =
        tally.database === null || after.database === null || before.database === null
          ? null
          : tally.database + after.database - before.database;
    }
  }
  const [first] = [...tallies.values()].map((tally) => tally.rounds);
  return [...tallies].map(([{ name }, tally]) => summary(name, tally, first ?? tally.rounds));
}

/** Keeps so many requests under way until all places have been asked for; gives how long each took. */
async function run(
  contestant: Contestant,
  question: Question,
  places: readonly Place[],
  concurrency: number,
): Promise<number[]> {
  const times: number[] = [];
  const rest = places.values();
  const client = async () => {
    for (const place of rest) {
      const started = performance.now();
      await contestant.answer(question, place);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  return times;
}

function summary(
  contestant: Contestant['name'],
  { rounds, elapsed, own, database }: Tally,
  base: readonly number[][],
): Measured {
  const all = rounds.flat();
  const ratios = rounds.map((times, round) => median(times) / median(base[round] ?? times));
  return {
    contestant,
    median: rounded(median(all)),
    perSecond: rounded((all.length * 1000) / elapsed),
    ownCpu: rounded(own / all.length),
    databaseCpu: database === null ? null : rounded(database / all.length),
    ratio: rounded(median(all) / median(base.flat())),
    lowestRatio: rounded(Math.min(...ratios)),
    highestRatio: rounded(Math.max(...ratios)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
