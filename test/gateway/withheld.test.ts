import { createReport } from '../../gateway/fan-out/report';
import { serveGateway, type Gateway } from '../../gateway/serve';
import { serveDistrict } from '../../subgraphs/serve';
import type { MadeSystem } from '../district/made-system';
import type { Said } from '../district/open';
import { madeSchool, openSchool, viewer } from '../policy/made-school';
import { pino } from 'pino';
import { trust, trusting } from '../trust/test-trust';

// Two districts with the same rows: the viewer has a home at one of them only.

const log = pino({ level: 'silent' });
let system: MadeSystem;
let gateway: Gateway;
let close: () => Promise<void>;
beforeAll(async () => {
  system = await madeSchool('sqlite');
  const districts = [
    await openSchool(system),
    await openSchool(system, { district: { id: 'oak', name: 'Oak Schools' } }),
  ];
  const { door, shard } = await trust;
  const served = await Promise.all(
    districts.map(async ({ district }) => serveDistrict(district, { host: '127.0.0.1', port: 0 }, await door({ log }))),
  );
  const shards = served.map(({ url }, index) => shard(['maple', 'oak'][index] ?? '', url));
  gateway = await serveGateway({ settings: await trusting({ subgraph: true }), shards, log });
  close = async () => {
    await gateway.close();
    await Promise.all(served.map((one) => one.close()));
    await system.close();
  };
});
afterAll(() => close());

const put = async (who: ReturnType<typeof viewer>, path: string, asked: object): Promise<Said> => {
  const headers = await (await trust).headers(who);
  const response = await fetch(gateway.url + path, { method: 'POST', headers, body: JSON.stringify(asked) });
  return (await response.json()) as Said;
};
const ask = (who: ReturnType<typeof viewer>, query: string) => put(who, '/graphql', { query });

test('a district that withholds its list has answered, and gives no rows', async () => {
  const query = '{ students { totalCount nodes { id lastName } completeness { exact asked answered } } }';
  const said = await ask(viewer('registrar', 'administration'), query);
  expect(said.errors).toBeUndefined();
  const { totalCount, nodes, completeness } = said.data.students;
  expect(totalCount).toBe(6);
  expect((nodes as { id: string }[]).every(({ id }) => id.startsWith('maple:'))).toBe(true);
  expect(completeness).toEqual({ exact: true, asked: 2, answered: 2 });
});

test('a record of a district that withholds it is null, as one that is not there', async () => {
  const answers = ['oak:student:1', 'oak:student:99'].map((id) =>
    ask(viewer('registrar', 'administration'), `{ student(id: "${id}") { lastName } }`),
  );
  for (const said of await Promise.all(answers)) {
    expect(said.data).toEqual({ student: null });
    expect(said.errors).toBeUndefined();
  }
});

test('a guardian sees the children at both districts, and nobody else', async () => {
  const records = ['maple:contact:103', 'oak:contact:105'];
  const guardian = viewer('guardian', 'family-access', { district: undefined, records });
  const said = await ask(guardian, '{ students { nodes { id } } }');
  expect(said.data.students.nodes).toEqual([{ id: 'maple:student:2' }, { id: 'oak:student:5' }]);
});

test('on a list of both districts nothing sensitive is told, however few of its rows are of one', async () => {
  const counselor = viewer('counselor', 'student-services', { records: ['maple:staff:4', 'oak:staff:4'] });
  const query = `{ students(first: 1, filter: { lastName: { startsWith: "Ben" } }) {
    nodes { lastName socioeconomic { foodServiceEligibility } contacts { name } } } }`;
  const said = await ask(counselor, query);
  expect(said.data.students.nodes).toEqual([
    { lastName: 'Ben', socioeconomic: null, contacts: [{ name: 'Mother of Ben' }, { name: 'Neighbour of Ben' }] },
  ]);
});

