import type { Said, TestDistrict } from './open';

/** Stands in the rows of a test's database and in its requests: it must turn up in no error and no log line. */
export const CANARY = 'Zerbinetta';

// SQL, the names of tables and columns, and how drivers speak.
const OF_THE_DATABASE =
  /\bselect\b.*\bfrom\b|\bpeople\b|last_name|birth_date|\bER_|SQLITE_|sqlstate|errno|mariadb|mysql|postgres|sqlite|libsql|knex|at position|near "/i;

/** Nothing of the database, and no value, stands in what a user or an operator may read. */
export function expectNoLeak(said: Said, { log }: Pick<TestDistrict, 'log'>): void {
  const sentences = JSON.stringify(said.errors ?? []);
  expect(sentences).not.toContain(CANARY);
  expect(sentences).not.toMatch(OF_THE_DATABASE);
  for (const line of log) {
    expect(line).not.toContain(CANARY);
    // A stack names our own files, such as engines/mysql.ts, and the driver's code is for the operator.
    expect(line.replace(/"stack":\[[^\]]*\]|"code":"[A-Z0-9_]+"/g, '')).not.toMatch(OF_THE_DATABASE);
  }
}
