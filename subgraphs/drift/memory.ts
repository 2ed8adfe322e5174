import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import { columnTypes, type Catalog } from '../sql/column-type';

/** What a district remembers of its columns from one start to the next: a file in the district's own folder. */
export interface Memory {
  /** As the file says now: somebody may have accepted a change meanwhile. */
  read(): Catalog;
  write(kinds: Catalog): void;
}

const form = z.object({
  version: z.literal(1),
  engine: z.string(),
  columns: z.record(z.string(), z.record(z.string(), z.enum(columnTypes))),
});

export const memoryFile = ({ state }: Pick<DistrictSettings, 'state'>): string => join(state, 'columns.json');

/**
 * A file that cannot be read or written does not stop the district: what is known is then known for as long as it runs, and
 * the log says what to do. Columns of another engine tell nothing about this one's.
 */
export function openMemory(settings: Pick<DistrictSettings, 'state'>, engine: string, log: Logger): Memory {
  const file = memoryFile(settings);
  let kept: Catalog = new Map(); // what is known when the file does not say it
  let readable = true;
  let trouble: string | undefined;
  return { read, write };

  function read(): Catalog {
    try {
      kept = readMemory(file, engine);
      readable = true;
    } catch (error) {
      const reason = reasonOf(error);
      readable = reason === 'ENOENT' || (reason === undefined && setAside());
      if (!readable) say(`${file} cannot be read (${reason ?? 'its form is wrong'}): ${UNKNOWN}`);
    }
    return kept;
  }

  function setAside(): boolean {
    try {
      renameSync(file, `${file}.broken`);
      say(`${file} is not what Rollcall writes; it is ${file}.broken now: ${UNKNOWN}`);
      if (kept.size > 0) write(kept);
      return true;
    } catch {
      return false;
    }
  }

  function write(kinds: Catalog): void {
    kept = kinds;
    if (!readable) return; // it may hold what is not known here
    try {
      writeMemory(file, engine, kinds);
      trouble = undefined;
    } catch (error) {
      const reason = reasonOf(error) ?? 'unknown reason';
      say(
        `${file} cannot be written (${reason}): the kinds of columns are known until the district stops, and not after. Name a folder that can be written with \`state\` in the district file.`,
      );
    }
  }

  /** Once, however often it is tried. */
  function say(sentence: string): void {
    if (sentence !== trouble) log.warn(sentence);
    trouble = sentence;
  }
}

const UNKNOWN =
  'whether columns changed their kind while the district was stopped is not known. `rollcall check` shows what they hold.';

function readMemory(file: string, engine: string): Catalog {
  const found = form.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (found.engine !== engine) return new Map();
  return new Map(Object.entries(found.columns).map(([table, columns]) => [table, new Map(Object.entries(columns))]));
}

/** The whole file or none of it: nobody reads half of one. */
export function writeMemory(file: string, engine: string, kinds: Catalog): void {
  const columns = Object.fromEntries([...kinds].map(([table, own]) => [table, Object.fromEntries(own)]));
  const folder = dirname(file);
  mkdirOwn(dirname(folder));
  mkdirOwn(folder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ version: 1, engine, columns }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** Not what is above it: a district file that was moved away must not come back as an empty folder. */
function mkdirOwn(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
}

/** What is remembered, for whoever only wants to know: nothing when the file cannot be read, which the district itself complains of. */
export function rememberedKinds(settings: Pick<DistrictSettings, 'state'>, engine: string): Catalog {
  try {
    return readMemory(memoryFile(settings), engine);
  } catch {
    return new Map();
  }
}
