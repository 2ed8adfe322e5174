import fc from 'fast-check';
import { base64url, CompactSign, importJWK } from 'jose';
import type { ServedDistrict } from '../../subgraphs/serve';
import { doors, gaveAnything, knock, signedKnock, type Knock } from './knock';
import { trust } from './test-trust';

// Whatever one thing is changed about a signed request, nothing is answered.

const { open } = doors();
let maple: ServedDistrict;
let birch: ServedDistrict;
beforeAll(async () => {
  const { door } = await trust;
  [maple, birch] = await Promise.all([open('maple', await door()), open('birch', await door())]);
});

const RUNS = process.env['ROLLCALL_TEST_WHOLE'] === undefined ? 1_000 : 10_000;

/** What may stand in a header, but for blanks, which HTTP takes off its ends. */
const letter = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));

/** One letter of a text replaced, put in, left out, or moved. */
const textMutation = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'delete', 'swap', 'double', 'cut'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  letter,
});
type TextMutation = typeof textMutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(text: string, { kind, at, letter: one }: TextMutation): string {
  const index = Math.floor(at * text.length);
  const [before, here, after] = [text.slice(0, index), text[index] ?? '', text.slice(index + 1)];
  switch (kind) {
    case 'replace':
      return before + one + after;
    case 'insert':
      return before + one + here + after;
    case 'delete':
      return before + after;
    case 'swap':
      return before + after.slice(0, 1) + here + after.slice(1);
    case 'double':
      return text + text.slice(index);
    default:
      return before;
  }
}

const claim = fc.constantFrom(
  'method',
  'url',
  'aud',
  'body',
  'token',
  'jti',
  'iat',
  'exp',
  'deadline',
  'alg',
  'kid',
  'typ',
);
const value = fc.oneof(
  fc.constantFrom('', 'birch', 'none', 'HS256', 'GET', '/', 0, 1e15, -1, null, true, [], {}, undefined),
  fc.string(),
  fc.integer(),
);

type Mutation =
  | { part: 'signature' | 'token' | 'body' | 'path'; how: TextMutation }
  | { part: 'claim'; claim: string; value: unknown }
  | { part: 'method'; method: string }
  | { part: 'header'; name: string }
  | { part: 'district' };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ part: fc.constant('signature'), how: textMutation }) },
  { weight: 3, arbitrary: fc.record({ part: fc.constant('token'), how: textMutation }) },
  { weight: 3, arbitrary: fc.record({ part: fc.constant('body'), how: textMutation }) },
  { weight: 2, arbitrary: fc.record({ part: fc.constant('path'), how: textMutation }) },
  { weight: 4, arbitrary: fc.record({ part: fc.constant('claim'), claim, value }) },
  {
    weight: 1,
    arbitrary: fc.record({
      part: fc.constant('method'),
      method: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ part: fc.constant('header'), name: fc.constantFrom('authorization', 'rollcall-request') }),
  },
  { weight: 1, arbitrary: fc.record({ part: fc.constant('district') }) },
);

/** The request with one thing changed; undefined where the change leaves it as it was. */
function changed(knocked: Knock, change: Mutation): Knock | undefined {
  const { headers, body, path } = knocked;
  const withHeader = (name: string, text: string) =>
    text === headers[name] || text.trim() !== text ? undefined : { ...knocked, headers: { ...headers, [name]: text } };
  switch (change.part) {
    case 'signature':
      return withHeader('rollcall-request', mutated(headers['rollcall-request'] ?? '', change.how));
    case 'token':
      return withHeader('authorization', mutated(headers['authorization'] ?? '', change.how));
    case 'body': {
      const text = mutated(body.toString(), change.how);
      return text === body.toString() ? undefined : { ...knocked, body: text };
    }
    case 'path': {
      const text = mutated(path, change.how);
      return text === path || !text.startsWith('/') ? undefined : { ...knocked, path: text };
    }
    case 'claim':
      return withHeader('rollcall-request', withClaim(headers['rollcall-request'] ?? '', change.claim, change.value));
    case 'method':
      return { ...knocked, method: change.method };
    case 'header':
      return {
        ...knocked,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== change.name)),
      };
    case 'district':
      return knocked;
  }
}

