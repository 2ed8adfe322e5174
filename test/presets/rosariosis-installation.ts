import { loadDistrict } from '../../demo/load';
import { catalogueTables } from '../../demo/systems/rosariosis/catalogue-tables';
import { studentTables } from '../../demo/systems/rosariosis/student-tables';
import type { Value, WritableTable } from '../../demo/table';
import { openTestDistrict, type TestDistrict } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase } from '../engines/fresh-database';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

export interface Installation extends TestDistrict {
  drop(): Promise<void>;
}

/** A RosarioSIS 12 with a handful of rows, each there for a reason, so that answers can be reckoned by hand. Today is 16 March 2026. */
export async function openInstallation(engine: 'postgres' | 'mysql', rows: Rows): Promise<Installation> {
  const tables: Readonly<Record<string, WritableTable>> = { ...catalogueTables(), ...studentTables() };
  for (const [name, given] of Object.entries(rows)) for (const row of given) tables[name]?.add(row);
  const database = await freshDatabase(engine);
  await write(database, (db) =>
    loadDistrict(db, engine, { system: 'rosariosis', name: 'Maple', schema: null, tables: Object.values(tables) }),
  );
  const opened = await openTestDistrict({ preset: 'rosariosis-12', database: database.url, asOf: '2026-03-16' });
  const drop = async () => {
    await opened.district.close();
    await database.drop();
  };
  return { ...opened, drop };
}
