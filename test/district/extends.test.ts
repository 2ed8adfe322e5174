import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDistrictFile, type DistrictSettings } from '../../subgraphs/mapping/district-file';
import { contract } from './open';
import { preset } from './small/small-district';

// A preset that extends another: differences over differences, and mistakes named where they stand.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-extends-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SMALL = readFileSync(preset, 'utf8');

function read(name: string, files: Readonly<Record<string, string>>, more = ''): DistrictSettings {
  for (const [file, text] of Object.entries({ 'small.yaml': SMALL, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const district = `district: { id: maple, name: Maple Schools }\npreset: ${name}\ndatabase: sqlite:none.db\n${more}`;
  writeFileSync(join(folder, 'maple.yaml'), district);
  return readDistrictFile(join(folder, 'maple.yaml'), contract.schema, {});
}

function complaint(...[name, files, more]: Parameters<typeof read>): string {
  try {
    read(name, files, more);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
}

const fieldsOf = ({ mapping }: DistrictSettings, type: string) =>
  [...(mapping.entities.get(type)?.variants.get('')?.fields.keys() ?? [])].sort();

const NEWER =
  'extends: small.yaml\nsystem: newer\nentities:\n  School:\n    fields: { phone: telephone, isCharter: null }\n';
const NEWEST = 'extends: newer.yaml\nentities:\n  School:\n    table: all_schools\n    fields: { website: site }\n';

test('each lays its differences over the one that it extends, and the district over all', () => {
  const files = { 'newer.yaml': NEWER, 'newest.yaml': NEWEST };
  const district = 'entities:\n  School:\n    fields: { phone: null }\n';
  const settings = read('newest.yaml', files, district);
  expect(settings.mapping.system).toBe('newer');
  expect(settings.mapping.engines).toEqual(['mysql', 'postgres', 'sqlite']);
  expect(fieldsOf(settings, 'School')).toEqual(['name', 'website']);
  expect(settings.mapping.entities.get('School')?.variants.get('')?.table).toBe('all_schools');
  expect(fieldsOf(settings, 'Student')).toEqual(fieldsOf(read('small.yaml', {}), 'Student'));
});

test('each part is placed in the file that says it last', () => {
  const { place } = read('newest.yaml', { 'newer.yaml': NEWER, 'newest.yaml': NEWEST });
  const line = SMALL.split('\n').findIndex((text) => text.includes('name: title')) + 1;
  expect(place(['entities', 'School', 'table'])).toBe(join(folder, 'newest.yaml:4'));
  expect(place(['entities', 'School', 'fields', 'phone'])).toBe(join(folder, 'newer.yaml:5'));
  expect(place(['entities', 'School', 'fields', 'name'])).toBe(join(folder, `small.yaml:${line}`));
});

test('a mistake is told with the file in which it stands', () => {
  const wrong = NEWER.replace('phone: telephone', 'fone: telephone');
  const said = /^newer\.yaml:5: `entities\.School\.fields\.fone`: the contract's School has no field of this name\.$/;
  expect(complaint('newest.yaml', { 'newer.yaml': wrong, 'newest.yaml': NEWEST })).toMatch(said);
  const base = SMALL.replace('name: title', 'nmae: title');
  const line = SMALL.split('\n').findIndex((text) => text.includes('name: title')) + 1;
  expect(complaint('newer.yaml', { 'small.yaml': base, 'newer.yaml': NEWER })).toMatch(
    new RegExp(`^small\\.yaml:${line}: .entities\\.School\\.fields\\.nmae`),
  );
});

test('a preset that Rollcall brings is extended by its name, a folder by its path, from within a folder too', () => {
  const own = 'extends: opensis-7\nentities: { Staff: { fields: { name: null } } }\n';
  expect(fieldsOf(read('opensis-7', {}), 'Staff')).toContain('firstName');
  expect(fieldsOf(read('own.yaml', { 'own.yaml': own.replace('name', 'firstName') }), 'Staff')).not.toContain(
    'firstName',
  );
  const files = {
    'county/a.yaml': 'extends: ../newer.yaml\n',
    'county/b.yaml': 'entities:\n  School:\n    fields: { shortName: abbreviation }\n',
    'newer.yaml': NEWER,
    'ours.yaml': 'extends: county\n',
  };
  expect(fieldsOf(read('ours.yaml', files), 'School')).toEqual(['name', 'phone', 'shortName']);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'itself',
    { 'a.yaml': 'system: a\nextends: a.yaml\n' },
    'a.yaml:2: `extends`: a preset cannot extend itself, by way of others either.',
  ],
  [
    'itself by way of another',
    { 'a.yaml': 'extends: b.yaml\n', 'b.yaml': 'system: b\nextends: ./a.yaml\n' },
    'a.yaml:1: `extends`: a preset cannot extend itself, by way of others either.',
  ],
  [
    'one that there is not',
    { 'a.yaml': 'system: a\n\nextends: gone.yaml\n' },
    'a.yaml:3: `extends`: there is no preset of this name.',
  ],
  ['nothing', { 'a.yaml': 'extends: ""\n' }, 'a.yaml:1: `extends`: there is no preset of this name.'],
  [
    'two',
    { 'a.yaml': 'extends: [b, c]\n' },
    'a.yaml:1: `extends`: expected the name of a preset, or its path from this file.',
  ],
  [
    'null',
    { 'a.yaml': 'extends: null\n' },
    'a.yaml:1: `extends`: expected the name of a preset, or its path from this file.',
  ],
])('a preset cannot extend %s', (_, files, said) => {
  expect(complaint('a.yaml', files)).toBe(said);
});
