import { grantsFor } from '../../subgraphs/grants/grants';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { administer } from '../engines/administer';
import { engines } from '../engines/fresh-database';
import { contract, withDistrictFile } from './open';
import { preset, smallSystem, type SmallSystem } from './small/small-district';
import { write } from './writable';

// Tables of several schemas side by side, whatever these are called. A schema of MySQL is a database.

const TABLE = 'the "good?" table';

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  let schema: string;
  const quote = (name: string) =>
    (engine === 'mysql' ? `\`${name.replaceAll('`', '``')}\`` : `"${name.replaceAll('"', '""')}"`).replaceAll(
      '?',
      '\\?',
    );
  /** As a mapping writes it. */
  const written = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const other = (table: string) => `${written(schema)}.${written(table)}`;

  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: [{ id: 1, last_name: 'Ruiz' }],
      schools: [{ id: 7, title: 'ours' }],
    });
    const own = new URL(system.database.url).pathname.slice(1);
    schema = { mysql: `${own} "other"`, postgres: "it's.other", sqlite: 'main' }[engine];
    await write(system.database, async (db) => {
      if (engine === 'mysql') await db.raw(`create database ${quote(schema)} character set utf8mb4`);
      if (engine === 'postgres') await db.raw(`create schema ${quote(schema)}`);
      const place = `${quote(schema)}.${quote(TABLE)}`;
      await db.raw(`create table ${place} (id int, title varchar(20), person int)`);
      await db.raw(`insert into ${place} values (8, 'theirs', 1), (9, 'another', null)`);
    });
  });
  afterAll(async () => {
    if (engine === 'mysql') await administer(system.database.url, `drop database \`${schema}\``);
    await system.close();
  });

  const openWith = (more: Record<string, unknown>) => system.open(more);
  const QUERY = '{ schools { nodes { id name } } students { nodes { lastName middleName } } }';
  const answer = {
    schools: {
      nodes: [
        { id: 'maple:school:9', name: 'another' },
        { id: 'maple:school:8', name: 'theirs' },
      ],
    },
    students: { nodes: [{ lastName: 'Ruiz', middleName: 'theirs' }] },
  };
  const entities = () => ({
    School: { table: other(TABLE), fields: { isCharter: null } },
    Student: {
      joins: { badge: null, theirs: { table: other(TABLE), on: { person: 'id' } } },
      fields: { middleName: 'theirs.title' },
    },
  });

  test('an entity and a join name their own', async () => {
    const { ask } = await openWith({ entities: entities() });
    expect(await ask(QUERY)).toMatchObject({ data: answer });
  });

  test('a table of the mapping is made of them', async () => {
    const both = {
      union: [
        { table: other(TABLE), columns: { id: 'id', title: 'title' } },
        { table: 'schools', columns: { id: 'id', title: 'title' } },
      ],
    };
    const School = { table: 'both', fields: { isCharter: null } };
    const { ask } = await openWith({ tables: { both }, entities: { School } });
    const { data } = await ask('{ schools { nodes { name } } }');
    expect(data.schools.nodes).toEqual([{ name: 'another' }, { name: 'ours' }, { name: 'theirs' }]);
  });

  test('beside a schema for all others', async () => {
    const own = { mysql: new URL(system.database.url).pathname.slice(1), postgres: 'public', sqlite: 'main' }[engine];
    const { ask } = await openWith({ schema: own, entities: entities() });
    expect(await ask(QUERY)).toMatchObject({ data: answer });
  });

  test('one that is not there is not known, and not said by the database', async () => {
    const missing = { School: { table: `${written('gone?')}.schools`, fields: { isCharter: null } } };
    const { ask } = await openWith({ entities: missing });
    const { errors } = await ask('{ schools { nodes { name } } }');
    expect(errors?.map(({ message }) => message).join()).toContain('has no table `"gone?".schools`');
  });

  if (engine !== 'sqlite')
    test('the account that is made for it may read them', async () => {
      const content = { preset, database: system.database.url, entities: entities() };
      const { statements } = await withDistrictFile(content, (file) =>
        grantsFor(readDistrictFile(file, contract.schema, {}), { user: 'rollcall_reader', from: '%' }),
      );
      const place = `${quote(schema)}.${quote(TABLE)}`.replaceAll('\\?', '?');
      expect(statements.filter((statement) => statement.includes(place))).toEqual([
        expect.stringMatching(/^GRANT SELECT \(.id., .person., .title.\) ON /),
      ]);
      const usage = statements.filter((statement) => /^GRANT USAGE ON SCHEMA/.test(statement));
      expect(usage.length).toBe(engine === 'postgres' ? 2 : 0);
    });
});

test.each(['a.b.c', '"a', '.a', 'a.', '', ' a'])('%j names no table', async (table) => {
  const content = { preset, database: 'sqlite:none.db', entities: { School: { table } } };
  const read = withDistrictFile(content, (file) => readDistrictFile(file, contract.schema, {}));
  await expect(read).rejects.toThrow('`entities.School.table`: Expected a table, or schema.table');
});
