import { join } from 'node:path';
import { freshDatabase, type Engine, type FreshDatabase } from '../../engines/fresh-database';
import { openTestDistrict, type TestDistrict } from '../open';
import { write } from '../writable';
import { makeSmallTables, type SmallRows } from './tables';

export const preset = join(__dirname, 'preset.yaml');

type Options = Parameters<typeof openTestDistrict>[1];

/** The small system on an engine, with as many districts over it as a test wants. */
export interface SmallSystem {
  readonly engine: Engine;
  readonly database: FreshDatabase;
  /** A district with these differences from the preset. */
  readonly open: (differences?: Readonly<Record<string, unknown>>, options?: Options) => Promise<TestDistrict>;
  close(): Promise<void>;
}

export async function smallSystem(engine: Engine, rows: SmallRows): Promise<SmallSystem> {
  const database = await freshDatabase(engine);
  await write(database, (db) => makeSmallTables(db, engine, rows));
  const opened: TestDistrict[] = [];
  return {
    engine,
    database,
    open: async (differences = {}, options = {}) => {
      const content = { preset, database: database.url, asOf: '2026-03-16', ...differences };
      const district = await openTestDistrict(content, options);
      opened.push(district);
      return district;
    },
    close: async () => {
      await Promise.all(opened.map(({ district }) => district.close()));
      await database.drop();
    },
  };
}
