import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse, validate } from 'graphql';
import { parseGatewayFile } from '../../gateway/file';
import { apiSchema } from '../../gateway/supergraph';
import { errorCodes } from '../../schema/errors';
import { findingCodes } from '../../subgraphs/check/finding';
import { root, textOf } from '../toolchain/sources';
import { contract } from './example';
import { anchorOf, fencesIn, linksIn, pagesIn, sectionsOf } from './page';

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ name }) => name)
  .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
const readmes = [...folders, 'subgraphs/presets'].map((folder) => `${folder}/README.md`);
const pages = [...new Set(['README.md', ...readmes, ...pagesIn('docs')])];

test.each(readmes)('%s is short', (page) => {
  const lines = textOf(page).trim().split('\n');
  // The bench keeps its results in its own.
  if (page !== 'bench/README.md') expect(lines.length).toBeLessThanOrEqual(12);
});

test.each(pages)('every link of %s leads somewhere', (page) => {
  const lost = linksIn(textOf(page)).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : posix.join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !sectionsOf(target).some(({ title }) => anchorOf(title) === anchor);
  });
  expect(lost).toEqual([]);
});

test('every page of docs/ is named where pages are looked for', () => {
  const named = ['docs/README.md', 'docs/mapping.md'].flatMap((page) => linksIn(textOf(page)));
  expect(
    pagesIn('docs').filter((page) => !named.includes(page.replace('docs/', '')) && !page.endsWith('README.md')),
  ).toEqual([]);
});

test('every preset is listed', () => {
  const presets = readdirSync(join(root, 'subgraphs', 'presets')).filter((name) => name !== 'README.md');
  const listed = textOf('subgraphs/presets/README.md');
  expect(presets.filter((name) => !listed.includes(`\`${name.replace('.yaml', '')}\``))).toEqual([]);
});

test('every error code has its heading', () => {
  const headings = new Set(sectionsOf('docs/errors.md').map(({ title }) => title.replaceAll('`', '')));
  expect(errorCodes.filter((code) => !headings.has(code))).toEqual([]);
});

test('every finding of a check has its heading', () => {
  const headings = sectionsOf('docs/check.md').map(({ title }) => title.replaceAll('`', ''));
  expect(findingCodes.filter((code) => !headings.includes(code))).toEqual([]);
  expect(headings.filter((title) => /^[A-Z_]+$/.test(title) && !findingCodes.some((code) => code === title))).toEqual(
    [],
  );
});

describe('queries that are shown are valid', () => {
  const api = buildSchema(apiSchema(contract));
  const examples = readdirSync(join(root, 'gateway', 'explorer', 'examples')).map(
    (name) => `gateway/explorer/examples/${name}`,
  );
  test.each(examples)('%s', (file) => {
    expect(validate(api, parse(textOf(file))).map(({ message }) => message)).toEqual([]);
  });

  test.each(['README.md', ...pagesIn('docs').filter((page) => page !== 'docs/federation.md')])('%s', (page) => {
    const queries = fencesIn(textOf(page), 'graphql').filter(({ text }) => /^(\{|query|mutation)/.test(text));
    expect(queries.flatMap(({ text }) => validate(api, parse(text)).map(({ message }) => message))).toEqual([]);
  });
});

test('what docs/federation.md shows: settings are read, the SDL is asked for, another subgraph composes', () => {
  const page = textOf('docs/federation.md');
  const [settings] = fencesIn(page, 'yaml');
  expect(parseGatewayFile('rollcall.yaml', settings?.text ?? '').subgraph).toBe(true);
  const [sdl, lockers] = fencesIn(page, 'graphql');
  expect(validate(contract.schema, parse(sdl?.text ?? ''))).toEqual([]);
  const { errors } = composeServices([
    { name: 'rollcall', url: 'http://127.0.0.1:4000/subgraph', typeDefs: contract.document },
    { name: 'lockers', url: 'http://127.0.0.1:4001/graphql', typeDefs: parse(lockers?.text ?? '') },
  ]);
  expect(errors).toBeUndefined();
});
