import { columnsOf, describe, type FileName, type StandardColumn, type Version } from './one-roster';
import { listed } from './made-columns';
import type { Row } from './store';

/**
 * What OneRoster 1.1 does otherwise than 1.2, and how it is told as 1.2 would: a user has one role, at one or more organizations,
 * which stands in users.csv; and a line item calls its session a grading period, and has no school. All else is the same.
 */
const before: Readonly<Partial<Record<FileName, readonly StandardColumn[]>>> = {
  users: describe(
    'sourcedId!',
    'enabledUser! orgSourcedIds!*>orgs role! username! userIds* givenName! familyName! middleName identifier email sms phone ' +
      'agentSourcedIds*>users grades* password',
  ),
  lineItems: describe(
    'sourcedId!',
    'title! description assignDate! dueDate! classSourcedId!>classes categorySourcedId!>categories ' +
      'gradingPeriodSourcedId!>academicSessions resultValueMin resultValueMax',
  ),
};

/** The columns of a file as its version has them. */
export const headingsOf = (version: Version, file: FileName): readonly StandardColumn[] =>
  (version === '1.1' ? before[file] : undefined) ?? columnsOf(file);

/** The rows of 1.2 that a row tells. */
export function rowsOf(version: Version, file: FileName, row: Row): (readonly [FileName, Row])[] {
  if (version === '1.2') return [[file, row]];
  if (file === 'lineItems') return [[file, (column) => row(named(column))]];
  return file === 'users' ? [[file, row], ...rolesOf(row)] : [[file, row]];
}

/** The columns of 1.2 that a file with these headings tells. */
export function told(version: Version, file: FileName, headings: readonly string[]): (readonly [FileName, string[]])[] {
  if (version === '1.1' && file === 'users')
    return [
      ['users', [...headings]],
      ['roles', ['sourcedId', 'userSourcedId', 'role', 'orgSourcedId']],
    ];
  const columns = columnsOf(file).map(({ name }) => name);
  return [[file, columns.filter((name) => headings.includes(version === '1.1' ? named(name) : name))]];
}

/** Where 1.1 has what 1.2 calls so: for whoever looks at the files. */
export const placeOf = (version: Version, file: FileName, column: string): { file: string; column: string } =>
  version === '1.1' && file === 'roles'
    ? { file: 'users.csv', column: column === 'orgSourcedId' ? 'orgSourcedIds' : 'sourcedId' }
    : { file: `${file}.csv`, column };

const named = (column: string): string => (column === 'academicSessionSourcedId' ? 'gradingPeriodSourcedId' : column);

const rolesOf = (user: Row): (readonly [FileName, Row])[] =>
  listed(user('orgSourcedIds')).map((org) => {
    const role = new Map([
      ['sourcedId', `${user('sourcedId')} ${org}`],
      ['userSourcedId', user('sourcedId')],
      ['orgSourcedId', org],
      ['role', user('role')],
    ]);
    return ['roles', (column) => role.get(column) ?? ''];
  });
