import { pino } from 'pino';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { schoolCalendar } from '../school-calendar';
import type { Catalog } from '../sql/column-type';
import { openDatabase } from '../sql/database';
import { fit } from '../sql/fit';
import type { ColumnName } from '../sql/writing';
import { learned, retyped, type Retyped } from './column-kinds';
import { memoryFile, openMemory, writeMemory } from './memory';

/** What a person accepted: the database as it is now. */
export interface Acceptance {
  readonly district: string;
  /** Columns that hold another kind of values than before. */
  readonly retyped: readonly Retyped[];
  /** Columns that were read and are gone. */
  readonly gone: readonly ColumnName[];
}

/** Remembers the columns of a district as they are now. A district that runs notices it at its next look. */
export async function acceptDatabase(settings: DistrictSettings, clock = () => new Date()): Promise<Acceptance> {
  const database = openDatabase(settings);
  try {
    const { dialect } = database;
    const described = await database.describe();
    const remembered = openMemory(settings, dialect.name, pino({ level: 'silent' })).read();
    const { parts } = fit(settings, schoolCalendar(settings, clock), dialect, described);
    remember(settings, dialect.name, learned(parts, described, new Map()) ?? new Map());
    const gone = [...remembered].flatMap(([table, columns]) =>
      [...columns.keys()].filter((column) => !described.get(table)?.has(column)).map((column) => ({ table, column })),
    );
    return { district: settings.district.id, retyped: retyped(described, remembered), gone };
  } finally {
    await database.close();
  }
}

function remember(settings: DistrictSettings, engine: string, kinds: Catalog): void {
  const file = memoryFile(settings);
  try {
    writeMemory(file, engine, kinds);
  } catch (error) {
    throw new ConfigurationError(
      file,
      `the file cannot be written (${reasonOf(error) ?? 'unknown reason'}), so nothing is accepted. Name another folder with \`state\` in the district file.`,
    );
  }
}
