import { pino } from 'pino';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { serveDistrict, type ServedDistrict } from '../../subgraphs/serve';
import { smallSystem, type SmallSystem } from '../district/small/small-district';
import { trust, trusting } from './test-trust';

// Ten districts in which everybody has the same key as somebody elsewhere: each value comes from where its id says.

const log = pino({ level: 'silent' });
const IDS = Array.from({ length: 10 }, (_, index) => `oak-${String.fromCharCode(97 + index)}`);
const KEYS = Array.from({ length: 12 }, (_, index) => index + 1);
const nameOf = (district: string, key: number | string) => `${district}/${key}`;

let systems: SmallSystem[];
let served: ServedDistrict[];
let gateway: Gateway;
beforeAll(async () => {
  const { door, shard } = await trust;
  systems = [];
  served = [];
  for (const id of IDS) {
    const people = KEYS.map((key) => ({ id: key, last_name: nameOf(id, key), first_name: id, code: 'x' }));
    const system = await smallSystem('sqlite', { people });
    systems.push(system);
    const { district } = await system.open({ district: { id, name: id } });
    served.push(await serveDistrict(district, { host: '127.0.0.1', port: 0 }, await door()));
  }
  const shards = served.map(({ url }, index) => shard(IDS[index] ?? '', url));
  gateway = await serveGateway({ settings: await trusting(), shards, log });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await Promise.all(served.map((one) => one.close()));
  await Promise.all(systems.map((system) => system.close()));
});

interface Student {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
}

/** What the answer says that is not of the district, or not of the record, that its id names. */
const strange = (students: readonly Student[]): Student[] =>
  students.filter(({ id, lastName, firstName }) => {
    const [district = '', , key = ''] = id.split(':');
    return lastName !== nameOf(district, key) || firstName !== district;
  });

async function ask(query: string, token: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const ADMIN = { role: 'district-admin', purpose: 'administration' } as const;
const FIELDS = 'id lastName firstName';

test('lists and records by id, for the administrators of all ten at once: each sees the own district, and all of it', async () => {
  const { issuer } = await trust;
  const users = await Promise.all(
    IDS.map(async (id) => ({
      id,
      token: await issuer.tokenFor({ ...ADMIN, subject: `admin of ${id}`, district: id }),
    })),
  );
  const rounds = process.env['ROLLCALL_TEST_WHOLE'] === undefined ? 4 : 40;
  for (let round = 0; round < rounds; round++) {
    const key = KEYS[round % KEYS.length] ?? 1;
    const records = IDS.map((id, index) => `r${index}: student(id: "${id}:student:${key}") { ${FIELDS} }`).join(' ');
    await Promise.all(
      users.map(async ({ id, token }) => {
        const [list, byId, few] = await Promise.all([
          ask(`{ students(first: 200) { nodes { ${FIELDS} } } }`, token),
          ask(`{ ${records} }`, token),
          ask(`{ students(first: 7) { nodes { ${FIELDS} } } }`, token),
        ]);
        const found = Object.values(byId).filter((record): record is Student => record !== null);
        const students = [...nodesOf(list), ...found, ...nodesOf(few)];
        expect(students.filter((student) => !student.id.startsWith(`${id}:`))).toEqual([]);
        expect(strange(students)).toEqual([]);
        expect(students).toHaveLength(KEYS.length + 1 + 7);
      }),
    );
  }
}, 300_000);

const nodesOf = (data: Record<string, unknown>): Student[] => (data['students'] as { nodes: Student[] }).nodes;
