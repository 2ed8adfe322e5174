import type { Engine } from './dialect';
import { mysql } from './engines/mysql';
import { pglite } from './engines/pglite';
import { postgres } from './engines/postgres';
import { sqlite } from './engines/sqlite';

/** An engine for each kind of address. */
const engines: Readonly<Record<string, Engine>> = {
  mysql,
  mariadb: mysql,
  postgres,
  postgresql: postgres,
  sqlite,
  pglite,
};

/** The engine of an address such as `mysql://reader@host/name` or `sqlite:FILE`. */
export function engineOf(address: string): Engine | undefined {
  const scheme = address.slice(0, address.indexOf(':'));
  return Object.hasOwn(engines, scheme) ? engines[scheme] : undefined;
}

export const KNOWN_ADDRESSES = 'expected an address that begins with mysql:, mariadb:, postgres:, sqlite: or pglite:';
