import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { serveGateway } from '../../gateway/serve';
import { preset } from '../district/small/small-district';
import { makeSmallTables } from '../district/small/tables';
import { write } from '../district/writable';
import { freshDatabase, type FreshDatabase } from '../engines/fresh-database';
import { knock, knockOf, type Knock } from '../trust/knock';
import { servedIssuer, type ServedIssuer } from '../trust/served-issuer';
import { known, trust } from '../trust/test-trust';
import { until } from '../until';
import { killAll, rollcall, type RollcallProcess } from './rollcall-process';

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-stop-'));
const file = join(folder, 'maple.yaml');
const stopped = join(folder, 'state', 'stopped');
const QUERY = '{ students { nodes { lastName } } }';

let database: FreshDatabase;
let issuer: ServedIssuer;
let district: RollcallProcess;
let url = '';

beforeAll(async () => {
  [database, issuer] = await Promise.all([freshDatabase('postgres'), servedIssuer()]);
  await write(database, (db) => makeSmallTables(db, 'postgres', { people: [{ id: 1, last_name: 'Byron' }] }));
  const { kid, key } = known((await trust).key);
  const content = {
    district: { id: 'maple', name: 'Maple Schools' },
    preset: relative(folder, preset),
    database: '${MAPLE_DATABASE}',
    state: 'state',
    port: 0,
    limits: { statementSeconds: 60 },
    trust: { gateways: [{ kid, key }], issuers: [issuer.entry] },
  };
  writeFileSync(file, JSON.stringify(content));
});
afterAll(async () => {
  killAll();
  await issuer.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<void> {
  district = rollcall(['district', file], { MAPLE_DATABASE: database.url, LOG_LEVEL: 'info' });
  url = await district.printed(/answers at (\S+)/);
}
beforeEach(start);
afterEach(async () => {
  await district.stop();
  rmSync(stopped, { force: true });
});

async function signed(query = QUERY): Promise<Knock> {
  const token = await issuer.tokenFor({ district: 'maple' });
  const body = JSON.stringify({ query });
  const said = { method: 'POST', url: '/graphql', district: 'maple', body, token, deadline: Date.now() + 60_000 };
  return knockOf(said, await (await trust).sign(said));
}
const ask = async () => knock(url, await signed());

/** `rollcall stop` and `rollcall resume` know nothing of the database. */
async function run(...args: readonly string[]): Promise<string> {
  const command = rollcall(args);
  expect(await command.ended).toBe(0);
  return command.output();
}

/** The file is looked for with each request, so that the first one tells; its connection may be cut just then. */
async function answered(status: number): Promise<string> {
  const reply = (await ask().catch(() => undefined)) ?? (await ask());
  expect(reply.status).toBe(status);
  return reply.text;
}

const WITHDRAWN = {
  errors: [
    {
      message: 'District maple has withdrawn, and answers nothing until it says otherwise.',
      extensions: { code: 'DISTRICT_WITHDRAWN', district: 'maple' },
    },
  ],
};

test('stopped, nothing is answered to anybody, also after a restart; resumed, all is as it was', async () => {
  expect((await ask()).text).toContain('Byron');
  expect(await run('stop', file, '--reason', 'a leak is looked into')).toMatch(/^maple answers nothing\./);
  expect(JSON.parse(await answered(503))).toEqual(WITHDRAWN);
  const health = await fetch(url.replace('/graphql', '/health'));
  expect(health.status).toBe(503);
  expect(await health.json()).toEqual(WITHDRAWN);
  expect((await fetch(url, { method: 'POST', body: 'whatever' })).status).toBe(503);
  const said = JSON.parse(readFileSync(stopped, 'utf8')) as { moment: string };
  expect(said).toEqual({ moment: expect.any(String), reason: 'a leak is looked into' });
  // The first moment stays.
  expect(await run('stop', file, '--reason', 'again')).toContain(`since ${said.moment}`);
  expect(JSON.parse(readFileSync(stopped, 'utf8'))).toMatchObject({ reason: 'a leak is looked into' });

  await district.stop('SIGKILL');
  await start();
  await district.printed(/It is stopped/);
  expect((await ask()).status).toBe(503);
  expect(await run('resume', file)).toBe('maple answers again, if it runs.\n');
  expect(await answered(200)).toContain('Byron');
  expect(await run('resume', file)).toBe('maple was not stopped.\n');
}, 60_000);

test('a district that does not run is stopped before it starts', async () => {
  await district.stop();
  await run('stop', file);
  await start();
  expect((await ask()).status).toBe(503);
}, 60_000);

test('an answer under way is given up: its connection is cut, and its statement ends', async () => {
  const other = new Client({ connectionString: database.url });
  await other.connect();
  await other.query('begin; lock table people in access exclusive mode');
  const waiting = async () => {
    const { rowCount } = await other.query(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rowCount === 1;
  };
  const answer = ask().then(
    ({ status }) => status,
    () => 'cut',
  );
  while (!(await waiting()));
  await run('stop', file);
  expect(await answer).toBe('cut');
  while (await waiting());
  await other.query('rollback');
  await other.end();
  await answered(503);
}, 60_000);

test('an answer that is being written is cut in its midst', async () => {
  const large = Array.from({ length: 10 }, (_, index) => `a${index}: _service { sdl }`).join(' ');
  const { headers, body } = await signed(`{ ${large} }`);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const ended = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
  socket.pause();
  const head = Object.entries({ ...headers, host: 'localhost', 'content-length': body.length });
  socket.write(`POST /graphql HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  socket.write(body);
  await district.printed(/"msg":"answered"/);
  await run('stop', file);
  await district.printed(/withdrawn: nothing more/);
  let received = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => (received = Buffer.concat([received, chunk])));
  socket.resume();
  await ended;
  expect(received.length).toBeLessThan(1_000_000);
}, 60_000);

test('SIGUSR2 does the same, and what it did outlives the process', async () => {
  expect((await ask()).status).toBe(200);
  district.signal('SIGUSR2');
  await district.printed(/withdrawn: nothing more/);
  expect(JSON.parse(await answered(503))).toEqual(WITHDRAWN);
  expect(existsSync(stopped)).toBe(true);
  await district.stop();
  await start();
  expect((await ask()).status).toBe(503);
}, 60_000);

test('SIGUSR2 stops a district that is about to start, too', async () => {
  await district.stop();
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const asked = once(silent, 'connection');
  const { port } = silent.address() as AddressInfo;
  district = rollcall(['district', file], { MAPLE_DATABASE: `postgres://127.0.0.1:${port}/maple` });
  await asked; // it is under way, and waits for its database
  district.signal('SIGUSR2');
  await until(() => existsSync(stopped));
  await district.stop('SIGKILL');
  silent.close();
  await start();
  expect((await ask()).status).toBe(503);
}, 60_000);

test('a gateway says of it that it has withdrawn', async () => {
  await run('stop', file);
  await answered(503);
  const shards = [(await trust).shard('maple', url)];
  const settings = { port: 0, issuers: [issuer.entry] };
  const gateway = await serveGateway({ settings, shards, log: pino({ level: 'silent' }) });
  const query = '{ students { nodes { id } completeness { exact missing { district reason } } } }';
  const authorization = `Bearer ${await issuer.tokenFor({ district: 'maple' })}`;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { students: unknown } };
  expect(data.students).toEqual({
    nodes: [],
    completeness: { exact: false, missing: [{ district: 'maple', reason: 'WITHDRAWN' }] },
  });
  const health = (await (await fetch(`${gateway.url}/health`)).json()) as { districts: unknown };
  expect(health.districts).toMatchObject([{ district: 'maple', state: 'WITHDRAWN' }]);
  await gateway.close();
}, 60_000);

test('a stop that could not be written is not reported as one', async () => {
  const away = join(folder, 'away.yaml');
  writeFileSync(away, JSON.stringify({ district: { id: 'maple' }, state: 'away.yaml' }));
  const command = rollcall(['stop', away]);
  expect(await command.ended).toBe(1);
  expect(command.output()).toMatch(
    /^rollcall: .*stopped: the file cannot be written, and the district is not stopped/m,
  );
  expect(command.output()).not.toContain('answers nothing');
}, 60_000);
