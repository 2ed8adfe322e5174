import { askAll, column, fanOutOver } from './asking';
import { pupils, smallDistrict } from './small-district';

const maple = () => smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy', 'Eads, Eve', 'Gray, Gil'));
const harbor = () => smallDistrict('harbor-city', pupils('Abel, Ben', 'Dunn, Dee', 'Ford, Fay'));

test('one list of two districts, in one order', async () => {
  const { data, errors, rollcall } = await askAll(
    fanOutOver(maple(), harbor()),
    '{ students { nodes { id lastName } totalCount pageInfo { hasNextPage hasPreviousPage } completeness { exact asked answered missing { district } } } }',
  );
  expect(errors).toEqual([]);
  expect(column(data.students.nodes, 'lastName')).toEqual(['Abel', 'Abel', 'Cole', 'Dunn', 'Eads', 'Ford', 'Gray']);
  expect(data.students).toMatchObject({
    totalCount: 7,
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
    completeness: { exact: true, asked: 2, answered: 2, missing: [] },
  });
  expect(rollcall.districts).toMatchObject([
    { district: 'harbor-city', state: 'ANSWERED', rows: 3, asOf: '2026-05-04' },
    { district: 'maple-grove', state: 'ANSWERED', rows: 4, asOf: '2026-05-04' },
  ]);
  expect(rollcall.unmapped).toEqual([
    { district: 'harbor-city', fields: ['Student.birthPlace'] },
    { district: 'maple-grove', fields: ['Student.birthPlace'] },
  ]);
});

const crowd = (id: string, count: number) =>
  smallDistrict(
    id,
    Array.from({ length: count }, (_, key) => ({
      key: String(key),
      lastName: `Name ${String((key * 7919) % count).padStart(4, '0')}`,
      firstName: id,
    })),
  );

test('districts are asked for their share of the page, doubled, and not for whole pages', async () => {
  const districts = Array.from({ length: 8 }, (_, index) => crowd(`district-${index}`, 500));
  const { data } = await askAll(fanOutOver(...districts), '{ students(first: 100) { nodes { id } } }');
  expect(data.students.nodes.length).toBe(100);
  expect(districts.map(({ requests }) => requests.length)).toEqual(Array(8).fill(1));
  expect(districts.map(({ rowsGiven }) => rowsGiven)).toEqual(Array(8).fill(25));
});

test('a district whose rows fill the page is asked again, alone, for twice as many', async () => {
  const winner = smallDistrict(
    'winner',
    pupils(...Array.from({ length: 300 }, (_, index) => `A${String(index).padStart(3, '0')}`)),
  );
  const losers = Array.from({ length: 9 }, (_, index) => crowd(`loser-${index}`, 300));
  const { data } = await askAll(fanOutOver(winner, ...losers), '{ students(first: 200) { nodes { id } totalCount } }');
  expect(data.students.totalCount).toBe(3000);
  expect(column(data.students.nodes, 'id').filter((id) => !String(id).startsWith('winner:'))).toEqual([]);
  expect(winner.requests.map(({ variables }) => variables['first'])).toEqual([40, 80, 80]);
  expect(winner.requests.map(({ query }) => query.includes('totalCount'))).toEqual([true, false, false]);
  expect(losers.map(({ requests }) => requests.length)).toEqual(Array(9).fill(1));
});

test('costly rows come in two phases: keys from all, details of the page from those that hold it', async () => {
  const districts = [maple(), harbor(), smallDistrict('west-shore', pupils('Zeal, Zoe'))];
  const { data, errors, rollcall } = await askAll(
    fanOutOver(...districts),
    '{ students(first: 3) { edges { node { lastName } } nodes { lastName: firstName currentEnrollment { school { name } } } } }',
  );
  expect(errors).toEqual([]);
  expect(column(data.students.edges, 'node')).toEqual([
    { lastName: 'Abel' },
    { lastName: 'Abel' },
    { lastName: 'Cole' },
  ]);
  expect(data.students.nodes).toEqual([
    { lastName: 'Ann', currentEnrollment: { school: { name: 'School of maple-grove' } } },
    { lastName: 'Ben', currentEnrollment: { school: { name: 'School of harbor-city' } } },
    { lastName: 'Cy', currentEnrollment: { school: { name: 'School of maple-grove' } } },
  ]);
  const [first, second, third] = districts.map(({ requests }) =>
    requests.map(({ query }) => (query.includes('_entities') ? 'details' : 'keys')),
  );
  expect([first, second, third]).toEqual([['keys', 'details'], ['keys', 'details'], ['keys']]);
  for (const { query } of districts.flatMap(({ requests }) => requests))
    expect(query.includes('currentEnrollment')).toBe(query.includes('_entities'));
  expect(rollcall.districts.map(({ rows }) => rows)).toEqual([1, 2, 0]);
});

test('one district in play is asked once, for whole rows', async () => {
  const [one, other] = [maple(), harbor()];
  const { data } = await askAll(
    fanOutOver(one, other),
    '{ students(districts: ["maple-grove"], first: 2) { nodes { firstName phones { number } } completeness { asked } } }',
  );
  expect(data.students).toEqual({
    nodes: [
      { firstName: 'Ann', phones: [{ number: '555-1' }] },
      { firstName: 'Cy', phones: [{ number: '555-2' }] },
    ],
    completeness: { asked: 1 },
  });
  expect([one.requests.length, other.requests.length]).toEqual([1, 0]);
  expect(one.rowsGiven).toBe(2);
});

test('a count alone reads no rows', async () => {
  const one = maple();
  const { data } = await askAll(fanOutOver(one, harbor()), '{ students { totalCount } }');
  expect(data).toEqual({ students: { totalCount: 7 } });
  expect(one.requests[0]?.query).not.toContain('edges');
});

