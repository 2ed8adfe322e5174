import { freshDatabase, type Engine } from '../engines/fresh-database';
import { openStore, type Store } from '../../subgraphs/store/store';

/** An empty database for a store, which several may open, as processes do. */
export async function freshStore(engine: Engine): Promise<{ open(): Promise<Store>; close(): Promise<void> }> {
  const database = await freshDatabase(engine);
  const opened: Store[] = [];
  return {
    open: async () => {
      const store = await openStore({ store: { address: database.url, place: 'maple.yaml:3' } });
      opened.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(opened.map((store) => store.close()));
      await database.drop();
    },
  };
}
