import { createHmac } from 'node:crypto';
import { base64url } from 'jose';
import { pino } from 'pino';
import { keptNonces } from '../../subgraphs/door/nonces';
import { requestSigner } from '../../schema/trust/signed-request';
import type { ServedDistrict } from '../../subgraphs/serve';
import { openStore } from '../../subgraphs/store/store';
import { CANARY } from '../district/leaks';
import { doors, gaveAnything, knock, knockOf, QUERY, signedKnock, type Knock } from './knock';
import { folder, gatewayKey, known, testIssuer, trust } from './test-trust';

const REPLAYS = process.env['ROLLCALL_TEST_WHOLE'] === undefined ? 1_000 : 10_000;

const { open } = doors();
let maple: ServedDistrict;
beforeAll(async () => void (maple = await open('maple', await (await trust).door())));

const without = ({ headers, ...rest }: Knock, ...names: string[]): Knock => ({
  ...rest,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
});

test('a signed request for a verified user is answered', async () => {
  const { status, text } = await knock(maple.url, await signedKnock());
  expect(status).toBe(200);
  expect(text).toContain(CANARY);
  expect(text).toContain('type Student');
});

describe('without both nothing is answered, and all hear the same', () => {
  const json = (query: string) => JSON.stringify({ query });
  const cases: [string, () => Promise<Knock>][] = [
    ['neither', async () => without(await signedKnock(), 'authorization', 'rollcall-request')],
    ['a signature, and no user', async () => without(await signedKnock(), 'authorization')],
    ['a user, and no signature', async () => without(await signedKnock(), 'rollcall-request')],
    ['no JSON', async () => ({ ...without(await signedKnock(), 'rollcall-request'), body: '{"query": ' })],
    ['nothing at all', async () => ({ method: 'POST', path: '/graphql', headers: {}, body: '' })],
    [
      'only `_service`',
      async () => without(await signedKnock({ body: json('{ _service { sdl } }') }), 'rollcall-request'),
    ],
    ['only `__typename`', async () => without(await signedKnock({ body: json('{ __typename }') }), 'authorization')],
    [
      'introspection',
      async () => without(await signedKnock({ body: json('{ __schema { types { name } } }') }), 'authorization'),
    ],
    [
      'two megabytes',
      async () => ({ ...without(await signedKnock(), 'rollcall-request'), body: 'x'.repeat(2_000_000) }),
    ],
    ['a signature of nothing', async () => withSignature(await signedKnock(), '')],
    ['a signature that is none', async () => withSignature(await signedKnock(), 'a.b.c')],
    ['a signature that is too long', async () => withSignature(await signedKnock(), `${'a'.repeat(5_000)}.b.c`)],
    ['an empty token', async () => signedKnock({ token: '' })],
    ['a token of nobody', async () => signedKnock({ token: 'a.b.c' })],
    [
      'an expired token',
      async () => signedKnock({ token: await (await trust).issuer.tokenFor({}, { exp: 1_700_000_000 }) }),
    ],
    [
      'a token for another',
      async () => signedKnock({ token: await (await trust).issuer.tokenFor({}, { aud: 'other' }) }),
    ],
    ['a token of another issuer', async () => signedKnock({ token: await (await testIssuer()).tokenFor() })],
    ['a request to another district', async () => signedKnock({ district: 'birch' })],
    ['a request by another method', async () => ({ ...(await signedKnock({ method: 'GET' })), method: 'POST' })],
    ['a request to another path', async () => ({ ...(await signedKnock({ url: '/graphql?a' })), path: '/graphql' })],
    ['another body', async () => ({ ...(await signedKnock()), body: json('{ _service { sdl } }') })],
    ['no body', async () => ({ ...(await signedKnock()), body: '' })],
    ["another gateway's key", async () => signedBy(await gatewayKey('other'))],
    ["another gateway's key under the name of a known one", async () => signedBy(await gatewayKey())],
    ['a signature of a week ago', async () => signedAt(-7 * 86_400)],
    ['a signature of two minutes ahead', async () => signedAt(120)],
  ];

  test.each(cases)('%s', async (_, make) => {
    const first = await knock(maple.url, without(await signedKnock(), 'authorization', 'rollcall-request'));
    const reply = await knock(maple.url, await make());
    expect(reply.status).toBe(401);
    expect(JSON.parse(reply.text)).toEqual({
      errors: [{ message: expect.stringMatching(/^Sign in at /), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(reply).toEqual(first);
  });

  test.each(['none', 'None', 'HS256', 'ES256', 'RS256', 'EdDSA'])('a signature that says of itself %s', async (alg) => {
    const { key } = await trust;
    const signed = await signedKnock();
    const [, payload = ''] = signed.headers['rollcall-request']!.split('.');
    const head = base64url.encode(JSON.stringify({ alg, typ: 'rollcall-request', kid: key.kid }));
    // The public key as a shared secret: what a verifier falls for that lets the token choose.
    const mac = createHmac('sha256', Buffer.from(key.x, 'base64url')).update(`${head}.${payload}`).digest('base64url');
    for (const signature of ['', mac]) {
      const reply = await knock(maple.url, withSignature(signed, `${head}.${payload}.${signature}`));
      expect(reply.status).toBe(401);
    }
  });

  test('GET, another path, and what stands open', async () => {
    const signed = await signedKnock({ method: 'GET', url: `/graphql?query=${encodeURIComponent(QUERY)}` });
    expect(await knock(maple.url, { ...signed, body: '' })).toMatchObject({ status: 404 });
    expect(await knock(maple.url, await signedKnock({ url: '/' }))).toMatchObject({ status: 404 });
    const health = { method: 'GET', path: '/health', headers: {}, body: '' };
    expect(await knock(maple.url, health)).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });
});

test('while nobody can say whether a signature is spent, nothing is answered, and the district says why', async () => {
  const log: object[] = [];
  const written = pino({ level: 'warn' }, { write: (line: string) => void log.push(JSON.parse(line) as object) });
  const lost = Object.assign(new Error('secret'), { code: 'SQLITE_BUSY' });
  const nonces = { spend: () => Promise.reject(lost) };
  const { url } = await open('maple', await (await trust).door({ nonces, log: written }));
  const reply = await knock(url, await signedKnock());
  expect(gaveAnything(reply)).toBe(false);
  expect(reply.status).toBe(503);
  expect(JSON.parse(reply.text)).toMatchObject({
    errors: [{ extensions: { code: 'STORE_FAILED', district: 'maple' } }],
  });
  expect(log).toMatchObject([{ code: 'SQLITE_BUSY', msg: 'the store of the district does not answer' }]);
  expect(JSON.stringify([reply, log])).not.toContain('secret');
});

test('a batch is refused, also when it is signed', async () => {
  const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(await knock(maple.url, await signedKnock({ body }))).toMatchObject({ status: 400 });
});

describe('keys', () => {
  test('are changed one after the other: both are good, then the old one is not', async () => {
    const { key, door } = await trust;
    const next = await gatewayKey('next');
    const both = await door();
    const { issuers } = both.trust;
    const during = await open('maple', { ...both, trust: { issuers, gateways: [known(key), known(next)] } });
    expect((await knock(during.url, await signedKnock())).status).toBe(200);
    expect((await knock(during.url, await signedBy(next))).status).toBe(200);
    const after = await open('maple', { ...both, trust: { issuers, gateways: [known(next)] } });
    expect((await knock(after.url, await signedKnock())).status).toBe(401);
    expect((await knock(after.url, await signedBy(next))).status).toBe(200);
  });

  test('of no gateway: nobody is answered', async () => {
    const door = await (await trust).door();
    const closed = await open('maple', { ...door, trust: { ...door.trust, gateways: [] } });
    expect((await knock(closed.url, await signedKnock())).status).toBe(401);
  });
});

test("a token for one district's audience gives nothing at another", async () => {
  const { issuer, door } = await trust;
  const own = async (id: string) => {
    const options = await door();
    return open(id, { ...options, trust: { ...options.trust, issuers: [issuer.meantFor(id)] } });
  };
  const [here, there] = [await own('maple'), await own('birch')];
  const token = await issuer.tokenFor({}, { aud: ['rollcall', 'maple'] });
  const at = async (served: ServedDistrict, district: string) =>
    knock(served.url, await signedKnock({ district, token }));
  expect((await at(here, 'maple')).status).toBe(200);
  const reply = await at(there, 'birch');
  expect([reply.status, gaveAnything(reply)]).toEqual([401, false]);
});

describe('a request is answered once', () => {
  test('though it comes again, at once and many at a time', async () => {
    const signed = await signedKnock();
    const replies = await Promise.all(Array.from({ length: 20 }, () => knock(maple.url, signed)));
    expect(replies.filter(gaveAnything)).toHaveLength(1);
    for (let count = 0; count < REPLAYS; count++) expect(gaveAnything(await knock(maple.url, signed))).toBe(false);
  }, 120_000);

  test('also after a restart, at any time, and though the clocks differ by half a minute', async () => {
    const state = folder();
    let shift = 0;
    const clock = () => new Date(Date.now() + shift * 1000);
    const started = async () => {
      const store = await openStore({ store: { address: `sqlite:${state}/store.db`, place: state }, state });
      const served = await open('maple', await (await trust).door({ nonces: keptNonces(store, clock), clock }));
      return { served, stop: async () => (await served.close(), store.close()) };
    };
    // Signed now: this district's clock is half a minute behind, right, or half a minute ahead.
    for (const behind of [-29, 0, 29]) {
      shift = behind;
      const signed = await signedKnock();
      let district = await started();
      expect((await knock(district.served.url, signed)).status).toBe(200);
      for (const later of [-29, -10, 0, 1, 29, 30, 59, 61, 89, 91, 150, 299]) {
        shift = later;
        if (later % 10 === 9) {
          await district.stop();
          district = await started();
        }
        expect(gaveAnything(await knock(district.served.url, signed))).toBe(false);
      }
      await district.stop();
    }
  });
});

const withSignature = (to: Knock, signature: string): Knock => ({
  ...to,
  headers: { ...to.headers, 'rollcall-request': signature },
});

async function signedBy(key: Awaited<ReturnType<typeof gatewayKey>>, clock?: () => Date): Promise<Knock> {
  const { issuer } = await trust;
  const said = {
    ...{ method: 'POST', url: '/graphql', district: 'maple', body: JSON.stringify({ query: QUERY }) },
    ...{ token: await issuer.tokenFor(), deadline: (clock?.() ?? new Date()).getTime() + 10_000 },
  };
  return knockOf(said, await (await requestSigner(key, clock))(said));
}

const signedAt = async (shift: number): Promise<Knock> =>
  signedBy((await trust).key, () => new Date(Date.now() + shift * 1000));
