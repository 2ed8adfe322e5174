import { openSource, type Source } from '../../subgraphs/sql/source';
import type { Outline } from '../../subgraphs/sql/outline/outline';
import { write } from '../district/writable';
import { engines, freshDatabase, type FreshDatabase } from '../engines/fresh-database';

describe.each(engines)('what %s says of itself', (engine) => {
  let database: FreshDatabase;
  let source: Source;
  let outline: Outline;
  const named = (name: string) => outline.tables.find((table) => table.name === name)!;

  const mark = engine === 'mysql' ? '`' : '"';
  const inMarks = (name: string) => mark + name.replaceAll(mark, mark + mark) + mark;
  const odd = inMarks('odd.name table');

  beforeAll(async () => {
    database = await freshDatabase(engine);
    await write(database, async (db) => {
      await db.raw('create table schools (id int primary key, code varchar(10) unique, title varchar(50))');
      await db.raw(`
        create table stays (student int not null, begins date not null, school int references schools (id), note text,
          primary key (student, begins), foreign key (school) references schools (id))`);
      await db.raw(`create table ${odd} (${inMarks('Home.Phone')} varchar(20), ${inMarks('a "b')} int)`);
      await db.raw(`insert into ${odd} values ('555-0101', 3)`);
      await db.raw('create index by_title on schools (title, code)');
      await db.raw('create view open_stays as select student, school from stays');
      await db('schools').insert(
        Array.from({ length: 300 }, (_, index) => ({
          id: index + 1,
          code: `S${index}`,
          title: index % 2 ? ' ' : 'North High',
        })),
      );
      await db('stays').insert([
        { student: 7, begins: '2025-09-01', school: 1, note: 'x'.repeat(500) },
        { student: 8, begins: '2025-09-01', school: 2, note: null },
      ]);
    });
    source = await openSource(database.url);
    outline = await source.outline();
  });
  afterAll(async () => {
    await source.close();
    await database.drop();
  });

  test('tables, columns and keys', () => {
    expect(outline.engine).toBe({ mysql: 'MariaDB', postgres: 'PostgreSQL', sqlite: 'SQLite' }[engine]);
    expect(outline.version).toMatch(/^\d+\.\d+/);
    expect(outline.tables.map(({ name }) => name).sort()).toEqual(['odd.name table', 'open_stays', 'schools', 'stays']);
    expect(outline.tables.map(({ schema }) => schema)).toEqual(
      Array(4).fill(engine === 'postgres' ? 'public' : undefined),
    );
    expect(named('open_stays')).toMatchObject({
      view: true,
      key: [],
      columns: [{ name: 'student' }, { name: 'school' }],
    });
    expect(named('schools')).toMatchObject({ view: false, key: ['id'], unique: [['code']], references: [] });
    expect(new Set(named('schools').indexed)).toEqual(new Set(['id', 'code', 'title']));
    expect(named('stays').key).toEqual(['student', 'begins']);
    expect(named('stays').columns.map(({ name, type }) => [name, type])).toEqual([
      ['student', 'integer'],
      ['begins', 'date'],
      ['school', 'integer'],
      ['note', 'text'],
    ]);
    expect(named('stays').references).toContainEqual({ columns: ['school'], table: 'schools', to: ['id'] });
  });

  test('rows are counted up to a limit', async () => {
    expect(await source.count(named('schools'), 1000)).toBe(300);
    expect(await source.count(named('schools'), 100)).toBe(100);
    expect(await source.count(named('open_stays'), 100)).toBe(2);
    expect(await source.count({ ...named('schools'), name: 'gone' }, 100)).toBeUndefined();
  });

  test('a sample is of both ends, its texts are cut, and blanks are null', async () => {
    const schools = named('schools');
    const rows = (await source.sample(schools, schools.columns, 10))!;
    expect(rows).toHaveLength(20);
    expect(rows).toContainEqual(['299', 'S298', 'North High']);
    expect(rows).toContainEqual(['2', 'S1', null]);
    expect(rows).toContainEqual(['300', 'S299', null]);
    const stays = (await source.sample(named('stays'), named('stays').columns, 10))!;
    expect(stays[0]).toEqual(['7', '2025-09-01', '1', 'x'.repeat(120)]);
    const strange = named('odd.name table');
    expect(await source.sample(strange, strange.columns, 10)).toEqual([['555-0101', '3']]);
  });

  test('values are looked for, exactly', async () => {
    const [id, code] = named('schools').columns;
    expect(await source.found(named('schools'), id!, ['1', '2', '999', 'x'])).toBe(2);
    expect(await source.found(named('schools'), code!, ['S1', 's1', 'S2 '])).toBe(1);
    expect(await source.texts(named('schools'), 'title', { code: 'S0' })).toEqual(['North High']);
  });

  test('nothing can be written', async () => {
    await expect(source.texts(named('schools'), 'title', { code: "x'; delete from schools; --" })).resolves.toEqual([]);
    expect(await source.count(named('schools'), 1000)).toBe(300);
  });
});

test('a view that leads nowhere costs SQLite the views, and not the rest', async () => {
  const database = await freshDatabase('sqlite');
  await write(database, async (db) => {
    await db.raw('create table gone (id int)');
    await db.raw('create table here (id int primary key)');
    await db.raw('create view broken as select id from gone');
    await db.raw('drop table gone');
  });
  const source = await openSource(database.url);
  const { tables } = await source.outline();
  await source.close();
  await database.drop();
  expect(tables.map(({ name, columns, key }) => [name, columns.length, key])).toEqual([
    ['broken', 0, []],
    ['here', 1, ['id']],
  ]);
});

test.each([
  ['oracle://reader:hunter2@127.0.0.1/x', /^the address of the database: expected an address that begins with mysql:/],
  ['mysql://reader:hunter2@127.0.0.1:1/x', /^the database: it cannot be opened or read \(ECONNREFUSED\)/],
  ['postgres://reader:hunter2@127.0.0.1:1/x', /^the database: it cannot be opened or read \(ECONNREFUSED\)/],
  ['mysql://reader:hunter2@[/x', /^the database: it cannot be opened or read/],
  ['sqlite:/nowhere/hunter.db', /there is no such SQLite file/],
  [
    'csv:/nowhere/hunter2',
    /^the address of the database: a folder of CSV files is a OneRoster delivery, and has no tables/,
  ],
])('%s is refused in a sentence that repeats no password', async (address, sentence) => {
  await expect(openSource(address)).rejects.toThrow(sentence);
  await expect(openSource(address)).rejects.not.toThrow(/hunter2/);
});
