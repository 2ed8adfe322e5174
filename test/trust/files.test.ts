import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseGatewayFile } from '../../gateway/file';
import { readGatewayKey } from '../../gateway/key';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { readTrust } from '../../subgraphs/mapping/trust-form';
import { contract } from '../district/open';
import { folder, gatewayKey, known } from './test-trust';

const issuers = [{ issuer: 'https://login.example.org', audience: 'rollcall' }];
const demo = { issuer: 'http://127.0.0.1:4000/demo-issuer', audience: 'rollcall', demo: true };

describe('a district file', () => {
  const place = folder();
  const read = (content: object) => {
    const file = join(place, 'maple-grove.yaml');
    const district = { id: 'maple-grove', name: 'Maple Grove' };
    writeFileSync(file, stringify({ district, preset: 'opensis-7', database: 'sqlite:x.db', ...content }));
    const settings = readDistrictFile(file, contract.schema, {});
    return settings.trust && readTrust(settings.trust, settings);
  };

  test('names keys as they are, or in a file beside it: one key, or a set', async () => {
    const [one, two, three] = await Promise.all(['one', 'two', 'three'].map((kid) => gatewayKey(kid)));
    mkdirSync(join(place, 'keys'), { recursive: true });
    const file = (name: string, content: object) => writeFileSync(join(place, 'keys', name), JSON.stringify(content));
    file('two.json', known(two!).key);
    file('set.json', {
      keys: [
        { ...known(one!).key, kid: 'one' },
        { ...known(three!).key, kid: 'three', use: 'sig' },
      ],
    });
    const gateways = [known(one!), { kid: 'two', key: 'keys/two.json' }, { kid: 'three', key: 'keys/set.json' }];
    expect(read({ trust: { gateways, issuers } })).toMatchObject({
      gateways: [one, two, three].map((key) => known(key!)),
      issuers,
    });
    expect(read({})).toBeUndefined();
  });

  test.each<[string, (key: Awaited<ReturnType<typeof gatewayKey>>) => object, RegExp]>([
    ['no gateway', () => ({ gateways: [], issuers }), /`trust.gateways`: Expected at least one gateway/],
    ['no issuer', (key) => ({ gateways: [known(key)], issuers: [] }), /`trust.issuers`: Expected at least one issuer/],
    ['a private key', (key) => ({ gateways: [{ kid: 'a', key }], issuers }), /trust\.gateways\.0\.key.*private key/],
    [
      'a file with a private key',
      () => ({ gateways: [{ kid: 'a', key: 'private.json' }], issuers }),
      /:\d+: the file holds a private key/,
    ],
    [
      'a file that is not there',
      () => ({ gateways: [{ kid: 'a', key: 'gone.json' }], issuers }),
      /:\d+: the file with the key cannot be read \(ENOENT\)/,
    ],
    [
      'a file that is no key',
      () => ({ gateways: [{ kid: 'a', key: 'maple-grove.yaml' }], issuers }),
      /:\d+: the file with the key cannot be read \(it is not JSON\)/,
    ],
    [
      'a set without the key',
      () => ({ gateways: [{ kid: 'a', key: 'empty.json' }], issuers }),
      /:\d+: the file holds no public key .* of the name a/,
    ],
    ['a name twice', (key) => ({ gateways: [known(key), known(key)], issuers }), /two keys have this name/],
    [
      'a key of another kind',
      () => ({ gateways: [{ kid: 'a', key: { kty: 'RSA' } }], issuers }),
      /trust\.gateways\.0\.key/,
    ],
    [
      'an issuer in the clear',
      (key) => ({ gateways: [known(key)], issuers: [{ issuer: 'http://login.example.org', audience: 'a' }] }),
      /trust\.issuers\.0\.issuer.*https/,
    ],
    [
      'keys in the clear',
      (key) => ({ gateways: [known(key)], issuers: [{ ...issuers[0], jwks: 'http://login.example.org/keys' }] }),
      /trust\.issuers\.0\.jwks.*https/,
    ],
    [
      'an issuer without an audience',
      (key) => ({ gateways: [known(key)], issuers: [{ issuer: 'https://login.example.org' }] }),
      /trust\.issuers\.0\.audience/,
    ],
    [
      'the issuer of the demo that does not say so',
      (key) => ({ gateways: [known(key)], issuers: [{ ...demo, demo: false }] }),
      /the issuer of the demo ends in/,
    ],
    [
      'an issuer that says it is the demo',
      (key) => ({ gateways: [known(key)], issuers: [{ ...issuers[0], demo: true }] }),
      /the issuer of the demo ends in/,
    ],
  ])('%s: is named with its line', async (_, trust, said) => {
    const key = await gatewayKey();
    writeFileSync(join(place, 'private.json'), JSON.stringify(key));
    writeFileSync(join(place, 'empty.json'), JSON.stringify({ keys: [] }));
    expect(() => read({ trust: trust(key) })).toThrow(said);
  });

  test('it listens beyond this machine only where it can tell who asks', async () => {
    const gateways = [known(await gatewayKey())];
    const host = '0.0.0.0';
    expect(() => read({ host })).toThrow(/:\d+: `host`: expected 127\.0\.0\.1, ::1 or localhost: without `trust`/);
    expect(() => read({ host, trust: { gateways, issuers: [demo] } })).toThrow(
      /the issuer of the demo believes anybody/,
    );
    expect(read({ host, hosts: ['maple.example.org'], trust: { gateways, issuers } })).toBeDefined();
    expect(read({ trust: { gateways, issuers: [demo] } })).toBeDefined();
  });
});

