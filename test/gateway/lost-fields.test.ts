import pino from 'pino';
import { districtShard } from './district-shard';
import { serveGateway } from '../../gateway/serve';
import type { TestDistrict } from '../district/open';
import { smallSystem, type SmallSystem } from '../district/small/small-district';
import { write } from '../district/writable';
import { askAll, fanOutOver } from './asking';
import { trusting } from '../trust/test-trust';
import { beside, edge, page, query } from './beside';

// A district whose database has lost something answers the rest: the gateway says so once, and in the report.

const people = (from: string) =>
  Array.from({ length: 9 }, (_, index) => ({
    id: index + 1,
    last_name: `${from} ${index}`,
    first_name: 'F',
    code: 'c',
  }));
const absences = [1, 2, 3].map((id) => ({ id, person: 1, day: `2026-01-0${id}`, minutes: 5 }));
const REASON = "table `people` has no column `code`, or the district's user may not see it.";

let systems: SmallSystem[];
let maple: TestDistrict;
let birch: TestDistrict;

beforeAll(async () => {
  const [mine, other] = await Promise.all(
    ['M', 'B'].map((from) => smallSystem('sqlite', { people: people(from), absences })),
  );
  systems = [mine as SmallSystem, other as SmallSystem];
  await write((mine as SmallSystem).database, async (db) => {
    await db.raw('alter table people drop column code');
    await db.raw('alter table schools rename column id to number');
    await db.raw('alter table absences rename column day to date');
  });
  maple = await (mine as SmallSystem).open();
  birch = await (other as SmallSystem).open({ district: { id: 'birch', name: 'Birch' } });
});
afterAll(() => Promise.all(systems.map((system) => system.close())));

const both = () => fanOutOver(districtShard(maple.district), districtShard(birch.district));
const lost = (path: unknown, field: string, reason: unknown = REASON, use = 'give') => ({
  message: typeof reason === 'string' ? `District maple cannot ${use} ${field} now: ${reason}` : reason,
  path,
  code: 'FIELD_UNAVAILABLE',
  district: 'maple',
});

test('a list: one error for the field, at the first row that lacks it, however often the district was asked', async () => {
  const { data, errors, rollcall } = await askAll(both(), '{ students(first: 12) { nodes { id localId } } }');
  const nodes = data.students.nodes as { id: string; localId: string | null }[];
  expect(nodes).toHaveLength(12);
  const first = nodes.findIndex(({ id }) => id.startsWith('maple'));
  expect(errors).toEqual([lost(['students', 'nodes', first, 'localId'], 'Student.localId')]);
  for (const { id, localId } of nodes) expect(localId).toBe(id.startsWith('maple') ? null : 'c');
  expect(rollcall.unavailable).toEqual([{ district: 'maple', fields: [{ field: 'Student.localId', reason: REASON }] }]);
  expect(rollcall.unmapped).toEqual([]);
  expect(rollcall.districts.map(({ state }) => state)).toEqual(['ANSWERED', 'ANSWERED']);
});

test('details that are fetched apart, and records by id', async () => {
  const nested = '{ students(first: 12) { nodes { id attendance { date minutes } } } }';
  const { errors } = await askAll(both(), nested);
  expect(errors.map(({ path }) => (path as unknown[]).filter((step) => typeof step === 'string').join('.'))).toEqual([
    'students.nodes.attendance',
    'students.nodes.attendance.date',
  ]);
  const byId =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { localId } ... on School { name } } }';
  const of = (type: string, id: string) => ({ __typename: type, id });
  const said = await askAll(both(), byId, {
    r: [
      of('Student', 'birch:student:1'),
      of('Student', 'maple:student:1'),
      of('Student', 'maple:student:2'),
      of('School', 'maple:school:1'),
      of('School', 'maple:school:2'),
    ],
  });
  expect(said.data._entities).toEqual([{ localId: 'c' }, { localId: null }, { localId: null }, null, null]);
  expect(said.errors.map(({ path }) => path)).toEqual([
    ['_entities', 1, 'localId'],
    ['_entities', 3],
    ['_entities', 4],
  ]);
});

test('a list that needs what is lost has no rows of the district, and says why', async () => {
  const missing = 'completeness { exact missing { district reason } }';
  const { data, errors } = await askAll(
    both(),
    `{ schools { nodes { id } ${missing} } students(filter: { localId: { equals: "c" } }) { totalCount ${missing} } }`,
  );
  const completeness = { exact: false, missing: [{ district: 'maple', reason: 'UNAVAILABLE' }] };
  expect(data).toEqual({
    schools: { nodes: [], completeness },
    students: { totalCount: 9, completeness },
  });
  expect(errors).toEqual([
    lost(
      ['schools'],
      'Query.schools',
      expect.stringContaining('Query.schools now: table `schools` has no column `id`'),
    ),
    lost(['students'], 'Student.localId', REASON, 'filter by'),
  ]);
  const all = await askAll(both(), '{ schools(require: ALL) { nodes { id } } }');
  expect(all.errors.map(({ code }) => code)).toEqual(['FIELD_UNAVAILABLE', 'INCOMPLETE']);
});

test('health says that a district has lost something, and not what', async () => {
  const gateway = await serveGateway({
    settings: await trusting(),
    shards: [districtShard(maple.district), districtShard(birch.district)],
    log: pino({ level: 'silent' }),
  });
  const health = (await (await fetch(`${gateway.url}/health`)).json()) as object;
  const milliseconds = expect.any(Number) as number;
  expect(health).toEqual({
    status: 'degraded',
    districts: [
      { district: 'birch', state: 'ANSWERED', status: 'ok', milliseconds },
      { district: 'maple', state: 'ANSWERED', status: 'degraded', milliseconds },
    ],
  });
  const { districts } = gateway;
  for (const id of districts.ids()) districts.remove(id);
  await gateway.close();
});

test('a district that lies about what it lost', async () => {
  const unavailable = [
    { field: 'Student.localId', reason: 'x'.repeat(10_000) },
    { field: 'Student.localId<script>', reason: 'x' },
    { field: 'Student.firstName', reason: { a: 1 } },
    { field: 7 },
    null,
    'Student.lastName',
  ];
  const said = {
    ...page([edge()]),
    extensions: { rollcall: { unavailable, unmapped: ['Student.demographics.sex', 'x y'] } },
  };
  const { fanOut } = await beside(() => said);
  const { rollcall } = await askAll(fanOut, query);
  const fields = [{ field: 'Student.localId', reason: 'x'.repeat(500) }];
  expect(rollcall.unavailable).toEqual([{ district: 'harbor-city', fields }]);
  expect(rollcall.unmapped.at(0)).toEqual({ district: 'harbor-city', fields: ['Student.demographics.sex'] });
});
