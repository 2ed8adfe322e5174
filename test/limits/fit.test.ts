import { buildSchema, parse, validate } from 'graphql';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { apiSchema } from '../../gateway/supergraph';
import { APPLICATION, DISTRICT, MOST_BODY, MOST_DISTRICT_BODY, OTHER_GATEWAY } from '../../schema/limits';
import { readDocument } from '../../schema/limits/read-document';
import { weigh } from '../../schema/limits/weight';
import { post } from '../gateway/post';
import { contract, pupils, smallDistrict } from '../gateway/small-district';
import { fields, selections } from './many-fields';
import { trusting } from '../trust/test-trust';

// A document that the gateway lets through is refused by no district for what the gateway has made of it.

const maple = smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy'));
let gateway: Gateway;
beforeAll(async () => {
  const settings = await trusting({ subgraph: true });
  gateway = await serveGateway({ settings, shards: [maple], log: pino({ level: 'silent' }) });
});
afterAll(() => gateway.close());

const api = buildSchema(apiSchema(contract));
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const STUDENT = 'maple-grove:student:1';
const deep = (depth: number, inside: string) =>
  `${'district { schools { '.repeat(depth / 2)} ${inside} ${'} } '.repeat(depth / 2)}`;
const aliased = (count: number) =>
  range(count)
    .map((n) => `a${n}: firstName`)
    .join(' ');
/** Selections of the same text many times over once the fragment is dissolved. */
const filtered = (values: number, letters: number, times: number) => {
  const list = range(values)
    .map(() => `"${'x'.repeat(letters)}"`)
    .join(' ');
  const rows = range(times)
    .map((n) => `a${n}: nodes { ...f }`)
    .join(' ');
  return `{ students { ${rows} } } fragment f on Student { attendance(filter: { school: { in: [${list}] } }) { date } }`;
};

const documents: [string, string][] = [
  ['a thousand selections', `{ students { ${selections(999)} } }`],
  [
    'a thousand selections, dissolved',
    `{ students { ${range(9)
      .map((n) => `a${n}: nodes { ...f }`)
      .join(' ')} } } fragment f on Student { ${fields(108)} }`,
  ],
  [
    'rows and edges at once',
    `{ students { nodes { ${aliased(14)} } edges { node { ${aliased(14)} } } pageInfo { endCursor } totalCount } }`,
  ],
  [
    'rows at thirty places',
    `{ students { ${range(30)
      .map((n) => `a${n}: nodes { id phones { number } district { id name } }`)
      .join(' ')} edges { node { id } } nodes { id } } }`,
  ],
  ['twelve deep, under rows', `{ students { nodes { district { schools { ${deep(6, 'district { id }')} } } } } }`],
  ['twelve deep, under edges', `{ schools { edges { node { ${deep(8, 'id')} } } } }`],
  ['twelve deep, by id', `{ student(id: "${STUDENT}") { ${deep(10, 'id')} } }`],
  [
    'ten lists',
    `{ ${range(10)
      .map((n) => `l${n}: students(first: 200) { nodes { id lastName phones { number } } totalCount }`)
      .join(' ')} }`,
  ],
  [
    'ten records',
    `{ ${range(10)
      .map((n) => `l${n}: student(id: "${STUDENT}") { ...f }`)
      .join(' ')} } fragment f on Student { ${fields(80)} a: firstName b: lastName }`,
  ],
  [
    'planned: records that are followed further',
    `{ districts { id name } students { nodes { ${range(29)
      .map((n) => `d${n}: district { registration { state } name }`)
      .join(' ')} district { registration { state } schools { id district { registration { state } } } } } } }`,
  ],
  [
    'planned: deep',
    `{ districts { ${'schools { district { '.repeat(4)} registration { state } ${'} } '.repeat(4)} } }`,
  ],
  ['a filter that is repeated, in tokens', filtered(300, 3, 30)],
  ['a filter that is repeated, in letters', filtered(3, 2_100, 30)],
];

test.each(documents)('%s', async (_, query) => {
  expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
  readDocument(query, APPLICATION); // does not throw
  maple.requests.length = 0;
  const { status, errors = [] } = await post(gateway, { query });
  expect(status).toBe(200);
  expect(JSON.stringify(errors)).not.toContain('TOO_LARGE');
  expectFit();
});

test('what another gateway asks: entities of every type, ten times', async () => {
  const types = [...contract.entities];
  const selections = types.map((type) => `... on ${type} { id __typename }`).join(' ');
  const query = `query ($r: [_Any!]!) { ${range(10)
    .map((n) => `e${n}: _entities(representations: $r) { ${selections} }`)
    .join(' ')} }`;
  const r = types.map((type) => ({
    __typename: type,
    id: type === 'District' ? 'maple-grove' : `maple-grove:${type.toLowerCase()}:1`,
  }));
  readDocument(query, OTHER_GATEWAY);
  maple.requests.length = 0;
  await post(gateway, { query, variables: { r } }, '/subgraph');
  expectFit();
});

function expectFit(): void {
  expect(maple.requests.length).toBeGreaterThan(0);
  for (const { query, variables } of maple.requests) {
    const { selections } = weigh(readDocument(query, DISTRICT));
    expect(selections).toBeGreaterThan(0);
    // The variables of an application are at most its body.
    const own = Buffer.byteLength(JSON.stringify({ query, variables }));
    expect(own + MOST_BODY).toBeLessThan(MOST_DISTRICT_BODY);
  }
}
