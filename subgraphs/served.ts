import type { Logger } from 'pino';
import type { Timer } from './drift/next-look';
import { watchDatabase, type Watch } from './drift/watch';
import { deliveredDistrict, isDelivered, type DeliveredDistrict } from './delivery/delivered';
import { firstDelivery } from './delivery/first-delivery';
import { reasonOf } from './mapping/configuration-error';
import type { DistrictSettings } from './mapping/district-file';
import { schoolCalendar, type SchoolCalendar } from './school-calendar';
import { openDatabase, type Database } from './sql/database';

/** What a request is answered from, from its beginning to its end. */
export interface Opened {
  readonly database: Database;
  readonly watch: Watch;
  readonly calendar: SchoolCalendar;
}

/** The database of a district, for as long as it runs: where a new delivery takes the place of the last, requests do not notice. */
export interface Served {
  use<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result>;
  /** The deliveries, where the database is a folder of them. */
  readonly deliveries: DeliveredDistrict | undefined;
  close(): Promise<void>;
}

export interface ServingOptions {
  readonly log: Logger;
  readonly clock: () => Date;
  readonly timer: Timer;
}

export async function serveDatabase(settings: DistrictSettings, options: ServingOptions): Promise<Served> {
  if (isDelivered(settings)) return serveDeliveries(settings, options);
  const opened = await open(settings, options);
  return { use: (work) => work(opened), deliveries: undefined, close: () => close(opened) };
}

async function open(settings: DistrictSettings, { log, clock, timer }: ServingOptions): Promise<Opened> {
  const calendar = schoolCalendar(settings, clock);
  const database = openDatabase(settings, calendar);
  try {
    return { database, calendar, watch: await watchDatabase({ settings, calendar, database, log, timer }) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function close({ database, watch }: Opened): Promise<void> {
  watch.close();
  await database.close();
}

async function serveDeliveries(settings: DistrictSettings, options: ServingOptions): Promise<Served> {
  const { log, timer } = options;
  const deliveries = deliveredDistrict(settings, options);
  let current = leased(await open(deliveries.settingsOf(await firstDelivery(deliveries, settings, options)), options));
  deliveries.tidy();
  let looking = Promise.resolve();
  const next = () =>
    timer(settings.delivery.lookEvery * 1000, () => {
      looking = look()
        .catch((error: unknown) => log.error({ code: reasonOf(error) }, 'a look at the delivery failed'))
        .finally(() => (cancel = next()));
    });
  let cancel = next();
  return {
    use: (work) => current.use(work),
    deliveries,
    close: async () => {
      await looking;
      cancel();
      await current.end();
    },
  };

  /** What runs goes on with the delivery that it began with; what comes next gets the new one. */
  async function look(): Promise<void> {
    const taken = await deliveries.look();
    if (taken === undefined) return;
    const last = current;
    current = leased(await open(deliveries.settingsOf(taken), options));
    await last.end();
    deliveries.tidy();
  }
}

/** Something that is ended when nobody uses it any more. */
function leased(opened: Opened) {
  let users = 0;
  let ended: (() => void) | undefined;
  return {
    use: async <Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> => {
      users++;
      try {
        return await work(opened);
      } finally {
        users--;
        if (users === 0) ended?.();
      }
    },
    end: async (): Promise<void> => {
      if (users > 0) await new Promise<void>((resolve) => (ended = resolve));
      await close(opened);
    },
  };
}
