import { existsSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import Libsql from 'libsql';
import { chromium } from './chromium';
import { engines, freshDatabase, type Engine } from './fresh-database';
import { whatToDo } from './install';

type Rows = Record<string, unknown>[];

const tables = {
  mysql: 'SELECT table_name FROM information_schema.tables WHERE table_schema = database()',
  postgres: `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`,
  sqlite: `SELECT name FROM sqlite_master`,
};

async function open(
  engine: Engine,
  url: string,
): Promise<{ query(sql: string): Promise<Rows>; close(): Promise<void> }> {
  if (engine === 'mysql') {
    const connection = await createConnection(url);
    return { query: async (sql) => (await connection.query(sql))[0] as Rows, close: () => connection.end() };
  }
  if (engine === 'postgres') {
    const client = new Client(url);
    await client.connect();
    return { query: async (sql) => (await client.query(sql)).rows as Rows, close: () => client.end() };
  }
  const file = new Libsql(new URL(url).pathname);
  const query = async (sql: string): Promise<Rows> => {
    const statement = file.prepare(sql);
    return statement.reader ? (statement.all() as Rows) : (statement.run(), []);
  };
  return { query, close: async () => void file.close() };
}

describe.each(engines)('%s', (engine) => {
  test('answers, and a fresh database is empty and its own', async () => {
    const [one, other] = await Promise.all([freshDatabase(engine), freshDatabase(engine)]);
    const [first, second] = await Promise.all([open(engine, one.url), open(engine, other.url)]);

    expect(await first.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await first.query(tables[engine])).toEqual([]);
    await first.query('CREATE TABLE roll (id integer)');
    expect(await first.query(tables[engine])).toHaveLength(1);
    expect(await second.query(tables[engine])).toEqual([]);

    await Promise.all([first.close(), second.close()]);
    await Promise.all([one.drop(), other.drop()]);
    if (engine === 'sqlite') expect(existsSync(new URL(one.url).pathname)).toBe(false);
    else await expect(open(engine, one.url)).rejects.toThrow();
  });
});

test.each([
  ['mysql', 'SELECT @@character_set_database AS encoding', 'utf8mb4'],
  ['postgres', `SELECT getdatabaseencoding() AS encoding`, 'UTF8'],
] as const)('%s keeps every letter', async (engine, sql, encoding) => {
  const database = await freshDatabase(engine);
  const connection = await open(engine, database.url);
  expect(await connection.query(sql)).toEqual([{ encoding }]);
  await connection.close();
  await database.drop();
});

test('a browser is there', () => {
  expect(existsSync(chromium())).toBe(true);
});

test('what is missing is named, with what to do', () => {
  expect(whatToDo(['mysql', 'chromium'])).toBe(
    'The tests run on real engines and these are missing here: MariaDB or MySQL (or ROLLCALL_TEST_MYSQL), ' +
      'Chromium (or ROLLCALL_TEST_CHROMIUM). Install them ("apt-get install mariadb-server chromium", as root, ' +
      'on Debian and Ubuntu) or set the variables named.',
  );
});
