import { knex } from 'knex';
import { createConnection } from 'mysql2/promise';
import { inventDistrict } from '../demo/district';
import { loadDistrict } from '../demo/load';
import { startEngines } from '../test/engines/start';

export const STUDENTS = 5_000;
export const ATTENDANCE_ROWS = 200_000;

export interface BenchDatabase {
  readonly id: string;
  readonly url: string;
}

export interface Databases {
  readonly server: string;
  readonly districts: readonly BenchDatabase[];
  close(): Promise<void>;
}

/**
 * openSIS districts in MariaDB, each in a database of its own: on a private server that is deleted afterwards, or, when
 * ROLLCALL_BENCH_MYSQL names a server, there, where they stay for the next run.
 */
export async function openDatabases(count: number): Promise<Databases> {
  const prepared = process.env['ROLLCALL_BENCH_MYSQL'];
  const engines = prepared === undefined ? await startEngines(['mysql']) : undefined;
  const server = prepared ?? process.env['ROLLCALL_TEST_MYSQL'] ?? '';
  const names = Array.from({ length: count }, (_, index) => index + 1);
  const districts = names.map((number) => ({ id: `bench-${number}`, url: urlOf(server, `rollcall_bench_${number}`) }));
  const close = async () => {
    if (engines === undefined) return;
    await onServer(server, (run) => run(...districts.map(({ url }) => `drop database if exists ${nameOf(url)}`)));
    await engines.stop();
  };
  try {
    for (const district of districts) await makeDistrict(server, district);
  } catch (error) {
    await close();
    throw error;
  }
  return { server, districts, close };
}

async function makeDistrict(server: string, { id, url }: BenchDatabase): Promise<void> {
  const name = nameOf(url);
  const finished = await onServer(server, (_, has) => has(name));
  if (finished) return;
  console.log(`Making district ${id} ...`);
  const unfinished = `${name}_unfinished`;
  await onServer(server, (run) =>
    run(
      `drop database if exists ${name}`,
      `create database ${name} character set utf8mb4`,
      `create database if not exists ${unfinished}`,
    ),
  );
  const db = knex({ client: 'mysql2', connection: url, pool: { min: 1, max: 1 } });
  try {
    const attendanceRowsPerStudent = ATTENDANCE_ROWS / STUDENTS;
    await loadDistrict(
      db,
      'mysql',
      inventDistrict({ system: 'opensis', seed: id, students: STUDENTS, attendanceRowsPerStudent }),
    );
  } finally {
    await db.destroy();
  }
  await onServer(server, (run) => run(`drop database ${unfinished}`));
}

type Run = (...statements: string[]) => Promise<void>;

/** Runs statements as the server's administrator; `has` tells whether a database is there and was filled to its end. */
async function onServer<T>(
  server: string,
  work: (run: Run, has: (name: string) => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const connection = await createConnection({ uri: server });
  const run: Run = async (...statements) => {
    for (const statement of statements) await connection.query(statement);
  };
  const has = async (name: string) => {
    const [rows] = await connection.query('show databases like ?', [`${name.replaceAll('_', '\\_')}%`]);
    const found = (rows as object[]).flatMap((row) => Object.values(row) as string[]);
    return found.includes(name) && !found.includes(`${name}_unfinished`);
  };
  try {
    return await work(run, has);
  } finally {
    await connection.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);
