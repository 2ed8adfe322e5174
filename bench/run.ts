import { createConnection } from 'mysql2/promise';
import { openContestants } from './contestants';
import { cpuMeter } from './cpu';
import { openDatabases, type BenchDatabase } from './databases';
import { measure, type Effort } from './measure';
import { placesAtRandom, placesOf, type Place } from './place';
import { PAGE, questions } from './question';
import { keep, tableOf, type Scenario } from './report';
import { assertSameAnswer } from './same-answer';

/*
 * Compares Rollcall with the SQL that a careful programmer writes by hand for the same answer, in one run:
 *   A. the databases,
 *   B. for one district and for eight, all contestants,
 *   C. who must give the same answer before anything is measured,
 *   D. and then answer in alternating rounds, one request at a time and sixteen at once;
 *   E. the results are printed and kept.
 */
const DISTRICTS = [1, 8];
const ROUNDS = Number(process.env['ROLLCALL_BENCH_ROUNDS'] ?? 9);
const EFFORTS: readonly Effort[] = [
  { rounds: ROUNDS, requests: 20, concurrency: 1 },
  { rounds: ROUNDS, requests: 48, concurrency: 16 },
];

async function run(): Promise<void> {
  const databases = await openDatabases(Math.max(...DISTRICTS)); // A
  try {
    const scenarios: Scenario[] = [];
    for (const count of DISTRICTS)
      scenarios.push(...(await compare(databases.server, databases.districts.slice(0, count))));
    console.log(tableOf(scenarios)); // E
    await keep(scenarios);
  } finally {
    await databases.close();
  }
}

async function compare(server: string, districts: readonly BenchDatabase[]): Promise<Scenario[]> {
  const cpu = await cpuMeter(server);
  const places = (await Promise.all(districts.map(placesIn))).flat();
  const contestants = await openContestants(districts); // B
  const scenarios: Scenario[] = [];
  try {
    for (const question of questions) {
      const place = placesAtRandom(question.name, places, PAGE);
      for (let times = 0; times < 10; times++) await assertSameAnswer(contestants, question, place()); // C
      for (const effort of EFFORTS) {
        const { concurrency } = effort;
        console.log(`${question.name} page: ${districts.length} districts, ${concurrency} at once ...`);
        const measured = await measure(contestants, question, place, effort, cpu); // D
        scenarios.push({ question: question.name, districts: districts.length, concurrency, measured });
      }
    }
  } finally {
    for (const contestant of [...contestants].reverse()) await contestant.close();
  }
  return scenarios;
}

async function placesIn({ id, url }: BenchDatabase): Promise<Place[]> {
  const connection = await createConnection({ uri: url });
  try {
    return await placesOf(id, connection);
  } finally {
    await connection.end();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
