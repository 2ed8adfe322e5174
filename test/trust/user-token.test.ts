import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { codeOf } from '../../schema/errors';
import { bearerToken, userVerifier } from '../../schema/trust/user-token';
import { purposes, roles } from '../../schema/viewer';
import { AUDIENCE, testIssuer, type TestIssuer } from './test-trust';

let issuer: TestIssuer;
beforeAll(async () => void (issuer = await testIssuer()));

const seconds = () => Math.floor(Date.now() / 1000);
const verify = (token: string, trusted = [issuer.trusted]) => userVerifier(trusted)(token);

async function expectRefusal(verifying: Promise<unknown>): Promise<void> {
  const error = await verifying.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(codeOf(error)).toBe('UNAUTHENTICATED');
}

test('a token says who asks, and until when', async () => {
  const district = 'maple-grove';
  const records = ['maple-grove:staff:12', 'harbor-city:contact:7', 'maple-grove:student:42%201'];
  const given = { subject: 'u1', name: 'A. Tester', role: 'teacher', purpose: 'instruction', district } as const;
  const token = await issuer.tokenFor({ ...given, records, app: 'gradebook', email: 'a@example.org' });
  const { viewer, expires } = await verify(token);
  const { issuer: name } = issuer.trusted;
  expect(viewer).toEqual({ issuer: name, ...given, records, app: 'gradebook', email: 'a@example.org' });
  expect(expires.getTime()).toBeGreaterThan(Date.now() + 200_000);
});

test('what is not said is not there; an address counts where the issuer has verified it', async () => {
  const { viewer } = await verify(
    await issuer.tokenFor(
      {},
      { email: 'a@example.org', email_verified: 'true', rollcall: { role: 'teacher', purpose: 'instruction' } },
    ),
  );
  expect(viewer).toMatchObject({ name: undefined, district: undefined, records: [], app: undefined, email: undefined });
});

test.each(roles.flatMap((role) => purposes.map((purpose) => [role, purpose] as const)))(
  '%s, %s',
  async (role, purpose) => {
    expect((await verify(await issuer.tokenFor({ role, purpose }))).viewer).toMatchObject({ role, purpose });
  },
);

describe('a token is refused', () => {
  const rollcall = { role: 'teacher', purpose: 'instruction' };
  const claims: [string, () => object][] = [
    ['expired', () => ({ exp: seconds() - 31 })],
    ['older than five minutes, though it lives for an hour', () => ({ iat: seconds() - 331, exp: seconds() + 3600 })],
    ['made in the future', () => ({ iat: seconds() + 60 })],
    ['not to be used yet', () => ({ nbf: seconds() + 60 })],
    ['without iat', () => ({ iat: undefined })],
    ['without exp', () => ({ exp: undefined })],
    ['without sub', () => ({ sub: undefined })],
    ['with an empty sub', () => ({ sub: '' })],
    ['of another issuer', () => ({ iss: 'https://login.example.com' })],
    ['of almost this issuer', () => ({ iss: 'https://login.example.org/' })],
    ['meant for another', () => ({ aud: 'gradebook' })],
    ['meant for nobody', () => ({ aud: undefined })],
    ['without the claim rollcall', () => ({ rollcall: undefined })],
    ['of a role that is not known', () => ({ rollcall: { ...rollcall, role: 'superintendent' } })],
    ['for a purpose that is not known', () => ({ rollcall: { ...rollcall, purpose: 'marketing' } })],
    ['without a role', () => ({ rollcall: { purpose: 'instruction' } })],
    ['without a purpose', () => ({ rollcall: { role: 'teacher' } })],
    ['of a district whose name is none', () => ({ rollcall: { ...rollcall, district: 'Maple Grove' } })],
    ['with a restriction that is not known', () => ({ rollcall: { ...rollcall, until: '12:00' } })],
    ...[
      'maple-grove:staff:%31',
      'maple-grove:school:1',
      'maple-grove:staff',
      'maple-grove',
      'staff:1',
      '',
      ['maple-grove:staff:1'],
      { id: 1 },
      7,
      null,
    ].map((record): [string, () => object] => [
      `with the record ${JSON.stringify(record)}`,
      () => ({ rollcall: { ...rollcall, records: [record] } }),
    ]),
  ];
  test.each(claims)('%s', async (_, over) => {
    const complete = await issuer.tokenFor({}, { rollcall });
    await expect(verify(complete)).resolves.toBeDefined();
    await expectRefusal(verify(await issuer.tokenFor({}, { rollcall, ...over() })));
  });

  test('of no issuer that is listed, or signed by another key of the same name', async () => {
    const token = await issuer.tokenFor();
    await expectRefusal(verify(token, []));
    const impostor = await testIssuer();
    await expectRefusal(verify(await impostor.tokenFor()));
  });

  test('not signed, or signed with what everybody knows', async () => {
    const iat = seconds();
    const payload = { iss: issuer.trusted.issuer, aud: AUDIENCE, sub: 'u', iat, exp: iat + 300, rollcall };
    await expectRefusal(verify(new UnsecuredJWT(payload).encode()));
    const secret = new TextEncoder().encode(JSON.stringify(payload).padEnd(64));
    await expectRefusal(
      verify(await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret)),
    );
    const [, body, signature] = (await issuer.tokenFor()).split('.');
    for (const alg of ['none', 'None', 'HS256', 'ES256', 'RS1'])
      await expectRefusal(verify([base64url.encode(JSON.stringify({ alg, kid: 'one' })), body, signature].join('.')));
  });

  test.each(['', '.', '..', 'a.b.c', 'x'.repeat(10_000)])('no token at all: %.20s', async (text) => {
    await expectRefusal(verify(text));
  });

  test('a letter of it changed', async () => {
    const token = await issuer.tokenFor();
    for (const at of [0, 10, token.indexOf('.') + 5, token.length - 20]) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      await expectRefusal(verify(token.slice(0, at) + letter + token.slice(at + 1)));
    }
  });
});

