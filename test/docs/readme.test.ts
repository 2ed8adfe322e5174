import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { personaOf } from '../../demo/personas';
import { parseGatewayFile } from '../../gateway/file';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { textOf, writtenIn } from '../toolchain/sources';
import { demoFanOut } from './demo-fan-out';
import { contract } from './example';
import { fencesIn } from './page';

const readme = textOf('README.md');

interface Said {
  readonly students: { readonly nodes: readonly { readonly id: string }[] } | null;
}

describe('over the districts of the demo', () => {
  let demo: Awaited<ReturnType<typeof demoFanOut>>;
  beforeAll(async () => {
    demo = await demoFanOut();
  }, 120_000);
  afterAll(() => demo.close());

  const ask = async (query: string) => {
    const { data, errors } = await demo.fanOut.execute({ document: parse(query), variables: {}, token: 'a.b.c' });
    return { data: JSON.parse(JSON.stringify(data ?? null)) as Said, errors };
  };

  test("the README's first query has the answer that it shows", async () => {
    const [query, answer] = [fencesIn(readme, 'graphql')[0], fencesIn(readme, 'json')[0]];
    const { data, errors } = await ask(query?.text ?? '');
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer?.text ?? ''));
    const districts = new Set(data.students?.nodes.map(({ id }) => id.split(':')[0]));
    expect(districts.size).toBe(3);
  });

  test.each(fencesIn(textOf('docs/lists.md'), 'graphql').map(({ text }) => [text]))(
    'docs/lists.md: %s',
    async (query) => {
      const { data, errors = [] } = await ask(query);
      // The invented data have days that are none; those cost a value, and are said.
      expect(errors.filter(({ extensions }) => extensions['code'] !== 'SOURCE_VALUE_INVALID')).toEqual([]);
      expect(data.students).not.toBeNull();
    },
  );
});

test('the demo prints a curl line with the first query', () => {
  const said = writtenIn('cli/demo.ts', textOf('cli/demo.ts'))
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('');
  const [query] = fencesIn(readme, 'graphql');
  expect(withoutBlanks(said)).toContain(withoutBlanks(query?.text ?? 'there is none'));
  expect(said).toMatch(/\/graphql -H "authorization: Bearer .*" -H 'content-type: application\/json' -d '/);
});

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

test('the people of whom tokens are shown are those of the demo', () => {
  const shown = ['README.md', 'docs/sign-in.md'].flatMap((page) => [...textOf(page).matchAll(/ token -- ([\w-]+)/g)]);
  expect(shown.map(([, id = '']) => personaOf(id)?.id)).toEqual(['state-agency', 'guardian']);
});

test('the two commands are there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const commands = fencesIn(readme, 'sh').map(({ text }) => text.trim());
  expect(commands).toEqual(['npm install && npm start', 'npm install && npm test']);
  expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
});

test("the README's district file and rollcall.yaml are read by the product", () => {
  const [district, gateway] = fencesIn(readme, 'yaml');
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-readme-'));
  const file = join(folder, 'maple-grove.yaml');
  try {
    writeFileSync(file, district?.text ?? '');
    const settings = readDistrictFile(file, contract.schema, { MAPLE_GROVE_DATABASE: 'mysql://127.0.0.1/opensis' });
    const { districts } = parseGatewayFile('rollcall.yaml', gateway?.text ?? '');
    expect(districts).toEqual({ [settings.district.id]: { url: `http://127.0.0.1:${settings.port}/graphql` } });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the licences are as the README says', () => {
  const [, section = ''] = readme.split('## Licence');
  const named = [...section.matchAll(/`(@apollo\/[\w-]+)`/g)].map(([, name = '']) => name);
  const licenceOf = (name: string) =>
    (JSON.parse(textOf(`node_modules/${name}/package.json`)) as { license: string }).license;
  expect(Object.fromEntries(named.map((name) => [name, licenceOf(name)]))).toEqual({
    '@apollo/gateway': 'Elastic-2.0',
    '@apollo/composition': 'Elastic-2.0',
    '@apollo/query-planner': 'Elastic-2.0',
    '@apollo/query-graphs': 'Elastic-2.0',
    '@apollo/federation-internals': 'Elastic-2.0',
  });
});