test('only the variables that a question uses are passed on, and none of ours meets one of the client', async () => {
  const one = maple();
  const query = `query ($first: Int!, $after: String = "A", $year: Date) {
    students(first: 1, filter: { lastName: { startsWith: $after } }) { nodes { first: firstName currentEnrollment(asOf: $year) { schoolYear } } }
    other: students(first: $first) { nodes { id } }
  }`;
  const { data, errors } = await askAll(fanOutOver(one), query, { first: 2 });
  expect(errors).toEqual([]);
  expect(data.students.nodes[0].first).toBe('Ann');
  expect(data.other.nodes.length).toBe(2);
  const [listed, other] = one.requests;
  expect(listed?.variables).toEqual({ after: 'A', first_: 1, after_: null });
  expect(other?.variables).toEqual({ first_: 2, after_: null });
});

test('a district that is dead costs its own rows and is named', async () => {
  const [alive, dead] = [maple(), harbor()];
  dead.alive = false;
  const { data, errors, rollcall } = await askAll(
    fanOutOver(alive, dead),
    '{ students { nodes { id } completeness { exact asked answered missing { district reason } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.students.nodes.length).toBe(4);
  expect(data.students.completeness).toEqual({
    exact: false,
    asked: 2,
    answered: 1,
    missing: [{ district: 'harbor-city', reason: 'UNREACHABLE' }],
  });
  expect(rollcall.districts.map(({ district, state }) => [district, state])).toEqual([
    ['harbor-city', 'UNREACHABLE'],
    ['maple-grove', 'ANSWERED'],
  ]);
});

test('a query that requires ALL fails when one is missing', async () => {
  const dead = harbor();
  dead.alive = false;
  const { data, errors } = await askAll(fanOutOver(maple(), dead), '{ students(require: ALL) { nodes { id } } }');
  expect(data).toEqual({ students: null });
  expect(errors).toMatchObject([{ code: 'INCOMPLETE', path: ['students'] }]);
});

test('a district that has left since the last page is named as removed', async () => {
  const fanOut = fanOutOver(maple(), harbor());
  const query =
    'query ($after: String) { students(first: 3, after: $after) { nodes { lastName } pageInfo { endCursor } completeness { missing { district reason } } } }';
  const { data: one } = await askAll(fanOut, query);
  fanOut.districts.remove('harbor-city');
  const { data: two, rollcall } = await askAll(fanOut, query, { after: one.students.pageInfo.endCursor });
  expect(two.students.nodes).toEqual([{ lastName: 'Eads' }, { lastName: 'Gray' }]);
  expect(two.students.completeness.missing).toEqual([{ district: 'harbor-city', reason: 'REMOVED' }]);
  expect(rollcall.districts).toMatchObject([
    { district: 'harbor-city', state: 'REMOVED' },
    { district: 'maple-grove' },
  ]);
  fanOut.districts.add(harbor());
  const { data: three } = await askAll(fanOut, query, { after: two.students.pageInfo.endCursor });
  expect(three.students.nodes).toEqual([{ lastName: 'Dunn' }, { lastName: 'Ford' }]);
});

describe('what no district could answer is refused before one is asked', () => {
  test.each([
    ['first: 0', 'FIRST_OUT_OF_RANGE'],
    ['first: 100000', 'FIRST_OUT_OF_RANGE'],
    ['first: -1', 'FIRST_OUT_OF_RANGE'],
    ['after: "nonsense"', 'MALFORMED_CURSOR'],
    ['after: ""', 'MALFORMED_CURSOR'],
    ['districts: ["atlantis"]', 'UNKNOWN_DISTRICT'],
    ['districts: ["maple-grove", "__proto__"]', 'UNKNOWN_DISTRICT'],
  ])('students(%s)', async (given, code) => {
    const one = maple();
    const { data, errors } = await askAll(fanOutOver(one), `{ s: students(${given}) { nodes { id } } __typename }`);
    expect(data).toEqual({ s: null, __typename: 'Query' });
    expect(errors).toMatchObject([{ code, path: ['s'] }]);
    expect(JSON.stringify(errors)).not.toMatch(/atlantis|nonsense|100000/);
    expect(one.requests).toEqual([]);
  });

  test('a cursor of another order', async () => {
    const fanOut = fanOutOver(maple());
    const { data } = await askAll(fanOut, '{ students(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await askAll(
      fanOut,
      'query ($after: String) { students(after: $after, orderBy: [{ field: FIRST_NAME }]) { nodes { id } } }',
      {
        after: data.students.pageInfo.endCursor,
      },
    );
    expect(errors).toMatchObject([{ code: 'CURSOR_OF_ANOTHER_ORDER' }]);
  });

  test('a variable that is not of its type, whose value is not repeated', async () => {
    const one = maple();
    const { data, errors } = await askAll(fanOutOver(one), 'query ($n: Int) { students(first: $n) { nodes { id } } }', {
      n: 'Ann Abel',
    });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(JSON.stringify(errors)).not.toContain('Abel');
    expect(one.requests).toEqual([]);
  });
});

test('no district registered, or none asked for: an empty list that is exact', async () => {
  const { data } = await askAll(
    fanOutOver(),
    '{ students { nodes { id } totalCount pageInfo { hasNextPage endCursor } completeness { exact asked } } }',
  );
  expect(data.students).toEqual({
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
    completeness: { exact: true, asked: 0 },
  });
  const { data: none } = await askAll(fanOutOver(maple()), '{ students(districts: []) { nodes { id } } }');
  expect(none).toEqual({ students: { nodes: [] } });
});
