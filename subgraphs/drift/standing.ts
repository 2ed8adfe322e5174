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
  return { writing, parts, mapping, losses };
}

/** A text that is the same for the same database and the same memory of it: then what can be read is the same, too. */
export function signatureOf(described: Catalog, remembered: Catalog): string {
  const columns = (tables: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map()) =>
    [...tables].flatMap(([table, own]) => [...own].map((column) => JSON.stringify([table, column]))).sort();
  const { lookedUp = [], facts } = described;
  return JSON.stringify([columns(described), columns(facts), [...lookedUp], columns(remembered)]);
}
