import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../toolchain/sources';
import bugs from './bugs.json';

/*
 * The tests of privacy are tested: each of these defects is planted alone into a copy of the sources, and the tests of this folder
 * must fail there. CI plants three; `npm run test:planted` plants all thirty.
 */
const WHOLE = process.env['ROLLCALL_TEST_WHOLE'] !== undefined;
const planted = WHOLE ? bugs : [bugs[1], bugs[12], bugs[24]].filter((bug) => bug !== undefined);
/** What is asked first is the quickest; the next only where that finds nothing. */
const TESTS = [['test/policy/ties.test.ts'], ['test/gateway/withheld.test.ts'], ['test/store/refused.test.ts']];

jest.setTimeout(600_000);

test('each defect has one place in the sources', () => {
  const places = bugs.map(({ name, file, find }) => ({ name, found: textOf(root, file).split(find).length - 1 }));
  expect(places.filter(({ found }) => found !== 1)).toEqual([]);
  expect(bugs).toHaveLength(30);
});

test('without a defect nothing is found', async () => {
  expect(await foundBy(copy())).toBeUndefined();
});

test.each(planted)('$name', async ({ file, find, replace }) => {
  const folder = copy();
  writeFileSync(
    join(folder, file),
    textOf(folder, file).replace(find, () => replace),
  );
  expect(await foundBy(folder)).toBeDefined();
});

const copies: string[] = [];
afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true })));

/** The sources in a folder of their own, with the libraries of this one. */
function copy(): string {
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-planted-'));
  copies.push(folder);
  for (const { name } of readdirSync(root, { withFileTypes: true }))
    if (!['node_modules', 'dist', 'coverage', '.git', '.demo'].includes(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The first of the tests that fails there. */
async function foundBy(folder: string): Promise<string | undefined> {
  for (const args of TESTS) if (!(await passes(folder, args))) return args[0];
  return undefined;
}

function passes(folder: string, args: readonly string[]): Promise<boolean> {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [jest, '--ci', '--runInBand', '--bail', ...args], { cwd: folder }, (error) =>
      resolve(error === null),
    );
  });
}

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
