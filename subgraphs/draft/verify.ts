import { rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { isDelivered, partsOf } from '../delivery/delivered';
import { ConfigurationError } from '../mapping/configuration-error';
import { readDistrictFile, type DistrictSettings } from '../mapping/district-file';
import { schoolCalendar } from '../school-calendar';
import { openDatabase } from '../sql/database';
import { fit } from '../sql/fit';

/** A part of a drafted file that cannot be used, with what a district would say at its start. */
export interface Misfit {
  /** `entities.Student.fields.firstName`; empty where the file as a whole is at fault. */
  readonly path: readonly string[];
  readonly problem: string;
}

export interface Laid {
  readonly misfits: readonly Misfit[];
  /** The columns that the mapping reads, as `table.column`. */
  readonly reads: ReadonlySet<string>;
}

/** Reads a text as a district would at its start, and lays it over the database. Nothing is written but a file for the moment. */
export async function laidOver(
  text: string,
  beside: string,
  schema: GraphQLSchema,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Laid> {
  const file = fileBeside(beside);
  try {
    return await read(text, file, schema, environment, async (settings) => {
      if (isDelivered(settings)) {
        // What a delivery lacks is not mapped while it lacks it: only the mapping itself can be wrong.
        partsOf(settings, () => new Date());
        return { misfits: [], reads: new Set() };
      }
      const database = openDatabase(settings);
      try {
        const calendar = schoolCalendar(settings, () => new Date());
        const { parts } = fit(settings, calendar, database.dialect, await database.describe());
        return {
          misfits: parts.flatMap(({ path, problem }) =>
            problem === undefined ? [] : [{ path: path.map(String), problem }],
          ),
          reads: new Set(parts.flatMap(({ reads }) => reads.map(({ table, column }) => `${table}.${column}`))),
        };
      } finally {
        await database.close();
      }
    });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [, path, problem] = /^.*?`([\w.$ ]+)`: (.*)$/s.exec(error.message) ?? [];
    const misfit = { path: path?.split('.') ?? [], problem: problem ?? error.message.replaceAll(file, 'the draft') };
    return { misfits: [misfit], reads: new Set() };
  }
}

export const fileBeside = (beside: string): string => `${beside}.${randomBytes(4).toString('hex')}.draft`;

/** A text as the settings of a district, from a file that is there for the moment. */
export async function read<Result>(
  text: string,
  file: string,
  schema: GraphQLSchema,
  environment: Readonly<Record<string, string | undefined>>,
  use: (settings: DistrictSettings) => Promise<Result>,
): Promise<Result> {
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  try {
    return await use(readDistrictFile(file, schema, environment));
  } finally {
    rmSync(file, { force: true });
  }
}
