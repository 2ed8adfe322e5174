import fc from 'fast-check';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import type { Viewer } from '../../schema/viewer';
import { serveDistrict } from '../../subgraphs/serve';
import { pruned, written } from '../oracle/prune';
import { may } from '../oracle/ties';
import { knock } from '../trust/knock';
import { trust, trusting } from '../trust/test-trust';
import { people } from './people';
import { canariesIn } from './plant';
import { asked, lists } from './questions';
import { openSchool, type School } from './school';
import { tapped, type Tap } from './tap';
import { wholeOf, wishesOf } from './wishes';

/*
 * Three districts behind a gateway, over HTTP, and everything that leaves them: each byte of what a client is sent, headers and
 * errors included, each byte between a district and the gateway, and every line that either writes down, at the finest level.
 * A canary in any of it is one that the viewer may read; in a log there is none.
 */
const WHOLE = process.env['ROLLCALL_TEST_WHOLE'] !== undefined;
const EVERY = WHOLE ? 1 : 5;
const QUESTIONS = WHOLE ? 20 : 4;
jest.setTimeout(7_200_000);

const lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
let schools: School[];
let taps: Tap[];
let gateway: Gateway;
let close: () => Promise<unknown>;
beforeAll(async () => {
  schools = [
    await openSchool({ system: 'opensis', engine: 'mysql' }, 30),
    await openSchool({ system: 'edfi', engine: 'postgres' }, 30),
    await openSchool({ system: 'rosariosis', engine: 'postgres' }, 30),
  ];
  const { door, shard } = await trust;
  const served = await Promise.all(
    schools.map(async ({ district }) => serveDistrict(district, { host: '127.0.0.1', port: 0 }, await door({ log }))),
  );
  taps = await Promise.all(served.map(({ url }) => tapped(url)));
  const shards = schools.map(({ district }, index) => shard(district.id, taps[index]?.url ?? ''));
  gateway = await serveGateway({ settings: await trusting(), shards, log });
  close = async () => {
    await gateway.close();
    await Promise.all(taps.map((tap) => tap.close()));
    await Promise.all(served.map((one) => one.close()));
    await Promise.all(schools.map((school) => school.close()));
  };
});
afterAll(() => close());

/** Every canary that somebody may read, however it is asked for. */
function readableBy(who: Viewer): ReadonlySet<string> {
  const whole = wholeOf('Student');
  const texts = schools.flatMap(({ world, records, directory }) => [
    JSON.stringify(directory),
    ...world.students
      .filter((student) => may(world, who, student, 'DIRECTORY', false))
      .map((student) => {
        const record = records.get(student.id) ?? {};
        return JSON.stringify(
          pruned('Student', whole, record, { ...world, may: (category) => may(world, who, student, category, false) }),
        );
      }),
  ]);
  return new Set(texts.flatMap(canariesIn));
}

/** Questions of all kinds, and some that are none: with what they must not say again. */
function questionsOf(seed: number): { query: string; variables?: Record<string, unknown> }[] {
  const records = new Map(schools.flatMap(({ records }) => [...records]));
  const ids = fc.constantFrom(...records.keys());
  const canary = fc.constantFrom(...schools.flatMap(({ told }) => [...told]));
  const fields = wishesOf('Student').map((wishes) => written('Student', wishes, false));
  const question = fc.oneof(
    fc.tuple(lists(records, []), fields).map(([wish, fields]) => ({
      query: `{ ${asked(wish)} { totalCount nodes { ${fields} } pageInfo { endCursor } completeness { exact missing { district reason } } } }`,
    })),
    fc.tuple(ids, ids, fields).map(([a, b, fields]) => ({
      query: `{ a: student(id: "${a}") { ${fields} } b: student(id: "${b}") { ${fields} } schools(first: 2) { nodes { name sections { name students { student { ${fields} } } } } } }`,
    })),
    canary.map((text) => ({
      query: `{ students(filter: { lastName: { equals: "${text}" } }) { nodes { lastName } } }`,
    })),
    canary.map((text) => ({
      query: `{ students(first: "${text}", after: "${text}") { nodes { ${text.slice(1)} } } }`,
    })),
    canary.map((text) => ({ query: `{ student(id: "maple-grove:student:${text}") { birthDate } }` })),
    canary.map((text) => ({
      query:
        'query ($filter: StudentFilter, $id: ID!) { students(filter: $filter) { nodes { id } } student(id: $id) { id } }',
      variables: { filter: { birthDate: { equals: text }, [text]: text }, id: text },
    })),
  );
  return fc.sample(question, { seed, numRuns: QUESTIONS });
}

async function send(who: Viewer, body: object): Promise<string> {
  const headers = await (await trust).headers(who);
  const reply = await knock(gateway.url, { method: 'POST', path: '/graphql', headers, body: JSON.stringify(body) });
  return JSON.stringify([reply.status, reply.headers]) + reply.text;
}

test('what a client and a gateway are sent', async () => {
  let read = 0;
  for (const [number, { viewer: who }] of schools.flatMap(({ world }) => people(world)).entries()) {
    if (number % EVERY !== 0) continue;
    const readable = readableBy(who);
    for (const question of questionsOf(number)) {
      // A canary that the question itself has is not read from anywhere; sent back, it would be a value in an error.
      taps.forEach((tap) => tap.clear());
      const reply = await send(who, question);
      for (const bytes of [reply, ...taps.map((tap) => tap.bytes())]) {
        const told = canariesIn(bytes);
        read += told.length;
        expect({ question, unreadable: told.filter((text) => !readable.has(text)) }).toEqual({
          question,
          unreadable: [],
        });
      }
    }
  }
  expect(read).toBeGreaterThan(500);
  if (WHOLE) console.info({ read, lines: lines.length });
});

test('a database that fails in the middle tells nothing of itself', async () => {
  const [first] = schools;
  if (!first) throw new Error('there is no district');
  const who = people(first.world).find(({ viewer }) => viewer.role === 'researcher')?.viewer;
  await first.district.close();
  const reply = await send({ ...who, role: 'state-agency', purpose: 'audit-evaluation' } as Viewer, {
    query: '{ students(first: 3) { nodes { lastName } completeness { missing { district reason } } } }',
  });
  expect(reply).toContain('FAILED');
});

test('what is written down', () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(canariesIn(lines.join('\n'))).toEqual([]);
  for (const { log } of schools) expect(canariesIn(log.join('\n'))).toEqual([]);
});
