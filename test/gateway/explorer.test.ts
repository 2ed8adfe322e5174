import { contentSecurityPolicy, signInAt } from '../../gateway/explorer/explorer';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { pino } from 'pino';

const audience = 'rollcall';
const issuers = [
  { issuer: 'https://other.example.org', audience },
  { issuer: 'https://login.example.org/realms/schools', audience, clientId: 'rollcall-explorer' },
];

let gateway: Gateway;
beforeAll(async () => {
  gateway = await serveGateway({ settings: { port: 0, issuers }, shards: [], log: pino({ level: 'silent' }) });
});
afterAll(() => gateway.close());

test('the page is told where people sign in, and may call that origin besides its own', async () => {
  const response = await fetch(`${gateway.url}/sign-in.json`);
  expect(await response.json()).toEqual({
    ...{ issuer: 'https://login.example.org/realms/schools', clientId: 'rollcall-explorer' },
    ...{ scope: 'openid', demo: false },
  });
  const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
  expect(policy).toContain("connect-src 'self' https://login.example.org");
  expect(policy).toContain("default-src 'none'");
});

test('where no issuer knows the explorer, nobody signs in by it, and nothing but the gateway is called', () => {
  expect(signInAt(issuers.slice(0, 1))).toBeUndefined();
  expect(contentSecurityPolicy(undefined).split('; ')).toContain("connect-src 'self'");
});
