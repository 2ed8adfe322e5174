import type { DistrictSettings } from '../mapping/district-file';
import type { Mapping } from '../mapping/mapping';
import type { SchoolCalendar } from '../school-calendar';
import type { Catalog } from '../sql/column-type';
import type { Dialect } from '../sql/dialect';
import { fit, type Fit } from '../sql/fit';
import { withoutAbsent } from './absent';
import { available, type Loss } from './available';
import { retyped, withRetyped } from './column-kinds';

/** What a district can read at one time. A request keeps to the one that it began with. */
export interface Standing extends Fit {
  /** What is left of the mapping. */
  readonly mapping: Mapping;
  readonly losses: readonly Loss[];
  /** The same text for the same database and the same memory of it. */
  readonly signature: string;
}

/** From what the database has now, and what is remembered of the kinds of its columns. */
export function standingIn(
  settings: DistrictSettings,
  calendar: SchoolCalendar,
  dialect: Dialect,
  described: Catalog,
  remembered: Catalog,
): Standing {
  const { writing, parts: surveyed } = fit(settings, calendar, dialect, described, new Set(remembered.keys()));
  const parts = withRetyped(surveyed, retyped(described, remembered));
  const { mapping, losses } = available(withoutAbsent(settings.mapping, parts), parts);
  return { writing, parts, mapping, losses, signature: signatureOf(described, losses) };
}

function signatureOf(described: Catalog, losses: readonly Loss[]): string {
  const columns = [...described].flatMap(([table, own]) =>
    [...own].map(([column, kind]) => JSON.stringify([table, column, kind])),
  );
  return [
    ...columns.sort(),
    JSON.stringify([...(described.lookedUp ?? [])]),
    ...losses.map(({ field, reason }) => JSON.stringify([field, reason])),
  ].join();
}
