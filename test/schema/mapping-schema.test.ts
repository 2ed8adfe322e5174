import Ajv from 'ajv';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadContract } from '../../schema/contract';
import { mappingJsonSchema } from '../../subgraphs/mapping/json-schema';
import { fencesIn, pagesIn, sectionsOf } from '../docs/page';
import { root, textOf } from '../toolchain/sources';

// What an editor says of a mapping file: it takes every file that Rollcall takes, and knows the usual mistakes.

const schema = mappingJsonSchema(loadContract());
const takes = new Ajv({ strict: false }).compile(schema);

/** Where the schema does not take a file: nowhere, if it does. */
const mistakesIn = (yaml: string): string[] => {
  takes(parse(yaml, { merge: true }));
  return [...new Set((takes.errors ?? []).map(({ instancePath }) => instancePath))];
};

const yamlFilesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .sort();

test.each([...yamlFilesIn('subgraphs/presets'), ...yamlFilesIn('demo/districts')])('%s', (file) => {
  expect(mistakesIn(textOf(file))).toEqual([]);
});

const isMapping = (yaml: string) => /^(district|system|entities|extends):/m.test(yaml);
const WRONG = 'A mistake in a file';
const examples = [...pagesIn('docs'), 'README.md'].flatMap((page) =>
  sectionsOf(page).flatMap(({ title, text }) =>
    fencesIn(text, 'yaml')
      .filter((fence) => isMapping(fence.text))
      .map((fence): [string, string, string[]] => [
        `${page}: ${title}`,
        fence.text,
        title === WRONG ? ['/entities/School', '/entities/School/fields'] : [],
      ]),
  ),
);

test.each(examples)('%s', (_, text, mistakes) => {
  expect(mistakesIn(text)).toEqual(mistakes);
});

test.each([
  ['an unknown setting', 'datbase: sqlite:x.db'],
  ['a type that the contract does not have', 'entities: { Pupil: { table: t } }'],
  ['a field that the contract does not have', 'entities: { Student: { fields: { surname: last } } }'],
  ['a field that follows from others', 'entities: { AttendanceSummary: { fields: { rate: share } } }'],
  ['the id', 'entities: { Student: { fields: { id: number } } }'],
  ['an unknown word of a value', 'entities: { Student: { fields: { lastName: { colum: name } } } }'],
  ['two ways to find a value', 'entities: { Student: { fields: { lastName: { column: name, constant: x } } } }'],
  [
    'a code of no value of the enum',
    'entities: { Student: { fields: { gradeLevel: { column: g, codes: { 9: NINTH } } } } }',
  ],
  ['a field of an object', 'entities: { Student: { fields: { demographics: { gender: sex } } } }'],
  ['a column where fields stand', 'entities: { Student: { fields: { phones: { list: [phone] } } } }'],
  ['an unknown word of a join', 'entities: { Student: { joins: { a: { tabel: t } } } }'],
  ['an unknown made table', 'tables: { t: { grupo: { table: t } } }'],
  ['a name with a dot that is in no quotes', 'entities: { Student: { fields: { birthDate: D.O.B. } } }'],
])('%s is a mistake', (_, yaml) => {
  expect(mistakesIn(yaml)).not.toEqual([]);
});

test('fields are described by the contract, and the words of the language by its forms', () => {
  type Described = Record<string, { description?: string }>;
  const { properties, definitions } = schema as {
    properties: Described;
    definitions: Record<string, { properties: Described }>;
  };
  expect(definitions['fields of Student']?.properties['birthDate']?.description).toMatch(/birth/i);
  expect(definitions['relation']?.properties['orphans']?.description).toMatch(/not there/);
  expect(properties['asOf']?.description).toMatch(/^Fixes today/);
});
