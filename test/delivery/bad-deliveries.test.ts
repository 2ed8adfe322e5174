import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../subgraphs/mapping/configuration-error';
import { problemCodes, type ProblemCode } from '../../subgraphs/delivery/problem';
import { openDelivered, type DeliveredTest } from './open-delivered';
import { changed, whole, without, type Files } from './small-delivery';

const EVERYTHING = `{
  students { nodes { id firstName lastName birthDate demographics { sex } enrollments { school { name } entryDate exitDate }
    contacts { name } sections { section { id } beginDate endDate } } totalCount }
  sections { nodes { name term { name } course { title } teachers { staff { name } } } }
  terms { nodes { name endDate } }
}`;

const appended = (file: string, text: string): Files => changed(file, (before) => before + text);
const replaced = (file: string, from: string | RegExp, to: string): Files =>
  changed(file, (text) => {
    const next = text.replace(from, to);
    expect(next).not.toBe(text);
    return next;
  });
const rowsOnly = (file: string, count: number): Files =>
  changed(
    file,
    (text) =>
      `${text
        .split('\r\n')
        .slice(0, count + 1)
        .join('\r\n')}\r\n`,
  );

/** Each kind of bad delivery, and why it is not taken. No problem ever names a value. */
const bad: readonly (readonly [string, Files, ProblemCode, string])[] = [
  ['no manifest', changed('manifest.csv', () => undefined), 'MANIFEST_MISSING', 'manifest.csv is not there'],
  ['an empty manifest', changed('manifest.csv', () => ''), 'COLUMN_MISSING', 'the header of manifest.csv'],
  [
    'a manifest of another kind',
    replaced('manifest.csv', 'propertyName', 'name'),
    'MANIFEST_INVALID',
    'manifest.csv is not',
  ],
  ['a property twice', appended('manifest.csv', 'file.users,absent\r\n'), 'MANIFEST_INVALID', 'manifest.csv is not'],
  [
    'OneRoster 1.0',
    replaced('manifest.csv', 'oneroster.version,1.2', 'oneroster.version,1.0'),
    'MANIFEST_VERSION',
    '1.1 or 1.2',
  ],
  ['no version', replaced('manifest.csv', 'oneroster.version,1.2\r\n', ''), 'MANIFEST_VERSION', '1.1 or 1.2'],
  [
    'another manifest',
    replaced('manifest.csv', 'manifest.version,1.0', 'manifest.version,2.0'),
    'MANIFEST_VERSION',
    '1.1 or 1.2',
  ],
  [
    'a mode that is none',
    replaced('manifest.csv', 'file.users,bulk', 'file.users,Bulk'),
    'MANIFEST_MODE',
    'of users.csv',
  ],
  ['a delta', replaced('manifest.csv', 'file.users,bulk', 'file.users,delta'), 'DELTA', 'users.csv holds changes only'],
  ['a file that is not there', changed('roles.csv', () => undefined), 'FILE_MISSING', 'announces roles.csv'],
  [
    'a file that is announced as absent',
    replaced('manifest.csv', 'file.roles,bulk', 'file.roles,absent'),
    'FILE_NOT_ANNOUNCED',
    'roles.csv is there',
  ],
  [
    'a file that is not announced',
    replaced('manifest.csv', 'file.roles,bulk\r\n', ''),
    'FILE_NOT_ANNOUNCED',
    'roles.csv is there',
  ],
  ['no rows of a file that is needed', rowsOnly('orgs.csv', 0), 'FILE_NEEDED', 'no orgs.csv with rows'],
  ['an empty file', changed('orgs.csv', () => ''), 'COLUMN_MISSING', 'the header of orgs.csv has no sourcedId'],
  ['no UTF-8', changed('users.csv', (text) => text.replace('Sofía', 'Sof\0a')), 'NOT_UTF8', 'users.csv is not UTF-8'],
  ['a quote where none may stand', replaced('orgs.csv', 'North High', 'North "High"'), 'NOT_CSV', 'line 3 of orgs.csv'],
  ['a quote that is not closed', replaced('orgs.csv', '""Primary"""', '""Primary""'), 'QUOTE_OPEN', 'orgs.csv'],
  ['a cell too few', replaced('orgs.csv', 'North High,', ''), 'CELLS', 'line 3 of orgs.csv'],
  ['a cell too many', replaced('orgs.csv', 'North High,', 'North High,,'), 'CELLS', 'line 3 of orgs.csv'],
  [
    'no end of the last line',
    changed('orgs.csv', (text) => text.trimEnd()),
    'LINE_END_MISSING',
    'orgs.csv stops within',
  ],
  [
    'half an end of the last line',
    changed('orgs.csv', (text) => text.slice(0, -1)),
    'LINE_END_MISSING',
    'orgs.csv stops within',
  ],
  [
    'a required column less',
    replaced('users.csv', 'familyName', 'surname'),
    'COLUMN_MISSING',
    'users.csv has no familyName',
  ],
  [
    'a heading in other letters',
    replaced('users.csv', 'identifier', 'Identifier'),
    'COLUMN_MISSING',
    'users.csv has no identifier',
  ],
  ['a heading twice', replaced('users.csv', 'pronouns', 'grades'), 'COLUMN_TWICE', 'users.csv has grades twice'],
  [
    'no header',
    changed('orgs.csv', (text) => text.slice(text.indexOf('\n') + 1)),
    'COLUMN_MISSING',
    'orgs.csv has no sourcedId',
  ],
  ['a row without a key', replaced('orgs.csv', 'north,', ','), 'KEY_EMPTY', 'line 3 of orgs.csv'],
  ['a key twice', replaced('orgs.csv', 'lake,', 'north,'), 'KEY_TWICE', 'line 4 of orgs.csv'],
  ['a status that is none', replaced('orgs.csv', 'north,', 'north,inactive'), 'STATUS', 'line 3 of orgs.csv'],
  [
    'names missing',
    replaced('users.csv', 'Ana,Ruiz', ',Ruiz'),
    'INCOMPLETE',
    '1 of the 9 rows of users.csv have no givenName',
  ],
  ['users cut at the end of a line', rowsOnly('users.csv', 4), 'ORPHANS', 'that is not in users.csv'],
  [
    'roles of nobody',
    replaced('roles.csv', 'r1,,,ana', 'r1,,,anna'),
    'ORPHANS',
    '1 of the 10 rows of roles.csv have a userSourcedId',
  ],
  [
    'classes of no term',
    replaced('classes.csv', '"s1,s2"', '"s1,s9"'),
    'ORPHANS',
    '1 of the 3 rows of classes.csv have a termSourcedIds',
  ],
  [
    'agents who are not there',
    replaced('users.csv', '"eva,joel"', '"eva,jo"'),
    'ORPHANS',
    'rows of users.csv have a agentSourcedIds',
  ],
  [
    'a file much shorter than before',
    rowsOnly('demographics.csv', 1),
    'SHRUNK',
    'demographics.csv has 1 rows where it had 3',
  ],
  [
    'a file that came before',
    changed('demographics.csv', () => undefined, without('manifest.csv', 'file.demographics')),
    'NO_LONGER',
    'demographics.csv was part',
  ],
];