describe("a gateway's file", () => {
  const text = (content: object) => stringify({ districts: {}, ...content });
  const read = (content: object) => parseGatewayFile('rollcall.yaml', text(content));

  test('names its key and its issuers', () => {
    expect(read({ key: 'gateway.json', issuers })).toMatchObject({ key: 'gateway.json', issuers });
  });

  test.each([
    [{ host: '0.0.0.0' }, /rollcall\.yaml:2: host: .*without `issuers` nobody/],
    [{ host: '0.0.0.0', issuers: [demo] }, /rollcall\.yaml:2: host: .*the issuer of the demo believes anybody/],
    [{ issuers: [] }, /rollcall\.yaml:2: issuers: expected at least one issuer/],
    [
      { issuers: [{ issuer: 'http://login.example.org', audience: 'a' }] },
      /issuers\.0\.issuer: expected an address that begins with https/,
    ],
  ])('%j', (content, said) => {
    expect(() => read(content)).toThrow(said);
    expect(read({ host: '0.0.0.0', issuers })).toMatchObject({ host: '0.0.0.0' });
  });

  test('its key stands in a file of its own, or in the environment', async () => {
    const key = await gatewayKey();
    const place = folder();
    writeFileSync(join(place, 'gateway.json'), JSON.stringify(key));
    const file = join(place, 'rollcall.yaml');
    expect(readGatewayKey(file, 'gateway.json')).toEqual(key);
    expect(readGatewayKey(file, '${GATEWAY_KEY}', { GATEWAY_KEY: JSON.stringify(key) })).toEqual(key);
    expect(readGatewayKey(file, '${GATEWAY_KEY}', { GATEWAY_KEY: join(place, 'gateway.json') })).toEqual(key);
    writeFileSync(join(place, 'public.json'), JSON.stringify(known(key).key));
    for (const [wrong, said] of [
      ['${GATEWAY_KEY}', /the environment variable GATEWAY_KEY is not set/],
      ['gone.json', /the file with the key cannot be read/],
      ['public.json', /expected a private key/],
      ['{"kty":"OKP"}', /expected a private key/],
    ] as const)
      expect(() => readGatewayKey(file, wrong, {})).toThrow(said);
  });
});
