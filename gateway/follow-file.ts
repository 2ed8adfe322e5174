import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Districts } from './fan-out/districts';
import type { Shard } from './fan-out/shard';
import { GatewayFileError, readGatewayFile, type GatewayFile } from './file';

/** An editor writes a file in several steps. */
const SETTLED_AFTER = 100;

export interface Following {
  readonly districts: Districts;
  /** A district at an address, as this gateway asks it. */
  readonly shardOf: (id: string, url: string) => Shard;
  readonly log: Logger;
}

/**
 * Keeps the districts as the file says while the gateway runs: it is read again when it is saved, and on SIGHUP. A file with a
 * mistake changes nothing; the mistake is logged, and the districts stay as the last good file said.
 */
export function followGatewayFile(
  path: string,
  start: GatewayFile,
  { districts, shardOf, log }: Following,
): { close(): void } {
  let current = start;
  let settling: NodeJS.Timeout | undefined;

  function read(): void {
    try {
      const next = readGatewayFile(path);
      applyChange(current, next, { districts, shardOf, log });
      current = next;
    } catch (error) {
      if (!(error instanceof GatewayFileError)) throw error;
      log.error(
        { mistakes: error.message.split('\n') },
        'the gateway file has a mistake; the last good one stays in force',
      );
    }
  }

  // The folder is watched: many editors replace the file, and a watch on it would follow the old one.
  const watcher = watch(dirname(path), (_event, changed) => {
    if (changed !== null && changed !== basename(path)) return;
    clearTimeout(settling);
    settling = setTimeout(read, SETTLED_AFTER);
  });
  process.on('SIGHUP', read);
  return {
    close: () => {
      clearTimeout(settling);
      watcher.close();
      process.off('SIGHUP', read);
    },
  };
}

function applyChange(before: GatewayFile, after: GatewayFile, { districts, shardOf, log }: Following): void {
  for (const id of Object.keys(before.districts)) {
    if (Object.hasOwn(after.districts, id)) continue;
    districts.remove(id);
    log.info({ district: id }, 'district removed');
  }
  for (const [id, { url }] of Object.entries(after.districts)) {
    if (before.districts[id]?.url === url) continue;
    districts.add(shardOf(id, url));
    log.info({ district: id }, before.districts[id] ? 'district moved' : 'district added');
  }
  const settings = ({ districts: _, ...others }: GatewayFile) => JSON.stringify(others);
  if (settings(before) !== settings(after)) log.warn('settings other than districts take effect at the next start');
}
