import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests need from the machine, beyond npm. */
export interface Part {
  /** The environment variable that names one to use: the URL of a server, or the path of a program. */
  variable: string;
  /** For the sentence that tells what is missing. */
  name: string;
  programs: string[];
  /** Where to look besides PATH; asked anew each time, as an installation makes new ones. */
  folders(): string[];
  /** The package of Debian and Ubuntu. */
  apt: string;
}

export const parts = {
  mysql: {
    variable: 'ROLLCALL_TEST_MYSQL',
    name: 'MariaDB or MySQL',
    programs: ['mariadbd', 'mysqld'],
    folders: () => ['/usr/sbin', '/usr/local/sbin'],
    apt: 'mariadb-server',
  },
  postgres: {
    variable: 'ROLLCALL_TEST_POSTGRES',
    name: 'PostgreSQL',
    programs: ['postgres'],
    folders: debianPostgres,
    apt: 'postgresql',
  },
  chromium: {
    variable: 'ROLLCALL_TEST_CHROMIUM',
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    folders: () => [],
    apt: 'chromium',
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** The real path of the first of these programs that is installed. */
export function find(programs: string[], folders: string[] = []): string | undefined {
  const places = [...(process.env.PATH ?? '').split(':').filter((each) => each !== ''), ...folders];
  const found = programs
    .flatMap((program) => places.map((place) => join(place, program)))
    .find((each) => existsSync(each));
  return found === undefined ? undefined : realpathSync(found);
}

/** Debian keeps servers out of PATH, one folder a version; the newest comes first. */
function debianPostgres(): string[] {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return [];
  const versions = readdirSync(home).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(home, version, 'bin'));
}
