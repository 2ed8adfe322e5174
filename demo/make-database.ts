import { rmSync } from 'node:fs';
import { knex, type Knex } from 'knex';
import { LibsqlClient } from '../subgraphs/sql/engines/libsql';
import { PGliteClient } from '../subgraphs/sql/engines/pglite-client';
import { databaseOf, demoDistricts, stateOf } from './demo-districts';
import { inventDistrict } from './district';
import { loadDistrict } from './load';

/** Run as a process of its own, one for each district: `make-database.js maple-grove`. */
async function makeDatabase(id: string | undefined): Promise<void> {
  const district = demoDistricts.find((one) => one.id === id);
  if (!district) throw new Error('give the name of a demo district');
  const { engine, system } = district;
  const place = databaseOf(district);
  // What the district remembers is of the database that was here before.
  for (const old of [place, stateOf(district)]) rmSync(old, { recursive: true, force: true });
  const db = engine === 'sqlite' ? openSqlite(place) : openPglite(place);
  try {
    await loadDistrict(db, engine, inventDistrict({ system, seed: district.id, students: 1000 }));
  } finally {
    await db.destroy();
  }
}

function openSqlite(filename: string): Knex {
  return knex({
    client: LibsqlClient as unknown as typeof Knex.Client,
    connection: { filename },
    useNullAsDefault: true,
  });
}

function openPglite(folder: string): Knex {
  return knex({
    client: PGliteClient as unknown as typeof Knex.Client,
    connection: { folder } as object,
    pool: { min: 1, max: 1 },
  });
}

void makeDatabase(process.argv[2]);
