import { engines } from '../../engines/fresh-database';
import { write } from '../writable';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { rowsOf } from './made-rows';

// Delimited text as rows, on every engine, whatever the text and whatever stands between.

const ODD = [
  "'",
  '"',
  '\\',
  '`',
  '?',
  '%',
  '\n',
  '\u0001',
  '\u001f',
  '\u2028',
  '\uE000',
  '\uE000x',
  '🦊',
  'é',
  'e\u0301',
  '\\u0001y',
  '","',
  '[',
  '{"a":1}',
  'null',
  ':x',
  '$1',
];
const DELIMITERS = [',', '||', '"', '\\', "'", '?', '\n', 'x', 'abc', '\\u', '","', ' - ', '🦊', '\uE000', '%', 'null'];

/** What SQL's trim leaves. */
const trimmed = (part: string) => part.replace(/^ +| +$/g, '');
const wantedOf = (parts: readonly string[]) => parts.map(trimmed).filter((part) => part !== '');

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  const texts: { id: number; by: string; text: string; parts: string[] }[] = [];
  DELIMITERS.forEach((by, index) => {
    const parts = ODD.filter((text) => !text.includes(by) && !by.includes(text));
    texts.push({ id: index, by, text: [...parts, '', ' a  b ', ''].join(by), parts: [...parts, ' a  b '] });
  });

  beforeAll(async () => {
    system = await smallSystem(engine, {});
    await write(system.database, async (db) => {
      await db.schema.createTable('texts', (table) => {
        table.integer('id');
        table.string('name');
        table.text('list');
      });
      if (engine === 'mysql') await db.raw('alter table texts convert to character set utf8mb4');
      await db('texts').insert(texts.map(({ id, text }) => ({ id, name: `n${id}`, list: text })));
      await db('texts').insert([
        { id: 100, name: 'letters', list: 'M T\'"\\🦊' },
        { id: 101, name: 'nothing', list: null },
        { id: 102, name: 'blank', list: '  ' },
        { id: 103, name: 'empty', list: '' },
        { id: 104, name: 'delimiters', list: ',, ,' },
        { id: 105, name: 'school', list: ',1,2,' },
      ]);
    });
  });
  afterAll(() => system.close());

  const parts = async (id: number, by: string) => {
    const made = { split: { table: 'texts', where: { id }, column: 'list', by, as: 'one' } };
    const rows = await rowsOf(system, { tables: { made }, table: 'made', key: ['id', 'one'], shown: ['one', 'name'] });
    return rows.map(([part]) => part);
  };

  test.each(texts.map(({ by, id }) => [JSON.stringify(by), id] as const))('by %s', async (_, id) => {
    const { by, parts: wanted } = texts.find((text) => text.id === id)!;
    expect((await parts(id, by)).sort()).toEqual(wantedOf(wanted).sort());
  });

  test('letter by letter', async () => {
    expect((await parts(100, '')).sort()).toEqual(['M', 'T', "'", '"', '\\', '🦊'].sort());
  });

  test('nothing between delimiters is no row', async () => {
    for (const id of [101, 102, 103, 104]) expect(await parts(id, ',')).toEqual([]);
    for (const id of [101, 102, 103]) expect(await parts(id, '')).toEqual([]);
    expect(await parts(105, ',')).toEqual(['1', '2']);
  });

  test('a part meets columns of text and of numbers, with columns of its own beside it', async () => {
    await write(system.database, async (db) => {
      await db('schools').insert([
        { id: 1, title: 'North' },
        { id: 2, title: 'South' },
      ]);
      await db('badges').insert([{ person: 1, code: '1', colour: 'red' }]);
    });
    const tables = {
      school: {
        split: {
          table: 'texts',
          where: { name: 'school' },
          column: 'list',
          by: ',',
          as: 'school',
          columns: { who: 'name' },
        },
      },
      named: {
        first: {
          table: 'school',
          joins: {
            place: { table: 'schools', on: { id: 'school' } },
            badge: { table: 'badges', on: { code: 'school' } },
          },
          per: ['who', 'school'],
          order: ['school'],
          columns: { who: 'who', title: 'place.title', colour: 'badge.colour' },
        },
      },
    };
    expect(
      await rowsOf(system, { tables, table: 'named', key: ['who', 'title'], shown: ['title', 'who', 'colour'] }),
    ).toEqual([
      ['North', 'school', 'red'],
      ['South', 'school', null],
    ]);
  });
});
