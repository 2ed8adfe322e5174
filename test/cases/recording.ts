import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Case } from './case';
import { places, type Place } from './invented-district';

/**
 * `ROLLCALL_RECORD=1 npx jest test/cases` writes what the districts answer now. Whoever records reads what was recorded, and
 * checks the values by other means: a wrong answer that was recorded is worse than none. After a change of the SQL alone,
 * `ROLLCALL_RECORD=sql` writes the statements and still holds every answer to the recorded one.
 */
const wish = process.env.ROLLCALL_RECORD;
export const recordsAnswers = wish === '1';
export const recordsStatements = recordsAnswers || wish === 'sql';
if (recordsStatements && process.env.CI !== undefined)
  throw new Error('ROLLCALL_RECORD is set in CI: what CI records, nobody has read.');

export const answerFile = ({ system }: Place): string => `${system}.json`;
export const sqlFile = ({ system, engine }: Place): string => `${system}.${engine}.sql`;

/** An answer is recorded once a system: its other engines must give the same. */
export const isRecordedFirst = (place: Place): boolean =>
  places.find(({ system }) => system === place.system) === place;

const written: string[] = [];

export function record({ folder }: Case, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  written.push(join(folder, file));
}

export function recorded({ folder, name }: Case, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Error(`${name} has no ${file} yet: record it with ROLLCALL_RECORD=1, and review it.`);
  }
}

/** Answers lie in the folder as everything else does: a row a line, where it fits. */
export function formatRecorded(): void {
  const answers = written.filter((file) => file.endsWith('.json'));
  if (answers.length === 0) return;
  const prettier = createRequire(__filename).resolve('prettier/bin/prettier.cjs');
  execFileSync(process.execPath, [prettier, '--log-level', 'warn', '--write', ...answers]);
}

/** What lies in the folder of a case, and what should. */
export function filesOf({ folder }: Case): { found: string[]; expected: string[] } {
  const expected = new Set(['case.yaml', 'query.graphql', ...places.map(answerFile), ...places.map(sqlFile)]);
  const found = readdirSync(folder).filter((file) => file !== 'variables.json');
  return { found: found.sort(), expected: [...expected].sort() };
}
