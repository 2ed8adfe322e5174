import { askAll, fanOutOver } from './asking';
import { pupils, smallDistrict } from './small-district';

const maple = () => smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy'));
const harbor = () => smallDistrict('harbor-city', pupils('Dunn, Dee'));

const entities =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Student { id firstName } ... on School { name } } }';
const student = (id: string) => ({ __typename: 'Student', id });

test('each district gets one question for all its records, each record once, and answers come in the order asked', async () => {
  const [one, two, three] = [maple(), harbor(), smallDistrict('west-shore', [])];
  const { data, errors, rollcall } = await askAll(
    fanOutOver(one, two, three),
    `query ($r: [_Any!]!) {
      a: student(id: "maple-grove:student:2") { firstName }
      d: district(id: "harbor-city") { name }
      _entities(representations: $r) { ... on Student { firstName } ... on School { name } }
    }`,
    {
      r: [
        student('harbor-city:student:1'),
        student('maple-grove:student:1'),
        student('harbor-city:student:1'),
        { __typename: 'School', id: 'maple-grove:school:1' },
        student('maple-grove:student:404'),
      ],
    },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    a: { firstName: 'Cy' },
    d: { name: 'District of harbor-city' },
    _entities: [
      { firstName: 'Dee' },
      { firstName: 'Ann' },
      { firstName: 'Dee' },
      { name: 'School of maple-grove' },
      null,
    ],
  });
  expect([one, two, three].map(({ requests }) => requests.length)).toEqual([1, 1, 0]);
  expect(Object.values(two.requests[0]!.variables).flat().length).toBe(2);
  expect(rollcall.districts.map(({ district, rows }) => [district, rows])).toEqual([
    ['harbor-city', 2],
    ['maple-grove', 3],
  ]);
});

test('equal records at two positions are two objects: whoever merges may write into them', async () => {
  const { data } = await fanOutOver(maple()).execute({
    token: 'a.b.c',
    document: (await import('graphql')).parse(entities),
    variables: { r: [student('maple-grove:student:1'), student('maple-grove:student:1')] },
  });
  const [first, second] = data?.['_entities'] as unknown[];
  expect(first).toEqual(second);
  expect(first).not.toBe(second);
});

test('what cannot be found costs its own position only', async () => {
  const dead = harbor();
  dead.alive = false;
  const { data, errors } = await askAll(fanOutOver(maple(), dead), entities, {
    r: [
      student('maple-grove:student:1'),
      student('harbor-city:student:1'),
      student('atlantis:student:1'),
      student('maple-grove:school:1'),
      student("maple-grove:student:1' OR '1'='1"),
      { __typename: 'Enrollment', id: 'maple-grove:enrollment:1' },
      { __typename: 'Student' },
      'text',
      { __typename: 'constructor', id: 'x' },
    ],
  });
  expect(data._entities).toEqual([
    { __typename: 'Student', id: 'maple-grove:student:1', firstName: 'Ann' },
    ...Array(8).fill(null),
  ]);
  expect(errors.map(({ path, code }) => [path, code])).toEqual([
    [['_entities', 1], 'DISTRICT_UNREACHABLE'],
    [['_entities', 2], 'UNKNOWN_DISTRICT'],
    [['_entities', 3], 'MALFORMED_ID'],
    [['_entities', 4], 'MALFORMED_ID'],
    [['_entities', 5], 'MALFORMED_REPRESENTATION'],
    [['_entities', 6], 'MALFORMED_REPRESENTATION'],
    [['_entities', 7], 'MALFORMED_REPRESENTATION'],
    [['_entities', 8], 'MALFORMED_REPRESENTATION'],
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/atlantis|OR '1'/);
});

test('an id of another form of writing is another text, and no record', async () => {
  const { data, errors } = await askAll(
    fanOutOver(maple()),
    '{ a: student(id: "maple-grove:student:%31") { id } b: student(id: "Maple-Grove:student:1") { id } c: district(id: "") { id } }',
  );
  expect(data).toEqual({ a: null, b: null, c: null });
  expect(errors.map(({ code }) => code)).toEqual(Array(3).fill('MALFORMED_ID'));
});

test('200 records of a district, and not one more', async () => {
  const district = maple();
  const ask = (count: number) =>
    askAll(fanOutOver(district), entities, {
      r: Array.from({ length: count }, (_, index) => student(`maple-grove:student:${index}`)),
    });
  expect((await ask(200)).errors).toEqual([]);
  const { data, errors } = await ask(201);
  expect(data._entities).toEqual(Array(201).fill(null));
  expect(errors[0]).toMatchObject({ code: 'TOO_MANY_REPRESENTATIONS', path: ['_entities', 0] });
  expect(district.requests.length).toBe(1);
});
