import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pino from 'pino';
import { openDistrict } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract } from './open';
import { preset } from './small/small-district';
import { smallSystem, type SmallSystem } from './small/small-district';

// A file that cannot be used is refused with file, line, what stands there and what was expected.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-mapping-'));
let system: SmallSystem;
beforeAll(async () => {
  system = await smallSystem('sqlite', {});
});
afterAll(async () => {
  await system.close();
  rmSync(folder, { recursive: true });
});

const DISTRICT = `district:
  id: maple
  name: Maple Schools
preset: small.yaml
database: \${DATABASE}
`;
const SMALL = readFileSync(preset, 'utf8');

/** What is said to a district file and preset; `undefined` when they can be used. What the log says goes into `log`. */
async function complaint(
  districtFile: string,
  presetFile = SMALL,
  log: Record<string, unknown>[] = [],
): Promise<string | undefined> {
  const file = join(folder, 'maple.yaml');
  writeFileSync(file, districtFile);
  writeFileSync(join(folder, 'small.yaml'), presetFile);
  try {
    const settings = readDistrictFile(file, contract.schema, { DATABASE: system.database.url });
    const district = await openDistrict(settings, contract, {
      log: pino({}, { write: (line: string) => void log.push(JSON.parse(line.replaceAll(`${folder}/`, ''))) }),
    });
    await district.close();
    return undefined;
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
}

/** What a district's `policy` may not say: it tightens, and never loosens. */
function loosened(): [string, string, string | RegExp][] {
  const forbid = (row: string) => `${DISTRICT}policy:\n  forbid:\n    - { ${row} }\n`;
  const one = "categories: [IDENTITY], reason: 'Names, not numbers.'";
  return [
    [
      'a row that allows',
      `${DISTRICT}policy:\n  allow: [{ roles: [teacher], ${one} }]\n`,
      'maple.yaml:7: `policy.allow`: a district may forbid more than Rollcall does, and allow nothing: expected forbid, raise, identify, retention, ceilings.',
    ],
    [
      'a row among those that forbid, which allows',
      forbid(`effect: allow, ${one}`),
      'maple.yaml:8: `policy.forbid.0.effect`: is not known here: expected roles, purposes, categories, relationship, reason, source.',
    ],
    [
      'a field raised to what everybody may read',
      `${DISTRICT}policy: { raise: { Student.birthDate: PUBLIC } }\n`,
      'maple.yaml:6: `policy.raise.Student.birthDate`: everybody has the right to PUBLIC: expected a category that weighs more.',
    ],
    [
      'a ceiling that is raised',
      `${DISTRICT}policy: { ceilings: { teacher: 201 } }\n`,
      'maple.yaml:6: `policy.ceilings.teacher`: may only be lowered: expected at most 200.',
    ],
    ['a ceiling where there is none to be had', `${DISTRICT}policy: { ceilings: { researcher: 1 } }\n`, /at most 0\.$/],
    [
      'a role that is none',
      forbid(`roles: [techer], ${one}`),
      /`policy.forbid.0.roles.0`: expected one of student, guard/,
    ],
    ['a row for no role', forbid(`roles: [], ${one}`), 'maple.yaml:8: `policy.forbid.0.roles`: is empty.'],
    ['a purpose that is none', forbid(`purposes: [marketing], ${one}`), /purposes.0`: expected one of instruction, /],
    [
      'a tie that is none',
      forbid(`relationship: own-children, ${one}`),
      /relationship`: expected one of self, own-child,/,
    ],
    [
      'a category that is none',
      forbid('categories: [IDENTTY], reason: x'),
      /^maple.yaml:8: .*expected a category: PUBLIC, /,
    ],
    [
      'a row without a reason',
      forbid('categories: [HEALTH]'),
      /`policy.forbid.0.reason`: is missing: expected string\.$/,
    ],
    [
      'a field that is none',
      `${DISTRICT}policy: { raise: { Student.birthDat: SAFETY } }\n`,
      /no field `Student.birthDat`/,
    ],
    [
      'years for what are no events',
      `${DISTRICT}policy: { retention: { HEALTH: 3 } }\n`,
      'maple.yaml:6: `policy.retention.HEALTH`: is not of events: expected ATTENDANCE, DISCIPLINE, ASSESSMENT.',
    ],
  ];
}

test('this district file and preset can be used as they are', async () => {
  expect(await complaint(DISTRICT)).toBeUndefined();
});

test.each<[string, string, string | RegExp]>([
  [
    'an unknown key',
    `${DISTRICT}colour: red\n`,
    /^maple.yaml:6: `colour`: is not known here: expected district, preset, database, /,
  ],
  [
    'seats that are written out, so that nobody could be kept from one of them',
    `${DISTRICT}entities: { Section: { table: schools, key: [id], fields: { students: { list: [{ beginDate: id }] } } } }\n`,
    /`entities.Section.fields.students.list`: each SectionEnrollment is of one student: expected a relation with `on`/,
  ],
  [
    'a key that is missing',
    DISTRICT.replace(/^database.*\n/m, ''),
    'maple.yaml:1: `database`: is missing: expected string.',
  ],
  [
    'a wrong type',
    DISTRICT.replace('name: Maple Schools', 'name: 5'),
    /^maple.yaml:3: `district.name`: .*expected string, received number/,
  ],
  [
    'refusals of which nobody knows what is refused',
    `${DISTRICT}entities:\n  SchoolOptOut:\n    table: refusals\n    key: [id]\n    fields:\n      student: { on: { id: person } }\n`,
    'maple.yaml:10: `entities.SchoolOptOut.fields`: expected `kind`, what is refused: without it every refusal would be one of everything.',
  ],
  [
    'refusals of nobody',
    `${DISTRICT}entities:\n  SchoolOptOut:\n    table: refusals\n    key: [id]\n    fields:\n      kind: { constant: DIRECTORY }\n`,
    /^maple.yaml:10: .*expected `student`, whose family has refused/,
  ],
  [
    'refusals in several variants',
    `${DISTRICT}entities:\n  SchoolOptOut:\n    variants:\n      DAILY: { table: refusals, key: [id], fields: {} }\n`,
    /^maple.yaml:8: .*what families have refused stands in one table/,
  ],
  [
    'a name that is no name',
    DISTRICT.replace('id: maple', 'id: Maple Grove'),
    'maple.yaml:2: `district.id`: Expected lower-case letters, digits and hyphens, beginning with a letter.',
  ],
  [
    'a field that a District has not',
    `${DISTRICT.replace('  id', '  colour: red\n  id')}`,
    'maple.yaml:2: a District has no field `colour` in the contract.',
  ],
  [
    'an enum value that is none',
    DISTRICT.replace('  id', '  category: CASTLE\n  id'),
    /^maple.yaml:2: .*category`: .*DistrictCategory/,
  ],
  [
    'an unknown preset',
    DISTRICT.replace('small.yaml', 'smaller'),
    'maple.yaml:4: there is neither a preset nor a file of this name.',
  ],
  [
    'an unset variable',
    DISTRICT.replace('${DATABASE}', '${DATA_BASE}'),
    'maple.yaml:5: the environment variable DATA_BASE is not set.',
  ],
  [
    'an unknown kind of database',
    DISTRICT.replace('${DATABASE}', 'oracle://x'),
    /^maple.yaml:5: `database`: expected an address that begins with mysql:/,
  ],
  [
    'a database without a kind',
    DISTRICT.replace('${DATABASE}', 'district.db'),
    /^maple.yaml:5: `database`: expected an address/,
  ],
  ['a database file that is not there', DISTRICT.replace('${DATABASE}', 'sqlite:nowhere.db'), /nowhere.db/],
  [
    'a database that does not answer',
    DISTRICT.replace('${DATABASE}', 'mysql://root:secret@127.0.0.1:1/x'),
    /^maple.yaml:5: .*cannot be opened or read \(ECONNREFUSED\)/,
  ],
  ['an address that is none', DISTRICT.replace('${DATABASE}', '"mysql:// :x"'), /^maple.yaml:5: /],
  [
    'a time zone that is none',
    `${DISTRICT}timeZone: Mars/Olympus\n`,
    'maple.yaml:6: `timeZone`: Expected a time zone such as America/Chicago.',
  ],
  ['a day that is none', `${DISTRICT}asOf: 2026-02-30\n`, /^maple.yaml:6: `asOf`: Expected a day/],
  ['a limit that is too small', `${DISTRICT}limits:\n  rows: 1\n`, /^maple.yaml:7: `limits.rows`: /],
  ...loosened(),
  [
    'an unknown limit',
    `${DISTRICT}limits:\n  row: 500\n`,
    'maple.yaml:7: `limits.row`: is not known here: expected statementSeconds, connections, rows.',
  ],
  ['YAML that is none', `${DISTRICT}limits: { rows: 500\n`, /^maple.yaml:[67]: /],
  ['a key twice', `${DISTRICT}preset: other\n`, /^maple.yaml:6: Map keys must be unique/],
  ['nothing at all', '', /^maple.yaml:1: .*expected object/],
  [
    'a column where fields stand',
    `${DISTRICT}entities:\n  Student:\n    fields:\n      phones: { list: [phone] }\n`,
    /^maple.yaml:9: `entities.Student.fields.phones.list.0`: Expected fields of Phone: number, type, .*\.$/,
  ],
  [
    'an override of a field that is not there',
    `${DISTRICT}entities:\n  Student:\n    fields:\n      shoeSize: size\n`,
    "maple.yaml:9: `entities.Student.fields.shoeSize`: the contract's Student has no field of this name.",
  ],
  [
    'an override with a code that leads nowhere',
    `${DISTRICT}codes:\n  grade:\n    K: KINDERGARDEN\n`,
    'maple.yaml:8: `codes.grade.K`: it stands for KINDERGARDEN, which is no value of GradeLevel.',
  ],
])('district file: %s', async (_, file, expected) => {
  expect(await complaint(file)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
});

/** The preset with one text put for another, and the line where that is. */
function changed(from: string, to: string): [string, number] {
  expect(SMALL).toContain(from);
  return [SMALL.replace(from, to), SMALL.slice(0, SMALL.indexOf(from)).split('\n').length];
}

test.each<[string, string, string, RegExp]>([
  ['an unknown key of a source', '    table: schools', '    tabel: schools', /`entities\.School.*(table|tabel)/],
  ['an unknown type', '  School:', '  Skool:', /`entities.Skool`: the contract has no such type/],
  ['Query as a type', '  School:', '  Query:', /`entities.Query`: the contract has no such type/],
  [
    'an unknown field',
    '      name: title',
    '      nmae: title',
    /`entities.School.fields.nmae`: the contract's School has no field/,
  ],
  ['an id that is mapped', '      name: title', '      id: title', /the id is made from `key`, it is not mapped/],
  ['a wrong type', '      name: title', '      name: 5', /`entities.School.fields.name`: Expected a column/],
  [
    'two constructs at once',
    '      name: title',
    '      name: { column: title, constant: x }',
    /`entities.School.fields.name/,
  ],
  [
    'an unknown modifier',
    '      name: title',
    '      name: { column: title, colour: red }',
    /name.colour`: is not known here: expected column, date, codes, /,
  ],
  [
    'an unknown date format',
    'birthDate: birth_date',
    'birthDate: { column: birth_date, date: YY-MM }',
    /`entities.Student.fields.birthDate.date`: Expected YYYY, MM or MON, and DD, once each/,
  ],
  [
    'a date format with the day twice',
    'birthDate: birth_date',
    'birthDate: { column: birth_date, date: [YYYY-MM-DD, DD/MM/DD/YYYY] }',
    /`entities.Student.fields.birthDate.date.1`: Expected YYYY, MM or MON, and DD, once each/,
  ],
  [
    'a date format for what is no date',
    'localId: code',
    'localId: { column: code, date: YYYYMMDD }',
    /`entities.Student.fields.localId.date`: only a field that is a day/,
  ],
  [
    'a part that there cannot be',
    '      name: title',
    "      name: { part: 0, of: title, by: '-' }",
    /`entities.School.fields.name.part`: Expected 1, 2 and so on, or -1, -2 and so on from the end/,
  ],
  [
    'a part of nothing',
    '      name: title',
    "      name: { part: 1, by: '-' }",
    /`entities.School.fields.name.of`: Expected a column, or one of column, constant/,
  ],
  [
    'a part by nothing',
    '      name: title',
    '      name: { part: 1, of: title }',
    /`entities.School.fields.name.by`: .*expected string/,
  ],
  [
    'a regular expression where there are none',
    '      name: title',
    "      name: { match: '.*', of: title }",
    /`entities.School.fields.name`: sqlite has no regular expressions: `match` is for MySQL, MariaDB and PostgreSQL/,
  ],
  [
    'a path of JSON that is none',
    '      name: title',
    '      name: { json: name.first, of: title }',
    /`entities.School.fields.name.json`: Expected a path such as \$\.address\.lines\[0\]/,
  ],
  [
    'arithmetic with three sides',
    '      name: title',
    '      name: { add: [id, 1, 2] }',
    /`entities.School.fields.name.add`: /,
  ],
  [
    'codes within a value',
    '      name: title',
    '      name: { firstOf: [{ column: title, codes: grade }, title] }',
    /`entities.School.fields.name.firstOf.0.codes`: Expected a value alone: this is said of a field as a whole/,
  ],
  [
    'codes that are not listed, where none are',
    '      name: title',
    '      name: { column: title, unlisted: error }',
    /`entities.School.fields.name.unlisted`: it says what becomes of codes that `codes` does not list/,
  ],
  [
    'codes that are not listed, and become no value',
    'codes: grade }\n      enrollments',
    'codes: grade, unlisted: { as: NONE } }\n      enrollments',
    /`entities.Student.fields.gradeLevel.unlisted.as`: it stands for NONE, which is no value of GradeLevel/,
  ],
  [
    'codes that are not listed, and become something else',
    'codes: grade }\n      enrollments',
    'codes: grade, unlisted: whatever }\n      enrollments',
    /`entities.Student.fields.gradeLevel.unlisted`: Expected null, error, or \{ as: a value \}/,
  ],
  [
    'records in one text',
    'enrollments: { on: { person: id } }',
    "enrollments: { split: code, by: ',' }",
    /`entities.Student.fields.enrollments`: the parts of a text are plain values, and these are records/,
  ],
  [
    'a matcher that there is not',
    '    table: schools',
    '    where: { id: { atleast: 5 } }\n    table: schools',
    /`entities.School.where.id.atleast`: is not known here: expected above, atLeast,/,
  ],
  [
    'a condition on a value map that there is not',
    '    table: schools',
    '    where: { title: { listed: grades } }\n    table: schools',
    /^small.yaml:\d+: `entities.School.where.*`: there is no value map `grades` under `codes`/,
  ],
  [
    'a condition that no code meets',
    '    table: schools',
    '    where: { title: { listed: grade, as: [GRADE_9, GRADE_11] } }\n    table: schools',
    /^small.yaml:\d+: `entities.School.where.*`: no code of `grade` stands for GRADE_11/,
  ],
  [
    'joins in a circle',
    'badge: { table: badges, on: { person: id } }',
    'badge: { table: badges, on: { person: other.person } }\n      other: { table: badges, on: { person: badge.person } }',
    /`entities.Student.joins.badge`: the join `(badge|other)` hangs on itself/,
  ],
  ['an unknown value map', 'codes: grade }', 'codes: grades }', /there is no value map of this name under `codes`/],
  [
    'an enum without codes',
    'gradeLevel: { column: grade, codes: grade }',
    'gradeLevel: grade',
    /expected `codes` that lead to values of GradeLevel/,
  ],
  [
    'a code that leads to no value',
    "'10': GRADE_10",
    "'10': GRADE_TEN",
    /`codes.grade.10`: it stands for GRADE_TEN, which is no value of GradeLevel/,
  ],
  [
    'a relation without a way',
    'enrollments: { on: { person: id } }',
    'enrollments: stays',
    /`entities.Student.fields.enrollments`: expected `list`, `split`, or a relation with `on`/,
  ],
  [
    'a record that applications choose among several, as columns of the row',
    '      localId: code',
    '      attendanceSummary: { tardy: id }',
    /`entities.Student.fields.attendanceSummary`: expected a relation with `on`: applications say which of several/,
  ],
  [
    'a summary of no school year',
    '      localId: code',
    '      attendanceSummary: { table: stays, on: { person: id }, fields: { tardy: id } }',
    /`entities.Student.fields.attendanceSummary.fields`: expected `schoolYear`, by which/,
  ],
  [
    'a field that follows from others',
    '      localId: code',
    '      attendanceSummary: { table: stays, on: { person: id }, fields: { schoolYear: year, rate: id } }',
    /attendanceSummary.fields.rate`: it follows from daysEnrolled and absent, and is not mapped/,
  ],
  ['a join that is not there', 'middleName: badge.colour', 'middleName: badges.colour', /there is no join `badges`/],
  ['a parameter that is not declared', '      name: title', '      name: { parameter: motto }', /parameter/],
  ['an engine that there is not', 'engines: [mysql, postgres, sqlite]', 'engines: [oracle]', /`engines.0`: .*mysql/],
  ['YAML that is none', '    key: [id]', '    key: [id', /./],
])('preset: %s', async (_, from, to, expected) => {
  const [file, line] = changed(from, to);
  const said = (await complaint(DISTRICT, file)) ?? 'nothing';
  expect(said).toMatch(expected);
  expect(said).toMatch(/^small.yaml:\d+: /);
  // At the line, or where what it belongs to begins or the parser noticed.
  const [, at] = /^small.yaml:(\d+)/.exec(said) ?? [];
  expect(Math.abs(Number(at) - line)).toBeLessThanOrEqual(3);
});

test('a preset that is not for this engine', async () => {
  const file = SMALL.replace('engines: [mysql, postgres, sqlite]', 'engines: [mysql]');
  expect(await complaint(DISTRICT, file)).toMatch(
    /^maple.yaml:5: the mapping for a small system of our own is made for mysql, not for sqlite\./,
  );
});

test('a file that is not there', () => {
  const file = join(folder, 'gone.yaml');
  expect(() => readDistrictFile(file, contract.schema, {})).toThrow(`${file}: the file cannot be read (ENOENT).`);
  expect(basename(file)).toBe('gone.yaml');
});

test('no error shows a password', async () => {
  const said = await complaint(DISTRICT.replace('${DATABASE}', 'postgres://root:secret@127.0.0.1:1/x'));
  expect(said).toContain('ECONNREFUSED');
  expect(said).not.toContain('secret');
});

// What the database does not have may come, or come back: the district goes on without it, and says so with the line.
describe('what the database does not have is left out:', () => {
  const none = (column: string, table: string) =>
    `table \`${table}\` has no column \`${column}\`, or the district's user may not see it.`;
  const leads = (reason: string) => `it leads to Enrollment: ${reason}`;
  test.each<[string, string, string, [string, string][]]>([
    [
      'a table',
      '    table: schools',
      '    table: skools',
      [
        ['School', "the database has no table `skools`, or the district's user may not see it."],
        ['Enrollment.school', "the database has no table `skools`, or the district's user may not see it."],
      ],
    ],
    ['a column', '      name: title', '      name: titel', [['School.name', none('titel', 'schools')]]],
    [
      'a key',
      '  Enrollment:\n    table: stays\n    key: [id]',
      '  Enrollment:\n    table: stays\n    key: [idd]',
      [
        ['Enrollment', none('idd', 'stays')],
        ['Student.enrollments', leads(none('idd', 'stays'))],
        ['Student.currentEnrollment', leads(none('idd', 'stays'))],
      ],
    ],
    [
      'a column that a join hangs on',
      'on: { person: id } }\n    fields:\n      localId',
      'on: { preson: id } }\n    fields:\n      localId',
      [['Student.middleName', none('preson', 'badges')]],
    ],
    [
      'a column that a relation hangs on',
      'enrollments: { on: { person: id } }',
      'enrollments: { on: { preson: id } }',
      [['Student.enrollments', none('preson', 'stays')]],
    ],
    [
      'a column of a window',
      'from: begins',
      'from: begun',
      [
        ['Enrollment.activeOn', none('begun', 'stays')],
        ['Student.currentEnrollment', leads(none('begun', 'stays'))],
      ],
    ],
    [
      'a column of a condition',
      '    table: schools',
      '    where: { gone: null }\n    table: schools',
      [
        ['School', none('gone', 'schools')],
        ['Enrollment.school', `it leads to School: ${none('gone', 'schools')}`],
      ],
    ],
  ])('%s', async (_, from, to, lost) => {
    const [file, line] = changed(from, to);
    const log: Record<string, unknown>[] = [];
    expect(await complaint(DISTRICT, file, log)).toBeUndefined();
    const lines = log.filter((said) => 'field' in said);
    expect(lines.map(({ field, reason }) => [field, reason])).toEqual(lost);
    expect(log.at(-1)).toMatchObject({ level: 40, district: 'maple', unavailable: lost.length });
    const [, at] = /^small.yaml:(\d+)$/.exec(String(lines[0]?.['place'])) ?? [];
    expect(Math.abs(Number(at) - line)).toBeLessThanOrEqual(5); // what is lost, and not always why
  });

  test("the line is the district file's where the column stands there", async () => {
    const log: Record<string, unknown>[] = [];
    await complaint(`${DISTRICT}entities:\n  Student:\n    fields:\n      suffix: suffix\n`, SMALL, log);
    expect(log[0]).toMatchObject({ field: 'Student.suffix', place: 'maple.yaml:9', reason: none('suffix', 'people') });
  });

  test('where nothing is left it is likely another database', async () => {
    const file = SMALL.replace(/table: (schools|people|stays|absences)/g, 'table: other_$1');
    expect(await complaint(DISTRICT, file)).toMatch(
      /^small.yaml:\d+: the database has no table `other_schools`.* Nothing else that the mapping names is there either/,
    );
  });
});
