import { parse } from 'csv-parse/sync';
import { stringify, type Options } from 'csv-stringify/sync';
import { openDelivered } from './open-delivered';
import { changed, whole, without, type Files } from './small-delivery';

const PEOPLE = `{ students { nodes { firstName middleName lastName preferredFirstName gradeLevel birthDate demographics { sex races }
  enrollments { school { name } schoolYear entryDate isPrimary } currentEnrollment { school { name } } contacts { name relation }
  sections { section { name } } } } staffMembers { nodes { name roles { role school { name } } } } }`;

async function answerOf(files: Files, query = PEOPLE, settings = {}) {
  const maple = await openDelivered(files, settings);
  const { data, errors, extensions } = await maple.ask(query);
  expect(errors).toBeUndefined();
  await maple.close();
  return { data, unmapped: extensions?.rollcall.unmapped };
}

const rowsOf = (text: string): string[][] => parse(text);

const rewritten = (options: Options, files: Files = whole): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, stringify(rowsOf(text), options)]));

test.each<[string, Options]>([
  ['every cell quoted', { quoted: true }],
  ['line feeds alone', { record_delimiter: '\n' }],
  ['a byte order mark', { bom: true }],
  ['a mark, quotes and carriage returns', { bom: true, quoted: true, record_delimiter: '\r\n' }],
])('%s: the same answer', async (_, options) => {
  expect(await answerOf(rewritten(options))).toEqual(await answerOf(whole));
});

test('columns in another order, and columns of a vendor: the same answer', async () => {
  const turned = Object.fromEntries(
    Object.entries(whole).map(([name, text]) => {
      if (name === 'manifest.csv') return [name, text];
      const rows = rowsOf(text).map((row, index) => [...row, index === 0 ? 'metadata.x' : 'secret'].reverse());
      return [name, stringify(rows)];
    }),
  );
  expect(await answerOf(turned)).toEqual(await answerOf(whole));
});

test('rows to be deleted are no rows', async () => {
  const files = changed('users.csv', (text) => text.replace('dee,,', 'dee,tobedeleted,2026-03-01T00:00:00.000Z'));
  const consistent = changed(
    'roles.csv',
    (text) => text.replace('r4,', 'r4,tobedeleted').replace('r1,', 'r1,active'),
    changed('enrollments.csv', (text) => text.replace('e4,', 'e4,tobedeleted'), files),
  );
  const { data } = await answerOf(
    consistent,
    '{ students { totalCount } sections { nodes { students { student { firstName } } } } }',
  );
  expect(data.students.totalCount).toBe(3);
  expect(JSON.stringify(data.sections)).not.toContain('Dee');
  expect(JSON.stringify(data.sections)).not.toContain('null');
});

test('last days instead of first days outside, where the district says so', async () => {
  const query = '{ terms(first: 1) { nodes { endDate } } }';
  expect((await answerOf(whole, query)).data.terms.nodes).toEqual([{ endDate: '2026-05-29' }]);
  const included = await answerOf(whole, query, { delivery: { endDates: 'included' } });
  expect(included.data.terms.nodes).toEqual([{ endDate: '2026-05-30' }]);
});

describe('what is not delivered is not mapped', () => {
  const absent = (name: string): Files =>
    changed(
      `${name}.csv`,
      () => undefined,
      changed('manifest.csv', (text) => text.replace(`file.${name},bulk`, `file.${name},absent`)),
    );

  test('a file', async () => {
    const { data, unmapped } = await answerOf(absent('demographics'));
    expect(unmapped).toEqual(['Student.birthDate', 'Student.demographics']);
    expect(data.students.nodes[0]).toMatchObject({ lastName: 'O\'Hara "Jr"', birthDate: null, demographics: null });
  });

  test('a file of nothing but its header, which the standard does not allow', async () => {
    const header = changed('demographics.csv', (text) => text.slice(0, text.indexOf('\n') + 1));
    expect((await answerOf(header)).unmapped).toEqual(['Student.birthDate', 'Student.demographics']);
  });

  test('a type, with what leads to it', async () => {
    const query = '{ students { nodes { lastName sections { beginDate } } } district(id: "maple") { maps { type } } }';
    const { data, unmapped } = await answerOf(absent('enrollments'), query);
    expect(unmapped).toEqual(['Student.sections']);
    expect((data.district.maps as { type: string }[]).map(({ type }) => type)).not.toContain('SectionEnrollment');
  });

  test('a column', async () => {
    const files = changed('users.csv', (text) => text.replace('preferredGivenName', 'metadata.preferred'));
    expect((await answerOf(files)).unmapped).toEqual(['Student.preferredFirstName']);
  });

  test('a column of a list: what else the list tells stays', async () => {
    const files = changed('users.csv', (text) => text.replace(',sms,', ',metadata.sms,'));
    const { data, unmapped } = await answerOf(files, '{ students { nodes { contacts { phones { type number } } } } }');
    expect(unmapped).toEqual(['Contact.phones.type']);
    expect(data.students.nodes[1].contacts).toEqual([{ phones: [] }, { phones: [{ type: null, number: '555-0102' }] }]);
  });

  test('dates of roles that a vendor leaves out: who is at a school is known all the same', async () => {
    const files = changed('roles.csv', (text) => text.replace('beginDate,endDate', 'metadata.b,metadata.e'));
    const { data, unmapped } = await answerOf(files);
    expect(unmapped).toEqual([]);
    expect(data.students.nodes[1].currentEnrollment).toEqual({ school: { name: 'North High' } });
  });
});

