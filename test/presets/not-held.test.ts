import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notMapped } from '../../subgraphs/check/not-mapped';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract } from '../district/open';

// A preset maps a field, or says why its system does not hold it. Nothing is left out in silence.

const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-presets-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['opensis-7', 'mysql://127.0.0.1/x'],
  ['opensis-9', 'mysql://127.0.0.1/x'],
  ['rosariosis-12', 'postgres://127.0.0.1/x'],
  ['ed-fi-ods-5.2', 'postgres://127.0.0.1/x'],
  ['oneroster-1.2-csv', 'csv:deliveries'],
])('%s', (preset, database) => {
  const file = join(folder, `${preset}.yaml`);
  writeFileSync(file, `district: { id: oak-hill, name: Oak Hill }\npreset: ${preset}\ndatabase: ${database}\n`);
  const { mapping } = readDistrictFile(file, contract.schema, {});
  const silent = notMapped(mapping, contract).flatMap(({ type, fields, reason }) =>
    fields.length === 0 && reason === null
      ? [type]
      : fields.filter((field) => field.reason === null).map(({ field }) => `${type}.${field}`),
  );
  // What is told of the district itself stands in its own file.
  expect(silent.filter((field) => !field.startsWith('District.'))).toEqual([]);
});
