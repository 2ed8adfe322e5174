// dist/ mirrors the sources as JavaScript. It is built aside and swapped in whole: a file gone from the sources is gone
// from dist/, and a build that fails leaves the last good one in place. Data files (SDL, presets) are not copied: the code
// reads them from the root of the package.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const run = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const explorer = 'gateway/explorer/build.mjs';

const cache = join('node_modules', '.cache', 'rollcall');
mkdirSync(cache, { recursive: true });
const next = mkdtempSync(join(cache, 'dist-'));
const last = `${next}-last`;
try {
  run(compiler, '-p', 'tsconfig.build.json', '--outDir', next);
  chmodSync(join(next, 'cli', 'rollcall.js'), 0o755); // `npx rollcall` runs it
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(next, 'dist');
  if (existsSync(explorer)) run(explorer);
} catch (error) {
  // A program that we ran has said itself what is wrong.
  if (typeof error.status !== 'number') throw error;
  process.exitCode = 1;
} finally {
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
}
