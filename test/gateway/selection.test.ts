import { execute, parse } from 'graphql';
import { askAll, fanOutOver } from './asking';
import { answer, contract, pupils, smallDistrict } from './small-district';

const small = () => smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole', 'Eads, Eve'));
const id = 'maple-grove:student:1';

/** Whatever a query is made of, the gateway over one district answers as graphql-js does in the district itself. */
const queries: Record<string, string> = {
  aliases: '{ a: students { b: nodes { c: firstName d: firstName id } } e: students(first: 1) { nodes { id } } }',
  'the same field twice':
    '{ students { nodes { id } nodes { firstName currentEnrollment { schoolYear } currentEnrollment { entryDate } } } }',
  'nodes and edges':
    '{ students { nodes { x: firstName } edges { node { x: lastName } } more: edges { one: node { id } two: node { id } } } }',
  'named fragments':
    'query { students { ...page } } fragment page on StudentConnection { nodes { ...name } } fragment name on Student { lastName }',
  'inline fragments':
    '{ ... on Query { students { ... on StudentConnection { nodes { ... { id } ... on Student { firstName } } } } } }',
  '__typename everywhere':
    '{ __typename students { __typename nodes { __typename district { __typename id } } edges { t: __typename node { __typename } } pageInfo { __typename } } }',
  '@include and @skip at every level': `query ($yes: Boolean = true, $no: Boolean!) {
      students @include(if: $yes) { nodes @skip(if: $no) { id @include(if: $no) firstName @skip(if: $no) ... @include(if: $yes) { lastName } } }
      gone: students @skip(if: $yes) { nodes { id } }
      empty: students { nodes { id @include(if: $no) } edges @include(if: $no) { cursor } }
    }`,
  'nested lists and objects':
    '{ students { nodes { phones { number } demographics { sex } currentEnrollment { school { id name } } } } }',
  'by id': `{ student(id: "${id}") { id phones { number } } s: student(id: "${id}") { firstName } none: student(id: "maple-grove:student:404") { id } }`,
  'names of Object.prototype': `{ constructor: students(first: 1) { toString: nodes { valueOf: firstName hasOwnProperty: id } } }`,
};

test.each(Object.entries(queries))('%s', async (_, query) => {
  const variables = { no: false };
  const direct = (await answer(small(), { query, variables })) as { data: unknown; errors?: unknown };
  const { data, errors } = await askAll(fanOutOver(small()), query, variables);
  expect(errors).toEqual([]);
  expect(data).toEqual(direct.data);
  expect(Object.keys(data)).toEqual(Object.keys(direct.data as object));
});

test('an alias of __proto__ is a key like any other', async () => {
  const query = '{ __proto__: students(first: 1) { __proto__: nodes { __proto__: firstName } } }';
  const { data } = await fanOutOver(small()).execute({ document: parse(query), token: 'a.b.c' });
  expect(JSON.stringify(data)).toBe('{"__proto__":{"__proto__":[{"__proto__":"Ann"}]}}');
  expect(({} as { nodes?: unknown }).nodes).toBeUndefined();
});

test('the schema is described without asking a district', async () => {
  const district = small();
  const query = '{ __schema { queryType { name } } __type(name: "Student") { name } _service { sdl } }';
  const { data } = await askAll(fanOutOver(district), query);
  const direct = await execute({ schema: contract.schema, document: parse(query) });
  expect(data).toEqual(JSON.parse(JSON.stringify(direct.data)));
  expect(district.requests).toEqual([]);
});

test('no subscriptions', async () => {
  const { errors } = await fanOutOver(small()).execute({
    document: parse('subscription { students { nodes { id } } }'),
  });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['ONLY_QUERIES']);
});

test('of several operations one is chosen by name, and each keeps to its own', async () => {
  const fanOut = fanOutOver(small());
  const document = parse(
    'query A { students(first: 1) { nodes { firstName } } } query B { students(first: 1) { nodes { lastName } } }',
  );
  const data = async (operationName?: string) =>
    JSON.stringify((await fanOut.execute({ document, operationName, token: 'a.b.c' })).data);
  expect(await data('A')).toBe('{"students":{"nodes":[{"firstName":"Ann"}]}}');
  expect(await data('B')).toBe('{"students":{"nodes":[{"lastName":"Abel"}]}}');
  const { errors } = await fanOut.execute({ document });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['OPERATION_RESOLUTION_FAILURE']);
});
