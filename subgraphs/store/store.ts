import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings, StoreAddress } from '../mapping/district-file';
import { connectToWrite, isCrossed, MEMORY } from '../sql/writable';
import { assertKnown, holdTo } from './known-store';
import { CHANGES, FACT, MADE_BY, makeTables, SALT, saltOf, VERSION } from './tables';

/**
 * The district's own small store: what families have refused, the signatures that are spent, and how many students somebody has
 * looked at. It is the only thing that a district ever writes, and no record of a student is in it.
 */
export interface Store {
  readonly db: Knex;
  /** One transaction. It begins with a write, which holds back whoever else would write the same row, on every engine. */
  write<Result>(this: void, work: (transaction: Knex.Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

type Settings = Pick<DistrictSettings, 'store' | 'state'>;

/** Opens the store, and makes its tables. Without it a district does not start: it would not know what was refused. */
export async function openStore({ store, state }: Settings): Promise<Store> {
  const db = connected(store);
  try {
    await patiently(() => makeTables(db, store.address.startsWith('m')));
    await patiently(() => checkVersion(db, store.place));
    if (store.address !== MEMORY) holdTo(state, await identityOf(db), store.place);
    return storeOf(db);
  } catch (error) {
    await db.destroy();
    throw unusable(error, store);
  }
}

/** The store as it is, for whoever only looks at the district; undefined where there is none yet, and none is made. */
export async function existingStore({ store, state }: Settings): Promise<Store | undefined> {
  const file = fileOf(store.address);
  if (file !== undefined && !existsSync(file)) {
    assertKnown(state, undefined, store.place);
    return undefined;
  }
  const db = connected(store);
  try {
    const isMade = await db.schema.hasTable(FACT);
    assertKnown(state, isMade ? await identityOf(db) : undefined, store.place);
    if (isMade) return storeOf(db);
    await db.destroy();
    return undefined;
  } catch (error) {
    await db.destroy();
    throw unusable(error, store);
  }
}

/** A store that remembers nothing beyond its closing. */
export const memoryStore = (): Promise<Store> =>
  openStore({ store: { address: MEMORY, place: MEMORY }, state: MEMORY });

const fileOf = (address: string): string | undefined =>
  address === MEMORY ? undefined : /^sqlite:(?:\/\/)?(.+)$/.exec(address)?.[1];

function connected({ address, place }: StoreAddress): Knex {
  const file = fileOf(address);
  try {
    if (file !== undefined) ownFile(file);
    const db = connectToWrite(address);
    if (db) return db;
  } catch (error) {
    throw unusable(error, { address, place });
  }
  throw new ConfigurationError(
    place,
    '`store`: expected an address that begins with sqlite:, mysql:, mariadb: or postgres:.',
  );
}

/** Nobody but the district's own user reads who has refused what; what SQLite writes beside the file can be read by the same. */
function ownFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

/** The driver's text may hold a password, so only its code is told. */
function unusable(error: unknown, { place }: StoreAddress): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  const reason = reasonOf(error);
  return new ConfigurationError(
    place,
    `\`store\`: what families have refused is kept there, and it cannot be opened or written${reason === undefined ? '' : ` (${reason})`}. Check the address, and that its user may make tables.`,
  );
}

async function checkVersion(db: Knex, place: string): Promise<void> {
  const facts = [
    { name: MADE_BY, number: VERSION },
    { name: CHANGES, number: 0 },
    { name: SALT, number: 0, text: randomBytes(32).toString('hex') },
  ];
  await db(FACT).insert(facts).onConflict('name').ignore();
  const row = await db(FACT).where({ name: MADE_BY }).first<{ number: number | string } | undefined>('number');
  if (Number(row?.number) > VERSION)
    throw new ConfigurationError(place, '`store`: a newer Rollcall has made it. Start the district with that one.');
}

/** Told of nobody, and of no other store: what was made of its salt, which stays as it was made. */
async function identityOf(db: Knex): Promise<string> {
  return createHash('sha256')
    .update(`store ${await saltOf(db)}`)
    .digest('hex')
    .slice(0, 32);
}

const storeOf = (db: Knex): Store => ({
  db,
  write: (work) => patiently(() => db.transaction(work)),
  close: () => db.destroy(),
});

const MOST_TRIES = 100;

/** Who stands in another's way steps back, and begins again. */
async function patiently<Result>(work: () => Promise<Result>, tries = MOST_TRIES): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isCrossed(error) || tries <= 1) throw error;
  }
  await setTimeout(5 + Math.random() * 20);
  return patiently(work, tries - 1);
}
