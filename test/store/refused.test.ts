import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import { optOutsIn } from '../../subgraphs/store/opt-outs';
import type { Store } from '../../subgraphs/store/store';
import type { TestDistrict } from '../district/open';
import { smallSystem, type SmallSystem } from '../district/small/small-district';
import { write } from '../district/writable';
import { engines } from '../engines/fresh-database';
import { freshStore } from './test-store';

const people = [
  { id: 1, first_name: 'Ada', code: 'a' },
  { id: 2, first_name: 'Ben', code: 'b' },
  { id: 3, first_name: 'Cyd', code: 'c' },
];
const mother = { issuer: 'https://login.example.org', subject: 'guardian-1' };
const homework = { app: 'homework' };

/** First names that the viewer gets; null where the name is withheld. */
async function namesFor({ district }: TestDistrict, viewer: Partial<Viewer> = {}): Promise<string[] | null> {
  const query = '{ students { totalCount nodes { firstName } } }';
  const { data } = await district.answer({ query }, { ...custodian('maple'), ...viewer });
  const { students } = JSON.parse(JSON.stringify(data)) as {
    students: { totalCount: number; nodes: { firstName: string }[] } | null;
  };
  if (students === null) return null;
  expect(students.nodes).toHaveLength(students.totalCount);
  return students.nodes.map(({ firstName }) => firstName).sort();
}

describe.each(engines)('on %s', (engine) => {
  let system: SmallSystem;
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  let store: Store;
  beforeAll(async () => {
    system = await smallSystem(engine, { people });
    await write(system.database, async (db) => {
      await db.schema.createTable('refusals', (table) => {
        table.integer('id').primary();
        table.integer('person');
        table.string('what', 20);
        table.string('which', 40);
      });
      await db('refusals').insert([
        { id: 1, person: 2, what: 'app', which: 'homework' },
        { id: 2, person: 3, what: 'app', which: 'another' },
        { id: 3, person: 3, what: 'directory', which: null },
      ]);
    });
  });
  afterAll(() => system.close());
  beforeEach(async () => {
    fresh = await freshStore(engine);
    store = await fresh.open();
  });
  afterEach(() => fresh.close());

  test('a refusal counts for the next request, and ends with its withdrawal', async () => {
    const district = await system.open({}, { store });
    const elsewhere = optOutsIn(await fresh.open());
    const refusal = { kind: 'application', value: 'homework' } as const;
    expect(await namesFor(district, homework)).toEqual(['Ada', 'Ben', 'Cyd']);
    await elsewhere.record('maple:student:1', refusal, mother);
    expect(await namesFor(district, homework)).toEqual(['Ben', 'Cyd']);
    expect(await namesFor(district, { app: 'another' })).toEqual(['Ada', 'Ben', 'Cyd']);
    expect(await namesFor(district)).toEqual(['Ada', 'Ben', 'Cyd']);
    await elsewhere.withdraw('maple:student:1', refusal, mother);
    expect(await namesFor(district, homework)).toEqual(['Ada', 'Ben', 'Cyd']);
  });

  const SchoolOptOut = {
    table: 'refusals',
    key: ['id'],
    fields: {
      student: { on: { id: 'person' } },
      kind: { column: 'what', codes: { app: 'APPLICATION', directory: 'DIRECTORY' } },
      value: 'which',
    },
  };

  test('the refusals of the school’s own system count beside those of the store', async () => {
    const district = await system.open({ entities: { SchoolOptOut } }, { store });
    expect(await namesFor(district, homework)).toEqual(['Ada', 'Cyd']);
    expect(await namesFor(district, { app: 'another' })).toEqual(['Ada', 'Ben']);
    expect(await namesFor(district)).toEqual(['Ada', 'Ben', 'Cyd']);
    await optOutsIn(store).record('maple:student:1', { kind: 'application', value: 'homework' }, mother);
    expect(await namesFor(district, homework)).toEqual(['Cyd']);
  });

  test('one that names no application is against all of them', async () => {
    const { value: _, ...fields } = SchoolOptOut.fields;
    const district = await system.open({ entities: { SchoolOptOut: { ...SchoolOptOut, fields } } }, { store });
    expect(await namesFor(district, homework)).toEqual(['Ada']);
  });

  test('one of which it is not written what is refused is against everything', async () => {
    const district = await system.open({ entities: { SchoolOptOut } }, { store });
    const unsaid = { id: 4, person: 1, what: engine === 'sqlite' ? null : ' ', which: 'something' };
    await write(system.database, async (db) => void (await db('refusals').insert(unsaid)));
    expect(await namesFor(district, homework)).toEqual(['Cyd']);
    expect(await namesFor(district, { app: 'another' })).toEqual(['Ben']);
    await write(system.database, async (db) => void (await db('refusals').where({ id: 4 }).delete()));
    expect(await namesFor(district, { app: 'another' })).toEqual(['Ada', 'Ben']);
  });

  test('where the school’s refusals are gone from the database, nobody is shown against one', async () => {
    const other = { ...SchoolOptOut, table: 'refusals_again' };
    await write(system.database, async (db) => {
      await db.schema.createTable('refusals_again', (table) => {
        table.integer('id').primary();
        table.integer('person');
        table.string('what', 20);
        table.string('which', 40);
      });
    });
    const district = await system.open({ entities: { SchoolOptOut: other } }, { store });
    expect(await namesFor(district, homework)).toEqual(['Ada', 'Ben', 'Cyd']);
    await write(system.database, async (db) => void (await db.schema.dropTable('refusals_again')));
    expect((await namesFor(district, homework)) ?? []).toEqual([]);
  });

  test('while the store does not answer, nothing is answered', async () => {
    const district = await system.open({}, { store });
    await store.close();
    const { data, errors } = await district.ask('{ students { nodes { firstName } } }');
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['STORE_FAILED']);
    expect(district.log.join()).toContain('the store of the district does not answer');
  });
});
