import { composeServices } from '@apollo/composition';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { parse, print } from 'graphql';
import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { signedIn, trusting } from '../trust/test-trust';
import { column } from './asking';
import { pupils, smallDistrict } from './small-district';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await serveGateway({
    settings: await trusting({ subgraph: true }),
    shards: [
      smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy')),
      smallDistrict('harbor-city', pupils('Dunn, Dee')),
    ],
    log: pino({ level: 'silent' }),
  });
});
afterAll(() => gateway.close());

async function post(path: string, query: string) {
  const response = await fetch(gateway.url + path, {
    method: 'POST',
    headers: await signedIn(),
    body: JSON.stringify({ query }),
  });

  return await response.json();
}

test("another federation gateway stands in front: Rollcall's fan-out is a Federation 2 subgraph, with the same rows", async () => {
  const { data } = await post('/subgraph', '{ _service { sdl } }');
  // A subgraph of someone else's, which extends Student by its id alone.
  const lockers = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
    type Query { anything: Int }
    type Student @key(fields: "id", resolvable: false) { id: ID! }
  `;
  const { supergraphSdl, errors } = composeServices([
    { name: 'rollcall', url: `${gateway.url}/subgraph`, typeDefs: parse(data._service.sdl) },
    { name: 'lockers', url: 'http://127.0.0.1:9/never-asked', typeDefs: parse(lockers) },
  ]);
  expect(errors).toBeUndefined();

  const other = createGatewayRuntime({
    supergraph: supergraphSdl!,
    logging: false,
    // Hive's own transport is a package apart; this one does no more than post.
    transports: {
      http: {
        getSubgraphExecutor: ({ transportEntry }) => {
          return async ({ document, variables }) => {
            const response = await fetch(transportEntry.location!, {
              method: 'POST',
              headers: await signedIn(),
              body: JSON.stringify({ query: print(document), variables }),
            });
            return response.json();
          };
        },
      },
    },
  });
  const query = `{
    students(first: 2) { nodes { id lastName phones { number } } totalCount completeness { exact asked } }
    student(id: "harbor-city:student:1") { firstName currentEnrollment { school { name } } }
  }`;
  const response = await other.fetch('http://other/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const said = await response.json();
  const own = await post('/graphql', query);
  expect(said.errors).toBeUndefined();
  expect(said.data).toEqual(own.data);
  expect(column(said.data.students.nodes, 'lastName')).toEqual(['Abel', 'Cole']);
  await other[Symbol.asyncDispose]();
});
