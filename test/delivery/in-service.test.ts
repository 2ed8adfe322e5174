import { rmSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../subgraphs/check/check';
import { acceptDelivery } from '../../subgraphs/delivery/accept-delivery';
import { openable } from '../../subgraphs/delivery/first-delivery';
import { ConfigurationError } from '../../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract, withDistrictFile } from '../district/open';
import { atRest } from './at-rest';
import { openDelivered, type DeliveredTest } from './open-delivered';
import { changed, deliver, whole, without, type Files } from './small-delivery';

/** Another night: one student has another name. */
const renamed = (name: string, of: Files = whole): Files =>
  changed('users.csv', (text) => text.replace('Dee,Zysk', `Dee,${name}`), of);

const names = async (maple: DeliveredTest): Promise<string[]> => {
  const { data, errors } = await maple.ask('{ students { nodes { lastName } } }');
  expect(errors).toBeUndefined();
  return (data.students.nodes as { lastName: string }[]).map(({ lastName }) => lastName);
};
const codesOf = async (maple: DeliveredTest) => (await maple.state())?.held?.problems.map(({ code }) => code);

let maple: DeliveredTest;
beforeEach(async () => void (maple = await openDelivered(whole)));
afterEach(() => maple.close());

test('a new delivery is taken while the district runs, and the snapshot of the last one is removed', async () => {
  const [first] = maple.snapshots();
  await maple.next(renamed('Adler'));
  expect(await names(maple)).toContain('Adler');
  expect(maple.snapshots()).toHaveLength(1);
  expect(maple.snapshots()).not.toContain(first);
});

test('files that change between two looks are left alone until they are at rest', async () => {
  deliver(
    maple.folder,
    changed('enrollments.csv', (text) => text.slice(0, 300), renamed('Adler')),
  );
  await maple.look();
  expect(await codesOf(maple)).toBeUndefined();
  // The writer goes on.
  deliver(maple.folder, renamed('Adler'));
  await maple.look();
  expect(await names(maple)).toContain('Zysk');
  await maple.look();
  expect(await names(maple)).toContain('Adler');
  expect(maple.log.join()).not.toContain('not taken');
});

test('a folder that is gone for a while, a link, and a file that nobody may read', async () => {
  rmSync(maple.folder, { recursive: true });
  await maple.look();
  expect(await codesOf(maple)).toEqual(['MANIFEST_MISSING']);
  expect(await names(maple)).toContain('Zysk');
  await maple.next(renamed('Adler'));
  expect(await names(maple)).toContain('Adler');
  unlinkSync(join(maple.folder, 'orgs.csv'));
  symlinkSync(maple.folder, join(maple.folder, 'orgs.csv'));
  await maple.look();
  await maple.look();
  expect(await codesOf(maple)).toEqual(['FILE_UNREADABLE']);
  expect(await names(maple)).toContain('Adler');
  unlinkSync(join(maple.folder, 'orgs.csv'));
});

test('a district whose delivery is held back is degraded', async () => {
  expect((await maple.health()).status).toBe('ok');
  await maple.next(without('users.csv', 'sourcedId'));
  expect((await maple.health()).status).toBe('degraded');
});

test('a folder for snapshots that cannot be made', async () => {
  const start = openDelivered(whole, { delivery: { snapshots: '/dev/null/snapshots' } });
  await expect(start).rejects.toThrow(ConfigurationError);
  await expect(start).rejects.toThrow(
    "/dev/null/snapshots: the folder for snapshots cannot be made the district's own (ENOTDIR).",
  );
});

test('settings of a delivery where there is none', async () => {
  const settings = { preset: 'opensis-7', database: 'sqlite:x.db', delivery: { lookEvery: 5 } };
  await expect(withDistrictFile(settings, (file) => readDistrictFile(file, contract.schema, {}))).rejects.toThrow(
    /:\d+: `delivery` is for `database: csv:FOLDER` alone\.$/,
  );
});

describe('a restart', () => {
  test('while the delivery is whole', async () => {
    await maple.restart();
    expect(await names(maple)).toContain('Zysk');
    expect(maple.snapshots()).toHaveLength(1);
  });

  test('while the delivery is broken: the last good one stays in service, and says for which day it is true', async () => {
    deliver(
      maple.folder,
      changed('users.csv', (text) => text.slice(0, 700), renamed('Adler')),
    );
    await maple.restart();
    await maple.look();
    expect(await names(maple)).toContain('Zysk');
    expect(await maple.state()).toMatchObject({ asOf: '2026-03-16', held: { accept: null } });
    await maple.restart();
    expect(await names(maple)).toContain('Zysk');
    await maple.next(renamed('Adler'));
    expect(await names(maple)).toContain('Adler');
  });

  test('what looks from outside sees the delivery that is in service', async () => {
    deliver(
      maple.folder,
      changed('users.csv', (text) => text.slice(0, 700)),
    );
    const { settings } = await openable(maple.settings(), { timer: atRest });
    const { database, asOf } = settings;
    const [snapshot = ''] = maple.snapshots();
    expect({ database, asOf }).toEqual({
      database: `sqlite:${join(`${maple.folder}.rollcall`, snapshot)}`,
      asOf: '2026-03-16',
    });
  });

  test('a check says why the delivery that lies there is not taken, and looks at the one that answers', async () => {
    deliver(maple.folder, without('demographics.csv', 'cem'));
    const options = { seconds: 10, rows: 1000, showValues: false, clock: () => new Date('2027-01-01T12:00:00Z') };
    const { asOf, findings, types } = await check(maple.settings(), contract, options);
    expect(findings.find(({ code }) => code === 'DELIVERY_HELD')?.says).toMatch(
      /^The delivery that lies in the folder is not taken: demographics.csv has 2 rows where it had 3 before.* of 2026-03-16\. .*accept/,
    );
    expect([asOf, types.find(({ label }) => label === 'Student')?.rows]).toEqual(['2026-03-16', 4]);
  });

  test('after a crash that left half a snapshot', async () => {
    const folder = `${maple.folder}.rollcall`;
    writeFileSync(join(folder, 'half-1.draft'), 'SQLite');
    writeFileSync(join(folder, 'newer.db'), 'no database');
    await maple.restart();
    expect(await names(maple)).toContain('Zysk');
    expect(maple.snapshots()).toHaveLength(1);
  });
});

test('the day of a delivery is the day on which the youngest of its files was written, where the district is', async () => {
  await maple.close();
  maple = await openDelivered(whole, { timeZone: 'America/Chicago' });
  deliver(maple.folder, renamed('Adler'));
  for (const name of Object.keys(whole)) utimesSync(join(maple.folder, name), 0, new Date('2026-03-13T09:00:00Z'));
  utimesSync(join(maple.folder, 'roles.csv'), 0, new Date('2026-03-14T03:00:00Z'));
  await maple.look();
  await maple.look();
  const { data, extensions } = await maple.ask('{ district(id: "maple") { asOf } }');
  expect([data.district.asOf, extensions?.rollcall.asOf]).toEqual(['2026-03-13', '2026-03-13']);
  expect(statSync(join(maple.folder, 'roles.csv')).mtime.toISOString()).toBe('2026-03-14T03:00:00.000Z');
});

describe('an end that is gone', () => {
  const shorter = without('demographics.csv', 'cem');
  const settings = { delivery: { shrink: 0.5 } };
  beforeEach(async () => {
    await maple.close();
    maple = await openDelivered(whole, settings);
  });

  test('is held back, and taken when the next delivery has it gone, too', async () => {
    await maple.next(shorter);
    expect(await codesOf(maple)).toEqual(['END_GONE']);
    await maple.next(renamed('Adler', shorter));
    expect(await codesOf(maple)).toBeUndefined();
    expect(await names(maple)).toContain('Adler');
  });

  test('is held back again when even more is gone', async () => {
    await maple.next(shorter);
    await maple.next(changed('demographics.csv', (text) => text.slice(0, text.indexOf('ben,')), shorter));
    expect(await codesOf(maple)).toEqual(['SHRUNK']);
  });

  test('is no doubt where the file is not shorter: the last row was another one', async () => {
    await maple.next(changed('demographics.csv', (text) => `${text}dee,,,2009-01-01,,,,,,,,,,,,\r\n`, shorter));
    expect(await codesOf(maple)).toBeUndefined();
  });

  test('a person may say that it is as it should be', async () => {
    await maple.next(shorter);
    const { accept } = (await maple.state())?.held ?? {};
    expect(await acceptDelivery(maple.settings())).toEqual({ district: 'maple', delivery: accept });
    await maple.look();
    expect(await codesOf(maple)).toBeUndefined();
    expect((await maple.state())?.rows['demographics']).toBe(2);
  });

  test('but not of one that is not whole', async () => {
    await maple.next(changed('users.csv', (text) => text.trimEnd()));
    expect((await maple.state())?.held).toMatchObject({ accept: null });
  });
});
