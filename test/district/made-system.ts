import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type Engine } from '../engines/fresh-database';
import { makeTable, type MadeTable } from './made-table';
import { openTestDistrict, type TestDistrict } from './open';
import { write } from './writable';

type Part = Readonly<Record<string, unknown>>;

/** Tables that a test makes for itself on an engine, and districts over them with mappings of its own. */
export interface MadeSystem {
  readonly engine: Engine;
  /** The address of its database. */
  readonly url: string;
  /** A district with this mapping; `differences` stand in its district file. */
  open(mapping: Part, differences?: Part, options?: Parameters<typeof openTestDistrict>[1]): Promise<TestDistrict>;
  close(): Promise<void>;
}

/** `before`: statements that the tables need, such as those that make their types. */
export async function madeSystem(
  engine: Engine,
  tables: Readonly<Record<string, MadeTable>>,
  before: readonly string[] = [],
): Promise<MadeSystem> {
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-made-'));
  const database = await freshDatabase(engine);
  await write(database, async (db) => {
    // Real systems let dirt in.
    if (engine === 'mysql') await db.raw("set session sql_mode = 'NO_ENGINE_SUBSTITUTION,ALLOW_INVALID_DATES'");
    for (const statement of before) await db.raw(statement);
    for (const [name, table] of Object.entries(tables)) await makeTable(db, engine, name, table);
  });
  const opened: TestDistrict[] = [];
  let presets = 0;
  return {
    engine,
    url: database.url,
    open: async (mapping, differences = {}, options = {}) => {
      const preset = join(folder, `preset-${presets++}.yaml`);
      writeFileSync(preset, JSON.stringify({ system: 'a system of our own', engines: [engine], ...mapping }, null, 2));
      const district = await openTestDistrict(
        { preset, database: database.url, asOf: '2026-03-16', ...differences },
        options,
      );
      opened.push(district);
      return district;
    },
    close: async () => {
      await Promise.all(opened.map(({ district }) => district.close()));
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
