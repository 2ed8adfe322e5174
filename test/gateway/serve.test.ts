import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import type { GatewaySettings } from '../../gateway/settings';
import type { Shard } from '../../gateway/fan-out/shard';
import { column } from './asking';
import { httpDistrict } from './http-district';
import { post } from './post';
import { signedIn, trusting } from '../trust/test-trust';
import { until } from '../until';
import { answer, pupils, smallDistrict } from './small-district';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
  lines.length = 0;
});

// Composing takes a second, and districts come and go: one gateway serves all tests that need no settings of their own.
let shared: Gateway;
beforeAll(async () => {
  shared = await serveGateway({ shards: [], settings: await trusting(), log });
});
afterAll(() => shared.close());

async function gatewayOver(shards: Shard[], settings?: GatewaySettings): Promise<Gateway> {
  if (settings === undefined) {
    for (const id of shared.districts.ids()) shared.districts.remove(id);
    for (const shard of shards) shared.districts.add(shard);
    return shared;
  }
  const gateway = await serveGateway({ shards, settings: await trusting(settings), log });
  running.push(gateway);
  return gateway;
}

const maple = () => smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy'));
const harbor = () => smallDistrict('harbor-city', pupils('Dunn, Dee'));

test('the short road: what the districts answer whole', async () => {
  const gateway = await gatewayOver([maple(), harbor()]);
  const { data, errors, extensions } = await post(gateway, {
    query: 'query Names($first: Int!) { students(first: $first) { nodes { lastName } } __typename }',
    variables: { first: 2 },
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ students: { nodes: [{ lastName: 'Abel' }, { lastName: 'Cole' }] }, __typename: 'Query' });
  expect(extensions.rollcall.districts).toMatchObject([
    { district: 'harbor-city', state: 'ANSWERED', rows: 0, asOf: '2026-05-04' },
    { district: 'maple-grove', state: 'ANSWERED', rows: 2, asOf: '2026-05-04' },
  ]);
});

test("the planned road: the registry's districts, with what each says of itself, and the lists beside", async () => {
  const dead = harbor();
  dead.alive = false;
  const gateway = await gatewayOver([maple(), dead]);
  const { data, errors, extensions } = await post(gateway, {
    query:
      '{ districts { id name registration { state } } students { nodes { firstName district { registration { state } } } completeness { exact } } }',
  });
  expect(data.districts).toEqual([
    { id: 'harbor-city', name: null, registration: { state: expect.any(String) } },
    { id: 'maple-grove', name: 'District of maple-grove', registration: { state: expect.any(String) } },
  ]);
  expect(data.students).toEqual({
    nodes: ['Ann', 'Cy'].map((firstName) => ({ firstName, district: { registration: { state: 'ANSWERING' } } })),
    completeness: { exact: false },
  });
  expect(errors).toEqual([
    {
      message: 'District harbor-city could not be reached.',
      path: ['districts', 0],
      extensions: { code: 'DISTRICT_UNREACHABLE', district: 'harbor-city' },
    },
  ]);
  expect(extensions.rollcall.districts).toMatchObject([
    { district: 'harbor-city', state: 'UNREACHABLE' },
    { district: 'maple-grove', state: 'ANSWERED' },
  ]);
});

test('both roads give the same', async () => {
  const gateway = await gatewayOver([maple(), harbor()]);
  const list = `students(first: 2) { edges { cursor node { ...pupil } } totalCount pageInfo { endCursor hasNextPage } }
    one: student(id: "harbor-city:student:1") { ...pupil }`;
  const pupil = 'fragment pupil on Student { id firstName phones { number } currentEnrollment { school { id name } } }';
  const short = await post(gateway, { query: `{ ${list} } ${pupil}` });
  const planned = await post(gateway, { query: `{ ${list} districts { id } } ${pupil}` });
  expect(short.errors).toBeUndefined();
  expect(planned.errors).toBeUndefined();
  expect(planned.data).toEqual({ ...short.data, districts: [{ id: 'harbor-city' }, { id: 'maple-grove' }] });
});

test('introspection shows the API, not a subgraph', async () => {
  const gateway = await gatewayOver([maple()]);
  const { data } = await post(gateway, { query: '{ __schema { queryType { fields { name } } directives { name } } }' });
  const names = column(data.__schema.queryType.fields, 'name');
  expect(names).toEqual(expect.arrayContaining(['students', 'student', 'districts']));
  expect(names).not.toContain('_entities');
});

test('districts come and go while it runs', async () => {
  const gateway = await gatewayOver([maple()]);
  const ids = async () => column((await post(gateway, { query: '{ districts { id } }' })).data.districts, 'id');
  expect(await ids()).toEqual(['maple-grove']);
  gateway.districts.add(harbor());
  expect(await ids()).toEqual(['harbor-city', 'maple-grove']);
  gateway.districts.remove('maple-grove');
  expect(await ids()).toEqual(['harbor-city']);
});

test('without issuers, or with the one of the demo, it listens on loopback only, and says why', async () => {
  const demo = { issuer: 'http://127.0.0.1:4000/demo-issuer', audience: 'rollcall', demo: true };
  for (const host of ['0.0.0.0', '192.0.2.1', 'example.org', '']) {
    await expect(serveGateway({ shards: [], settings: { host }, log })).rejects.toThrow(/without `issuers` nobody/);
    await expect(serveGateway({ shards: [], settings: { host, issuers: [demo] }, log })).rejects.toThrow(/the demo/);
  }
});

