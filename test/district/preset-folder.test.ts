import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract } from './open';
import { preset } from './small/small-district';

// A preset may be a folder: its files are one mapping together, and each says what the others do not.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-preset-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SMALL = readFileSync(preset, 'utf8');
const file = join(folder, 'maple.yaml');

function read(name: string, files: Readonly<Record<string, string>>) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [part, text] of Object.entries(files)) writeFileSync(join(folder, name, part), text);
  writeFileSync(file, `district: { id: maple, name: Maple Schools }\npreset: ${name}\ndatabase: sqlite:none.db\n`);
  return readDistrictFile(file, contract.schema, {});
}

function complaint(name: string, files: Readonly<Record<string, string>>): string {
  try {
    read(name, files);
    return '';
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
}

const [beginning = '', entities = ''] = SMALL.split(/(?=^entities:)/m);

test('the files of a folder are one mapping', () => {
  writeFileSync(join(folder, 'small.yaml'), SMALL);
  writeFileSync(file, 'district: { id: maple, name: Maple Schools }\npreset: small.yaml\ndatabase: sqlite:none.db\n');
  const whole = readDistrictFile(file, contract.schema, {});
  const parts = read('parts', { 'a.yaml': beginning, 'b.yaml': entities, 'notes.md': '# not read' });
  expect(parts.mapping).toEqual(whole.mapping);
  expect(parts.place(['entities', 'Student', 'table'])).toMatch(/parts\/b\.yaml:\d+$/);
});

test('several files may add to one entity', () => {
  const more = 'entities:\n  School:\n    fields:\n      phone: telephone\n';
  const { mapping } = read('more', { 'a.yaml': SMALL, 'b.yaml': more });
  expect([...mapping.entities.get('School')!.variants.get('')!.fields.keys()]).toContain('phone');
});

test('what two files say is refused, with both places', () => {
  const again = 'entities:\n  School:\n    table: other\n';
  expect(complaint('twice', { 'a.yaml': SMALL, 'b.yaml': again })).toMatch(
    /^twice\/b\.yaml:3: `entities\.School\.table` is also said in twice\/a\.yaml:\d+\.$/,
  );
});

test('a mistake is named with the file in which it stands', () => {
  const wrong = 'entities:\n  School:\n    fields:\n      colour: paint\n';
  expect(complaint('wrong', { 'a.yaml': SMALL, 'b.yaml': wrong })).toBe(
    "wrong/b.yaml:4: `entities.School.fields.colour`: the contract's School has no field of this name.",
  );
});

test('an empty folder lacks everything', () => {
  expect(complaint('empty', {})).toMatch(/^empty: `\w+`: .*expected/);
});

test('a district file without a preset maps everything itself', () => {
  const who = 'district: { id: maple, name: Maple Schools }\ndatabase: sqlite:none.db\n';
  const school = 'entities:\n  School: { table: schools, key: [id], fields: { name: title } }\n';
  writeFileSync(file, `${who}system: our own\nschoolYearOffset: 1\n${school}`);
  const { mapping, place } = readDistrictFile(file, contract.schema, {});
  expect(mapping).toMatchObject({ system: 'our own', schoolYearOffset: 1, engines: ['mysql', 'postgres', 'sqlite'] });
  expect([...mapping.entities.keys()].sort()).toEqual(['District', 'School']);
  expect(place(['entities', 'School', 'table'])).toBe(`${file}:6`);
  writeFileSync(file, `${who}${school.replace('name', 'title')}`);
  expect(() => readDistrictFile(file, contract.schema, {})).toThrow(`${file}:4: \`entities.School.fields.title\``);
});
