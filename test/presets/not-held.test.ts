import { isObjectType } from 'graphql';
import { notMapped } from '../../subgraphs/check/not-mapped';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract, withDistrictFile } from '../district/open';

// A preset maps a field, or says why its system does not hold it. Nothing is left out in silence, and nothing is said of what is mapped.

const presets = [
  ['opensis-7', 'mysql://127.0.0.1/x'],
  ['opensis-9', 'mysql://127.0.0.1/x'],
  ['rosariosis-12', 'postgres://127.0.0.1/x'],
  ['ed-fi-ods-5.2', 'postgres://127.0.0.1/x'],
  ['oneroster-1.2-csv', 'csv:deliveries'],
] as const;

const mappingOf = (preset: string, database: string) =>
  withDistrictFile({ preset, database }, (file) => readDistrictFile(file, contract.schema, {}).mapping);

describe.each(presets)('%s', (preset, database) => {
  test('what is not mapped has its reason', async () => {
    const silent = notMapped(await mappingOf(preset, database), contract).flatMap(({ type, fields, reason }) =>
      fields.length === 0 && reason === null
        ? [type]
        : fields.filter((field) => field.reason === null).map(({ field }) => `${type}.${field}`),
    );
    // What is told of the district itself stands in its own file.
    expect(silent.filter((field) => !field.startsWith('District.'))).toEqual([]);
  });

  test('each reason is of a type or a field of the contract, and of one that is not mapped', async () => {
    const mapping = await mappingOf(preset, database);
    const unknown = Object.keys(mapping.notHeld).filter((name) => {
      const [type = '', field] = name.split('.');
      const found = contract.schema.getType(type);
      return !isObjectType(found) || (field !== undefined && !(field in found.getFields()));
    });
    expect(unknown).toEqual([]);
    const said = notMapped(mapping, contract).flatMap(({ reason, fields }) => [
      reason,
      ...fields.map((one) => one.reason),
    ]);
    expect(Object.entries(mapping.notHeld).filter(([, reason]) => !said.includes(reason))).toEqual([]);
  });
});
