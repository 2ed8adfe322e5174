import type { Districts } from './fan-out/districts';
import { ShardFailure, type MissingReason, type Shard, type ShardStatus } from './fan-out/shard';

const WITHIN = 2_000;

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly districts: readonly DistrictHealth[];
}

export interface DistrictHealth {
  readonly district: string;
  readonly state: 'ANSWERED' | MissingReason;
  /** As the district says itself; `degraded` where its database has not all that it maps. */
  readonly status?: ShardStatus;
  readonly milliseconds: number;
}

/** Asks every district now how it stands; no district tells more of itself to whoever asks for nobody. */
export async function health(districts: Districts): Promise<Health> {
  const states = await Promise.all(districts.ids().map((id) => healthOf(districts, id)));
  const well = states.every(({ status }) => status === 'ok');
  return { status: well ? 'ok' : 'degraded', districts: states };
}

async function healthOf(districts: Districts, district: string): Promise<DistrictHealth> {
  const started = performance.now();
  const said = await answerOf(districts.get(district));
  const milliseconds = Math.round((performance.now() - started) * 10) / 10;
  const answered = said === 'ok' || said === 'degraded';
  districts.note(district, answered);
  if (answered) return { district, state: 'ANSWERED', status: said, milliseconds };
  return { district, state: said === 'failed' ? 'FAILED' : said, milliseconds };
}

async function answerOf(shard: Shard | undefined): Promise<ShardStatus | MissingReason> {
  if (shard === undefined) return 'REMOVED';
  const limit = new AbortController();
  let giveUp = (): void => undefined;
  const late = new Promise<MissingReason>((resolve) => (giveUp = () => resolve('TIMEOUT')));
  const timer = setTimeout(() => {
    giveUp();
    limit.abort();
  }, WITHIN);
  const asked = shard
    .health(limit.signal)
    .catch((error: unknown) => (error instanceof ShardFailure ? error.reason : 'FAILED'));
  return Promise.race([late, asked]).finally(() => clearTimeout(timer));
}
