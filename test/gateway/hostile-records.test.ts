import { askAll, column } from './asking';
import { beside, cursor, page } from './beside';
import type { Say } from './http-district';

describe('by id', () => {
  const byId =
    '{ student(id: "harbor-city:student:1") { id district { id } } other: student(id: "maple-grove:student:1") { id } }';
  const cases: [string, Say, string][] = [
    ['is silent', () => undefined, 'DISTRICT_TIMEOUT'],
    ['hangs up', (_, response) => void response.destroy(), 'DISTRICT_UNREACHABLE'],
    ['fails', () => ({ errors: [{ message: 'secret' }] }), 'DISTRICT_FAILED'],
    ['gives fewer records than were asked for', () => ({ data: { r0_Student: [] } }), 'DISTRICT_ANSWER_INVALID'],
    [
      "gives another district's record",
      () => ({ data: { r0_Student: [{ id: 'maple-grove:student:1', district: null }] } }),
      'DISTRICT_ANSWER_INVALID',
    ],
    ['gives text', () => ({ data: { r0_Student: ['secret'] } }), 'DISTRICT_ANSWER_INVALID'],
    [
      'cannot read the record',
      () => ({
        data: { r0_Student: [null] },
        errors: [{ message: 'x', path: ['r0_Student', 0], extensions: { code: 'SOURCE_FAILED' } }],
      }),
      'SOURCE_FAILED',
    ],
  ];
  test.each(cases)('a district that %s', async (_, say, code) => {
    const { fanOut } = await beside(say, code === 'DISTRICT_TIMEOUT' ? 1 : undefined);
    const { data, errors } = await askAll(fanOut, byId);
    expect(data).toEqual({ student: null, other: { id: 'maple-grove:student:1' } });
    expect(errors.map((error) => [error.code, error.path?.toString().startsWith('student'), error.district])).toEqual([
      [code, true, 'harbor-city'],
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('a foreign id inside a record makes that object null, and no more', async () => {
    const { fanOut } = await beside(() => ({
      data: { r0_Student: [{ id: 'harbor-city:student:1', district: { id: 'maple-grove' } }] },
    }));
    const { data, errors } = await askAll(fanOut, byId);
    expect(data.student).toEqual({ id: 'harbor-city:student:1', district: null });
    expect(errors).toMatchObject([{ path: ['student', 'district', 'id'], code: 'DISTRICT_ANSWER_INVALID' }]);
  });
});

describe('a little that would become much', () => {
  const asking = '{ student(id: "harbor-city:student:1") { id phones { __typename number primary doNotPublish } } }';
  const told = (phones: unknown, over: object = {}) => ({
    data: { r0_Student: [{ id: 'harbor-city:student:1', phones }] },
    ...over,
  });

  test.each([
    ['objects that have nothing of what was selected', Array.from({ length: 10_000 }, () => ({}))],
    ['objects whose values are all wrong', Array.from({ length: 10_000 }, () => ({ __typename: 0, number: 0 }))],
  ])('%s', async (_, phones) => {
    const { fanOut } = await beside(() => told(phones));
    const { data, errors } = await askAll(fanOut, asking);
    expect(data).toEqual({ student: { id: 'harbor-city:student:1', phones: null } });
    expect(errors).toHaveLength(500);
  });

  test('the name of a type is what it is, and a district that says another is told so', async () => {
    const { fanOut } = await beside(() =>
      told([{ __typename: 'secret', number: null, primary: null, doNotPublish: null }]),
    );
    const { data, errors } = await askAll(fanOut, asking);
    expect(data.student.phones).toEqual([{ __typename: 'Phone', number: null, primary: null, doNotPublish: null }]);
    expect(errors).toMatchObject([{ code: 'DISTRICT_ANSWER_INVALID', path: ['student', 'phones', 0, '__typename'] }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('an error at a place that is deeper than any', async () => {
    const path = ['r0_Student', 0, ...Array.from({ length: 10_000 }, () => 1)];
    const error = { message: 'x', extensions: { code: 'SOURCE_FAILED' }, path };
    const { fanOut } = await beside(() => told(null, { errors: [error] }));
    const { errors } = await askAll(fanOut, asking);
    expect(errors).toMatchObject([{ code: 'SOURCE_FAILED', path: ['student'] }]);
  });
});

describe('the second phase of costly rows', () => {
  const costly =
    '{ students { nodes { lastName phones { number } } pageInfo { hasNextPage endCursor } completeness { missing { reason } } } }';
  const keys = page([{ cursor: cursor(['Bell', 'Bo']), id: { id: 'harbor-city:student:1' } }]);
  const phases =
    (details: unknown): Say =>
    ({ query: asked }) =>
      asked.includes('_entities') ? details : keys;

  test('a row that has gone since the first is left out', async () => {
    const { fanOut } = await beside(phases({ data: { n0: [null] } }));
    const { data, errors } = await askAll(fanOut, costly);
    expect(errors).toEqual([]);
    expect(column(data.students.nodes, 'lastName')).toEqual(['Abel', 'Cole']);
    expect(data.students.completeness.missing).toEqual([]);
  });

  test.each([
    ['fails', { errors: [{ message: 'secret' }] }, 'FAILED', []],
    [
      'fails for a row',
      { data: { n0: [null] }, errors: [{ message: 'x', path: ['n0', 0], extensions: { code: 'SOURCE_TIMEOUT' } }] },
      'TIMEOUT',
      [],
    ],
    ['answers nonsense', { data: { n0: ['secret'] } }, 'INVALID_ANSWER', ['DISTRICT_ANSWER_INVALID']],
  ])('a district that %s in it is missing, and owes its rows', async (_, details, reason, codes) => {
    const { fanOut } = await beside(phases(details));
    const { data, errors } = await askAll(fanOut, costly);
    expect(column(data.students.nodes, 'lastName')).toEqual(['Abel', 'Cole']);
    expect(data.students.completeness.missing).toEqual([{ reason }]);
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });
});
