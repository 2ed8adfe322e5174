import fc from 'fast-check';
import { engines } from '../engines/fresh-database';
import { CANARY, expectNoLeak } from './leaks';
import { codes, type Said, type TestDistrict } from './open';
import { smallSystem, type SmallSystem } from './small/small-district';

const rows = {
  people: ['Abbot', CANARY, 'Zysk'].map((last_name, index) => ({
    id: index + 1,
    code: `c${index}`,
    first_name: CANARY,
    last_name,
    birth_date: '2010-05-06',
    secret: CANARY,
  })),
  stays: [{ id: 1, person: 1, school: 1, begins: '2025-08-18', ends: null, year: 2026, grade: '9' }],
  schools: [{ id: 1, title: CANARY, charter: false }],
};

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  let maple: TestDistrict;
  beforeAll(async () => {
    system = await smallSystem(engine, rows);
    maple = await system.open({ entities: { Student: { fields: { localId: { column: 'code', sortable: false } } } } });
  });
  afterAll(() => system.close());

  /** What is wrong is said by a code, without a value, and asks nothing of the database. */
  async function expectRefusal(
    code: string | RegExp,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Said> {
    maple.statements.length = 0;
    const said = await maple.ask(query, variables);
    expect({ codes: codes(said), statements: maple.statements }).toEqual({
      codes: [expect.stringMatching(code)],
      statements: [],
    });
    expectNoLeak(said, maple);
    expect(Object.values(said.data ?? {})).toEqual(Object.keys(said.data ?? {}).map(() => null));
    return said;
  }

  test.each([
    ['first: 0', 'FIRST_OUT_OF_RANGE'],
    ['first: -1', 'FIRST_OUT_OF_RANGE'],
    ['first: 201', 'FIRST_OUT_OF_RANGE'],
    ['first: 100000', 'FIRST_OUT_OF_RANGE'],
    ['after: ""', 'MALFORMED_CURSOR'],
    [`after: "${CANARY}"`, 'MALFORMED_CURSOR'],
    ['districts: ["oak"]', 'UNKNOWN_DISTRICT'],
    ['districts: []', 'UNKNOWN_DISTRICT'],
    ['filter: { lastName: null }', 'EMPTY_FILTER'],
    ['filter: { lastName: { equals: null } }', 'EMPTY_FILTER'],
    ['filter: { enrollments: null }', 'EMPTY_FILTER'],
    ['filter: { enrollments: { schoolYear: { from: null } } }', 'EMPTY_FILTER'],
    [`filter: { stateId: { equals: "${CANARY}" } }`, 'FIELD_NOT_FILTERABLE'],
    ['filter: { demographics: { sex: { equals: FEMALE } } }', 'FIELD_NOT_FILTERABLE'],
    ['filter: { enrollments: { entryType: { equals: OTHER } } }', 'FIELD_NOT_FILTERABLE'],
    ['filter: { enrollments: { isPrimary: { equals: true } } }', 'FIELD_NOT_FILTERABLE'],
    ['orderBy: [{ field: LOCAL_ID }]', 'FIELD_NOT_SORTABLE'],
    [`filter: { id: { equals: "${CANARY}" } }`, 'MALFORMED_ID'],
    ['filter: { id: { equals: "maple:school:1" } }', 'MALFORMED_ID'],
    ['filter: { enrollments: { school: { equals: "maple:student:1" } } }', 'MALFORMED_ID'],
  ])('students(%s)', async (argument, code) => {
    const said = await expectRefusal(`^${code}$`, `{ students(${argument}) { nodes { id } } }`);
    expect(said.data).toEqual({ students: null });
    expect(said.errors?.[0]?.path).toEqual(['students']);
  });

  test.each([
    ['last: 0', 'FIRST_OUT_OF_RANGE'],
    ['first: 0', 'FIRST_OUT_OF_RANGE'],
    ['first: 1001', 'FIRST_OUT_OF_RANGE'],
    ['first: 1, last: 1', 'FIRST_AND_LAST'],
    ['filter: { date: { equals: null } }', 'EMPTY_FILTER'],
    ['filter: { school: { in: ["x"] } }', 'MALFORMED_ID|FIELD_NOT_FILTERABLE'],
  ])('attendance(%s)', async (argument, code) => {
    await expectRefusal(code, `{ students { nodes { attendance(${argument}) { date } } } }`);
  });

  test.each([
    ['a syntax error at a text', `{ students(filter: "${CANARY}" "${CANARY}") }`, 'GRAPHQL_PARSE_FAILED'],
    ['a text without an end', `{ student(id: "${CANARY}`, 'GRAPHQL_PARSE_FAILED'],
    ['a wrong escape', `{ student(id: "\\u${CANARY}") { id } }`, 'GRAPHQL_PARSE_FAILED'],
    ['an empty document', '', 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', `{ ${'a '.repeat(30_000)} }`, 'DOCUMENT_TOO_LARGE'],
    ['a field that is not there', '{ students { nodes { password } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a text for a number', `{ students(first: "${CANARY}") { nodes { id } } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown enum value',
      `{ students(orderBy: [{ field: ${CANARY} }]) { nodes { id } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a text for an enum',
      `{ students(filter: { gradeLevel: { equals: "${CANARY}" } }) { nodes { id } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a text for a date',
      `{ students(filter: { birthDate: { from: "${CANARY}" } }) { nodes { id } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'no day of the calendar',
      '{ students(filter: { birthDate: { from: "2026-02-30" } }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation that there is not', 'mutation { students { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { students { nodes { id } } }', 'ONLY_QUERIES'],
    ['no operation', 'fragment F on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED|BAD_REQUEST'],
    ['two operations and no name', 'query A { __typename } query B { __typename }', 'BAD_REQUEST'],
  ])('%s', async (_, query, code) => {
    expect((await expectRefusal(code, query)).data).toBeUndefined();
  });

  test.each([
    ['Date', `students(filter: { birthDate: { from: $value } }) { nodes { id } }`, CANARY],
    ['Date', `students(filter: { birthDate: { from: $value } }) { nodes { id } }`, { [CANARY]: 1 }],
    ['Date', `students(filter: { birthDate: { equals: $value } }) { nodes { id } }`, ['2010-05-06']],
    ['Date', `students(filter: { birthDate: { equals: $value } }) { nodes { id } }`, 20100506],
    ['Date', `students(filter: { enrollments: { activeOn: $value } }) { nodes { id } }`, { toString: CANARY }],
    ['Date', `students { nodes { currentEnrollment(asOf: $value) { schoolYear } } }`, '2026-13-01'],
    ['Int', 'students(first: $value) { nodes { id } }', CANARY],
    ['Int', 'students(first: $value) { nodes { id } }', 2 ** 40],
    ['[StudentOrder!]', 'students(orderBy: $value) { nodes { id } }', [{ field: CANARY }]],
    ['StudentFilter', 'students(filter: $value) { nodes { id } }', { lastName: { equals: { [CANARY]: CANARY } } }],
    ['StudentFilter', 'students(filter: $value) { nodes { id } }', { [CANARY]: { equals: 1 } }],
    ['StudentFilter', 'students(filter: $value) { nodes { id } }', { lastName: { in: ['a', [CANARY]] } }],
    ['ID!', 'student(id: $value) { id }', null],
    ['ID!', 'student(id: $value) { id }', undefined],
  ])('a variable of type %s in %s', async (type, selection, value) => {
    const said = await expectRefusal('^BAD_USER_INPUT$', `query ($value: ${type}) { ${selection} }`, { value });
    expect(said.data).toBeUndefined();
  });

  test('an argument that a null variable takes away from its default', async () => {
    const query =
      'query ($type: AttendanceEventType = DAILY) { students { nodes { attendance(type: $type) { date } } } }';
    await expectRefusal('^BAD_USER_INPUT$', query, { type: null });
    await expectRefusal(
      '^BAD_USER_INPUT$',
      'query ($on: Boolean = true) { students @include(if: $on) { nodes { id } } }',
      {
        on: null,
      },
    );
  });

  describe('cursors', () => {
    const PAGE =
      'query ($after: String, $first: Int) { students(after: $after, first: $first) { nodes { id } pageInfo { endCursor } } }';
    const cursor = async () => (await maple.ask(PAGE, { first: 1 })).data.students.pageInfo.endCursor as string;

    test('of another order', async () => {
      const query = '{ students(first: 1, orderBy: [{ field: BIRTH_DATE }]) { pageInfo { endCursor } } }';
      const after = (await maple.ask(query)).data.students.pageInfo.endCursor as string;
      await expectRefusal('^CURSOR_OF_ANOTHER_ORDER$', PAGE, { after });
    });

    test('changed in their text', async () => {
      const valid = await cursor();
      await fc.assert(
        fc.asyncProperty(fc.nat(valid.length), fc.base64String({ maxLength: 4 }), fc.nat(3), async (at, piece, cut) => {
          const said = await maple.ask(PAGE, { after: valid.slice(0, at) + piece + valid.slice(at + cut) });
          for (const code of codes(said)) expect(code).toMatch(/^(MALFORMED_CURSOR|CURSOR_OF_ANOTHER_ORDER)$/);
          expectNoLeak(said, maple);
        }),
        { seed: 3, numRuns: 150 },
      );
    });

    test('with other things inside', async () => {
      const content = JSON.parse(Buffer.from(await cursor(), 'base64url').toString()) as { p: object };
      const scalar = fc.oneof(
        fc.constantFrom(
          null,
          true,
          '',
          'x',
          "'; --",
          '\0',
          '\ud83e',
          '2010-05-06',
          '0000-00-00',
          '1e400',
          {},
          [],
          ['1'],
          ['9', '9'],
        ),
        fc.constantFrom(0, -1, 1.5, 2 ** 31, 2 ** 53, 2 ** 63, 1e300, ['9223372036854775807'], ['9'.repeat(40)]),
      );
      const inside = fc.record({
        v: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
        d: fc.oneof(scalar, fc.constantFrom('maple', 'aaa', 'zzz')),
        k: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
      });
      await fc.assert(
        fc.asyncProperty(inside, fc.boolean(), async (p, whole) => {
          const forged = { ...content, p: whole ? { ...content.p, ...p } : { ...content.p, k: p.k } };
          const said = await maple.ask(PAGE, { after: Buffer.from(JSON.stringify(forged)).toString('base64url') });
          for (const code of codes(said)) expect(code).toBe('MALFORMED_CURSOR');
          expectNoLeak(said, maple);
        }),
        { seed: 5, numRuns: 300 },
      );
    });

    test('of dates with no such day', async () => {
      const order = '[{ field: BIRTH_DATE }]';
      const query = `query ($after: String) { students(first: 1, orderBy: ${order}, after: $after) { nodes { id } pageInfo { endCursor } } }`;
      const { data } = await maple.ask(query);
      const content = JSON.parse(Buffer.from(data.students.pageInfo.endCursor, 'base64url').toString());
      for (const day of ['2010-02-31', 'x', '', 20100101, '2010-05-06T00:00', '9999-99-99']) {
        const after = Buffer.from(JSON.stringify({ ...content, p: { ...content.p, v: [day] } })).toString('base64url');
        const said = await maple.ask(query, { after });
        for (const code of codes(said)) expect(code).toBe('MALFORMED_CURSOR');
        expectNoLeak(said, maple);
      }
    });
  });
});
