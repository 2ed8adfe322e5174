import { ConfigurationError } from '../../../subgraphs/mapping/configuration-error';
import { madeSystem } from '../made-system';
import { readFilterAndSort } from './agree';

// Text taken apart and put together: part, match, json, concat.

const NAMES = [
  ['Dalton, Ryan', 'Dalton', 'Ryan'],
  ['dalton, Ryan', 'dalton', 'Ryan'],
  ['Dalton', 'Dalton', null],
  ['Dalton, ', 'Dalton,', null],
  [', Ryan', null, 'Ryan'],
  ['de la Cruz, Ana, Eva', 'de la Cruz', 'Ana'],
  ['Ñandú,  Zoë 🦊', 'Ñandú', 'Zoë 🦊'],
  ['   ', null, null],
  [null, null, null],
] as const;

const part = (value: object, ...rows: (readonly [string | null, string | null])[]) =>
  ({ is: JSON.stringify(value), field: 'name', value: { of: 'a', ...value }, rows }) as const;
const match = (pattern: string, ...rows: (readonly [string | null, string | null])[]) =>
  ({
    is: `match ${pattern}`,
    field: 'name',
    value: { match: pattern, of: 'a' },
    engines: ['mysql', 'postgres'],
    rows,
  }) as const;

readFilterAndSort([
  part({ part: 1, by: ', ' }, ...NAMES.map(([text, first]) => [text, first] as const)),
  part({ part: 2, by: ', ' }, ...NAMES.map(([text, , second]) => [text, second] as const)),
  part({ part: 3, by: ', ' }, ['a, b, c, d', 'c'], ['a, b', null], ['a, b, ', null]),
  part({ part: -1, by: ' ' }, ['Ana Maria Ruiz', 'Ruiz'], ['Ruiz', 'Ruiz'], ['  ', null], [null, null]),
  part({ part: -2, by: '/' }, ['a/b/c', 'b'], ['b/c', 'b'], ['c', null], ['/c', null], ['a//c', null]),
  part({ part: 2, by: '||' }, ['||a||b||', 'a'], ['a||b', 'b'], ['a|b', null]),
  part({ part: 2, by: 'x' }, ['axb', 'b'], ['aXb', null], ['axXxc', 'X']),
  part({ part: 1, by: "'" }, ["5'11", '5'], ['5', '5']),
  part({ part: 2, by: '\\' }, ['a\\b', 'b'], ['a/b', null]),
  part({ part: 2, by: '%' }, ['a%b', 'b'], ['a_b', null]),
  part({ part: 2, by: '?' }, ['a?b', 'b']),
  {
    is: 'a part of a part of a number',
    field: 'name',
    value: { part: 2, of: { part: 1, of: 'a', by: '-' }, by: '.' },
    columns: { a: 'decimal(8, 3)' },
    rows: [
      [12.5, '5'],
      [12, null],
      [null, null],
    ],
  },
  match('\\d+', ['Grade 12', '12'], ['Grade', null], ['12 of 13', '12'], [null, null], ['  ', null]),
  match('^(\\d+)', ['12 of 13', '12'], ['Grade 12', null], ['12', '12']),
  match('Grade (\\d+)', ['Grade 12', '12'], ['grade 12', null], ['a Grade 7\nb', '7'], ['Grade x', null]),
  match('(?i)grade (\\d+)', ['GRADE 12', '12'], ['x', null]),
  match('(?:Room|Rm) (\\w+)|(\\d+)', ['Room 12b', '12b'], ['Rm 3', '3'], ['104', null]),
  match('[(](.*)[)]$', ['Algebra (honors)', 'honors'], ['Algebra (a) b', null], ['Algebra ()', null]),
  match('\\((.*)\\)$', ['Algebra (honors)', 'honors']),
  match('(.)$', ['🦊', '🦊'], ['naïve', 'e']),
  match('ä', ['a', null], ['ä', 'ä']),
  match("it's (\\?|\\$1|\\\\)", ["it's ?", '?'], ["it's $1", '$1'], ["it's \\", '\\']),
  {
    is: 'json in text',
    field: 'name',
    value: { json: '$.name."first name"[1]', of: 'a' },
    engines: ['mysql', 'sqlite'],
    rows: [
      ['{"name": {"first name": ["Ana", "Maria"]}}', 'Maria'],
      ['{"name": {"first name": ["Ana", " "]}}', null],
      ['{"name": {"first name": ["Ana", 12]}}', '12'],
      ['{"name": {"first name": ["Ana", 1.5]}}', '1.5'],
      ['{"name": {"first name": ["Ana", true]}}', 'true'],
      ['{"name": {"first name": ["Ana", false]}}', 'false'],
      ['{"name": {"first name": ["Ana", null]}}', null],
      ['{"name": {"first name": ["Ana", ["x"]]}}', null],
      ['{"name": {"first name": ["Ana", {"x": 1}]}}', null],
      ['{"name": {"first name": ["Ana"]}}', null],
      ['{"name": {"first name": "Ana"}}', null],
      ['{"name": {"first name": ["Ana", "\\"quoted\\" ñ \\u00e9"]}}', '"quoted" ñ é'],
      ['{"name"', null],
      ['lots', null],
      ['', null],
      [null, null],
    ],
  },
  {
    is: 'json in a column of type JSON',
    field: 'name',
    value: { json: '$.name[0]', of: 'a' },
    columns: (engine) => ({ a: engine === 'postgres' ? 'jsonb' : 'json' }),
    rows: [
      ['{"name": ["Ana"]}', 'Ana'],
      ['{"name": [12]}', '12'],
      ['{"name": [true]}', 'true'],
      ['{"name": [null]}', null],
      ['{"name": [{}]}', null],
      ['{"name": "Ana"}', null],
      ['[]', null],
      [null, null],
    ],
  },
  {
    is: 'columns whose collations cannot meet',
    field: 'name',
    value: {
      choose: [{ when: { a: 'both' }, then: { concat: ['a', 'b'], with: '-' } }],
      otherwise: { firstOf: ['a', 'b'] },
    },
    columns: (engine) =>
      ({
        mysql: {
          a: 'varchar(20) collate utf8mb4_unicode_ci',
          b: 'varchar(20) character set latin1 collate latin1_german1_ci',
        },
        postgres: { a: 'text collate "C"', b: 'text collate "und-x-icu"' },
        sqlite: { a: 'text collate nocase', b: 'text collate rtrim' },
      })[engine],
    rows: [
      ['both', 'é', 'both-é'],
      ['a', 'b', 'a'],
      [' ', 'B', 'B'],
      [null, 'b', 'b'],
      [null, null, null],
    ],
  },
]);