test.each(['ES256', 'ES384', 'RS256', 'PS256'])('an issuer that signs with %s', async (alg) => {
  const other = await testIssuer('https://login.example.net', alg);
  const { viewer } = await userVerifier([issuer.trusted, other.trusted])(await other.tokenFor());
  expect(viewer.issuer).toBe('https://login.example.net');
});

test('clocks may differ by half a minute; the token is no older for it', async () => {
  const at = (shift: number) => ({ clock: () => new Date(Date.now() + shift * 1000) });
  const token = await issuer.tokenFor();
  for (const shift of [-25, 0, 320]) await userVerifier([issuer.trusted], at(shift))(token);
  for (const shift of [-35, 335]) await expectRefusal(userVerifier([issuer.trusted], at(shift))(token));
});

test('a token for one audience is none for another', async () => {
  const [maple, harbor] = [issuer.meantFor('maple'), issuer.meantFor('harbor')];
  const token = await issuer.tokenFor({}, { aud: ['gateway', 'maple'] });
  await expect(verify(token, [harbor, maple])).resolves.toBeDefined();
  await expectRefusal(verify(token, [harbor]));
});

describe('keys that have to be fetched', () => {
  let server: Server;
  let address: string;
  let asked: string[];
  let documents: Record<string, unknown>;
  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const document = documents[request.url ?? ''];
      response.writeHead(document === undefined ? 404 : 200).end(JSON.stringify(document));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  async function signed() {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const iat = seconds();
    const rollcall = { role: 'teacher', purpose: 'instruction' };
    const token = await new SignJWT({ iss: address, aud: AUDIENCE, sub: 'u', iat, exp: iat + 300, rollcall })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .sign(pair.privateKey);
    return { token, keys: { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256' }] } };
  }

  test("are found through the issuer's discovery document, once", async () => {
    const { token, keys } = await signed();
    documents = {
      '/.well-known/openid-configuration': { issuer: address, jwks_uri: `${address}/keys` },
      '/keys': keys,
    };
    const verifyUser = userVerifier([{ issuer: address, audience: AUDIENCE }]);
    await Promise.all([verifyUser(token), verifyUser(token)]);
    await verifyUser(token);
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  test('are fetched from the address that is given', async () => {
    const { token, keys } = await signed();
    documents = { '/elsewhere': keys };
    await userVerifier([{ issuer: address, audience: AUDIENCE, jwks: `${address}/elsewhere` }])(token);
    expect(asked).toEqual(['/elsewhere']);
  });

  test.each([
    ['of another issuer', () => ({ issuer: 'https://login.example.org', jwks_uri: `${address}/keys` })],
    ['that leads to where anybody may listen', () => ({ issuer: address, jwks_uri: 'http://keys.example.org/' })],
    ['that is none', () => 'nothing'],
    ['that is not there', () => undefined],
  ])('a discovery document %s: the token is refused, and the operator hears of it', async (_, document) => {
    const { token, keys } = await signed();
    documents = { '/.well-known/openid-configuration': document(), '/keys': keys };
    const trouble: string[] = [];
    const now = new Date();
    const verifyUser = userVerifier([{ issuer: address, audience: AUDIENCE }], {
      clock: () => now,
      trouble: (about) => trouble.push(about),
    });
    await expectRefusal(verifyUser(token));
    await expectRefusal(verifyUser(token));
    expect(trouble).toEqual([address, address]);
    expect(asked).toEqual(['/.well-known/openid-configuration']); // a flood of tokens is no flood of requests
    documents['/.well-known/openid-configuration'] = { issuer: address, jwks_uri: `${address}/keys` };
    now.setSeconds(now.getSeconds() + 6);
    await verifyUser(token);
  });
});

test('a bearer token is read in one spelling', () => {
  expect(bearerToken('Bearer a.b.c')).toBe('a.b.c');
  for (const other of [
    undefined,
    '',
    'a.b.c',
    'bearer a.b.c',
    'Bearer  a.b.c',
    'Basic a.b.c',
    'Bearer a.b',
    'Bearer a.b.c,d.e.f',
  ])
    expect(bearerToken(other)).toBeUndefined();
});
