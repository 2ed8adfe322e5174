import fc from 'fast-check';
import { districtShard } from '../gateway/district-shard';
import { createFanOut } from '../../gateway/fan-out/answer';
import { createDistricts } from '../../gateway/fan-out/districts';
import { ShardFailure, type Shard } from '../../gateway/fan-out/shard';
import { askAll } from '../gateway/asking';
import { engines, type Engine } from '../engines/fresh-database';
import { contract } from './open';
import { expectedIds, KEYS, pageSizes, wishes, type Roll, type Wish } from './small/expected-order';
import { people } from './small/names';
import { smallSystem, type SmallSystem } from './small/small-district';

// Three districts on three engines behind one gateway: one list in one order, whatever the engines, and while districts die.

const COUNTS = { mysql: 43, postgres: 60, sqlite: 25 } as const satisfies Record<Engine, number>;
const NAMES = { mysql: 'maple', postgres: 'oak', sqlite: 'elm' } as const satisfies Record<Engine, string>;
const rolls: readonly Roll[] = engines.map((engine) => ({ district: NAMES[engine], engine, people: COUNTS[engine] }));

const systems: SmallSystem[] = [];
const shards = new Map<string, Shard>();
const dead = new Set<string>();

beforeAll(async () => {
  for (const engine of engines) {
    const system = await smallSystem(engine, { people: people(engine, COUNTS[engine]) });
    systems.push(system);
    const { district } = await system.open({
      district: { id: NAMES[engine], name: engine },
      entities: { Student: { key: KEYS.text } },
    });
    const shard = districtShard(district);
    shards.set(district.id, {
      ...shard,
      ask: (request, signal) => {
        if (dead.has(district.id)) return Promise.reject(new ShardFailure('UNREACHABLE'));
        return shard.ask(request, signal);
      },
    });
  }
});
afterAll(() => Promise.all(systems.map((system) => system.close())));

const QUERY = (details: string) => `query ($orderBy: [StudentOrder!], $first: Int, $after: String) {
  students(orderBy: $orderBy, first: $first, after: $after) {
    nodes { id ${details} } pageInfo { hasNextPage endCursor } completeness { exact missing { district reason } }
  }
}`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly completeness: { readonly exact: boolean; readonly missing: readonly { readonly district: string }[] };
}

/** What happens before a page is asked for. */
interface Event {
  readonly kind: 'dies' | 'returns' | 'joins';
  readonly district: string;
}

async function walk(
  names: readonly string[],
  orderBy: readonly Wish[],
  sizes: readonly number[],
  script: readonly (readonly Event[])[] = [],
  details = '',
): Promise<string[][]> {
  dead.clear();
  const districts = createDistricts(names.map((name) => shards.get(name)!));
  const fanOut = createFanOut(contract, districts);
  const pages: string[][] = [];
  for (let page = 0, after: string | null = null; ; page++) {
    for (const { kind, district } of script[page] ?? []) {
      if (kind === 'dies') dead.add(district);
      if (kind === 'returns') dead.delete(district);
      if (kind === 'joins') districts.add(shards.get(district)!);
    }
    if (page >= script.length && script.length > 0) {
      dead.clear();
      for (const shard of shards.values()) districts.add(shard);
    }
    const first = sizes[page % sizes.length];
    const { data, errors } = await askAll(fanOut, QUERY(details), { orderBy, first, after });
    expect(errors).toEqual([]);
    const { nodes, pageInfo, completeness } = data.students as Page;
    pages.push(nodes.map(({ id }) => id));
    expect(completeness.exact).toBe(completeness.missing.length === 0);
    for (const { district } of completeness.missing) expect(dead).toContain(district);
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage && page >= script.length) return pages;
    expect(page).toBeLessThan(400); // or it goes on for ever
  }
}

test('one order over three engines, in pages of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      wishes,
      pageSizes,
      fc.constantFrom('', 'firstName attendance(last: 2) { date }'),
      async (orderBy, sizes, details) => {
        const pages = await walk([...shards.keys()], orderBy, sizes, [], details);
        expect(pages.flat()).toEqual(expectedIds(rolls, 'text', orderBy));
      },
    ),
    { seed: 11, numRuns: 20 },
  );
});

test('pages of one', async () => {
  expect((await walk([...shards.keys()], [], [1])).flat()).toEqual(expectedIds(rolls, 'text', []));
});

test('every row exactly once, and each page in order, while districts die, return and join', async () => {
  const event = fc.record<Event>({
    kind: fc.constantFrom('dies', 'returns', 'joins'),
    district: fc.constantFrom(...Object.values(NAMES)),
  });
  const scripts = fc.array(fc.array(event, { maxLength: 2 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      wishes,
      pageSizes,
      scripts,
      fc.subarray(Object.values(NAMES), { minLength: 1 }),
      async (orderBy, sizes, script, names) => {
        const pages = await walk(names, orderBy, sizes, script);
        const order = expectedIds(rolls, 'text', orderBy);
        expect(pages.flat().sort()).toEqual([...order].sort());
        const place = new Map(order.map((id, index) => [id, index]));
        for (const page of pages) {
          const places = page.map((id) => place.get(id)!);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      },
    ),
    { seed: 12, numRuns: 25 },
  );
});
