import type { DistrictSettings } from '../mapping/district-file';
import type { Mapping } from '../mapping/mapping';
import type { SchoolCalendar } from '../school-calendar';
import type { Catalog } from './column-type';
import type { Dialect } from './dialect';
import type { Writing } from './writing';
import { survey, type Part } from './survey';
import { withMadeTables } from './tables/made-table';

/** A mapping beside a database, as the database is described: what SQL is written with, and which parts can be written. */
export interface Fit {
  /** What SQL for this day is written with. */
  writing(this: void, day: string): Writing;
  readonly parts: readonly Part[];
}

/** Reads nothing and runs nothing: the catalog is all that is known of the database, and which tables it had before. */
export function fit(
  { mapping }: Pick<DistrictSettings, 'mapping'>,
  calendar: SchoolCalendar,
  dialect: Dialect,
  described: Catalog,
  known?: ReadonlySet<string>,
): Fit {
  const writing = writingFor(mapping, calendar, dialect, described, known);
  return { writing, parts: survey(mapping, writing(calendar.today())) };
}

/** What SQL is written with, the tables that the mapping makes among those of the database. */
export function writingFor(
  mapping: Mapping,
  calendar: SchoolCalendar,
  dialect: Dialect,
  described: Catalog,
  known?: ReadonlySet<string>,
): Fit['writing'] {
  const { schema, codes, tables, columns, schoolYearStarts } = mapping;
  const { lookedUp = new Map() } = described;
  // Without a table that was there once it is not as if it had no rows.
  const lacking = new Set(mapping.optional.filter((table) => !described.has(table) && known?.has(table) !== true));
  const writingWith =
    (catalog: Catalog) =>
    (day: string): Writing => {
      const schoolYear = calendar.schoolYear(day);
      const builtIn = { asOf: day, schoolYear, systemYear: schoolYear - mapping.schoolYearOffset };
      const parameters = { ...mapping.parameters, ...builtIn };
      const shared = {
        dialect,
        catalog,
        schema,
        codes,
        tables,
        columns,
        lookedUp,
        facts: catalog.facts ?? new Map(),
        parameters,
        schoolYearStarts,
        lacking,
      };
      return { ...shared, on: writingWith(catalog) };
    };
  return writingWith(withMadeTables(writingWith(described)(calendar.today())));
}
