import { ConfigurationError } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { SourceError, type Database } from './database';
import { raw, sql } from './fragment';

/** Asks the engine about each regular expression of the mapping: one that it refuses would fail in the middle of an answer. */
export async function refusedPattern(
  { patterns, place }: Pick<DistrictSettings, 'patterns' | 'place'>,
  { dialect, run }: Database,
): Promise<ConfigurationError | undefined> {
  const { match } = dialect.texts;
  if (match === undefined) return undefined; // which the survey has told already
  for (const { pattern, path } of patterns) {
    const tried = sql`${match(dialect.asText(raw("''")), pattern)} as c0`;
    try {
      await run((db) => db.select(db.raw(tried.sql, tried.bindings as string[])), undefined, undefined);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const code = error.code === undefined ? '' : ` (${error.code})`;
      return new ConfigurationError(
        place(path),
        `\`${path.map(String).join('.')}\`: the database does not take this for a regular expression${code}.`,
      );
    }
  }
  return undefined;
}
