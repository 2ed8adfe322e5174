import { isDistrictName } from '../../schema/id';
import { compareText } from '../../schema/order';
import type { Shard } from './shard';

/** The districts that belong to this gateway. They come and go while it runs; the schema does not change with them. */
export interface Districts {
  /** Registers a district, or gives a registered one a new address. */
  add(shard: Shard): void;
  remove(id: string): void;
  get(id: string): Shard | undefined;
  /** The names, in order. */
  ids(): readonly string[];
  /** Notes whether a district answered what it was last asked. */
  note(id: string, answered: boolean): void;
  registration(id: string): Registration | undefined;
}

/** `type Registration` of the registry's schema. */
export interface Registration {
  readonly state: 'REGISTERED' | 'ANSWERING' | 'SILENT';
  readonly since: string;
}

export function createDistricts(shards: Iterable<Shard> = []): Districts {
  const shardOf = new Map<string, Shard>();
  const registrations = new Map<string, Registration>();
  let names: readonly string[] = [];

  function change(id: string, shard: Shard | undefined): void {
    const before = shardOf.get(id);
    if (shard === undefined) {
      shardOf.delete(id);
      registrations.delete(id);
    } else {
      shardOf.set(id, shard);
      registrations.set(id, { state: 'REGISTERED', since: registrations.get(id)?.since ?? new Date().toISOString() });
    }
    names = [...shardOf.keys()].sort(compareText);
    // Questions under way are still answered; the connections end after them.
    if (before !== shard) void before?.close?.().catch(() => undefined);
  }

  const districts: Districts = {
    add: (shard) => {
      if (!isDistrictName(shard.id))
        throw new Error(
          `"${shard.id}" cannot be the name of a district: it must be a-z, 0-9 and -, beginning with a letter`,
        );
      change(shard.id, shard);
    },
    remove: (id) => change(id, undefined),
    get: (id) => shardOf.get(id),
    ids: () => names,
    note: (id, answered) => {
      const known = registrations.get(id);
      if (known) registrations.set(id, { ...known, state: answered ? 'ANSWERING' : 'SILENT' });
    },
    registration: (id) => registrations.get(id),
  };
  for (const shard of shards) districts.add(shard);
  return districts;
}
