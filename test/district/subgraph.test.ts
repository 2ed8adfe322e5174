import { composeServices } from '@apollo/composition';
import { getIntrospectionQuery, parse } from 'graphql';
import { request as httpRequest } from 'node:http';
import pino from 'pino';
import { serveDistrict, type ServedDistrict } from '../../subgraphs/serve';
import { trust } from '../trust/test-trust';
import { until } from '../until';
import { CANARY } from './leaks';
import type { TestDistrict } from './open';
import { smallSystem, type SmallSystem } from './small/small-district';
import { writable, write } from './writable';

// A district on its own: a Federation 2 subgraph over HTTP.

let system: SmallSystem;
let maple: TestDistrict;
let served: ServedDistrict;
const log: string[] = [];
const logger = pino({}, { write: (line: string) => void log.push(line) });

beforeAll(async () => {
  system = await smallSystem('mysql', { people: [{ id: 1, last_name: CANARY, first_name: 'Ana', code: 'x' }] });
  await write(system.database, (db) =>
    db.raw('create view slow_people as select p.*, cast(sleep(60) as char) as nap from people p'),
  );
  maple = await system.open({
    entities: { Student: { table: 'slow_people', fields: { stateId: { column: 'nap' } } } },
  });
  served = await serveDistrict(
    maple.district,
    { host: '127.0.0.1', port: 0 },
    await (await trust).door({ log: logger }),
  );
});
afterAll(async () => {
  await served.close();
  await system.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  readonly body: any;
}

async function send(body: unknown, init: RequestInit & { path?: string } = {}): Promise<Reply> {
  const url = new URL(init.path ?? '/graphql', served.url);
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const { method = 'POST' } = init;
  const signed = await (await trust).signed({ district: 'maple', url: url.href, body: text, method });
  const response = await fetch(url, {
    ...(body === undefined ? {} : { body: text }),
    ...init,
    method,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>), ...signed },
  });
  const said = await response.text();
  return { status: response.status, headers: response.headers, body: said === '' ? null : JSON.parse(said) };
}
const ask = (query: string, variables?: Record<string, unknown>) => send({ query, variables });

test('answers a question with its report', async () => {
  const { status, headers, body } = await ask('{ students { nodes { id firstName birthDate suffix } } }');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(body).toEqual({
    data: { students: { nodes: [{ id: 'maple:student:1', firstName: 'Ana', birthDate: null, suffix: null }] } },
    extensions: {
      rollcall: {
        district: 'maple',
        asOf: '2026-03-16',
        rows: 1,
        statements: 1,
        unmapped: ['Student.suffix'],
        unavailable: [],
      },
    },
  });
});

