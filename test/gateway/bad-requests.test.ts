import { request as httpRequest } from 'node:http';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { signedIn, trusting } from '../trust/test-trust';
import { post } from './post';
import { pupils, smallDistrict } from './small-district';

let gateway: Gateway;
beforeAll(async () => {
  const shards = [smallDistrict('maple-grove', pupils('Abel, Ann'))];
  gateway = await serveGateway({ shards, settings: await trusting(), log: pino({ level: 'silent' }) });
});
afterAll(() => gateway.close());

describe('bad requests get a clear error with a code, without what was sent', () => {
  const cases: [string, unknown, number, string][] = [
    [
      'a variable of another type, short road',
      { query: 'query ($n: Int) { students(first: $n) { nodes { id } } }', variables: { n: 'secret' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a variable of another type, planned road',
      {
        query: 'query ($n: Int) { students(first: $n) { nodes { id } } districts { id } }',
        variables: { n: 'secret' },
      },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a value of another type',
      { query: '{ students(first: "secret") { nodes { id } } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', { query: '{ students { nodes { password } } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', { query: '{ students' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
    ['no JSON', '{"query": "secret', 400, 'BAD_REQUEST'],
    [
      'a body that is too large',
      { query: '{ __typename }', variables: { a: 'secret'.repeat(50_000) } },
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'the digest of a query in place of it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'secret' } } },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    [
      'a mutation that there is not',
      { query: 'mutation { students { nodes { id } } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown district', { query: '{ students(districts: ["secret"]) { nodes { id } } }' }, 200, 'UNKNOWN_DISTRICT'],
    ['entities, which are no part of the API', { query: '{ _service { sdl } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ];
  test.each(cases)('%s', async (_, body, status, code) => {
    const said = await post(gateway, body);
    expect(said.status).toBe(status);
    expect(said.errors[0].extensions).toEqual({ code });
    expect(JSON.stringify(said)).not.toMatch(/secret|stacktrace|node_modules/);
  });

  test('GET', async () => {
    const response = await fetch(`${gateway.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Ask with POST /graphql.', extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test('a form of another site, which needs no preflight', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { ...(await signedIn()), 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBe(400);
  });

  test('a name that another site lets resolve to this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${gateway.url}/health`, { headers: { host: 'rebinding.example' } }, ({ statusCode }) =>
        resolve(statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
