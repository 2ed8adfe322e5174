import { existsSync } from 'node:fs';
import { freshDatabase } from './fresh-database';
import { installMissing } from './install';
import { startMysql } from './mysql';
import { find, parts, type PartName } from './part';
import { startPostgres } from './postgres';
import { openShelter, type Shelter } from './shelter';

/** Started engines; `stop` ends the servers that are ours and deletes their data. */
export interface Engines {
  stop(): Promise<void>;
}

/**
 * Real engines for tests and benchmarks:
 *
 *   A. what the environment names is used, after a look whether it works;
 *   B. the rest is looked for on the machine; what is not there is installed, or the run stops and says what to do;
 *   C. private servers start, and the environment names them: workers and child processes inherit it.
 */
export async function startEngines(wanted: PartName[] = ['mysql', 'postgres', 'chromium']): Promise<Engines> {
  const given = wanted.filter((each) => process.env[parts[each].variable] !== undefined);
  await Promise.all(given.map(check)); // A

  const open = wanted.filter((each) => !given.includes(each));
  installMissing(open.filter((each) => path(each) === undefined)); // B

  const shelter = openShelter();
  const variables = [...open.map((each) => parts[each].variable), 'ROLLCALL_TEST_FILES'];
  const stop = async () => {
    for (const variable of variables) delete process.env[variable];
    await shelter.close();
  };
  try {
    process.env.ROLLCALL_TEST_FILES = shelter.room('files').folder;
    await Promise.all(open.map((each) => start(each, shelter))); // C
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function check(each: PartName): Promise<void> {
  const { variable, name } = parts[each];
  try {
    if (each !== 'chromium') await (await freshDatabase(each)).drop();
    else if (!existsSync(process.env[variable] ?? '')) throw new Error('no such file');
  } catch (error) {
    throw new Error(`${variable} is set but gives no usable ${name}: ${String(error)}`, { cause: error });
  }
}

async function start(each: PartName, shelter: Shelter): Promise<void> {
  const { variable, name } = parts[each];
  const program = path(each);
  if (program === undefined) throw new Error(`${name} was installed but is not where it should be; set ${variable}.`);
  process.env[variable] = await address(each, program, shelter);
}

function address(each: PartName, program: string, shelter: Shelter): Promise<string> | string {
  switch (each) {
    case 'mysql':
      return startMysql(program, shelter.room('mysql', ['mysql', 'nobody']));
    case 'postgres':
      return startPostgres(program, shelter.room('postgres', ['postgres', 'nobody']));
    case 'chromium':
      return program;
  }
}

function path(each: PartName): string | undefined {
  return find(parts[each].programs, parts[each].folders());
}
