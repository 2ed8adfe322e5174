import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type Engine } from '../engines/fresh-database';
import { openStore, type Store } from '../../subgraphs/store/store';

/** An empty database for a store, which several may open, as processes do. */
export async function freshStore(
  engine: Engine,
): Promise<{ address: string; open(): Promise<Store>; close(): Promise<void> }> {
  const database = await freshDatabase(engine);
  const opened: Store[] = [];
  const state = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-state-'));
  return {
    address: database.url,
    open: async () => {
      const store = await openStore({ store: { address: database.url, place: 'maple.yaml:3' }, state });
      opened.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(opened.map((store) => store.close()));
      await database.drop();
      rmSync(state, { recursive: true });
    },
  };
}
