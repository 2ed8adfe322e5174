import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { calculatePKCECodeChallenge, generateRandomCodeVerifier } from 'oauth4webapi';
import { createDemoIssuer, type DemoIssuer } from '../../demo/issuer/demo-issuer';
import { demoKey, newKey } from '../../demo/issuer/demo-key';
import { personas } from '../../demo/personas';
import { userVerifier } from '../../schema/trust/user-token';

const PAGE = 'http://127.0.0.1:4000/';
const VERIFIER = 'v'.repeat(43);

let now = new Date('2026-03-16T12:00:00Z');
const clock = () => now;
let server: Server;
let address: string;
let demo: DemoIssuer;

beforeAll(async () => {
  const app = express();
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo-issuer`;
  demo = await createDemoIssuer({ issuer: address, personas, clock, key: await newKey('test') });
  app.use('/demo-issuer', demo.router);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  now = new Date('2026-03-16T12:00:00Z');
});

const sound = async (): Promise<Record<string, string>> => ({
  ...{ response_type: 'code', client_id: 'rollcall-explorer', redirect_uri: PAGE, scope: 'openid', state: 's1' },
  ...{ code_challenge: await calculatePKCECodeChallenge(VERIFIER), code_challenge_method: 'S256' },
});

const authorize = (parameters: Record<string, string>) =>
  fetch(`${address}/authorize?${new URLSearchParams(parameters).toString()}`, { redirect: 'manual' });

async function codeFor(persona: string): Promise<string> {
  const response = await authorize({ ...(await sound()), persona });
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function redeem(over: Record<string, string>): Promise<{ status: number; body: Record<string, string> }> {
  const form = { grant_type: 'authorization_code', client_id: 'rollcall-explorer', redirect_uri: PAGE };
  const body = new URLSearchParams({ ...form, code_verifier: VERIFIER, ...over });
  const response = await fetch(`${address}/token`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const verify = () => userVerifier([{ issuer: address, audience: 'rollcall', demo: true }], { clock });

test('a person is chosen, and the token that a page gets for the code is believed through discovery', async () => {
  const page = await authorize(await sound());
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  const html = await page.text();
  for (const { id, sentence } of personas) {
    expect(html).toMatch(new RegExp(`data-persona="${id}".*?<em>${sentence}</em>`));
  }

  const { status, body } = await redeem({ code: await codeFor('maple-grove-teacher') });
  expect(status).toBe(200);
  const { viewer, expires } = await verify()(body['access_token']!);
  expect(viewer).toMatchObject({
    ...{ subject: 'maple-grove-teacher', name: 'Siân Milagro Castillo', role: 'teacher', purpose: 'instruction' },
    ...{ district: 'maple-grove', records: ['maple-grove:staff:54'], app: undefined, email: undefined },
  });
  expect(expires).toEqual(new Date('2026-03-16T12:05:00Z'));
});

test('what says who signed in is for the page, and no door takes it', async () => {
  const { body } = await redeem({ code: await codeFor('guardian') });
  await expect(verify()(body['id_token']!)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});

test('a code is good once, for a minute, for the page and the verifier that began', async () => {
  const refused = { status: 400, body: { error: 'invalid_grant' } };
  const code = await codeFor('guardian');
  expect((await redeem({ code })).status).toBe(200);
  expect(await redeem({ code })).toEqual(refused);
  expect(await redeem({ code: await codeFor('guardian'), code_verifier: generateRandomCodeVerifier() })).toEqual(
    refused,
  );
  expect(await redeem({ code: await codeFor('guardian'), redirect_uri: 'http://127.0.0.1:4001/' })).toEqual(refused);
  const late = await codeFor('guardian');
  now = new Date('2026-03-16T12:01:01Z');
  expect(await redeem({ code: late })).toEqual(refused);
});

test('a token is renewed with what came beside it, once', async () => {
  const { body } = await redeem({ code: await codeFor('guardian') });
  now = new Date('2026-03-16T12:04:30Z');
  const renewal = { grant_type: 'refresh_token', refresh_token: body['refresh_token']! };
  const renewed = await redeem(renewal);
  expect((await verify()(renewed.body['access_token']!)).expires).toEqual(new Date('2026-03-16T12:09:30Z'));
  expect(await redeem(renewal)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
});

test.each([
  ['no other client', { client_id: 'somebody' }],
  ['no page of elsewhere', { redirect_uri: 'https://evil.example/' }],
  ['no page that only looks like one of here', { redirect_uri: 'http://127.0.0.1.evil.example/' }],
  ['no script', { redirect_uri: 'javascript:alert(1)' }],
])('%s is sent a code', async (_, over) => {
  const response = await authorize({ ...(await sound()), ...over, persona: 'guardian' });
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
});

test.each([
  ['without PKCE', { code_challenge: '' }],
  ['with a plain challenge', { code_challenge_method: 'plain' }],
  ['for a token at once', { response_type: 'token' }],
])('a request %s is sent back with its error', async (_, over) => {
  const response = await authorize({ ...(await sound()), ...over, persona: 'guardian' });
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  expect([...searchParams.keys()]).toEqual(['error', 'state', 'iss']);
  expect(searchParams.get('error')).toBe('invalid_request');
});

test('what a page writes into its request does not become a part of the page', async () => {
  const html = await (await authorize({ ...(await sound()), state: '"><script>alert(1)</script>' })).text();
  expect(html).not.toContain('<script');
});

test.each([
  ['nothing', {}],
  ['a password', { grant_type: 'password' }],
  ['a code without end', { grant_type: 'authorization_code', code: 'x'.repeat(5000) }],
])('the token endpoint refuses %s', async (_, form: Record<string, string>) => {
  const response = await fetch(`${address}/token`, { method: 'POST', body: new URLSearchParams(form) });
  expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request' }]);
});

test('a page under another name of this machine may ask, and no other may', async () => {
  const allowed = async (origin: string) =>
    (await fetch(`${address}/jwks`, { headers: { origin } })).headers.get('access-control-allow-origin');
  expect(await allowed('http://localhost:4000')).toBe('http://localhost:4000');
  expect(await allowed('https://evil.example')).toBeNull();
});

test('nobody is no persona', async () => {
  expect(await demo.token('nobody')).toBeUndefined();
});

test('the key is kept where only its owner reads it, and found again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-issuer-'));
  try {
    const file = join(folder, 'issuer.jwk');
    const made = await demoKey(file);
    expect(await demoKey(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
