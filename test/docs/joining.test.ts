import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { packageRoot } from '../../schema/package-root';
import { fencesIn, type Fence } from './page';

// The walk-through, as its reader goes it: files are written and changed as the page shows, and each command says what stands
// below it. A line `...` stands for any lines.

const page = join(packageRoot, 'docs', 'joining.md');
const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-joining-'));
const file = join(folder, 'riverbend.yaml');

beforeAll(() => {
  const database = new Database(join(folder, 'riverbend.db'));
  database.exec(readFileSync(join(packageRoot, 'docs', 'joining', 'riverbend.sql'), 'utf8'));
  database.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const steps: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
  yaml: (text) => writeFileSync(file, text),
  diff: (text) => writeFileSync(file, changed(readFileSync(file, 'utf8'), text)),
  console: async (text) => {
    const [command = '', ...shown] = text.trimEnd().split('\n');
    expect(steady(await run(wordsOf(command.replace('$ rollcall ', ''))))).toMatch(patternOf(shown));
  },
};

const fences = fencesIn(readFileSync(page, 'utf8')).filter(({ language }) => language in steps);
test.each(fences.map((fence): [string, Fence] => [titleOf(fence), fence]))('%s', async (_, { language, text }) => {
  await steps[language]?.(text);
});

function titleOf({ language, text }: Fence): string {
  return language === 'console'
    ? text.slice(0, text.indexOf('\n'))
    : `the ${language} of ${text.split('\n').length} lines`;
}

/** Each line that begins with `-` becomes the one below it that begins with `+`. */
function changed(before: string, diff: string): string {
  return [...diff.matchAll(/^-(.*)\n\+(.*)$/gm)].reduce((text, [, from = '', to = '']) => {
    expect(text).toContain(`${from}\n`);
    return text.replace(`${from}\n`, `${to}\n`);
  }, before);
}

/** The words of a command, of which one in single quotes is one. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** What it prints; the code that it ends with is that of what it found. */
const run = (words: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const rollcall = join(packageRoot, 'dist', 'cli', 'rollcall.js');
    const env = { ...process.env, RIVERBEND_DATABASE: 'sqlite:riverbend.db' };
    execFile(process.execPath, [rollcall, ...words], { cwd: folder, env }, (_, printed) => resolve(printed));
  });

/** Times differ, and the version of SQLite. */
const steady = (text: string): string =>
  text.replace(/\d+\.\d+(?= m?s\b)/g, '0.0').replace(/SQLite \d+\.\d+\.\d+/, 'SQLite 3');

function patternOf(shown: readonly string[]): RegExp {
  const lines = steady(shown.join('\n')).split('\n');
  const source = lines.map((line) => (line === '...' ? '(?:.*\\n)*?' : `${escaped(line)}\\n+`)).join('');
  return new RegExp(`^${source}`);
}

const escaped = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
