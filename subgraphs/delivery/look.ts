import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './manifest';
import { fileNames } from './one-roster';

/** A look at the folder of a delivery from outside: which of the standard's files are there, how large, and since when. */
export interface Look {
  readonly files: ReadonlySet<string>;
  /** Equal for two looks between which no file came, went or changed. */
  readonly fingerprint: string;
  readonly bytes: number;
  /** When the youngest of the files was written, as it says itself; a copy may have kept this time. */
  readonly written: Date;
  /** When the folder was last changed by anybody: this cannot be set back. */
  readonly changed: Date;
}

/** Nothing, when there is no manifest. */
export async function lookAt(folder: string): Promise<Look | undefined> {
  const found = await Promise.all(
    [MANIFEST, ...fileNames.map((name) => `${name}.csv`)].map((name) => statOf(folder, name)),
  );
  const files = found.filter((file) => file !== undefined);
  if (files[0]?.name !== MANIFEST) return undefined;
  const text = files.map(({ name, size, mtimeMs, ino }) => [name, size, mtimeMs, ino].join()).join('\n');
  return {
    files: new Set(files.map(({ name }) => name)),
    fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 16),
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    written: new Date(Math.max(...files.map(({ mtimeMs }) => mtimeMs))),
    changed: new Date(Math.max(...files.map(({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs)))),
  };
}

async function statOf(folder: string, name: string) {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(folder, name));
    return { name, size, mtimeMs, ctimeMs, ino };
  } catch {
    return undefined;
  }
}
