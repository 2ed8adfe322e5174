import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer } from './administer';
import { parts } from './part';

export const engines = ['mysql', 'postgres', 'sqlite'] as const;
export type Engine = (typeof engines)[number];

/** An empty database of one's own; `drop` it when done (its connections may still be open). */
export interface FreshDatabase {
  engine: Engine;
  url: string;
  drop(): Promise<void>;
}

export async function freshDatabase(engine: Engine): Promise<FreshDatabase> {
  if (engine === 'sqlite') return freshFile();

  const server = serverUrl(engine);
  const name = `rollcall_${randomBytes(6).toString('hex')}`;
  const [create, ...drop] =
    engine === 'mysql'
      ? // A forgotten transaction elsewhere must not hang the drop for ever.
        [`CREATE DATABASE ${name} CHARACTER SET utf8mb4`, 'SET lock_wait_timeout = 10', `DROP DATABASE ${name}`]
      : [`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`, `DROP DATABASE ${name} WITH (FORCE)`];
  await administer(server, create);

  const url = new URL(server);
  url.pathname = `/${name}`;
  return { engine, url: url.href, drop: () => administer(server, ...drop) };
}

function freshFile(): FreshDatabase {
  const folder = mkdtempSync(join(process.env.ROLLCALL_TEST_FILES ?? tmpdir(), 'rollcall-sqlite-'));
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  return { engine: 'sqlite', url: `sqlite://${join(folder, 'district.db')}`, drop };
}

function serverUrl(engine: 'mysql' | 'postgres'): string {
  const { variable } = parts[engine];
  const given = process.env[variable];
  if (given === undefined) throw new Error(`${variable} is not set: call startEngines() first (jest does).`);
  const url = new URL(given);
  // Without a database pg asks for one named like the user, which need not exist; every server has "postgres".
  if (engine === 'postgres' && url.pathname.length <= 1) url.pathname = '/postgres';
  return url.href;
}