describe('OneRoster 1.1', () => {
  const USERS =
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password';
  const old: Files = {
    ...Object.fromEntries(Object.entries(whole).filter(([name]) => name !== 'roles.csv')),
    'users.csv': [
      USERS,
      'ana,,,true,north,student,ana1,,Ana,Ruiz,Sofía,1001,,,,"eva,joel",09,',
      'ben,,,true,"north,lake",student,ben1,,Ben,O\'Hara,,1002,,,,,09,',
      'cem,,,true,lake,student,cem1,,Cem,Yildiz,,1003,,,,,01,',
      'dee,,,true,north,student,dee1,,Dee,Zysk,,1004,,,,,10,',
      'eva,,,true,d,parent,eva1,,Eva,Ruiz,,,,555-0101,,,,',
      'joel,,,true,d,guardian,joel1,,Joel,Ruiz,,,,,,,,',
      'max,,,true,d,relative,max1,,Max,Yildiz,,,,,,cem,,',
      'ida,,,true,north,teacher,ida1,,Ida,Berg,,E1,,,,,,',
      'tom,,,true,"lake,d",administrator,tom1,,Tom,Hill,,E2,,,,,,',
      '',
    ].join('\n'),
    'manifest.csv': (whole['manifest.csv'] ?? '')
      .replace('oneroster.version,1.2', 'oneroster.version,1.1')
      .split('\r\n')
      // Files that 1.1 does not know are not in its manifest.
      .filter(
        (line) =>
          !/file\.(roles|userProfiles|userResources|scoreScales|\w+ScoreScales|\w+LearningObjectiveIds),/.test(line),
      )
      .join('\r\n'),
  };

  test('a user has one role, at one or more organizations', async () => {
    const { data, unmapped } = await answerOf(old);
    expect(unmapped).toEqual(['Student.preferredFirstName']);
    expect((data.students.nodes as { enrollments: unknown }[]).map(({ enrollments }) => enrollments)).toEqual([
      [
        { school: { name: 'Lake "Primary"' }, schoolYear: 2026, entryDate: null, isPrimary: null },
        { school: { name: 'North High' }, schoolYear: 2026, entryDate: null, isPrimary: null },
      ],
      [expect.objectContaining({ school: { name: 'North High' } })],
      [expect.objectContaining({ school: { name: 'Lake "Primary"' } })],
      [expect.objectContaining({ school: { name: 'North High' } })],
    ]);
    expect(data.students.nodes[1]).toMatchObject({
      middleName: 'Sofía',
      gradeLevel: 'GRADE_9',
      contacts: [
        { name: 'Eva Ruiz', relation: 'PARENT' },
        { name: 'Joel Ruiz', relation: 'GUARDIAN' },
      ],
    });
    expect(data.staffMembers.nodes).toEqual([
      { name: 'Ida Berg', roles: [{ role: 'TEACHER', school: { name: 'North High' } }] },
      // An administrator of whatever: of a school here, and of the district.
      { name: 'Tom Hill', roles: [expect.objectContaining({ role: null }), expect.objectContaining({ role: null })] },
    ]);
  });

  test('its users are held to it: 1.2 has no role there', async () => {
    await expect(answerOf({ ...old, 'users.csv': whole['users.csv'] ?? '' })).rejects.toThrow(
      'the header of users.csv has no orgSourcedIds',
    );
    await expect(answerOf(changed('users.csv', (text) => text.replace('"north,lake"', 'north9'), old))).rejects.toThrow(
      'have a orgSourcedIds that is not in orgs.csv',
    );
  });
});

test('an organization may be part of one that is not delivered', async () => {
  const { data } = await answerOf(without('orgs.csv', 'nothing'), '{ schools { nodes { name } } }');
  expect(data.schools.nodes).toHaveLength(2);
});
