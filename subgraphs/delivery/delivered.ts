import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Logger } from 'pino';
import type { DistrictSettings } from '../mapping/district-file';
import { without } from '../mapping/without';
import { schoolCalendar } from '../school-calendar';
import { firstMistake } from '../sql/check-mapping';
import type { Catalog } from '../sql/column-type';
import { sqlite } from '../sql/engines/sqlite';
import { fit } from '../sql/fit';
import type { Part } from '../sql/survey';
import { deliveriesIn, type Deliveries } from './deliveries';
import type { Delivered } from './take';
import { AGENTS, columnsIn, fileNames, headingOf, OPEN_WHEN_ABSENT, SECRETS } from './one-roster';
import type { Snapshot } from './snapshots';
import { typeOf, type Wanted } from './store';

export const isDelivered = ({ database }: Pick<DistrictSettings, 'database'>): boolean => database.startsWith(SCHEME);
const SCHEME = 'csv:';

/** A district whose database is a folder of files: its deliveries, each of which makes settings of it that an engine can open. */
export interface DeliveredDistrict extends Deliveries {
  /** The settings of a district on SQLite: the snapshot, its day, and the mapping without what was not delivered. */
  settingsOf(this: void, snapshot: Snapshot): DistrictSettings;
}

/** What may be read of a delivery: every table and column of the standard, except for names and passwords of accounts. */
const catalog: Catalog = new Map([
  ...fileNames.map((file) => [file, typesOf(columnsIn(file).filter((column) => !SECRETS.has(column)))] as const),
  [AGENTS.name, typesOf(AGENTS.columns)] as const,
]);

/** What the mapping reads of a delivery. A mistake in it is found before any file is read. */
export function partsOf(settings: DistrictSettings, clock: () => Date): readonly Part[] {
  const { parts } = fit(settings, schoolCalendar(settings, clock), sqlite.dialect, catalog);
  const mistake = firstMistake(parts, settings.place);
  if (mistake) throw mistake;
  return parts;
}

export function deliveredDistrict(
  settings: DistrictSettings,
  { log, clock }: { log: Logger; clock: () => Date },
): DeliveredDistrict {
  const { mapping, delivery, asOf } = settings;
  const parts = partsOf(settings, clock);
  const wanted = columnsRead(parts);
  const deliveries = deliveriesIn({
    ...delivery,
    ...deliveryPlaces(settings),
    wanted,
    made: digest(
      [...wanted].map(([table, columns]) => [table, ...columns]),
      delivery.endDates,
      asOf,
      settings.timeZone,
      mapping.schoolYearStarts,
    ),
    log: log.child({ district: settings.district.id }),
    clock,
    calendarOf: (written) => schoolCalendar(settings, () => written),
  });
  const settingsOf = ({ file, description: { day, files } }: Snapshot): DistrictSettings => {
    const gone = new Set(parts.filter((part) => !isHeld(part, files)).map(({ path }) => path.join()));
    return {
      ...settings,
      database: `sqlite:${file}`,
      asOf: asOf ?? day,
      mapping: without(mapping, (path) => gone.has(path.join())),
    };
  };
  return Object.assign(deliveries, { settingsOf });
}

/** Where the deliveries come, and where their snapshots are kept. */
export function deliveryPlaces({ database, delivery, file }: DistrictSettings): { folder: string; snapshots: string } {
  const folder = database.slice(SCHEME.length);
  const { snapshots } = delivery;
  return { folder, snapshots: snapshots === undefined ? `${folder}.rollcall` : resolve(dirname(file), snapshots) };
}

function typesOf(columns: readonly string[]): Map<string, 'integer' | 'text'> {
  return new Map(columns.map((column) => [column, typeOf(column)]));
}

function columnsRead(parts: readonly Part[]): Wanted {
  const wanted = new Map<string, Set<string>>();
  for (const { table, column } of parts.flatMap(({ reads }) => reads))
    wanted.set(table, (wanted.get(table) ?? new Set()).add(column));
  return wanted;
}

/**
 * Whether a delivery has what a part of the mapping reads. Without a file the rows are not known, and neither is a column
 * that a vendor leaves out: both are not mapped, which answers tell, and not empty.
 */
function isHeld({ kind, reads }: Part, files: Delivered): boolean {
  if (kind === 'table' || kind === 'join') return true;
  return reads.every(({ table, column }) => {
    const file = table === AGENTS.name ? files['users'] : files[table];
    if (file === undefined) return false;
    return kind === 'source' || file.columns.includes(headingOf(table, column)) || OPEN_WHEN_ABSENT.has(column);
  });
}

const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
