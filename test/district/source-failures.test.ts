import type { Knex } from 'knex';
import { mysql } from '../../subgraphs/sql/engines/mysql';
import { postgres } from '../../subgraphs/sql/engines/postgres';
import { sqlite } from '../../subgraphs/sql/engines/sqlite';
import { engines } from '../engines/fresh-database';
import { until } from '../until';
import { CANARY, expectNoLeak } from './leaks';
import { codes, type TestDistrict } from './open';
import { wireTo } from './proxy';
import { smallSystem, type SmallSystem } from './small/small-district';
import { writable, write } from './writable';

// What the district's database does to a request, and what a request may do to the database.

const people = Array.from({ length: 250 }, (_, index) => ({
  id: index + 1,
  last_name: `${CANARY} ${index}`,
  code: 'c',
}));
const rows = { people, badges: [2, 2, 4].map((person, index) => ({ person, colour: `colour ${index}` })) };
const LIGHT = '{ schools { nodes { name } } }';
/** Reads the column of the view below that takes a minute. */
const SLOW = '{ students(first: 1) { nodes { stateId } } }';

describe.each(['mysql', 'postgres'] as const)('%s', (engine) => {
  let system: SmallSystem;
  let server: Knex;
  const slow = { entities: { Student: { table: 'slow_people', fields: { stateId: { column: 'nap' } } } } };
  const opened: TestDistrict[] = [];
  const open = async (differences: Record<string, unknown> = {}) => {
    const district = await system.open(differences);
    opened.push(district);
    return district;
  };

  beforeAll(async () => {
    system = await smallSystem(engine, rows);
    const nap = engine === 'mysql' ? 'cast(sleep(60) as char)' : "coalesce(pg_sleep(60)::text, '')";
    await write(system.database, (db) => db.raw(`create view slow_people as select p.*, ${nap} as nap from people p`));
    server = writable(system.database);
  });
  afterAll(async () => {
    await server.destroy();
    await system.close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ district }) => district.close()));
  });

  const RUNNING = {
    mysql:
      "select id from information_schema.processlist where db = database() and info like '%nap%' and id <> connection_id()",
    postgres:
      "select pid from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()",
  };
  /** How many statements the server is busy with. */
  async function running(): Promise<number> {
    const result = (await server.raw(RUNNING[engine])) as [unknown[]] & { rows: unknown[] };
    return (engine === 'mysql' ? result[0] : result.rows).length;
  }

  test('a statement that takes too long is ended, also on the server', async () => {
    const maple = await open({ ...slow, limits: { statementSeconds: 0.2 } });
    const said = await maple.ask(SLOW);
    expect(said).toMatchObject({ data: { students: null } });
    expect(codes(said)).toEqual(['SOURCE_TIMEOUT']);
    expectNoLeak(said, maple);
    await until(async () => (await running()) === 0);
    // It has as short a time as the other, and a machine may be busy.
    await until(async () => (await maple.ask(LIGHT)).errors === undefined);
  });

  test('a request that is given up ends its statement on the server', async () => {
    const maple = await open(slow);
    const giveUp = new AbortController();
    const answer = maple.ask(SLOW, {}, giveUp.signal);
    await until(async () => (await running()) === 1);
    giveUp.abort();
    const said = await answer;
    expect(codes(said)).toEqual(['ABORTED']);
    expectNoLeak(said, maple);
    await until(async () => (await running()) === 0);
  });

  test('a request that is given up before it began asks nothing', async () => {
    const maple = await open();
    const said = await maple.ask(LIGHT, {}, AbortSignal.abort());
    expect(codes(said)).toEqual(['ABORTED']);
    expect(maple.statements).toEqual([]);
  });

  test('a request that waits for a connection can be given up', async () => {
    const maple = await open({ ...slow, limits: { connections: 1 } });
    const [first, second] = [new AbortController(), new AbortController()];
    const one = maple.ask(SLOW, {}, first.signal);
    await until(async () => (await running()) === 1);
    const two = maple.ask(LIGHT, {}, second.signal);
    second.abort();
    expect(codes(await two)).toEqual(['ABORTED']);
    first.abort();
    await one;
    expect((await maple.ask(LIGHT)).errors).toBeUndefined();
  });

  test('a request that is given up hurts no other on the same connection', async () => {
    const maple = await open({ limits: { connections: 1 } });
    for (let round = 0; round < 40; round++) {
      const giveUp = new AbortController();
      const one = maple.ask(LIGHT, {}, giveUp.signal);
      const two = maple.ask(LIGHT);
      for (let turn = 0; turn < round % 8; turn++) await new Promise((resolve) => setImmediate(resolve));
      giveUp.abort();
      await one;
      expect((await two).errors).toBeUndefined();
    }
  });

  test('a database that cannot be reached fails the request, and not the next one after it is back', async () => {
    const wire = await wireTo(system.database.url);
    const maple = await open({ ...slow, database: wire.url });
    expect((await maple.ask(LIGHT)).errors).toBeUndefined();
    expect((await maple.district.health()).status).toBe('ok');

    const during = maple.ask(SLOW);
    await until(async () => (await running()) === 1);
    await wire.cut();
    for (const said of [await during, await maple.ask(LIGHT)]) {
      expect(codes(said)).toEqual(['SOURCE_FAILED']);
      expect(Object.values(said.data)).toEqual([null]);
      expectNoLeak(said, maple);
    }
    expect((await maple.district.health()).status).toBe('failed');

    await wire.mend();
    expect((await maple.ask(LIGHT)).errors).toBeUndefined();
    expect((await maple.district.health()).status).toBe('ok');
    await maple.district.close();
    opened.length = 0;
    await wire.cut();
  });
});

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  beforeAll(async () => {
    system = await smallSystem(engine, rows);
  });
  afterAll(() => system.close());

  test('a table that goes away is told by its name, and the rest of the request is answered', async () => {
    const { database } = system;
    await write(database, (db) => db.raw('create table gone as select * from people'));
    const maple = await system.open({ entities: { Student: { table: 'gone' } } });
    await write(database, (db) => db.raw('drop table gone'));
    const said = await maple.ask('{ students { nodes { id } } schools { nodes { id } } }');
    expect(said.data).toEqual({ students: null, schools: { nodes: [] } });
    expect(said.errors).toEqual([
      {
        message: `District maple cannot give Query.students now: the database has no table \`gone\`, or the district's user may not see it.`,
        path: ['students'],
        extensions: { code: 'FIELD_UNAVAILABLE', district: 'maple' },
      },
    ]);
    expectNoLeak(said, maple);
    expect(maple.log.join()).toContain('"field":"Student"'); // the operator must hear of it
  });

  test("the district's own connections cannot write", async () => {
    const db = { mysql, postgres, sqlite }[engine].connect(system.database.url, {
      statementSeconds: 5,
      connections: 1,
    });
    try {
      for (const statement of [
        "insert into people (id, last_name) values (9999, 'x')",
        "update people set last_name = 'x'",
        'delete from people',
        'drop table people',
        'create table others (id int)',
      ])
        await expect(db.raw(statement)).rejects.toThrow(/read.?only/i);
      expect(await db('people').where({ last_name: 'x' })).toEqual([]);
      expect(await db('people').select('id')).toHaveLength(250);
    } finally {
      await db.destroy();
    }
  });

  test('a value that is not what the contract promises costs that value alone', async () => {
    await write(system.database, async (db) => {
      await db('people').where({ id: 2 }).update({ birth_text: '2010-02-30', code: CANARY });
      await db('people').where({ id: 3 }).update({ birth_text: CANARY });
      await db('people').where({ id: 4 }).update({ birth_text: ' 2010-02-28 ' });
    });
    const maple = await system.open({ entities: { Student: { fields: { birthDate: 'birth_text' } } } });
    const of = [2, 3, 4].map((id) => ({ __typename: 'Student', id: `maple:student:${id}` }));
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Student { born: birthDate lastName } } }';
    const said = await maple.ask(query, { of });
    const born = (said.data._entities as { born: string | null }[]).map((entity) => entity.born);
    expect(born).toEqual([null, null, '2010-02-28']);
    expect(said.errors).toEqual(
      [0, 1].map((index) => ({
        message:
          'District maple holds a value of Student.birthDate that is not a day of the calendar. The district can correct the value or the mapping.',
        path: ['_entities', index, 'born'],
        extensions: { code: 'SOURCE_VALUE_INVALID', district: 'maple' },
      })),
    );
    expectNoLeak(said, maple);
    const list = await maple.ask('{ students(first: 200) { edges { node { birthDate } } } }');
    expect(list.errors).toHaveLength(2);
    expect(list.errors?.[0]?.path).toEqual(['students', 'edges', expect.any(Number), 'node', 'birthDate']);
  });

  test('more rows than the district gives at once are refused, and a page never is', async () => {
    await write(system.database, async (db) => {
      const absences = Array.from({ length: 201 }, (_, index) => ({ id: index, person: 1, day: '2026-01-05' }));
      for (let from = 0; from < 201; from += 100) await db('absences').insert(absences.slice(from, from + 100));
    });
    const maple = await system.open({ limits: { rows: 200 } });
    const query = (argument: string) => `{ student(id: "maple:student:1") { attendance${argument} { date } } }`;
    const said = await maple.ask(query(''));
    expect(said.data).toEqual({ student: null });
    expect(codes(said)).toEqual(['ANSWER_TOO_LARGE']);
    expect(said.errors?.[0]?.message).toContain('Student.attendance has more than 200 rows');
    expectNoLeak(said, maple);
    expect((await maple.ask(query('(last: 150)'))).data.student.attendance).toHaveLength(150);
    const page = await maple.ask('{ students(first: 200) { nodes { id } pageInfo { hasNextPage } } }');
    expect(page.errors).toBeUndefined();
    expect(page.data.students.nodes).toHaveLength(200);
    expect(page.data.students.pageInfo.hasNextPage).toBe(true);
  });

  test.each([1, 2, 3, 200])('a join that matches two rows makes no second record, %d a page', async (first) => {
    const maple = await system.open();
    const query = `query ($first: Int, $after: String) {
      students(first: $first, after: $after) { nodes { id middleName } pageInfo { hasNextPage endCursor } }
    }`;
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more && ids.length <= 250;) {
      const { data } = await maple.ask(query, { first, after });
      const { nodes, pageInfo } = data.students as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      ids.push(...nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(ids).toHaveLength(250);
    expect(new Set(ids).size).toBe(250);
  });
});
