import { demoDistricts, districtFileOf, makeDemoDatabases, type DemoDistrict } from '../demo/demo-districts';
import { serveGateway } from '../gateway/serve';
import { loadContract, type Contract } from '../schema/contract';
import { openDistrict } from '../subgraphs/district';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { districtShard } from './district-shard';
import { log } from './log';
import { untilStopped } from './until-stopped';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

export const prepareDemo = (): Promise<void> => makeDemoDatabases(say);

/** `rollcall demo`: three invented districts and a gateway in front of them, in this process. */
export async function runDemo(port: number): Promise<void> {
  await prepareDemo();
  log.level = process.env['LOG_LEVEL'] ?? 'warn';
  const contract = loadContract();
  const districts = await Promise.all(demoDistricts.map((demo) => openDemoDistrict(demo, contract)));
  const shards = districts.map(({ district }) => districtShard(district));
  const gateway = await serveGateway({ settings: { port }, shards, log });
  for (const { name, system } of districts) say(`  ${name.padEnd(32)} ${system}`);
  say(`\nExplorer: ${gateway.url}/\n\nOr ask from a terminal:\n`);
  say(`  ${question(gateway.url)}\n`);
  say(await answerOf(gateway.url));
  await untilStopped([() => gateway.close()]);
}

async function openDemoDistrict(demo: DemoDistrict, contract: Contract) {
  const settings = readDistrictFile(districtFileOf(demo), contract.schema);
  const district = await openDistrict(settings, contract, { log });
  return { district, name: settings.district.name, system: settings.mapping.system };
}

/** The first query of the README. */
const QUERY =
  '{ students(first: 3, filter: { gradeLevel: { equals: GRADE_9 }, lastName: { startsWith: "B" } })' +
  ' { nodes { id firstName lastName currentEnrollment { school { name } } } completeness { asked answered } } }';

const question = (url: string): string =>
  `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'`;

/** What that question is answered with, asked just now. */
async function answerOf(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  return JSON.stringify(await response.json());
}
