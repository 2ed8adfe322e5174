import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSchema } from '../../gateway/supergraph';
import { packageRoot } from '../../schema/package-root';

const file = join(packageRoot, 'schema', 'api.graphql');

// For those who generate code from it. `ROLLCALL_RECORD=1 npx jest test/schema/api-schema` writes it; CI only compares.
test('schema/api.graphql is the schema that applications see', () => {
  if (process.env['ROLLCALL_RECORD'] === '1' && process.env['CI'] === undefined) writeFileSync(file, apiSchema());
  const behind = readFileSync(file, 'utf8') !== apiSchema();
  expect(behind && 'it is not: record it').toBe(false);
});
