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
