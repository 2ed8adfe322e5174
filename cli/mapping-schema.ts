import { loadContract } from '../schema/contract';
import { mappingJsonSchema } from '../subgraphs/mapping/json-schema';

/** `rollcall mapping-schema`: prints the JSON Schema of district files and presets, for editors. */
export function runMappingSchema(): void {
  process.stdout.write(`${JSON.stringify(mappingJsonSchema(loadContract()))}\n`);
}