/** The signature with another claim, or another word in its head, and what was signed left as it was. */
function withClaim(signature: string, name: string, to: unknown): string {
  const parts = signature.split('.');
  const index = ['alg', 'kid', 'typ'].includes(name) ? 0 : 1;
  const said = JSON.parse(Buffer.from(parts[index] ?? '', 'base64url').toString()) as object;
  parts[index] = base64url.encode(JSON.stringify({ ...said, [name]: to }));
  return parts.join('.');
}

test(`${RUNS} single changes of signed requests: none is accepted`, async () => {
  await fc.assert(
    fc.asyncProperty(mutation, async (change) => {
      const request = changed(await signedKnock(), change);
      fc.pre(request !== undefined);
      const reply = await knock(change.part === 'district' ? birch.url : maple.url, request);
      expect({ status: reply.status >= 400, gave: gaveAnything(reply) }).toEqual({ status: true, gave: false });
    }),
    { seed: 20260316, numRuns: RUNS },
  );
}, 300_000);

test('a claim that is changed, left out or added by whoever has the key: none is accepted but as it must be', async () => {
  const { key } = await trust;
  const secret = await importJWK(key, 'EdDSA');
  const resigned = async (change: (claims: Record<string, unknown>) => object, header: object = {}) => {
    const signed = await signedKnock();
    const [head = '', payload = ''] = (signed.headers['rollcall-request'] ?? '').split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    const signature = await new CompactSign(Buffer.from(JSON.stringify(change(read(payload)))))
      .setProtectedHeader({ alg: 'EdDSA', ...read(head), ...header })
      .sign(secret);
    return knock(maple.url, { ...signed, headers: { ...signed.headers, 'rollcall-request': signature } });
  };
  expect((await resigned((claims) => claims)).status).toBe(200);
  const seconds = (claims: Record<string, unknown>, name: string) => Number(claims[name]);
  const wrong: ((claims: Record<string, unknown>) => object)[] = [
    (claims) => ({ ...claims, exp: seconds(claims, 'iat') + 31 }),
    (claims) => ({ ...claims, exp: seconds(claims, 'iat') + 31, iat: seconds(claims, 'iat') }),
    (claims) => ({ ...claims, exp: seconds(claims, 'iat') }),
    (claims) => ({ ...claims, exp: seconds(claims, 'iat') - 1 }),
    (claims) => ({ ...claims, deadline: seconds(claims, 'iat') * 1000 }),
    (claims) => ({ ...claims, jti: 'once' }),
    (claims) => ({ ...claims, jti: [claims['jti']] }),
    (claims) => ({ ...claims, aud: ['maple'] }),
    (claims) => ({ ...claims, also: true }),
    ...['method', 'url', 'aud', 'body', 'token', 'jti', 'iat', 'exp', 'deadline'].map(
      (name) => (claims: Record<string, unknown>) => ({ ...claims, [name]: undefined }),
    ),
  ];
  for (const change of wrong) expect((await resigned(change)).status).toBe(401);
  for (const header of [{ typ: 'JWT' }, { kid: 'other' }, { cty: 'x' }])
    expect((await resigned((claims) => claims, header)).status).toBe(401);
});

test('the last letter of a signature has bits that nobody reads: it has one spelling all the same', async () => {
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
    const signed = await signedKnock();
    const signature = signed.headers['rollcall-request'] ?? '';
    const other = signature.slice(0, -1) + last;
    const { status } = await knock(maple.url, { ...signed, headers: { ...signed.headers, 'rollcall-request': other } });
    expect(status).toBe(other === signature ? 200 : 401);
  }
});
