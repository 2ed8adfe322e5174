import fc from 'fast-check';
import { formatId } from '../../schema/id';
import { engines, type Engine } from '../engines/fresh-database';
import { codes, type Said, type TestDistrict } from './open';
import { people } from './small/names';
import { smallSystem, type SmallSystem } from './small/small-district';
import type { Person } from './small/tables';

// An id gives its own record or none. Engines match '0' with every text, '9x' with 9, 'A' with 'á', 'a ' with 'a'.

const KEYS = {
  integer: ['id'],
  decimal: ['number'],
  'decimal with a scale': ['amount'],
  text: ['code'],
  composite: ['campus', 'code'],
} satisfies Record<string, (keyof Person)[]>;
type KeyName = keyof typeof KEYS;
const cases = engines.flatMap((engine) => (Object.keys(KEYS) as KeyName[]).map((key) => [engine, key] as const));

const systems = new Map<Engine, SmallSystem>();
const districts = new Map<string, TestDistrict>();
const rows = people('postgres', 48);

beforeAll(async () => {
  for (const engine of engines) systems.set(engine, await smallSystem(engine, { people: rows }));
  for (const [engine, key] of cases)
    districts.set(engine + key, await systems.get(engine)!.open({ entities: { Student: { key: KEYS[key] } } }));
});
afterAll(() => Promise.all([...systems.values()].map((system) => system.close())));

const idsOf = (key: KeyName) =>
  rows.map((row) =>
    formatId({ district: 'maple', type: 'Student', key: KEYS[key].map((column) => String(row[column])) }),
  );

/** Small changes to an id, and things that are no id at all. */
function mutations(ids: readonly string[]): fc.Arbitrary<string> {
  const id = fc.constantFrom(...ids);
  const place = fc.nat(60);
  const piece = fc.constantFrom(
    ...[
      '0',
      '00',
      ' ',
      '\t',
      '\0',
      '%00',
      '%20',
      '%41',
      '%',
      '%zz',
      ':',
      ',',
      "'",
      '"',
      '\\',
      '.0',
      '.',
      '-',
      '+',
      'e0',
    ],
    ...[
      'x',
      'a',
      'A',
      'á',
      'a\u0301',
      'а' /* Cyrillic */,
      '１' /* full width */,
      '\u200B',
      '\ud83e',
      '🦊',
      '\uFB01',
      '_',
      '?',
      '*',
    ],
  );
  const put = fc.tuple(id, place, piece).map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at));
  const end = fc.tuple(id, piece).map(([text, extra]) => text + extra);
  const key = fc.tuple(id, piece).map(([text, extra]) => text.replace(/[^:]*$/, (rest) => extra + rest));
  const cut = fc.tuple(id, place).map(([text, at]) => text.slice(0, at) + text.slice(at + 1));
  const folded = fc
    .tuple(id, fc.constantFrom('upper', 'lower', 'nfc', 'nfd', 'encode', 'decode'))
    .map(([text, way]) => fold(text, way));
  const foreign = fc
    .tuple(id, fc.constantFrom('oak:', 'Maple:', 'maple :', 'mаple:', ':', ''))
    .map(([text, prefix]) => text.replace('maple:', prefix));
  const ofType = fc
    .tuple(id, fc.constantFrom('school', 'Student', 'STUDENT', 'students', ''))
    .map(([text, type]) => text.replace('student', type));
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String), fc.constant('9'.repeat(2000)));
  return fc.oneof(id, put, end, key, cut, folded, foreign, ofType, anything);
}

function fold(text: string, way: string): string {
  const [, head = '', key = ''] = /^(.*:)(.*)$/s.exec(text) ?? [];
  if (way === 'upper') return head + key.toUpperCase();
  if (way === 'lower') return head + key.toLowerCase();
  if (way === 'encode') return head + [...key].map((c) => `%${c.codePointAt(0)!.toString(16)}`).join('');
  if (way === 'decode') return head + decodeURIComponent(key);
  const form = way === 'nfc' ? 'NFC' : 'NFD';
  return (
    head +
    key
      .split(',')
      .map((part) => encodeURIComponent(decodeURIComponent(part).normalize(form)))
      .join(',')
  );
}

const BY_ID = 'query ($id: ID!) { student(id: $id) { id } }';
const BY_FILTER = 'query ($id: ID!) { students(filter: { id: { equals: $id } }, first: 200) { nodes { id } } }';
const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Student { id } } }';

