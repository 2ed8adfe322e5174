import type { Shard } from '../../gateway/fan-out/shard';
import type { District } from '../../subgraphs/district';
import { custodian } from '../../subgraphs/policy/custodian';

/** A district that runs in this very process: the gateway asks it without a network between them. */
export function districtShard(district: District): Shard {
  return {
    id: district.id,
    ask: (request, signal) => district.answer(request, custodian(district.id), signal),
    health: async () => (await district.health()).status,
    close: () => district.close(),
  };
}