test.each(['mysql', 'postgres'] as const)(
  '%s: a regular expression that is none is told at the start, with its line',
  async (engine) => {
    const system = await madeSystem(engine, { courses: { columns: { id: 'int', title: 'varchar(20)' }, rows: [] } });
    const title = {
      firstOf: [
        { match: '(\\w+)', of: 'title' },
        { match: '(\\d+', of: 'title' },
      ],
    };
    const mapping = { entities: { Course: { table: 'courses', key: ['id'], fields: { title } } } };
    try {
      await expect(system.open(mapping)).rejects.toThrow(ConfigurationError);
      await expect(system.open(mapping)).rejects.toThrow(
        /^\S*preset-\d+\.yaml:\d+: `entities\.Course\.fields\.title\.firstOf\.1\.match`: the database does not take this for a regular expression \(\w+\)\.$/,
      );
    } finally {
      await system.close();
    }
  },
);

test('postgres: JSON in text is not read, for the first text that is none would fail', async () => {
  const system = await madeSystem('postgres', {
    courses: { columns: { id: 'int', title: 'text' }, rows: [[1, 'lots']] },
  });
  const fields = { title: { json: '$.title', of: 'title' } };
  try {
    const { ask } = await system.open({ entities: { Course: { table: 'courses', key: ['id'], fields } } });
    const { errors } = await ask('{ courses { nodes { title } } }');
    expect(errors?.map(({ message }) => message).join()).toContain(
      'PostgreSQL reads JSON from columns of type json and jsonb only.',
    );
  } finally {
    await system.close();
  }
});
