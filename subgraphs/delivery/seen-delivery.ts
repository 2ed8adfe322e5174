import { join } from 'node:path';
import { ConfigurationError } from '../mapping/configuration-error';
import { readCsvFile } from './csv-file';
import { lookAt } from './look';
import { readManifest } from './manifest';
import { AGENTS, fileNames, type FileName, type Version } from './one-roster';
import { DeliveryProblem } from './problem';

/** A delivery as one looks at it before any district has it: nothing is written, and no cell but `status` is looked into. */
export interface SeenDelivery {
  readonly version: Version;
  /** The files that it announces, and their rows without those to be deleted. */
  readonly rows: ReadonlyMap<FileName, number>;
}

const SCHEME = 'csv:';
export const isFolderOfFiles = (address: string): boolean => address.startsWith(SCHEME);

export async function seenDelivery(address: string): Promise<SeenDelivery> {
  const folder = address.slice(SCHEME.length);
  try {
    const look = await lookAt(folder);
    if (look === undefined) throw new DeliveryProblem('MANIFEST_MISSING');
    const { version, files } = await readManifest(folder, look.files);
    const rows = new Map<FileName, number>();
    for (const name of fileNames.filter((one) => files.has(one))) rows.set(name, await rowsIn(folder, name));
    return { version, rows };
  } catch (error) {
    if (!(error instanceof DeliveryProblem)) throw error;
    throw new ConfigurationError('the folder', `it holds no OneRoster delivery that can be read: ${error.message}.`);
  }
}

/** The file that holds what a table of a snapshot tells; 1.1 has no roles apart from users. */
export function fileOf({ rows }: SeenDelivery, table: string): FileName | undefined {
  const file = table === AGENTS.name ? 'users' : (table as FileName);
  if (rows.has(file)) return file;
  return file === 'roles' && rows.has('users') ? 'users' : undefined;
}

async function rowsIn(folder: string, name: FileName): Promise<number> {
  let [rows, status] = [0, -1];
  await readCsvFile(join(folder, `${name}.csv`), {
    header: (cells) => void (status = cells.indexOf('status')),
    row: (cells) => void (rows += cells[status] === 'tobedeleted' ? 0 : 1),
  });
  return rows;
}
