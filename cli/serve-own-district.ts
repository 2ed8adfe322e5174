import type { Logger } from 'pino';
import type { Contract } from '../schema/contract';
import { keptNonces } from '../subgraphs/door/nonces';
import { openDistrict } from '../subgraphs/district';
import type { DistrictSettings } from '../subgraphs/mapping/district-file';
import type { DistrictTrust } from '../subgraphs/mapping/trust-form';
import { serveDistrict, type ServedDistrict } from '../subgraphs/serve';
import { openStore } from '../subgraphs/store/store';

/** Opens a district with its store, and its door. Closing it closes all three, the door first. */
export async function serveOwnDistrict(
  settings: DistrictSettings,
  trust: DistrictTrust,
  contract: Contract,
  log: Logger,
): Promise<ServedDistrict> {
  const store = await openStore(settings);
  const district = await openDistrict(settings, contract, { log, store });
  const served = await serveDistrict(district, settings, { trust, nonces: keptNonces(store), log });
  return {
    url: served.url,
    withdraw: served.withdraw,
    close: async () => {
      await served.close();
      await district.close();
      await store.close();
    },
  };
}
