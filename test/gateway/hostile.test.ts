import { encodeCursor } from '../../schema/cursor';
import { until } from '../until';
import { askAll, column } from './asking';
import { beside, cursor, edge, page, query } from './beside';
import type { Say } from './http-district';
import { answer, pupils, smallDistrict } from './small-district';

test('a district that behaves is heard over HTTP', async () => {
  const harbor = smallDistrict('harbor-city', pupils('Dunn, Dee'));
  const { fanOut } = await beside((request) => answer(harbor, request));
  const { data, errors } = await askAll(fanOut, query);
  expect(errors).toEqual([]);
  expect(data.students.totalCount).toBe(3);
  expect(column(data.students.nodes, 'lastName')).toEqual(['Abel', 'Cole', 'Dunn']);
});

describe('a district that cannot be used costs its own rows, and is named with the reason', () => {
  const status =
    (code: number, body = 'secret of the proxy'): Say =>
    (_, response) =>
      void response.writeHead(code).end(body);
  const cases: [string, Say, string][] = [
    ['closes the connection', (_, response) => void response.destroy(), 'UNREACHABLE'],
    ['never answers', () => undefined, 'TIMEOUT'],
    ['never ends its answer', (_, response) => void response.write('{"data":{'), 'TIMEOUT'],
    ['answers 500', status(500), 'FAILED'],
    ['answers 503', status(503), 'FAILED'],
    ['answers 401', status(401), 'REFUSED'],
    ['answers 404', status(404), 'REFUSED'],
    ['answers HTML', status(200, '<html>secret</html>'), 'INVALID_ANSWER'],
    [
      'redirects',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'INVALID_ANSWER',
    ],
    ['does not speak HTTP', (_, response) => void response.socket?.end('secret\r\n\r\n'), 'INVALID_ANSWER'],
    [
      'answers with more than 10 MiB',
      (_, response) => void response.end(`{"data":"${'x'.repeat(11 * 1024 * 1024)}"}`),
      'INVALID_ANSWER',
    ],
    ['answers null', () => null, 'INVALID_ANSWER'],
    ['answers a list', () => [{ data: {} }], 'INVALID_ANSWER'],
    ['answers without data or errors', () => ({ result: 1 }), 'INVALID_ANSWER'],
    ['answers text as data', () => ({ data: 'secret' }), 'INVALID_ANSWER'],
    ['answers no list', () => ({ data: {} }), 'INVALID_ANSWER'],
    ['answers null as the list', () => ({ data: { page: null } }), 'INVALID_ANSWER'],
    ['answers text as the list', () => ({ data: { page: 'secret' } }), 'INVALID_ANSWER'],
    ['has no edges', () => page(undefined), 'INVALID_ANSWER'],
    ['has an edge of null', () => page([null]), 'INVALID_ANSWER'],
    ['has a node of null', () => page([{ cursor: cursor(['Dunn', 'Dee']), n0: null }]), 'INVALID_ANSWER'],
    ['does not say whether there is more', () => page([edge()], { pageInfo: {} }), 'INVALID_ANSWER'],
    ['promises more and gives nothing', () => page([], { pageInfo: { hasNextPage: true } }), 'INVALID_ANSWER'],
    ['counts in text', () => page([edge()], { totalCount: 'secret' }), 'INVALID_ANSWER'],
    ['counts below zero', () => page([edge()], { totalCount: -1 }), 'INVALID_ANSWER'],
    [
      'gives more rows than were asked for',
      () => page(Array.from({ length: 51 }, (_, index) => edge({}, cursor([`D${index + 100}`, null])))),
      'INVALID_ANSWER',
    ],
    ['gives a cursor that is none', () => page([edge({}, 'secret')]), 'INVALID_ANSWER'],
    [
      'gives a cursor of another order',
      () => page([edge({}, encodeCursor([], { position: { values: [], district: 'harbor-city', key: ['1'] } }))]),
      'INVALID_ANSWER',
    ],
    ['gives a cursor with too few keys', () => page([edge({}, cursor(['Dunn']))]), 'INVALID_ANSWER'],
    [
      "gives a cursor of another district's row",
      () => page([edge({}, cursor(['Dunn', 'Dee'], 'maple-grove'))]),
      'INVALID_ANSWER',
    ],
    [
      'gives rows out of order',
      () => page([edge({}, cursor(['Dunn', 'Dee'])), edge({}, cursor(['Abel', 'Al']))]),
      'INVALID_ANSWER',
    ],
    ['gives a row twice', () => page([edge(), edge()]), 'INVALID_ANSWER'],
    ["gives another district's record", () => page([edge({ id: 'maple-grove:student:1' })]), 'INVALID_ANSWER'],
    ['gives a record of another type', () => page([edge({ id: 'harbor-city:school:1' })]), 'INVALID_ANSWER'],
    [
      'gives an id that is not written as ids are',
      () => page([edge({ id: 'harbor-city:student:%31' })]),
      'INVALID_ANSWER',
    ],
    ['gives a number as an id', () => page([edge({ id: 0 })]), 'INVALID_ANSWER'],
    ['gives no id', () => page([edge({ id: null })]), 'INVALID_ANSWER'],
    ['fails with words of its database', () => ({ errors: [{ message: 'secret: no such table students' }] }), 'FAILED'],
    [
      'fails with half an answer',
      () => ({ data: { page: null }, errors: [{ message: 'secret', path: ['page'] }] }),
      'FAILED',
    ],
    [
      'says that its database took too long',
      () => ({
        data: { page: null },
        errors: [{ message: 'x', path: ['page'], extensions: { code: 'SOURCE_TIMEOUT' } }],
      }),
      'TIMEOUT',
    ],
    [
      'does not understand the question',
      () => ({ errors: [{ message: 'secret', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }),
      'REFUSED',
    ],
    ['says nonsense about its errors', () => ({ errors: 'secret' }), 'INVALID_ANSWER'],
  ];

  test.each(cases)('%s', async (_, say, reason) => {
    const { fanOut } = await beside(say, reason === 'TIMEOUT' ? 1 : undefined);
    const { data, errors, rollcall } = await askAll(fanOut, query);
    expect(data.students.completeness.missing).toEqual([{ district: 'harbor-city', reason }]);
    expect(column(data.students.nodes, 'lastName')).toEqual(['Abel', 'Cole']);
    expect(data.students.totalCount).toBe(2);
    expect(rollcall.districts).toMatchObject([
      { district: 'harbor-city', state: reason, rows: 0 },
      { district: 'maple-grove', state: 'ANSWERED' },
    ]);
    // A broken promise is said aloud; that a district is away is told by completeness.
    expect(errors.map(({ code, district }) => [code, district])).toEqual(
      reason === 'INVALID_ANSWER' ? [['DISTRICT_ANSWER_INVALID', 'harbor-city']] : [],
    );
    expect(JSON.stringify({ data, errors, rollcall })).not.toContain('secret');
  });
});

describe('time', () => {
  test('an aborted request closes the connections to the districts and is answered with what has come', async () => {
    const { fanOut, bad } = await beside(() => undefined);
    const controller = new AbortController();
    const answer = askAll(fanOut, query, {}, controller.signal);
    await until(() => bad.seen.requests === 1);
    controller.abort();
    const { data } = await answer;
    expect(data.students.nodes.length).toBe(2);
    expect(data.students.completeness.missing).toEqual([{ district: 'harbor-city', reason: 'TIMEOUT' }]);
    await until(() => bad.seen.aborted === 1);
    expect(bad.seen.requests).toBe(1);
  });

  test('a district that was restarted is asked again over a new connection', async () => {
    const harbor = smallDistrict('harbor-city', pupils('Dunn, Dee'));
    let restarting = true;
    const { fanOut, bad } = await beside((request, response) => {
      if (restarting) {
        restarting = false;
        response.destroy();
        return undefined;
      }
      return answer(harbor, request);
    });
    const { data } = await askAll(fanOut, query);
    expect(data.students.completeness.missing).toEqual([]);
    expect(bad.seen.requests).toBe(2);
  });
});
