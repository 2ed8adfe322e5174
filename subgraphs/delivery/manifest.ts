import { join } from 'node:path';
import { readCsvFile } from './csv-file';
import { fileNames, type FileName, type Version } from './one-roster';
import { DeliveryProblem } from './problem';

export const MANIFEST = 'manifest.csv';

/** What a delivery says of itself. */
export interface Manifest {
  readonly version: Version;
  readonly files: ReadonlySet<FileName>;
}

/** Reads manifest.csv; `present` are the data files that lie beside it. */
export async function readManifest(folder: string, present: ReadonlySet<string>): Promise<Manifest> {
  const properties = await propertiesOf(join(folder, MANIFEST));
  const version = /^1\.[12](?=\.\d+$|$)/.exec(properties.get('oneroster.version') ?? '')?.[0];
  if (version === undefined || properties.get('manifest.version') !== '1.0')
    throw new DeliveryProblem('MANIFEST_VERSION');
  const files = fileNames.filter((name) => isAnnounced(name, properties.get(`file.${name}`), present));
  return { version: version as Version, files: new Set(files) };
}

function isAnnounced(name: FileName, mode: string | undefined, present: ReadonlySet<string>): boolean {
  const file = `${name}.csv`;
  const isThere = present.has(file);
  switch (mode) {
    case 'bulk':
      if (!isThere) throw new DeliveryProblem('FILE_MISSING', { file });
      return true;
    case undefined: // 1.1 knows fewer files
    case 'absent':
      if (isThere) throw new DeliveryProblem('FILE_NOT_ANNOUNCED', { file });
      return false;
    case 'delta':
      throw new DeliveryProblem('DELTA', { file });
    default:
      throw new DeliveryProblem('MANIFEST_MODE', { file });
  }
}

async function propertiesOf(path: string): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  const expect = (holds: boolean) => {
    if (!holds) throw new DeliveryProblem('MANIFEST_INVALID');
  };
  await readCsvFile(path, {
    header: (cells) => expect(cells.join() === 'propertyName,value'),
    row: ([name = '', value = '']) => {
      expect(!properties.has(name));
      properties.set(name, value);
    },
  });
  return properties;
}
