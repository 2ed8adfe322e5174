import { engines } from '../engines/fresh-database';
import { codes, type TestDistrict } from './open';
import { smallSystem, type SmallSystem } from './small/small-district';
import { write } from './writable';

// Columns that are called differently at each site: what their names are is told by rows of the site's own database.

const FIELDS = [
  { id: 200000012, title: 'Programs', kind: 'text' },
  { id: 5, title: 'It\'s "?" :x', kind: 'text' },
  { id: 6, title: 'Twice', kind: 'text' },
  { id: 7, title: 'Twice', kind: 'date' },
  { id: 8, title: 'Nowhere', kind: 'text' },
  { id: 9, title: '"; drop table people; --', kind: 'text' },
];
/** What the columns of a referral mean, by year and school. */
const USAGE = [
  { field: 1, syear: 2025, school: 1, title: 'Violation' },
  { field: 2, syear: 2025, school: 1, title: 'Location' },
  { field: 2, syear: 2025, school: 2, title: 'Violation' },
  { field: 1, syear: 2025, school: 2, title: 'Location' },
  { field: 3, syear: 2025, school: 2, title: 'Points' },
  { field: 1, syear: 2024, school: 1, title: 'Violation' },
];
const REFERRALS = [
  { id: 1, person: 1, syear: 2025, school: 1, category_1: 'Fighting', category_2: 'Yard', category_3: 3 },
  { id: 2, person: 1, syear: 2025, school: 2, category_1: 'Bus', category_2: 'Lying', category_3: 4 },
  { id: 3, person: 1, syear: 2024, school: 1, category_1: 'Truancy', category_2: 'Home', category_3: 5 },
  { id: 4, person: 1, syear: 2023, school: 1, category_1: 'Unknown', category_2: 'Unknown', category_3: 6 },
];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: [
        { id: 1, last_name: 'Ruiz', code: 'c1' },
        { id: 2, last_name: 'Stone' },
      ],
    });
    await write(system.database, async (db) => {
      await db.schema.createTable('custom_fields', (table) => {
        table.decimal('id', 10, 0);
        table.string('title');
        table.string('kind');
      });
      await db('custom_fields').insert(FIELDS);
      await db.schema.alterTable('people', (table) => {
        table.string('CUSTOM_200000012');
        table.string('CUSTOM_5');
        table.string('CUSTOM_6');
        table.date('CUSTOM_7');
      });
      await db('people').where({ id: 1 }).update({ CUSTOM_200000012: 'Band', CUSTOM_5: 'five', CUSTOM_6: 'six' });
      await db.schema.createTable('discipline_fields', (table) => {
        table.integer('id');
        table.string('column_name');
      });
      await db('discipline_fields').insert([1, 2, 3].map((id) => ({ id, column_name: ` CATEGORY_${id} ` })));
      await db.schema.createTable('usage', (table) => {
        for (const name of ['field', 'syear', 'school']) table.integer(name);
        table.string('title');
      });
      await db('usage').insert(USAGE);
      await db.schema.createTable('referrals', (table) => {
        for (const name of ['id', 'person', 'school', 'category_3']) table.integer(name);
        table.decimal('syear', 4, 0);
        for (const name of ['category_1', 'category_2']) table.string(name);
      });
      await db('referrals').insert(REFERRALS);
    });
  });
  afterAll(() => system.close());

  const titled = (title: unknown, more = {}) => ({
    programs: { table: 'people', named: 'custom_{id}', in: 'custom_fields', where: { title }, ...more },
  });
  const opening = (columns: Record<string, unknown>, fields: Record<string, unknown> = { localId: 'programs' }) =>
    system.open({ columns, entities: { Student: { fields } } });
  const STUDENTS = '{ students { nodes { lastName localId } totalCount } }';
  const localIds = async ({ ask }: TestDistrict) => {
    const { data, errors } = await ask(STUDENTS);
    expect(errors).toBeUndefined();
    return (data.students.nodes as { localId: string | null }[]).map(({ localId }) => localId);
  };

  test('a column is read, filtered and sorted by as any other', async () => {
    const maple = await opening(titled('Programs'));
    expect(await localIds(maple)).toEqual(['Band', null]);
    const filter =
      '{ students(filter: { localId: { equals: "Band" } }, orderBy: [{ field: LOCAL_ID }]) { nodes { lastName } } }';
    expect((await maple.ask(filter)).data).toEqual({ students: { nodes: [{ lastName: 'Ruiz' }] } });
  });

  test('within values, conditions, joins and tables of the mapping', async () => {
    const tables = {
      banded: {
        group: {
          table: 'people',
          where: { programs: 'Band' },
          by: { who: 'id', what: 'programs' },
          columns: { n: 'count' },
        },
      },
    };
    const { ask } = await system.open({
      columns: titled('Programs'),
      tables,
      entities: {
        Student: {
          where: { programs: 'Band' },
          joins: { badge: null, banded: { table: 'banded', on: { who: 'id', what: 'programs' } } },
          fields: { localId: { concat: ['id', 'programs'], with: ' ' }, middleName: 'banded.n' },
        },
      },
    });
    const { data, errors } = await ask('{ students { nodes { localId middleName } } }');
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([{ localId: '1 Band', middleName: '1' }]);
  });

  test('whatever a title holds, it is a value', async () => {
    expect(await localIds(await opening(titled('It\'s "?" :x')))).toEqual(['five', null]);
  });

  test('without a row for it the field is not mapped, and everything else is', async () => {
    const maple = await opening(titled('Nothing like it'));
    const { data, errors, extensions } = await maple.ask(STUDENTS);
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([
      { lastName: 'Ruiz', localId: null },
      { lastName: 'Stone', localId: null },
    ]);
    expect(extensions?.rollcall.unmapped).toEqual(['Student.localId']);
    expect(codes(await maple.ask('{ students(filter: { localId: { equals: "x" } }) { totalCount } }'))).toEqual([
      'FIELD_NOT_FILTERABLE',
    ]);
    expect(maple.log.join()).toContain('no row of `custom_fields` says which column is `programs` here.');
    expect((await maple.district.health()).status).toBe('ok');
  });

  /** What an application is told of a column that cannot be told. */
  async function reasonFor(columns: Record<string, unknown>): Promise<string> {
    const { data, errors = [] } = await (await opening(columns)).ask(STUDENTS);
    expect(data.students.nodes).toEqual([
      { lastName: 'Ruiz', localId: null },
      { lastName: 'Stone', localId: null },
    ]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FIELD_UNAVAILABLE']);
    return errors[0]!.message;
  }

  test('several rows are not chosen among, but by what `pick` says', async () => {
    expect(await reasonFor(titled('Twice'))).toContain(
      'rows of `custom_fields` say `custom_6`, and others `custom_7`: say with `pick`',
    );
    expect(await localIds(await opening(titled('Twice', { pick: ['id'] })))).toEqual(['six', null]);
    expect(await localIds(await opening(titled('Twice', { pick: ['-id'] })))).toEqual([null, null]);
  });

  test('a name that the table does not have is told, and never written', async () => {
    expect(await reasonFor(titled('Nowhere'))).toContain(
      '`custom_fields` says that it is `custom_8`, which table `people` does not have',
    );
    const drop = titled('"; drop table people; --', { named: '{title}' });
    expect(await reasonFor(drop)).toContain('which table `people` does not have');
  });

  test('a table or a column that is not there, where it is looked up', async () => {
    expect(await reasonFor(titled('Programs', { in: 'fields' }))).toContain('the database has no table `fields`');
    expect(await reasonFor(titled('Programs', { named: 'custom_{number}' }))).toContain(
      'table `custom_fields` has no column `number`',
    );
  });

  const called = (title: string, more = {}) => ({
    violation: {
      table: 'referrals',
      named: '{column_name}',
      in: 'discipline_fields',
      joins: { usage: { table: 'usage', on: { field: 'id' } } },
      where: { 'usage.title': title },
      ...more,
    },
  });
  const PER = { per: { 'usage.syear': 'syear', 'usage.school': 'school' } };
  const referrals = (columns: Record<string, unknown>) =>
    system.open({
      columns,
      entities: {
        School: { table: 'referrals', fields: { name: 'id', phone: 'violation', isCharter: null } },
        Enrollment: { fields: { school: null } },
      },
    });
  const phones = async ({ ask }: TestDistrict, filter = '') => {
    const { data, errors } = await ask(`{ schools${filter} { nodes { phone } } }`);
    expect(errors).toBeUndefined();
    return (data.schools.nodes as { phone: string | null }[]).map(({ phone }) => phone);
  };

  test('each row goes by its own year and school; where nothing is said of them there is nothing', async () => {
    expect(await phones(await referrals(called('Violation', PER)))).toEqual(['Fighting', 'Lying', 'Truancy', null]);
    expect(await phones(await referrals(called('Location', PER)))).toEqual(['Yard', 'Bus', null, null]);
    expect(await phones(await referrals(called('Points', PER)))).toEqual([null, '4', null, null]);
    const found = await referrals({ ...called('Violation', PER), points: called('Points', PER).violation });
    expect(await phones(found)).toEqual(['Fighting', 'Lying', 'Truancy', null]);
  });

  test('a column that means two things is refused where rows are not told apart', async () => {
    for (const [title, said] of [
      ['Violation', 'rows of `discipline_fields` say `CATEGORY_1`, and others `CATEGORY_2`'],
      ['Location', 'rows of `discipline_fields` say `CATEGORY_'],
    ] as const) {
      const { errors } = await (await referrals(called(title))).ask('{ schools { nodes { phone } } }');
      expect(errors?.[0]?.message).toContain(said);
    }
    // One name only, which is another thing at another school.
    const where = { 'usage.title': 'Violation', 'usage.school': 1 };
    const { errors } = await (await referrals(called('', { where }))).ask('{ schools { nodes { phone } } }');
    expect(errors?.[0]?.message).toContain(
      '`CATEGORY_1` is also something else, by other rows of `discipline_fields`: say with `per`',
    );
  });
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'a name without a column',
    { table: 'people', named: 'custom', in: 'custom_fields' },
    'Expected a {column} in the name',
  ],
  ['a table that is none', { table: '', named: 'c_{id}', in: 'custom_fields' }, 'Expected a table'],
  ['an unknown word', { table: 'people', named: 'c_{id}', in: 'custom_fields', order: ['id'] }, 'is not known here'],
])('%s', async (_, column, said) => {
  const system = await smallSystem('sqlite', {});
  await expect(system.open({ columns: { programs: column } })).rejects.toThrow(said);
  await system.close();
});

test('a column that the table has by itself is not looked up', async () => {
  const system = await smallSystem('sqlite', {});
  const code = { table: 'people', named: '{title}', in: 'schools' };
  await expect(system.open({ columns: { code } })).rejects.toThrow(
    '`columns.code`: table `people` has a column `code` of its own.',
  );
  await system.close();
});
