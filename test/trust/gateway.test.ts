import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { CANARY } from '../district/leaks';
import { doors } from './knock';
import { signedIn, testIssuer, trust, trusting } from './test-trust';

// A gateway in front of a district, over HTTP: who is answered, and what is written down of it.

const lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
const { open } = doors();
let gateway: Gateway;
beforeAll(async () => {
  const { door, shard } = await trust;
  const maple = await open('maple', await door({ log }));
  const settings = await trusting({ subgraph: true });
  gateway = await serveGateway({ settings, shards: [shard('maple', maple.url)], log });
});
afterAll(() => gateway.close());

async function send(body: unknown, headers: Record<string, string>, path = '/graphql') {
  const response = await fetch(gateway.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, asks: response.headers.get('www-authenticate'), text: await response.text() };
}

const students = { query: '{ students { nodes { lastName } } }' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test.each(['/graphql', '/subgraph'])('%s: whoever is signed in is answered', async (path) => {
  const { status, text } = await send(students, await signedIn(), path);
  expect(status).toBe(200);
  expect(text).toContain(CANARY);
});

describe.each(['/graphql', '/subgraph'])('%s: nobody else is answered', (path) => {
  const cases: [string, unknown, () => Promise<Record<string, string>>][] = [
    ['no token', students, async () => ({})],
    ['no token and no JSON', '{"query": ', async () => ({})],
    ['no token and no query', {}, async () => ({})],
    ['no token and no GraphQL', { query: '{ students' }, async () => ({})],
    ['no token and a large body', { query: 'x'.repeat(300_000) }, async () => ({})],
    ['no token and a large document', { query: `{ ${'students { totalCount } '.repeat(900)} }` }, async () => ({})],
    ['no token, and records beside the schema', { query: '{ __typename districts { id } }' }, async () => ({})],
    [
      'no token, and records in a fragment',
      { query: '{ ...q } fragment q on Query { districts { id } }' },
      async () => ({}),
    ],
    [
      'no token, and one operation of two',
      { query: 'query A { __typename } query B { districts { id } }', operationName: 'A' },
      async () => ({}),
    ],
    ['no token, and `_service`', { query: '{ _service { sdl } }' }, async () => ({})],
    ['a batch', [students], async () => ({})],
    ['a token that is none', students, async () => bearer('a.b.c')],
    ['a token that is none, and only the schema', { query: '{ __typename }' }, async () => bearer('a.b.c')],
    ['a password', students, async () => ({ authorization: 'Basic dTpw' })],
    ['an expired token', students, async () => bearer(await (await trust).issuer.tokenFor({}, { exp: 1_700_000_000 }))],
    ['a token of another issuer', students, async () => bearer(await (await testIssuer()).tokenFor())],
  ];
  test.each(cases)('%s', async (_, body, headers) => {
    const { status, asks, text } = await send(body, await headers(), path);
    expect([status, asks]).toEqual([401, 'Bearer']);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: expect.stringMatching(/^Sign in at /), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

test('the documentation of the schema is for everybody', async () => {
  for (const query of [getIntrospectionQuery(), '{ __typename }', '{ __type(name: "Student") { description } }']) {
    const { status, text } = await send({ query }, {});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: expect.any(Object) });
    expect(text).not.toContain(CANARY);
  }
  expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
});

test('what is written down names nobody: no subject, no name, no token', async () => {
  lines.length = 0;
  const { issuer } = await trust;
  const token = await issuer.tokenFor({ subject: 'subject-8f1c', name: 'Name 8f1c', email: 'mail-8f1c@example.org' });
  await send(students, bearer(token));
  await send({ query: '{ districts { id } students { nodes { id } } }' }, bearer(token));
  await send({ query: '{ nothing }' }, bearer(token));
  await send(students, bearer(token.slice(0, -3)));
  expect(lines.length).toBeGreaterThan(3);
  const [, payload = '', signature = ''] = token.split('.');
  for (const secret of ['8f1c', payload, signature.slice(0, 20), CANARY]) expect(lines.join('')).not.toContain(secret);
});

test('a district that does not know the gateway is missing, and says so to nobody but its operator', async () => {
  const { door, shard } = await trust;
  const options = await door({ log });
  const birch = await open('birch', { ...options, trust: { ...options.trust, gateways: [] } });
  gateway.districts.add(shard('birch', birch.url));
  const query = '{ students { nodes { lastName } completeness { missing { district reason } } } }';
  const { text } = await send({ query }, await signedIn());
  gateway.districts.remove('birch');
  expect(JSON.parse(text).data.students).toEqual({
    nodes: [{ lastName: CANARY }],
    completeness: { missing: [{ district: 'birch', reason: 'REFUSED' }] },
  });
  expect(text).not.toContain('UNAUTHENTICATED');
});

test('by a name that is not its own, nobody is answered, unless its file lists it', async () => {
  const named = await serveGateway({ settings: await trusting({ hosts: ['graph.example.org'] }), shards: [], log });
  const { request } = await import('node:http');
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      request(`${named.url}/health`, { headers: { host } }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  expect(await statusFor('graph.example.org')).toBe(200);
  expect(await statusFor('localhost')).toBe(200);
  expect(await statusFor('rebinding.example')).toBe(403);
  await named.close();
});
