import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createDistricts } from '../../gateway/fan-out/districts';
import { parseGatewayFile, readGatewayFile } from '../../gateway/file';
import { followGatewayFile } from '../../gateway/follow-file';
import { trust } from '../trust/test-trust';
import { until } from '../until';

const good = `port: 4000
deadlineSeconds: 10
districts:
  maple-grove: { url: http://127.0.0.1:4101/graphql }
  harbor-city:
    url: http://127.0.0.1:4102/graphql
`;

test('a good file', () => {
  expect(parseGatewayFile('rollcall.yaml', good)).toEqual({
    port: 4000,
    deadlineSeconds: 10,
    districts: {
      'maple-grove': { url: 'http://127.0.0.1:4101/graphql' },
      'harbor-city': { url: 'http://127.0.0.1:4102/graphql' },
    },
  });
});

describe('a mistake is named with file, line, and what was expected', () => {
  test.each([
    [
      '',
      'rollcall.yaml:1: districts: expected districts by name, such as `maple-grove: { url: http://127.0.0.1:4101/graphql }`',
    ],
    [
      '- 1\n',
      'rollcall.yaml:1: expected host, hosts, port, deadlineSeconds, districtSeconds, subgraph, key, issuers, or districts',
    ],
    ['districts:\n', 'rollcall.yaml:1: districts: expected districts by name'],
    ['port: 4000\ndistricts: [a]\n', 'rollcall.yaml:2: districts: expected districts by name'],
    [good.replace('port: 4000', 'port: 70000'), 'rollcall.yaml:1: port: expected a port number'],
    [good.replace('port: 4000', "port: '4000'"), 'rollcall.yaml:1: port: expected a port number'],
    [good.replace('port: 4000', 'prot: 4000'), 'rollcall.yaml:1: prot is not known here; expected host, hosts, port'],
    [
      good.replace('Seconds: 10', 'Seconds: 0'),
      'rollcall.yaml:2: deadlineSeconds: expected a number of seconds above 0',
    ],
    [
      good.replace('port: 4000', 'host: 0.0.0.0'),
      'rollcall.yaml:1: host: expected a loopback address (127.0.0.1, ::1 or localhost): without `issuers`',
    ],
    [
      good.replace('maple-grove', 'Maple Grove'),
      'rollcall.yaml:4: districts.Maple Grove: expected a name of a-z, 0-9 and -',
    ],
    [
      good.replace('http://127.0.0.1:4102', 'ftp://127.0.0.1'),
      'rollcall.yaml:6: districts.harbor-city.url: expected an address such as http://127.0.0.1:4101/graphql',
    ],
    [
      good.replace('    url: http://127.0.0.1:4102/graphql', '    address: x'),
      'rollcall.yaml:5: districts.harbor-city.url: expected an address\nrollcall.yaml:6: districts.harbor-city.address is not known here; expected { url: ... }',
    ],
    [
      good.replace('{ url: http://127.0.0.1:4101/graphql }', 'http://127.0.0.1:4101'),
      'rollcall.yaml:4: districts.maple-grove: expected { url: ... }',
    ],
    [`${good}  maple-grove: { url: http://127.0.0.1:1/ }\n`, 'rollcall.yaml:7: Map keys must be unique'],
    [good.replace('{ url', '{ url: ['), 'rollcall.yaml:'],
  ])('%j', (text, said) => {
    expect(() => parseGatewayFile('rollcall.yaml', text)).toThrow(said);
  });

  test('a file that is not there', () => {
    expect(() => readGatewayFile('/nowhere/rollcall.yaml')).toThrow('rollcall.yaml: cannot be read');
  });
});

describe('while the gateway runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-file-'));
  const path = join(folder, 'rollcall.yaml');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('districts follow the file; a mistake is logged and changes nothing', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    writeFileSync(path, good);
    const districts = createDistricts();
    const { shard: shardOf } = await trust;
    const following = followGatewayFile(path, { districts: {} }, { districts, shardOf, log });
    try {
      process.emit('SIGHUP');
      expect(districts.ids()).toEqual(['harbor-city', 'maple-grove']);
      const maple = districts.get('maple-grove');

      writeFileSync(path, good.replace('harbor-city:', 'west-shore:'));
      await until(() => districts.ids().includes('west-shore'));
      expect(districts.ids()).toEqual(['maple-grove', 'west-shore']);
      expect(districts.get('maple-grove')).toBe(maple);

      writeFileSync(path, 'districts: 7\n');
      await until(() => lines.some((line) => line.includes('rollcall.yaml:1: districts: expected')));
      expect(districts.ids()).toEqual(['maple-grove', 'west-shore']);

      // As editors do: a new file takes the place of the old one.
      writeFileSync(join(folder, 'next'), good.replace('4101', '4199'));
      renameSync(join(folder, 'next'), path);
      await until(() => districts.ids().includes('harbor-city'));
      expect(districts.get('maple-grove')).not.toBe(maple);
    } finally {
      following.close();
      for (const id of districts.ids()) districts.remove(id);
    }
  });
});
