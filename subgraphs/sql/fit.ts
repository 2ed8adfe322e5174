import type { DistrictSettings } from '../mapping/district-file';
import type { SchoolCalendar } from '../school-calendar';
import type { Catalog } from './column-type';
import type { Dialect } from './dialect';
import type { Writing } from './scope';
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
  const { schema, tables } = mapping;
  const writingWith =
    (catalog: Catalog) =>
    (day: string): Writing => {
      const schoolYear = calendar.schoolYear(day);
      const builtIn = { asOf: day, schoolYear, systemYear: schoolYear - mapping.schoolYearOffset };
      const parameters = { ...mapping.parameters, ...builtIn };
      return { dialect, catalog, schema, tables, parameters, known, on: writingWith(catalog) };
    };
  const today = calendar.today();
  const writing = writingWith(withMadeTables(writingWith(described)(today)));
  return { writing, parts: survey(mapping, writing(today)) };
}
