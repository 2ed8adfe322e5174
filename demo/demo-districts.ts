import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../schema/package-root';
import type { System } from './district';

export interface DemoDistrict {
  readonly id: string;
  readonly system: System;
  readonly engine: 'sqlite' | 'postgres';
}

/** The three districts of the demo: their district files are in `demo/districts/`, their databases in `.demo/`. */
export const demoDistricts: readonly DemoDistrict[] = [
  { id: 'maple-grove', system: 'opensis', engine: 'sqlite' },
  { id: 'harbor-city', system: 'edfi', engine: 'postgres' },
  { id: 'cedar-falls', system: 'rosariosis', engine: 'postgres' },
];

/** A change of the generator makes a new number, and with it the databases are made anew. */
const EDITION = '3';

const folder = join(packageRoot, '.demo');

export const districtFileOf = ({ id }: DemoDistrict): string => join(packageRoot, 'demo', 'districts', `${id}.yaml`);

/** A file of SQLite, or a folder of PostgreSQL as WebAssembly. */
export const databaseOf = ({ id, engine }: DemoDistrict): string => join(folder, engine === 'sqlite' ? `${id}.db` : id);

/** What the district remembers; its district file says the same. */
export const stateOf = ({ id }: DemoDistrict): string => join(folder, `${id}.state`);

/** The key of the demo's own issuer. */
export const issuerKeyFile = join(folder, 'issuer.jwk');

/** The key of a gateway in a process of its own, and what its districts are told of it; their files name both. */
export const gatewayKeyFiles = {
  secret: join(folder, 'gateway.private.json'),
  open: join(folder, 'gateway.public.json'),
};

/** Makes the databases that are not there yet, side by side in processes of their own: it takes some seconds and much memory. */
export async function makeDemoDatabases(say: (sentence: string) => void): Promise<void> {
  const stamp = join(folder, 'edition');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === EDITION) return;
  say('Inventing three school districts (only the first time, some seconds) ...');
  mkdirSync(folder, { recursive: true });
  const run = promisify(execFile);
  await Promise.all(demoDistricts.map(({ id }) => run(process.execPath, [join(__dirname, 'make-database.js'), id])));
  writeFileSync(stamp, EDITION);
}
