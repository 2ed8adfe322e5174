import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of this package. SDL, presets and example queries are read from there, so that the compiled code in `dist/`
 * and the sources use the same files and nothing has to be copied by a build.
 */
export const packageRoot = nearestPackage(__dirname);

function nearestPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}
