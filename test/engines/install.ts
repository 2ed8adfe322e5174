import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { find, parts, type PartName } from './part';

/** Debian's way to forbid that a package starts its server: ours are private ones. */
const policy = '/usr/sbin/policy-rc.d';

/** An engine is never skipped: what is missing is installed, aloud, or the run stops with what to do. */
export function installMissing(missing: PartName[]): void {
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || find(['apt-get']) === undefined) throw new Error(whatToDo(missing));

  const packages = missing.map((each) => parts[each].apt);
  process.stderr.write(`The tests run on real engines: installing ${packages.join(', ')} with apt-get.\n`);
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  } finally {
    if (ours) rmSync(policy);
  }
}

export function whatToDo(missing: PartName[]): string {
  const needs = missing.map((each) => `${parts[each].name} (or ${parts[each].variable})`).join(', ');
  const packages = missing.map((each) => parts[each].apt).join(' ');
  return (
    `The tests run on real engines and these are missing here: ${needs}. ` +
    `Install them ("apt-get install ${packages}", as root, on Debian and Ubuntu) or set the variables named.`
  );
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's own words go to stderr, so that the tests' stdout stays the tests'.
  const { status } = spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed; install by hand what the tests need.`);
}
