import type { Viewer } from '../../schema/viewer';
import type { District } from '../../subgraphs/district';
import { custodian } from '../../subgraphs/policy/custodian';
import { optOutsIn } from '../../subgraphs/store/opt-outs';
import { memoryStore, type Store } from '../../subgraphs/store/store';
import type { Shard } from '../../gateway/fan-out/shard';
import { httpShard } from '../../gateway/http-shard';
import { createFanOut } from '../../gateway/fan-out/answer';
import { createDistricts } from '../../gateway/fan-out/districts';
import { contract, codes, type Said } from '../district/open';
import { smallSystem, type SmallSystem } from '../district/small/small-district';
import { write } from '../district/writable';
import { districtShard } from '../gateway/district-shard';
import { httpDistrict } from '../gateway/http-district';
import { parse } from 'graphql';

const people = [
  { id: 1, first_name: 'Ada', birth_date: '2010-01-01' },
  { id: 2, first_name: 'Ben', birth_date: '2008-03-16' },
  { id: 3, first_name: 'Cyd', birth_date: '2008-03-17' },
];
const guardians = [
  { id: 7, person: 1, lawful: true, kept: null },
  { id: 8, person: 1, lawful: false, kept: null },
  { id: 9, person: 1, lawful: true, kept: 'order of a court' },
];
const entities = {
  Student: { fields: { contacts: { on: { person: 'id' } } } },
  Contact: { table: 'guardians', key: ['id'], fields: { isLegalGuardian: 'lawful', restrictions: 'kept' } },
};

let system: SmallSystem;
let store: Store;
let district: District;
beforeAll(async () => {
  system = await smallSystem('sqlite', { people });
  await write(system.database, async (db) => {
    await db.schema.createTable('guardians', (table) => {
      table.integer('id').primary();
      table.integer('person');
      table.boolean('lawful');
      table.string('kept', 40);
    });
    await db('guardians').insert(guardians);
  });
});
afterAll(() => system.close());
beforeEach(async () => {
  store = await memoryStore();
  ({ district } = await system.open({ entities }, { store }));
});
afterEach(() => store.close());

const guardian = (id: number): Viewer => ({
  ...custodian('maple'),
  ...{ issuer: 'https://login.example.org', subject: `guardian ${id}`, role: 'guardian', purpose: 'family-access' },
  ...{ district: undefined, records: [`maple:contact:${id}`] },
});
const self = (id: number): Viewer => ({ ...guardian(0), role: 'student', records: [`maple:student:${id}`] });

const ask = async (query: string, viewer: Viewer): Promise<Said> =>
  JSON.parse(JSON.stringify(await district.answer({ query }, viewer))) as Said;
const input = '{ kind: CATEGORY, value: "DISCIPLINE" }';
const record = (student = 'maple:student:1', optOut = input) =>
  `mutation { recordOptOut(student: "${student}", optOut: ${optOut}) { student optOuts { kind value recorded } } }`;
const history = (student = 'maple:student:1') => optOutsIn(store).history(student);

test('a guardian records, sees and withdraws a refusal', async () => {
  const recorded = '2026-03-16T12:00:00.000Z';
  const refusal = { kind: 'CATEGORY', value: 'DISCIPLINE', recorded };
  expect(await ask(record(), guardian(7))).toMatchObject({
    data: { recordOptOut: { student: 'maple:student:1', optOuts: [refusal] } },
  });
  const { data } = await ask('{ optOuts(student: "maple:student:1") { __typename what: kind value } }', guardian(7));
  expect(data).toEqual({ optOuts: [{ __typename: 'OptOut', what: 'CATEGORY', value: 'DISCIPLINE' }] });
  const withdrawn = await ask(record().replace('recordOptOut', 'withdrawOptOut'), guardian(7));
  expect(withdrawn.data).toEqual({ withdrawOptOut: { student: 'maple:student:1', optOuts: [] } });
  const by = { issuer: 'https://login.example.org', subject: 'guardian 7' };
  expect(await history()).toMatchObject([{ recordedBy: by, withdrawnBy: by }]);
});

test('several are done in the order of the document', async () => {
  const args = `(student: "maple:student:1", optOut: ${input}) { optOuts { kind } }`;
  const query = `mutation { __typename a: recordOptOut${args} b: withdrawOptOut${args} c: recordOptOut${args} }`;
  const { data } = await ask(query, guardian(7));
  const one = { optOuts: [{ kind: 'CATEGORY' }] };
  expect(data).toEqual({ __typename: 'Mutation', a: one, b: { optOuts: [] }, c: one });
});

