import fc from 'fast-check';
import { engines, type Engine } from '../engines/fresh-database';
import type { TestDistrict } from './open';
import { expectedIds, KEYS, pageSizes, wishes, type KeyName, type Wish } from './small/expected-order';
import { people } from './small/names';
import { smallSystem, type SmallSystem } from './small/small-district';

// A page after the other gives every row exactly once, in one order, which is the same on every engine and in schema/order.ts.

const keyNames = Object.keys(KEYS) as KeyName[];
const PEOPLE = 60;
const systems = new Map<Engine, SmallSystem>();
const districts = new Map<string, TestDistrict>();

beforeAll(async () => {
  for (const engine of engines) {
    const system = await smallSystem(engine, { people: people(engine, PEOPLE) });
    systems.set(engine, system);
    for (const name of keyNames)
      districts.set(engine + name, await system.open({ entities: { Student: { key: KEYS[name] } } }));
  }
});
afterAll(() => Promise.all([...systems.values()].map((system) => system.close())));

// JavaScript's SQLite rounds integers beyond 2^53: such keys need a server.
const enginesFor = (name: KeyName) => engines.filter((engine) => engine !== 'sqlite' || name !== 'big integer');

describe.each(keyNames)('with a key that is %s', (name) => {
  test('pages of any size and order give every row once, in the one order', async () => {
    const engines = enginesFor(name);
    await fc.assert(
      fc.asyncProperty(wishes, pageSizes, async (orderBy, sizes) => {
        for (const engine of engines) {
          const found = await walk(districts.get(engine + name)!, orderBy, sizes);
          expect({ engine, found }).toEqual({ engine, found: expected(engine, name, orderBy) });
        }
      }),
      { seed: 42, numRuns: 15 },
    );
  });

  test('pages of one', async () => {
    for (const engine of enginesFor(name))
      expect(await walk(districts.get(engine + name)!, [], [1])).toEqual(expected(engine, name, []));
  });
});

test('the engines agree, row for row', async () => {
  const orderBy: Wish[] = [{ field: 'LAST_NAME', direction: 'DESC', nulls: 'FIRST' }];
  const [one, ...others] = await Promise.all(
    engines.map((engine) => walk(districts.get(`${engine}text`)!, orderBy, [7])),
  );
  for (const other of others) expect(other).toEqual(one);
});

const QUERY = `query ($orderBy: [StudentOrder!], $first: Int, $after: String) {
  students(orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The ids in the order in which pages of these sizes (repeated as needed) give them. */
async function walk(district: TestDistrict, orderBy: readonly Wish[], sizes: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 0, after: string | null = null; ; page++) {
    const first = sizes[page % sizes.length];
    const { data, errors } = await district.ask(QUERY, { orderBy, first, after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.students as Page;
    expect(edges.length).toBeLessThanOrEqual(first!);
    ids.push(...edges.map(({ node }) => node.id));
    expect(pageInfo).toMatchObject({
      hasPreviousPage: page > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    if (!pageInfo.hasNextPage) return ids;
    expect(page).toBeLessThan(PEOPLE); // or it goes on for ever
    after = pageInfo.endCursor;
  }
}

const expected = (engine: Engine, keyName: KeyName, orderBy: readonly Wish[]): string[] =>
  expectedIds([{ district: 'maple', engine, people: PEOPLE }], keyName, orderBy);
