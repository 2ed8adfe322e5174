import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium as playwright, type Browser } from 'playwright-core';
import { pino } from 'pino';
import { contentSecurityPolicy } from '../../gateway/explorer/explorer';
import { signInAt } from '../../gateway/explorer/sign-in';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { chromium } from '../engines/chromium';
import { servedIssuer, type ServedIssuer } from '../trust/served-issuer';

const audience = 'rollcall';
const other = { issuer: 'http://127.0.0.1:9', audience };

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function gatewayAt({ entry }: Pick<ServedIssuer, 'entry'>): Promise<Gateway> {
  const issuers = [other, { ...entry, clientId: 'rollcall-explorer' }];
  const gateway = await serveGateway({ settings: { port: 0, issuers }, shards: [], log: pino({ level: 'silent' }) });
  open.push(() => gateway.close());
  return gateway;
}

async function issuer(more: Readonly<Record<string, string>> = {}): Promise<ServedIssuer> {
  const served = await servedIssuer(more);
  open.push(() => served.close());
  return served;
}

/** A server that lets the pages of any origin call it. */
async function elsewhere(): Promise<string> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  open.push(async () => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const connectSrc = async ({ url }: Gateway): Promise<string | undefined> => {
  const { headers } = await fetch(`${url}/sign-in.json`);
  const policy = headers.get('content-security-policy')?.split('; ') ?? [];
  expect(policy).toContain("default-src 'none'");
  return policy.find((one) => one.startsWith('connect-src'));
};

test('the page is told where people sign in, and may call that origin besides its own', async () => {
  const served = await issuer();
  const gateway = await gatewayAt(served);
  const response = await fetch(`${gateway.url}/sign-in.json`);
  expect(await response.json()).toEqual({
    ...{ issuer: served.origin, clientId: 'rollcall-explorer' },
    ...{ scope: 'openid', demo: false },
  });
  expect(await connectSrc(gateway)).toBe(`connect-src 'self' ${served.origin}`);
});

test('it may call the endpoints that the issuer names, wherever they are', async () => {
  const more = {
    authorization_endpoint: 'https://login.example.org/authorize',
    token_endpoint: 'https://tokens.example.org:8443/token?tenant=one',
    userinfo_endpoint: 'https://people.example.org/me',
  };
  const served = await issuer(more);
  expect(await connectSrc(await gatewayAt(served))).toBe(
    `connect-src 'self' ${served.origin} https://login.example.org https://tokens.example.org:8443`,
  );
});

test.each([
  ['in the clear', 'http://tokens.example.org/token'],
  ['of another kind', 'data:text/plain,token'],
  ['with a name and a password', 'https://a:b@tokens.example.org/token'],
  ['that is no address', "'unsafe-inline' https:; script-src *"],
])('an endpoint %s is not called', async (_, token_endpoint) => {
  const served = await issuer({ token_endpoint });
  expect(await connectSrc(await gatewayAt(served))).toBe(`connect-src 'self' ${served.origin}`);
});

test('while the discovery document cannot be had, it is the issuer alone', async () => {
  const lost = await gatewayAt({ entry: { issuer: 'http://127.0.0.1:9', audience } });
  expect(await connectSrc(lost)).toBe("connect-src 'self' http://127.0.0.1:9");
  const anothers = await issuer({ issuer: 'https://login.example.org', token_endpoint: 'https://tokens.example.org' });
  expect(await connectSrc(await gatewayAt(anothers))).toBe(`connect-src 'self' ${anothers.origin}`);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await playwright.launch({ executablePath: chromium(), args });
  });
  afterAll(() => browser.close());

  test('the token endpoint answers at an origin of its own, and no other is reached', async () => {
    const [tokens, stranger] = [await elsewhere(), await elsewhere()];
    const gateway = await gatewayAt(await issuer({ token_endpoint: `${tokens}/token` }));
    const page = await browser.newPage();
    await page.goto(`${gateway.url}/sign-in.json`);
    const reaches = (address: string) =>
      page.evaluate(
        (to) =>
          fetch(to, { method: 'POST' }).then(
            ({ status }) => status,
            () => 'blocked',
          ),
        address,
      );
    expect(await reaches(`${tokens}/token`)).toBe(200);
    expect(await reaches(`${stranger}/token`)).toBe('blocked');
    await page.close();
  });
});

test('where no issuer knows the explorer, nobody signs in by it, and nothing but the gateway is called', () => {
  expect(signInAt([other])).toBeUndefined();
  expect(contentSecurityPolicy([]).split('; ')).toContain("connect-src 'self'");
});
