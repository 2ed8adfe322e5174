import { writeFileSync } from 'node:fs';
import { ConfigurationError, reasonOf } from '../subgraphs/mapping/configuration-error';

/** Writes the page that `--html` asks for. */
export function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new ConfigurationError(file, `the file cannot be written (${reasonOf(error) ?? 'unknown reason'}).`);
  }
}
