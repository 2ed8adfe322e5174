import { edfiTableSet } from '../../../demo/systems/edfi/table-set';
import { readDistrictFile } from '../../../subgraphs/mapping/district-file';
import { tablesOf } from '../../../subgraphs/sql/check-mapping';
import { contract, withDistrictFile } from '../../district/open';

// The tables of the demo have the names of a real ODS, which a person took from there once: long ones end with a hash.

const mapping = () =>
  withDistrictFile(
    { preset: 'ed-fi-ods-5.2', database: 'postgres://nowhere/none' },
    (file) => readDistrictFile(file, contract.schema, {}).mapping,
  );
const known = new Set(Object.keys(edfiTableSet()));

test('every table that the preset names is one of an ODS', async () => {
  expect(tablesOf(await mapping()).filter((table) => !known.has(table))).toEqual([]);
});

test('so is every table that may be lacking, and the preset names it', async () => {
  const { optional, ...rest } = await mapping();
  const named = tablesOf({ optional, ...rest });
  expect(optional.filter((table) => !known.has(table) || !named.includes(table))).toEqual([]);
});