const problemsOf = async (maple: DeliveredTest) => (await maple.state())?.held?.problems ?? [];

describe('the last good delivery stays in service', () => {
  let maple: DeliveredTest;
  let good: unknown;
  beforeAll(async () => {
    maple = await openDelivered(whole);
    good = (await maple.ask(EVERYTHING)).data;
  });
  afterAll(() => maple.close());

  test.each(bad)('%s', async (_, files, code, reason) => {
    maple.log.length = 0;
    await maple.next(files);
    expect(await problemsOf(maple)).toEqual([{ code, reason: expect.stringContaining(reason) }]);
    expect((await maple.ask(EVERYTHING)).data).toEqual(good);
    // The reason is logged once, however often the district looks.
    await maple.look();
    expect(maple.log).toHaveLength(1);
    expect(maple.log[0]).toContain(`"code":"${code}"`);
    expectNoValues(maple.log.join() + JSON.stringify(await maple.state()));
    await maple.next(whole);
    expect((await maple.state())?.held).toBeNull();
    expect(maple.snapshots()).toHaveLength(1);
  });

  test('a few rows that lead nowhere are let pass where the district says so', async () => {
    const tolerant = await openDelivered(whole, { delivery: { tolerance: 0.2 } });
    await tolerant.next(replaced('roles.csv', 'r1,,,ana', 'r1,,,anna'));
    expect(await problemsOf(tolerant)).toEqual([]);
    expect((await tolerant.ask('{ students { totalCount } }')).data.students.totalCount).toBe(3);
    await tolerant.close();
  });
});

test('windows-1252 is not UTF-8', async () => {
  const maple = await openDelivered(whole);
  const { 'users.csv': users = '', ...others } = whole;
  await maple.next(others);
  writeFileSync(join(maple.folder, 'users.csv'), Buffer.from(users, 'latin1'));
  await maple.look();
  await maple.look();
  expect(await problemsOf(maple)).toMatchObject([{ code: 'NOT_UTF8' }]);
  await maple.close();
});

test.each(bad.filter(([, , code]) => !['SHRUNK', 'NO_LONGER'].includes(code)))(
  'a district does not begin with %s, and says why',
  async (_, files, __, reason) => {
    const start = openDelivered(files);
    await expect(start).rejects.toThrow(ConfigurationError);
    await expect(start).rejects.toThrow(reason);
    await expect(start).rejects.toThrow(/district.yaml:\d+: the delivery cannot be taken/);
  },
);

test('every kind of problem has its bad delivery', () => {
  // Two need more than files: a writer at work (still-written.test.ts), and an end that is gone (end-gone.test.ts).
  const elsewhere: ProblemCode[] = ['STILL_WRITTEN', 'END_GONE', 'FILE_UNREADABLE'];
  expect([...new Set([...bad.map(([, , code]) => code), ...elsewhere])].sort()).toEqual([...problemCodes].sort());
});

function expectNoValues(text: string): void {
  for (const value of ['Ruiz', 'Ana', 'Sof', 'Zysk', 'North High', 'Oaxaca', 'school.example', 'jo"', 'Canary'])
    expect(text).not.toContain(value);
}