test('its SDL composes with that of another subgraph that adds to Student', async () => {
  const { body } = await ask('{ _service { sdl } }');
  const { sdl } = body.data._service as { sdl: string };
  const bus = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
    type Query { buses: [Student!] } type Student @key(fields: "id") { id: ID! bus: String }`;
  const { errors, supergraphSdl } = composeServices([
    { name: 'districts', url: served.url, typeDefs: parse(sdl) },
    { name: 'buses', url: 'http://127.0.0.1:1', typeDefs: parse(bus) },
  ]);
  expect(errors).toBeUndefined();
  expect(supergraphSdl).toContain('bus: String');
});

test('introspection and entities', async () => {
  const { body } = await send({ query: getIntrospectionQuery() });
  expect(body.errors).toBeUndefined();
  expect(JSON.stringify(body.data)).toContain('"name":"_Entity"');
  const query =
    'query ($of: [_Any!]!) { __typename _entities(representations: $of) { __typename ... on Student { firstName } } }';
  const entities = await ask(query, {
    of: [
      { __typename: 'Student', id: 'maple:student:1' },
      { __typename: 'District', id: 'maple' },
    ],
  });
  expect(entities.body.data).toEqual({
    __typename: 'Query',
    _entities: [{ __typename: 'Student', firstName: 'Ana' }, { __typename: 'District' }],
  });
});

test('`__proto__` is a lawful alias, at every level', async () => {
  const { body } = await ask(
    '{ students { __proto__: nodes { __proto__: firstName id } edges { __proto__: node { id } } } }',
  );
  const id = 'maple:student:1';
  const own = (value: unknown, more: object) =>
    Object.assign(JSON.parse(`{"__proto__":${JSON.stringify(value)}}`), more) as unknown;
  const expected = own([own('Ana', { id })], { edges: [own({ id }, {})] });
  expect(JSON.stringify(body.data.students)).toBe(JSON.stringify(expected));
});

test('several operations in one document, chosen by name', async () => {
  const query = 'query A { students { totalCount } } query B { district(id: "maple") { name } }';
  expect((await send({ query, operationName: 'B' })).body.data).toEqual({ district: { name: 'Maple Schools' } });
  expect((await send({ query, operationName: 'C' })).body.errors[0].extensions.code).toBe('BAD_REQUEST');
  expect((await send({ query, operationName: 5 })).status).toBe(400);
});

test('health', async () => {
  const { status, body } = await send(undefined, { method: 'GET', path: '/health' });
  expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } });
});

describe('is refused with a sentence:', () => {
  const question = { query: '{ students { nodes { id } } }' };
  test.each<[string, number, unknown, Parameters<typeof send>[1]]>([
    ['GET', 404, undefined, { method: 'GET', path: '/graphql?query={__typename}' }],
    ['another path', 404, question, { path: '/' }],
    ['a form', 400, 'query=%7B__typename%7D', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['text', 400, JSON.stringify(question), { headers: { 'content-type': 'text/plain' } }],
    ['a batch', 400, [question, question], {}],
    ['JSON that is none', 400, '{"query": ', {}],
    ['no query', 400, { variables: {} }, {}],
    ['a query that is no text', 400, { query: { a: 1 } }, {}],
    ['variables that are a list', 400, { ...question, variables: [1] }, {}],
    ['variables that are a text', 400, { ...question, variables: '{}' }, {}],
    ['null', 400, 'null', {}],
    ['nothing', 400, undefined, {}],
    ['a body of more than 1 MB', 413, { ...question, variables: { x: 'x'.repeat(1_100_000) } }, {}],
    ['a document that is wrong', 400, { query: '{ nothing }' }, {}],
    ['a mutation', 400, { query: 'mutation { x }' }, {}],
  ])('%s', async (_, expected, body, init) => {
    const reply = await send(body, init);
    expect(reply.status).toBe(expected);
    expect(Object.keys(reply.body as object)).toEqual(['errors']);
    expect(reply.body.errors[0]).toEqual(
      expect.objectContaining({
        message: expect.stringMatching(/^[A-Z].*\.$/),
        extensions: { code: expect.any(String) },
      }),
    );
  });

  test('a name that is not this machine (DNS rebinding)', async () => {
    const { port } = new URL(served.url);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest({ port, path: '/health', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject).end();
    });
    expect(status).toBe(403);
  });
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])(
  'with the issuer of the demo, listening on %s is refused, and why',
  async (host) => {
    const door = await (await trust).door({ log: logger });
    const issuers = [{ issuer: 'http://127.0.0.1:4000/demo-issuer', audience: 'rollcall', demo: true }];
    const serving = serveDistrict(maple.district, { host, port: 0 }, { ...door, trust: { ...door.trust, issuers } });
    await expect(serving).rejects.toThrow(/the issuer of the demo believes anybody, so only this machine may ask\./);
  },
);

test('a port that is taken is said', async () => {
  const port = Number(new URL(served.url).port);
  await expect(
    serveDistrict(maple.district, { host: '127.0.0.1', port }, await (await trust).door({ log: logger })),
  ).rejects.toThrow(/EADDRINUSE|port/);
});

test('a client that goes away ends its statement in the database', async () => {
  const server = writable(system.database);
  const running = async () => {
    const [rows] = (await server.raw(
      "select id from information_schema.processlist where db = database() and info like '%nap%' and id <> connection_id()",
    )) as [unknown[]];
    return rows.length;
  };
  const leave = new AbortController();
  const answer = send({ query: '{ students { nodes { stateId } } }' }, { signal: leave.signal });
  await until(async () => (await running()) === 1);
  leave.abort();
  await expect(answer).rejects.toThrow();
  await until(async () => (await running()) === 0);
  await server.destroy();
});

test('the log knows the operation and its measure, and no value', async () => {
  log.length = 0;
  await send({
    query: `query Roll { students(filter: { lastName: { equals: "${CANARY}" } }) { nodes { lastName } } }`,
    operationName: 'Roll',
  });
  await send({
    query: `{ students(filter: { lastName: { equals: "${CANARY}" "x" } }) { id } }`,
    operationName: `${CANARY} ${CANARY}`,
  });
  expect((await send({ query: '{ __typename }', operationName: { [CANARY]: 1 } })).status).toBe(400);
  const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ operation: 'Roll', rows: 1, statements: 1, errors: [], msg: 'answered' });
  expect(lines[1]).toMatchObject({ errors: ['GRAPHQL_PARSE_FAILED'] });
  expect(log.join('')).not.toContain(CANARY);
});
