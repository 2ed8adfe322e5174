import { engines } from '../engines/fresh-database';
import { smallSystem, type SmallSystem } from './small/small-district';
import { write } from './writable';

// Text of two collations side by side, as systems have them whose tables were made at different times: some engines refuse to
// compare it, and would say so at the request.

const COLLATIONS = {
  mysql: ['character set utf8mb4 collate utf8mb4_general_ci', 'character set latin1 collate latin1_swedish_ci'],
  postgres: ['collate "C"', 'collate "ucs_basic"'],
  sqlite: ['collate rtrim', 'collate binary'],
} as const;

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: [
        { id: 1, code: 'a', campus: 'x', last_name: 'Ames' },
        { id: 2, code: 'A', campus: 'x', last_name: 'Boyle' },
      ],
    });
    await write(system.database, async (db) => {
      const [one, other] = COLLATIONS[engine];
      await db.raw(`create table notes (code varchar(20) ${one}, note varchar(20) ${other}, mark varchar(20) ${one})`);
      await db('notes').insert([
        { code: 'a', note: 'first', mark: 'x' },
        { code: 'A', note: 'second', mark: 'y' },
        { code: 'b', note: 'Ames', mark: 'x' },
      ]);
    });
  });
  afterAll(() => system.close());

  test('columns of joins, conditions and values', async () => {
    const { ask } = await system.open({
      entities: {
        Student: {
          joins: { badge: null, note: { table: 'notes', on: { code: 'code' } } },
          where: { code: { column: 'note.code' } },
          fields: {
            middleName: { concat: ['note.note', 'code'], with: '/' },
            localId: { firstOf: ['note.mark', 'campus'] },
            gradeLevel: null,
          },
        },
      },
    });
    const { data, errors } = await ask('{ students { nodes { lastName middleName localId } totalCount } }');
    expect(errors).toBeUndefined();
    expect(data.students).toEqual({
      nodes: [
        { lastName: 'Ames', middleName: 'first/a', localId: 'x' },
        { lastName: 'Boyle', middleName: 'second/A', localId: 'y' },
      ],
      totalCount: 2,
    });
  });

  test('tables of the mapping, and what they are joined to', async () => {
    const tables = {
      all: {
        union: [
          { table: 'notes', columns: { code: 'code', text: 'note' } },
          { table: 'people', columns: { code: 'code', text: { column: 'last_name' } } },
        ],
      },
      least: { group: { table: 'all', by: { code: 'code' }, columns: { text: { min: 'text' } } } },
    };
    const { ask } = await system.open({
      tables,
      entities: {
        Student: {
          joins: { badge: null, least: { table: 'least', on: { code: 'code' } } },
          fields: { middleName: 'least.text' },
        },
      },
    });
    const { data, errors } = await ask(
      '{ students(filter: { middleName: { startsWith: "A" } }) { nodes { lastName middleName } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([{ lastName: 'Ames', middleName: 'Ames' }]);
  });

  test.each([
    ['first', { first: { table: 'notes', per: ['note'], order: ['code'] } }],
    ['group', { group: { table: 'notes', by: { note: 'note' }, columns: { mark: { max: 'mark' } } } }],
    ['split', { split: { table: 'notes', column: 'note', by: ',', as: 'part' } }],
  ])('a column of a table made by %s, joined by it', async (_, table) => {
    const column = 'split' in table ? 'part' : 'note';
    const { ask } = await system.open({
      tables: { made: table },
      entities: {
        Student: {
          joins: { badge: null, made: { table: 'made', on: { [column]: 'last_name' } } },
          fields: { middleName: 'made.mark' },
        },
      },
    });
    const { data, errors } = await ask('{ students { nodes { middleName } } }');
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([{ middleName: 'x' }, { middleName: null }]);
  });

  test('relations, and filters through them', async () => {
    const { ask } = await system.open({
      entities: {
        School: { table: 'notes', key: ['code'], fields: { name: 'note', isCharter: null } },
        Enrollment: {
          table: 'people',
          fields: { school: { on: { id: null, code: 'code' } }, schoolYear: null, entryDate: null, exitDate: null },
          window: null,
        },
        Student: { fields: { enrollments: { on: { person: null, id: 'id' } }, currentEnrollment: null } },
      },
    });
    const query =
      'query ($id: ID!) { students(filter: { enrollments: { school: { equals: $id } } }) { nodes { lastName enrollments { school { name } } } } }';
    const { data, errors } = await ask(query, { id: 'maple:school:A' });
    expect(errors).toBeUndefined();
    expect(data.students.nodes).toEqual([{ lastName: 'Boyle', enrollments: [{ school: { name: 'second' } }] }]);
  });
});