describe.each(cases)('%s, %s key', (engine, key) => {
  const ask: TestDistrict['ask'] = (...request) => districts.get(engine + key)!.ask(...request);
  const ids = idsOf(key);

  test('every id that the district gives leads back to its record', async () => {
    const { data } = await ask('{ students(first: 200) { nodes { id } } }');
    const given = (data.students.nodes as { id: string }[]).map(({ id }) => id);
    expect(given.sort()).toEqual([...ids].sort());
    const found = await ask(ENTITIES, { of: ids.map((id) => ({ __typename: 'Student', id })) });
    expect(found).toMatchObject({ data: { _entities: ids.map((id) => ({ __typename: 'Student', id })) } });
  });

  test('a changed id is malformed, or unknown, or the id of just that record', async () => {
    const known = new Set(ids);
    await fc.assert(
      fc.asyncProperty(fc.array(mutations(ids), { minLength: 20, maxLength: 60 }), async (asked) => {
        const { data, errors = [] } = await ask(ENTITIES, { of: asked.map((id) => ({ __typename: 'Student', id })) });
        const malformed = new Map(errors.map((error) => [error.path?.[1], error.extensions.code]));
        for (const [index, id] of asked.entries()) {
          expect(data._entities[index]).toEqual(known.has(id) ? { __typename: 'Student', id } : null);
          if (malformed.has(index)) expect(malformed.get(index)).toBe('MALFORMED_ID');
        }
        for (const id of asked.slice(0, 6)) {
          expectOnly(await ask(BY_ID, { id }), known.has(id) ? id : null, ({ student }) => student?.id ?? null);
          expectOnly(await ask(BY_FILTER, { id }), known.has(id) ? id : null, ({ students }) => {
            expect(students?.nodes.length ?? 0).toBeLessThan(2);
            return students?.nodes[0]?.id ?? null;
          });
        }
      }),
      { seed: 7, numRuns: 12 },
    );
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
function expectOnly(said: Said, id: string | null, found: (data: any) => string | null): void {
  expect(found(said.data)).toBe(id);
  for (const code of codes(said)) expect(code).toBe('MALFORMED_ID');
  if (id !== null) expect(said.errors).toBeUndefined();
}

describe.each(engines)('%s', (engine) => {
  const ask: TestDistrict['ask'] = (...request) => districts.get(`${engine}integer`)!.ask(...request);
  const one = () => idsOf('integer')[0]!;

  test.each([
    ['a number', 1000, ['MALFORMED_ID']],
    ['an array', [1000], ['BAD_USER_INPUT']],
    ['an object', { toString: '1000' }, ['BAD_USER_INPUT']],
    ['a truth value', true, ['BAD_USER_INPUT']],
    ['null', null, ['BAD_USER_INPUT']],
    ['a leading zero', 'maple:student:01000', ['MALFORMED_ID', undefined]],
    ['beyond 64 bits', `maple:student:${'9'.repeat(19)}`, [undefined]],
    ['far beyond 64 bits', `maple:student:${'9'.repeat(30)}`, [undefined]],
    ['an exponent', 'maple:student:1e3', [undefined]],
    ['a decimal', 'maple:student:1000.0', [undefined]],
    ['another district', 'oak:student:1000', [undefined]],
  ])('an id that is %s', async (_, id, allowed) => {
    const said = await ask(BY_ID, { id });
    expect(said.data?.student ?? null).toBeNull();
    expect(allowed).toContain(codes(said)[0]);
  });

  test('entities come in the order asked, null for what is not here', async () => {
    const [a, b] = idsOf('integer');
    const of = [b, 'maple:student:1', a, b].map((id) => ({ __typename: 'Student', id }));
    const { data, errors } = await ask(ENTITIES, { of });
    expect((data._entities as ({ id: string } | null)[]).map((entity) => entity?.id)).toEqual([b, undefined, a, b]);
    expect(errors).toBeUndefined();
  });

  test.each([
    ['no type', { id: 'maple:student:1000' }],
    ['a type without ids', { __typename: 'Enrollment', id: 'maple:student:1000' }],
    ['a type that does not exist', { __typename: '__proto__', id: 'maple:student:1000' }],
    ['no id', { __typename: 'Student' }],
    ['a number for an id', { __typename: 'Student', id: 1000 }],
    ['a list for an id', { __typename: 'Student', id: ['maple:student:1000'] }],
    ['a list', ['maple:student:1000']],
    ['a text', 'maple:student:1000'],
  ])('a representation with %s is an error at its place only', async (_, representation) => {
    const { data, errors } = await ask(ENTITIES, { of: [representation, { __typename: 'Student', id: one() }] });
    expect(data._entities).toEqual([null, { __typename: 'Student', id: one() }]);
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'MALFORMED_REPRESENTATION' } }]);
  });

  test('200 representations are answered in one statement, 201 are refused', async () => {
    const { statements } = districts.get(`${engine}integer`)!;
    const of = Array.from({ length: 200 }, () => ({ __typename: 'Student', id: one() }));
    statements.length = 0;
    expect((await ask(ENTITIES, { of })).data._entities).toHaveLength(200);
    expect(statements).toHaveLength(1);
    const said = await ask(ENTITIES, { of: [...of, of[0]] });
    expect(codes(said)).toEqual(['TOO_MANY_REPRESENTATIONS']);
  });
});