describe('who may', () => {
  const admin = custodian('maple');
  test.each<[string, Viewer]>([
    ['the registrar', { ...admin, role: 'registrar' }],
    ['the registrar of a student who moves', { ...admin, role: 'registrar', purpose: 'enrollment-transfer' }],
    ['the administrator', admin],
  ])('%s', async (_, viewer) => {
    expect((await ask(record(), viewer)).errors).toBeUndefined();
    expect(await history()).toHaveLength(1);
  });

  test('a student from the eighteenth birthday on', async () => {
    expect((await ask(record('maple:student:2'), self(2))).errors).toBeUndefined();
    expect(codes(await ask(record('maple:student:3'), self(3)))).toEqual(['OPT_OUT_REFUSED']);
  });

  const absent = 'maple:student:77';
  const others: [string, Viewer, string?][] = [
    ['a contact who is no guardian', guardian(8)],
    ['a guardian whom a court order keeps away', guardian(9)],
    [
      'a guardian one of whose records has the order',
      { ...guardian(7), records: ['maple:contact:7', 'maple:contact:9'] },
    ],
    ['the guardian of another', guardian(7), 'maple:student:2'],
    ['a guardian for another purpose', { ...guardian(7), purpose: 'administration' }],
    ['an application that acts for a guardian', { ...guardian(7), app: 'homework' }],
    ['an application that acts for the registrar', { ...admin, role: 'registrar', app: 'homework' }],
    ['the administrator of another district', { ...admin, district: 'harbor' }],
    ['the registrar for research', { ...admin, role: 'registrar', purpose: 'research' }],
    ['the administrator for a family', { ...admin, purpose: 'family-access' }],
    ['a teacher', { ...admin, role: 'teacher', purpose: 'instruction' }],
    ['a state agency', { ...admin, role: 'state-agency', purpose: 'audit-evaluation' }],
    ['the registrar, for nobody', { ...admin, role: 'registrar' }, absent],
    ['the registrar, for a student of another district', { ...admin, role: 'registrar' }, 'harbor:student:1'],
    ['the registrar, for what is no student', { ...admin, role: 'registrar' }, 'maple:contact:7'],
    ['the registrar, for another spelling', { ...admin, role: 'registrar' }, 'maple:student:01'],
  ];
  test.each(others.map(([who, viewer, student = 'maple:student:1']) => [who, viewer, student] as const))(
    'not %s; the answer is the same as where there is no student',
    async (_, viewer, student) => {
      const said = await ask(record(student), viewer);
      expect(said.errors).toEqual((await ask(record(absent), guardian(7))).errors);
      expect(codes(said)).toEqual(['OPT_OUT_REFUSED']);
      expect(said.data).toEqual({ recordOptOut: null });
      const listed = await ask(`{ optOuts(student: "${student}") { kind } }`, viewer);
      expect([listed.data, codes(listed)]).toEqual([{ optOuts: null }, ['OPT_OUT_REFUSED']]);
      expect(await history(student)).toEqual([]);
    },
  );
});

test.each([
  '{ kind: DIRECTORY, value: "all" }',
  '{ kind: APPLICATION }',
  '{ kind: APPLICATION, value: "" }',
  `{ kind: APPLICATION, value: "${'a'.repeat(201)}" }`,
  '{ kind: PURPOSE, value: "commerce" }',
  '{ kind: PURPOSE, value: null }',
  '{ kind: CATEGORY, value: "discipline" }',
  '{ kind: CATEGORY, value: "toString" }',
])('%s is nothing that can be refused', async (optOut) => {
  const said = await ask(record(undefined, optOut), guardian(7));
  expect([said.data, codes(said)]).toEqual([{ recordOptOut: null }, ['OPT_OUT_MALFORMED']]);
  expect(await history()).toEqual([]);
});

describe('through a gateway', () => {
  const fanOutOver = (...shards: Shard[]) => createFanOut(contract, createDistricts(shards));

  test('a mutation goes to the district that the id names, and to no other', async () => {
    const { statements, ...other } = await system.open({ district: { id: 'harbor', name: 'Harbor' } });
    statements.length = 0;
    const fanOut = fanOutOver(districtShard(district), districtShard(other.district));
    const query =
      'mutation ($one: OptOutInput!, $id: ID!) { recordOptOut(student: $id, optOut: $one) { optOuts { kind value } } }';
    const variables = { id: 'maple:student:1', one: { kind: 'DIRECTORY' } };
    const { data, errors } = await fanOut.execute({ document: parse(query), variables, token: 'x' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ recordOptOut: { optOuts: [{ kind: 'DIRECTORY', value: null }] } });
    expect(statements).toEqual([]);
    expect(await history()).toHaveLength(1);
    const read = 'query Q { optOuts(student: "maple:student:1") { kind } students { nodes { id } } }';
    const said = await fanOut.execute({ document: parse(read), token: 'x' });
    expect(said.data?.['optOuts']).toEqual([{ kind: 'DIRECTORY' }]);
  });

  test.each([
    ['maple:student:77', 'OPT_OUT_REFUSED'],
    ['nowhere:student:1', 'UNKNOWN_DISTRICT'],
    ['student', 'MALFORMED_ID'],
  ])('%s: %s', async (id, code) => {
    const { data, errors } = await fanOutOver(districtShard(district)).execute({
      document: parse(record(id)),
      token: 'x',
    });
    expect(data).toEqual({ recordOptOut: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['recordOptOut'], code]]);
  });

  test('it is put once, though the connection breaks; a question is put again', async () => {
    let asked = 0;
    const broken = await httpDistrict('maple', (_, response) => {
      asked++;
      response.destroy();
    });
    const ends = new AbortController();
    const request = { query: '{ __typename }', variables: {}, token: 'x', deadline: Date.now() + 5_000 };
    const shard = httpShard('maple', broken.url, () => Promise.resolve('signed'));
    await expect(shard.ask({ ...request, once: true }, ends.signal)).rejects.toThrow('UNREACHABLE');
    expect(asked).toBe(1);
    await expect(shard.ask(request, ends.signal)).rejects.toThrow('UNREACHABLE');
    expect(asked).toBe(3);
    await shard.close?.();
    await broken.close();
  });
});