test('a bug is told to the log, not to the client', async () => {
  const broken: Shard = {
    id: 'maple-grove',
    health: async () => 'ok',
    ask: async () => ({
      get data(): never {
        throw new Error('secret');
      },
    }),
  };
  const gateway = await gatewayOver([broken]);
  const { errors } = await post(gateway, { query: '{ students { nodes { id } } }' });
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  expect(JSON.stringify(errors)).not.toContain('secret');
});

test('health asks each district', async () => {
  const silent = await httpDistrict('west-shore', () => undefined);
  running.push(silent);
  const gateway = await gatewayOver([maple()]);
  const health = async () => (await fetch(`${gateway.url}/health`)).json();
  expect(await health()).toEqual({
    status: 'ok',
    districts: [{ district: 'maple-grove', state: 'ANSWERED', status: 'ok', milliseconds: expect.any(Number) }],
  });
  gateway.districts.add(silent.shard);
  expect(await health()).toMatchObject({
    status: 'degraded',
    districts: [{ state: 'ANSWERED' }, { district: 'west-shore', state: 'TIMEOUT' }],
  });
});

test('many who ask for the health at once ask each district once', async () => {
  let asked = 0;
  let answerAll = (): void => undefined;
  const held = new Promise<'ok'>((resolve) => (answerAll = () => resolve('ok')));
  const gateway = await gatewayOver([{ ...maple(), health: () => (asked++, held) }]);
  const answers = Array.from({ length: 50 }, async () => (await fetch(`${gateway.url}/health`)).json());
  await until(() => asked > 0);
  await fetch(`${gateway.url}/sign-in.json`);
  answerAll();
  const said = await Promise.all(answers);
  expect(said).toEqual(said.map(() => expect.objectContaining({ status: 'ok' })));
  expect(asked).toBeLessThan(50);
});

test('one line a request, without variables and answers', async () => {
  const gateway = await gatewayOver([maple(), harbor()]);
  await post(gateway, {
    query: 'query Find($name: String) { students(filter: { lastName: { equals: $name } }) { nodes { firstName } } }',
    variables: { name: 'Abel' },
  });
  await post(gateway, { query: '{ nonsense }' });
  await post(gateway, { query: `query ${'Abel'.repeat(1000)} { __typename }` });
  const said = lines.map((line) => JSON.parse(line));
  expect(said).toMatchObject([
    {
      operation: 'Find',
      milliseconds: expect.any(Number),
      districts: { 'harbor-city': 'ANSWERED', 'maple-grove': 'ANSWERED' },
    },
    { operation: null, errors: ['GRAPHQL_VALIDATION_FAILED'] },
    { operation: null },
  ]);
  expect(lines.join()).not.toMatch(/Abel|Ann/);
});

describe('time', () => {
  test.each([
    ['short', '{ students { nodes { firstName } completeness { missing { reason } } } }'],
    ['planned', '{ districts { id } students { nodes { firstName } completeness { missing { reason } } } }'],
  ])('at the deadline the answer goes out with what has come (%s road)', async (_, query) => {
    const silent = await httpDistrict('west-shore', () => undefined);
    running.push(silent);
    const gateway = await gatewayOver([maple(), silent.shard], { deadlineSeconds: 500 });
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const answer = post(gateway, { query });
    await until(() => silent.seen.requests === 1);
    const deadline = timers.mock.calls.find(([, milliseconds]) => milliseconds === 500_000);
    timers.mockRestore();
    deadline?.[0]();
    const { data } = await answer;
    expect(data.students).toEqual({
      nodes: [{ firstName: 'Ann' }, { firstName: 'Cy' }],
      completeness: { missing: [{ reason: 'TIMEOUT' }] },
    });
    await until(() => silent.seen.aborted === 1);
  });

  test('when the client leaves, the districts are left as well', async () => {
    const silent = await httpDistrict('west-shore', () => undefined);
    running.push(silent);
    const gateway = await gatewayOver([silent.shard]);
    const controller = new AbortController();
    const gone = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      signal: controller.signal,
      headers: await signedIn(),
      body: JSON.stringify({ query: '{ students { nodes { id } } }' }),
    });
    await until(() => silent.seen.requests === 1);
    controller.abort();
    await expect(gone).rejects.toThrow();
    await until(() => silent.seen.aborted === 1);
  });
});

test('the fan-out as a plain subgraph, only when it is told to', async () => {
  const district = maple();
  expect(
    (await fetch(`${(await gatewayOver([district])).url}/subgraph`, { method: 'POST', headers: await signedIn() }))
      .status,
  ).toBe(404);
  const gateway = await gatewayOver([district], { subgraph: true });
  const query = '{ _service { sdl } students { nodes { lastName } } }';
  const { data, extensions } = await post(gateway, { query }, '/subgraph');
  expect(data.students.nodes).toEqual([{ lastName: 'Abel' }, { lastName: 'Cole' }]);
  expect(data._service.sdl).toContain('type Student');
  expect(extensions.rollcall.districts).toMatchObject([{ district: 'maple-grove' }]);
  expect(await post(gateway, { query: '{ nonsense }' }, '/subgraph')).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  expect(await post(gateway, { query: 7 }, '/subgraph')).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('districts in processes of their own', async () => {
  const [one, two] = [maple(), harbor()];
  const servers = await Promise.all(
    [one, two].map((district) => httpDistrict(district.id, (request) => answer(district, request))),
  );
  running.push(...servers);
  const query = '{ students { nodes { id firstName phones { number } } pageInfo { endCursor } } }';
  const together = await post(await gatewayOver([one, two]), { query });
  const apart = await post(await gatewayOver(servers.map(({ shard }) => shard)), { query });
  expect(apart.data).toEqual(together.data);
});
