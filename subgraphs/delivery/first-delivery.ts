import { pino, type Logger } from 'pino';
import { timer as realTimer, type Timer } from '../drift/next-look';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { deliveredDistrict, isDelivered } from './delivered';
import type { Deliveries, Held } from './deliveries';
import type { Snapshot } from './snapshots';

export interface WaitingOptions {
  readonly log: Logger;
  readonly clock: () => Date;
  readonly timer: Timer;
}

const MOST_SECONDS = 3;

/** The delivery to begin with: the one that lies there if it is whole and at rest, else the last good one. */
export async function firstDelivery(
  deliveries: Deliveries,
  { delivery, place }: DistrictSettings,
  { timer, log }: WaitingOptions,
): Promise<Snapshot> {
  const look = () => deliveries.look().catch((error: unknown) => unwritten(error, place(['database'])));
  await look();
  const alive = setInterval(() => undefined, 60_000); // a timer alone keeps no process alive
  try {
    while (deliveries.current === undefined && deliveries.isBeingWritten) {
      log.info('the delivery may still be written to: waiting until it is at rest');
      const seconds = Math.min(delivery.lookEvery, MOST_SECONDS);
      await new Promise<void>((resolve) => void timer(seconds * 1000, resolve));
      await look();
    }
  } finally {
    clearInterval(alive);
  }
  if (deliveries.current) return deliveries.current;
  const reasons = (deliveries.held?.problems ?? []).map(({ message }) => message).join('; ');
  throw new ConfigurationError(
    place(['database']),
    `the delivery cannot be taken, and there is no good one before it: ${reasons}.`,
  );
}

/** A full disk, for instance; anything that has no code is a bug of ours. */
function unwritten(error: unknown, place: string): never {
  const reason = reasonOf(error);
  if (reason === undefined || error instanceof ConfigurationError) throw error;
  throw new ConfigurationError(place, `the snapshot of the delivery cannot be written (${reason}).`);
}

/** A district as one looks at it from outside, while it may be running. */
export interface Openable {
  /** Settings that an engine can open: of the delivery in service, where the database is a folder of them. */
  readonly settings: DistrictSettings;
  /** Why the delivery that lies in the folder is not in service. */
  readonly held: Held | undefined;
}

export async function openable(
  settings: DistrictSettings,
  { clock = () => new Date(), timer = realTimer }: Partial<Pick<WaitingOptions, 'clock' | 'timer'>> = {},
): Promise<Openable> {
  if (!isDelivered(settings)) return { settings, held: undefined };
  const log = pino({ level: 'silent' }); // what it finds it gives back
  const deliveries = deliveredDistrict(settings, { log, clock });
  const snapshot = await firstDelivery(deliveries, settings, { log, clock, timer });
  return { settings: deliveries.settingsOf(snapshot), held: deliveries.held };
}
