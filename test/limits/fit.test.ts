import { buildSchema, parse, validate } from 'graphql';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { apiSchema } from '../../gateway/supergraph';
import { APPLICATION, DISTRICT, MOST_BODY, MOST_DISTRICT_BODY, OTHER_GATEWAY } from '../../schema/limits';
import { readDocument } from '../../schema/limits/read-document';
import { weigh } from '../../schema/limits/weight';
import { post } from '../gateway/post';
import { contract, pupils, smallDistrict } from '../gateway/small-district';
import { largeDocuments } from '../../bench/limits/large-documents';
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
test.each(largeDocuments)('%s', async (_, query) => {
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
  const query = `query ($r: [_Any!]!) { ${Array.from({ length: 10 }, (_, n) => `e${n}: _entities(representations: $r) { ${selections} }`).join(' ')} }`;
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
