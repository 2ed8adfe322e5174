import { createServer, type AddressInfo } from 'node:net';
import { demoDistricts, districtFileOf, makeDemoDatabases, type DemoDistrict } from '../demo/demo-districts';
import { demoTrust, makeDemoKeys, type DemoTrust } from '../demo/demo-trust';
import { httpShard } from '../gateway/http-shard';
import { serveGateway } from '../gateway/serve';
import { loadContract, type Contract } from '../schema/contract';
import { requestSigner } from '../schema/trust/signed-request';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { lastWords } from './last-words';
import { log } from './log';
import { serveOwnDistrict } from './serve-own-district';
import { untilStopped } from './until-stopped';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What is needed to start the demo, in one process or in several. */
export async function prepareDemo(): Promise<void> {
  await makeDemoDatabases(say);
  await makeDemoKeys();
}

/**
 * `rollcall demo`: three invented districts and a gateway in front of them, in this process. The gateway asks them over HTTP and
 * signs what it asks, as it would anywhere. Beside it stands an issuer that lets everybody be any of the invented people.
 */
export async function runDemo(wanted: number): Promise<void> {
  lastWords(log);
  await prepareDemo();
  log.level = process.env['LOG_LEVEL'] ?? 'warn';
  const contract = loadContract();
  const port = wanted === 0 ? await freePort() : wanted;
  const trust = await demoTrust(`http://127.0.0.1:${port}`);
  const districts = await Promise.all(demoDistricts.map((demo) => serveDemoDistrict(demo, contract, trust)));
  const sign = await requestSigner(trust.key);
  const shards = districts.map(({ id, served }) => httpShard(id, served.url, sign));
  const settings = { port, issuers: [trust.trusted] };
  const gateway = await serveGateway({ settings, shards, beside: { '/demo-issuer': trust.issuer.router }, log });
  for (const { name, system } of districts) say(`  ${name.padEnd(32)} ${system}`);
  say(`\nExplorer: ${gateway.url}/\n\nOr ask from another terminal, in this folder:\n`);
  say(`  ${question(gateway.url, port)}\n`);
  say(await answerOf(gateway.url, (await trust.issuer.token(ASKING)) ?? ''));
  await untilStopped([
    ...districts.map(
      ({ served }) =>
        () =>
          served.close(),
    ),
    () => gateway.close(),
  ]);
}

/** Whom its file trusts is left aside: here everybody is in this process, at whatever port is free. */
async function serveDemoDistrict(demo: DemoDistrict, contract: Contract, { trusted, key }: DemoTrust) {
  const { kid, kty, crv, x } = key;
  const trust = { gateways: [{ kid, key: { kty, crv, x } }], issuers: [trusted] };
  const settings = { ...readDistrictFile(districtFileOf(demo), contract.schema), port: 0 };
  const served = await serveOwnDistrict(settings, trust, contract, log);
  return { id: demo.id, served, name: settings.district.name, system: settings.mapping.system };
}

/** The issuer's address says the port, and must be known before anything listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Sees students of every district. */
const ASKING = 'state-agency';

/** The first query of the README. */
const QUERY =
  '{ students(first: 3, filter: { gradeLevel: { equals: GRADE_9 }, lastName: { startsWith: "B" } })' +
  ' { nodes { id firstName lastName currentEnrollment { school { name } } } completeness { asked answered } } }';

const question = (url: string, port: number): string => {
  const token = `$(${port === 4000 ? '' : `PORT=${port} `}npm run --silent token -- ${ASKING})`;
  return `curl -s ${url}/graphql -H "authorization: Bearer ${token}" -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'`;
};

/** What that question is answered with, asked just now. */
async function answerOf(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY }),
  });
  return JSON.stringify(await response.json());
}