describe('two students by their ids are a list, also where each is at a district of its own', () => {
  const counselor = viewer('counselor', 'student-services', { records: ['maple:staff:4', 'oak:staff:4'] });
  const meal = 'socioeconomic { foodServiceEligibility }';
  const told = { socioeconomic: { foodServiceEligibility: 'REDUCED' } };
  const withheld = { socioeconomic: null };
  const [ben, other, cai] = ['maple:student:2', 'oak:student:2', 'maple:student:3'];
  const two = (query: string, b: string) =>
    put(counselor, '/graphql', { query: `query ($a: ID!, $b: ID!) { ${query} }`, variables: { a: ben, b } });
  const both = `a: student(id: $a) { ${meal} } b: student(id: $b) { ${meal} }`;

  test.each([ben, other])('%s alone is told', async (id) => {
    expect((await ask(counselor, `{ student(id: "${id}") { ${meal} } }`)).data.student).toEqual(told);
  });

  test.each([
    ['at the same district', both, cai],
    ['at another district', both, other],
    ['at another district, by the road of the planner', `${both} districts { id }`, other],
    ['who is not there', both, 'oak:student:404'],
    ['at a district that nobody knows', both, 'elm:student:1'],
    ['whose id is none', both, 'Ben'],
  ])('another %s', async (_, query, b) => {
    expect((await two(query, b)).data.a).toEqual(withheld);
    expect((await two(query, b)).data.b?.socioeconomic ?? null).toBeNull();
  });

  test('the same student twice is one', async () => {
    expect((await two(both, ben)).data).toEqual({ a: told, b: told });
  });

  test('what is not asked for this time does not count', async () => {
    const query = `a: student(id: $a) { ${meal} } b: student(id: $b) @skip(if: true) { ${meal} }`;
    expect((await two(query, other)).data).toEqual({ a: told });
  });

  test('as entities for another gateway', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { ${meal} } } }`;
    const entities = async (...ids: string[]) => {
      const r = ids.map((id) => ({ __typename: 'Student', id }));
      return (await put(counselor, '/subgraph', { query, variables: { r } })).data._entities;
    };
    expect(await entities(ben)).toEqual([told]);
    expect(await entities(ben, ben)).toEqual([told, told]);
    expect(await entities(ben, other)).toEqual([withheld, withheld]);
    const field = `query ($r: [_Any!]!) { student(id: "${other}") { ${meal} } _entities(representations: $r) { ... on Student { ${meal} } } }`;
    const r = [{ __typename: 'Student', id: ben }];
    const mixed = await put(counselor, '/subgraph', { query: field, variables: { r } });
    expect(mixed.data).toEqual({ student: withheld, _entities: [withheld] });
  });
});

test('what is withheld is said by district, with category and reason', async () => {
  const said = await ask(viewer('registrar', 'administration'), '{ students { nodes { birthDate } } }');
  expect(said.extensions).toMatchObject({
    rollcall: {
      withheld: [
        { district: 'oak', fields: [{ path: 'Query.students', category: 'DIRECTORY', reason: expect.any(String) }] },
      ],
    },
  });
  const teacher = viewer('teacher', 'instruction', { records: ['maple:staff:1'] });
  const inside = await ask(teacher, '{ students { nodes { lastName socioeconomic { foodServiceEligibility } } } }');
  expect(JSON.stringify(inside.extensions)).toContain('"path":"Student.socioeconomic","category":"SOCIOECONOMIC"');
});

test('nothing of what a district says that it withholds is trusted', () => {
  const report = createReport();
  const sound = { path: 'Student.birthDate', category: 'IDENTITY', reason: 'No row of the policy allows it.' };
  const odd = [
    null,
    'Student.birthDate',
    { ...sound, path: 'Student birthDate' },
    { ...sound, path: '<b>x</b>' },
    { ...sound, path: 7 },
    { ...sound, category: 'identity of somebody' },
    { ...sound, reason: { of: 'mine' } },
    { path: 'Student.sex' },
  ];
  report.answered('oak', 1, { rollcall: { withheld: odd } });
  report.answered('elm', 1, { rollcall: { withheld: 'everything' } });
  expect(report.summary().withheld).toEqual([]);
  report.answered('oak', 1, { rollcall: { withheld: [{ ...sound, reason: 'x'.repeat(9999), student: 'Ben' }] } });
  expect(report.summary().withheld).toEqual([{ district: 'oak', fields: [{ ...sound, reason: 'x'.repeat(500) }] }]);
});
