import { engines } from '../../engines/fresh-database';
import { smallSystem, type SmallSystem } from '../small/small-district';
import { write } from '../writable';
import { openMade, rowsOf } from './made-rows';

// A select of the mapping's own: its text stands as it is, its parameters are bound, and what is wrong with it is known at the start.

const CODES = ["'", '"', '?', '\\', ':asOf', '%', '$1', '--', '/*'];

describe.each(engines)('%s', (engine) => {
  let system: SmallSystem;
  const name = (text: string) => (engine === 'mysql' ? `\`${text}\`` : `"${text}"`);

  beforeAll(async () => {
    system = await smallSystem(engine, {
      people: CODES.map((code, index) => ({ id: index + 1, code, last_name: `n${index}`, birth_date: '2010-01-31' })),
      stays: [
        { id: 1, person: 1, school: 7, year: 2026, begins: '2025-09-01' },
        { id: 2, person: 1, school: 7, year: 2025, begins: '2024-09-01' },
        { id: 3, person: 2, school: 7, year: 2026, begins: '2026-09-01' },
      ],
    });
    await write(system.database, async (db) => {
      await db.raw(`create table ${name('odd?; -- table')} (${name("it's?")} int)`.replaceAll('?', '\\?'));
      await db.raw(`insert into ${name('odd?; -- table')} values (5)`.replaceAll('?', '\\?'));
    });
  });
  afterAll(() => system.close());

  const columns = { id: 'integer', n: 'integer' };
  const reads = { people: ['id', 'code'], stays: ['person', 'year', 'begins'] };
  const made = (select: string, more = {}) => ({ t: { select, columns, reads, ...more } });
  const looked = (tables: Record<string, unknown>) => ({ tables, table: 't', key: ['id'], shown: ['id', 'n'] });
  /** What the start says, or the log of what the database does not have. */
  const said = (tables: Record<string, unknown>) =>
    openMade(system, looked(tables)).then(
      ({ log: [first] }) => {
        const { part, reason } = JSON.parse(first ?? '{}') as Record<string, string>;
        return first === undefined ? 'nothing' : `\`${part}\`: ${reason}`;
      },
      (error: Error) => error.message,
    );

  const STAYS = `select p.id, count(*) as n from people p join stays s on s.person = p.id
    where s.year = :schoolYear and s.begins <= :asOf group by p.id`;

  test('its rows, with the parameters of the day', async () => {
    expect(await rowsOf(system, looked(made(STAYS)))).toEqual([['1', '1']]);
    expect(await rowsOf(system, looked(made(`with t as (${STAYS}) select * from t`)))).toEqual([['1', '1']]);
  });

  test('what it gives is filtered, found by key, and built on as any table', async () => {
    const tables = {
      ...made('select id, id + 1 as n from people'),
      some: { first: { table: 't', where: { n: { atMost: 4 } }, per: ['id'], order: ['n'] } },
    };
    const { ask } = await openMade(system, { ...looked(tables), table: 'some' });
    const { data, errors } = await ask(
      `{
      schools(filter: { phone: { in: ["2", "4", "9"] } }) { nodes { name } totalCount }
      school(id: "maple:school:2") { phone }
    }`.replace('phone: { in', 'name: { in'),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ schools: { nodes: [{ name: '2' }], totalCount: 1 }, school: { phone: '3' } });
  });

  test('what stands in quotes is text or a name, whatever it is; a parameter is a value, whatever it holds', async () => {
    const literal = "select id, 1 as n from people where code in ('?', '''', '%', ':asOf', '$1', '--', '/*', '\"')";
    const found = await rowsOf(system, looked(made(literal)));
    const wanted = CODES.flatMap((code, index) => (code === '\\' ? [] : [[`${index + 1}`, '1']]));
    expect(found).toEqual(wanted);
    const odd = `select o.${name("it's?")} as id, 1 as n from ${name('odd?; -- table')} o`;
    expect(await rowsOf(system, looked(made(odd, { reads: {} })))).toEqual([['5', '1']]);
    for (const [index, code] of CODES.entries()) {
      const { ask } = await system.open({
        parameters: { wanted: code, list: true, year: 2026 },
        tables: made('select id, 1 as n from people where code = :wanted and :year = 2026 and :list'),
        entities: {
          School: { table: 't', fields: { name: 'id', isCharter: null } },
          Enrollment: { fields: { school: null } },
        },
      });
      const { data, errors } = await ask('{ schools { nodes { name } } }');
      expect(errors).toBeUndefined();
      expect(data.schools.nodes).toEqual([{ name: `${index + 1}` }]);
    }
  });

  test.each<[string, string, object, string]>([
    ['no select', 'delete from people', {}, 'expected a text that begins with `select` or `with`.'],
    ['two statements', 'select 1 as id, 2 as n; drop table people', {}, 'expected one statement only, without a `;`.'],
    ['a comment', 'select 1 as id, 2 as n -- here', {}, 'expected no comments: they can stand beside it in this file.'],
    [
      'another comment',
      'select 1 as id /*! , 2 */ as n',
      {},
      'expected no comments: they can stand beside it in this file.',
    ],
    ['a bracket too many', 'select 1 as id, 2 as n) as x, (select 3', {}, 'expected a `(` before each `)`.'],
    ['a bracket too few', 'select (1 as id', {}, 'expected a `)` for each `(`.'],
    ['an open quote', "select 'a as id", {}, 'expected an end of what is quoted.'],
    [
      'a backslash in quotes',
      "select 'a\\' as id",
      {},
      'expected no `\\` in what is quoted, which engines read differently.',
    ],
    ['a hole', 'select ? as id', {}, 'expected no `?`: parameters are called by name, as `:schoolYear`.'],
    ['a numbered hole', 'select $1 as id', {}, 'expected no `$`: parameters are called by name, as `:schoolYear`.'],
    ['a variable', 'select @a as id', {}, 'expected no `@`: parameters are called by name, as `:schoolYear`.'],
    ['a parameter that there is not', 'select :year as id', {}, 'no parameter year is declared under `parameters`.'],
    [
      'what is no SQL',
      'select from from',
      {},
      'the database does not take this select; its own user can run it to see why.',
    ],
    [
      'a table that is not there',
      'select id, 1 as n from gone',
      {},
      'the database does not take this select; its own user can run it to see why.',
    ],
  ])('%s', async (_, select, more, expected) => {
    expect(await said(made(select, more))).toContain(`\`tables.t.select\`: ${expected}`);
  });

  test('columns that it does not give, and reads that are not there', async () => {
    expect(await said(made('select 1 as id'))).toBe('`tables.t.columns.n`: the select gives no column of this name.');
    const lacking = { reads: { people: ['gone'] } };
    expect(await said(made(STAYS, lacking))).toMatch(/^`tables.t.reads.people`: table `people` has no column `gone`/);
    const none = { reads: { gone: ['id'] } };
    expect(await said(made(STAYS, none))).toMatch(/^`tables.t.reads.gone`: the database has no table `gone`/);
    const tables = {
      ...made(STAYS, { reads: { u: ['id'] } }),
      u: { first: { table: 'people', per: ['id'], order: ['id'] } },
    };
    expect(await said(tables)).toContain('`tables.t.reads.u`: a select reads tables of the database alone.');
  });

  if (engine !== 'sqlite')
    test('columns of another type', async () => {
      const select = 'select id, code as n from people';
      expect(await said(made(select))).toBe('`tables.t.columns.n`: the select gives text here, not integer.');
      const date = { columns: { id: 'integer', n: 'date' } };
      expect(await said(made('select id, birth_date as n from people', date))).toBe('nothing');
      expect(await said(made(select, date))).toContain('the select gives text here, not date.');
    });
});
