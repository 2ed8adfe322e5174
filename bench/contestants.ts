import { join } from 'node:path';
import { parse } from 'graphql';
import { pino } from 'pino';
import { Pool } from 'undici';
import { benchIssuer } from './bench-issuer';
import { createFanOut } from '../gateway/fan-out/answer';
import { createDistricts } from '../gateway/fan-out/districts';
import { serveGateway } from '../gateway/serve';
import type { Shard } from '../gateway/fan-out/shard';
import { loadContract, type Contract } from '../schema/contract';
import { packageRoot } from '../schema/package-root';
import { openDistrict, type District } from '../subgraphs/district';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { byHand } from './by-hand';
import type { BenchDatabase } from './databases';
import { cursorOf, type Place } from './place';
import { PAGE, questions, type Question } from './question';
import { custodian } from '../subgraphs/policy/custodian';

/** One way to answer the questions; the answer is the JSON that a client gets. */
export interface Contestant {
  readonly name: 'hand-written SQL' | 'one district alone' | 'fan-out' | 'gateway over HTTP';
  answer(question: Question, after: Place): Promise<string>;
  close(): Promise<void>;
}

const log = pino({ level: 'error' });

/** A district's own limit is the hand-written program's too. */
export async function openContestants(databases: readonly BenchDatabase[]): Promise<Contestant[]> {
  const contract = loadContract();
  const settings = databases.map(({ id, url }) =>
    readDistrictFile(join(packageRoot, 'bench', 'district.yaml'), contract.schema, {
      BENCH_DISTRICT: id,
      BENCH_DATABASE: url,
    }),
  );
  const districts = await Promise.all(settings.map((each) => openDistrict(each, contract, { log })));
  const connections = settings[0]?.limits.connections ?? 1;
  const [only] = districts.length === 1 ? districts : [];
  return [
    { name: 'hand-written SQL', ...byHand(databases, connections) },
    ...(only === undefined ? [] : [districtAlone(only, contract)]),
    inProcess(districts, contract),
    await overHttp(districts, contract),
  ];
}

const variablesFor = (contract: Contract, after: Place, asked: readonly string[]) => {
  return { first: PAGE, after: cursorOf(contract.orders.get('Student') ?? [], after, asked) };
};

const shardOf = (district: District): Shard => {
  return {
    id: district.id,
    ask: (request, signal) => district.answer(request, custodian(district.id), signal),
    health: async () => (await district.health()).status,
  };
};

function districtAlone(district: District, contract: Contract): Contestant {
  return {
    name: 'one district alone',
    answer: async ({ text }, after) => {
      const answer = await district.answer(
        { query: text, variables: variablesFor(contract, after, [district.id]) },
        custodian(district.id),
      );
      return JSON.stringify(answer);
    },
    close: async () => undefined,
  };
}

function inProcess(districts: readonly District[], contract: Contract): Contestant {
  const fanOut = createFanOut(contract, createDistricts(districts.map(shardOf)));
  const documents = new Map(questions.map((question) => [question, parse(question.text)]));
  const asked = districts.map(({ id }) => id);
  return {
    name: 'fan-out',
    answer: async (question, after) => {
      const document = documents.get(question) ?? parse(question.text);
      const { data, errors, report } = await fanOut.execute({
        document,
        token: 'in.this.process',
        variables: variablesFor(contract, after, asked),
      });
      return JSON.stringify({ data, errors, extensions: { rollcall: report.summary() } });
    },
    close: async () => void (await Promise.all(districts.map((district) => district.close()))),
  };
}

/** The client is in the same process: its CPU is counted with the gateway's. */
async function overHttp(districts: readonly District[], contract: Contract): Promise<Contestant> {
  const issuer = await benchIssuer();
  const settings = { port: 0, issuers: [issuer.trusted] };
  const gateway = await serveGateway({ settings, shards: districts.map(shardOf), log });
  const client = new Pool(gateway.url, { connections: 16 });
  const asked = districts.map(({ id }) => id);
  const token = renewed(issuer.token);
  return {
    name: 'gateway over HTTP',
    answer: async ({ text }, after) => {
      const { body } = await client.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify({ query: text, variables: variablesFor(contract, after, asked) }),
      });
      return body.text();
    },
    close: async () => {
      await client.close();
      await gateway.close();
    },
  };
}

/** A token lives for five minutes, a run for longer. */
function renewed(make: () => Promise<string>): () => Promise<string> {
  let [token, until] = [make(), Date.now() + 60_000];
  return () => {
    if (Date.now() > until) [token, until] = [make(), Date.now() + 60_000];
    return token;
  };
}
