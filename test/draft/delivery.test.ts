import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inventDistrict } from '../../demo/district';
import { writeDelivery, type DeliveryStyle } from '../../demo/write-delivery';
import { draft } from '../../subgraphs/draft/draft';
import { placed, writeWhole } from '../../subgraphs/draft/place';
import { inspect } from '../../subgraphs/inspect/inspect';
import { inspectionReport } from '../../subgraphs/inspect/report';
import { openTestDistrict } from '../district/open';
import { contract } from '../district/open';
import { atRest } from '../delivery/at-rest';
import { deliver, whole } from '../delivery/small-delivery';

// A folder of OneRoster files is recognised by its manifest: it has a preset, and nothing to guess.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-draft-delivery-'));
afterAll(() => rmSync(folder, { recursive: true }));

function delivered(name: string, style: DeliveryStyle = {}): string {
  const { tables } = inventDistrict({ system: 'oneroster', seed: 'oak', students: 30, attendanceRowsPerStudent: 4 });
  writeDelivery(join(folder, name), tables, style);
  return `csv:${join(folder, name)}`;
}

const asked = (address: string, file?: string) => ({
  address,
  district: { id: 'oak-hill', name: 'Oak Hill' },
  variable: 'OAK_HILL_DATABASE',
  file,
  contract: contract.schema,
  seconds: 20,
  say: () => undefined,
});

test('inspect says what it is, and how many rows each file has', async () => {
  const address = delivered('whole');
  const { entities, ...found } = await inspect(asked(address));
  expect(found).toMatchObject({ engine: 'OneRoster CSV', version: '1.2', system: { preset: 'oneroster-1.2-csv' } });
  const users =
    readFileSync(join(folder, 'whole', 'users.csv'), 'utf8')
      .trim()
      .split('\r\n').length - 1;
  expect(entities).toContainEqual(
    expect.objectContaining({ entity: 'Student', table: 'users.csv', rows: { count: users, how: 'counted' } }),
  );
  expect(inspectionReport({ entities, ...found })).toMatch(
    /^OneRoster 1\.2\n {2}its manifest\.csv says so\n {2}preset /m,
  );
});

test('draft names the preset; what it writes is a district that answers; a second run changes nothing', async () => {
  deliver(join(folder, 'drafted'), whole); // of four students and two schools
  const address = `csv:${join(folder, 'drafted')}`;
  const file = join(folder, 'oak-hill.yaml');
  const made = (await draft(asked(address, file)))!;
  const content = parse(made.text) as Record<string, unknown> & { preset: string };
  expect(content).toEqual({
    district: { id: 'oak-hill', name: 'Oak Hill' },
    database: '${OAK_HILL_DATABASE}',
    timeZone: 'UTC',
    preset: 'oneroster-1.2-csv',
  });
  expect(made.text).toMatch(/^# By the standard an endDate is the first day outside\./m);
  writeWhole(file, (await placed(made, file, contract.schema)).text);
  expect((await placed((await draft(asked(address, file)))!, file, contract.schema)).change?.added).toEqual([]);
  expect(existsSync(join(folder, 'drafted.rollcall'))).toBe(false); // nothing is taken before there is a district

  const { ask, district } = await openTestDistrict({ ...content, database: address }, { timer: atRest });
  const { data } = await ask('{ students { totalCount } schools { totalCount } }');
  await district.close();
  expect(data).toEqual({ students: { totalCount: 4 }, schools: { totalCount: 2 } });
});

test('OneRoster 1.1 is told apart', async () => {
  const { entities, version } = await inspect(asked(delivered('older', { version: '1.1' })));
  expect(version).toBe('1.1');
  expect(entities).not.toEqual([]);
});

test.each([
  ['a folder that is not there', () => `csv:${join(folder, 'nowhere')}`, /manifest\.csv is not there\.$/],
  [
    'a file that is announced and missing',
    () => {
      const address = delivered('torn');
      rmSync(join(folder, 'torn', 'orgs.csv'));
      return address;
    },
    /manifest\.csv announces orgs\.csv, and it is not there\.$/,
  ],
])('%s', async (_, address, sentence) => {
  const at = address();
  await expect(draft(asked(at))).rejects.toThrow(sentence);
  await expect(inspect(asked(at))).rejects.toThrow(sentence);
  expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
});
