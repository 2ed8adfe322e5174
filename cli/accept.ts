import { loadContract } from '../schema/contract';
import { acceptDatabase, type Acceptance } from '../subgraphs/drift/accept';
import { kindInWords } from '../subgraphs/drift/column-kinds';
import { readDistrictFile } from '../subgraphs/mapping/district-file';

/** `rollcall accept FILE`: somebody has looked at the columns that an upgrade changed, and they may be read as they are. */
export async function runAccept(file: string, { json = false }: { json?: boolean }): Promise<void> {
  const acceptance = await acceptDatabase(readDistrictFile(file, loadContract().schema));
  process.stdout.write(json ? `${JSON.stringify(acceptance, null, 2)}\n` : `${linesOf(acceptance).join('\n')}\n`);
}

function linesOf({ retyped, gone }: Acceptance): string[] {
  if (retyped.length + gone.length === 0) return ['Nothing has changed: all columns are of the kinds that are known.'];
  return [
    ...retyped.map(
      ({ table, column, was, is }) =>
        `accepted: ${table}.${column} held ${kindInWords(was)}, and holds ${kindInWords(is)}`,
    ),
    ...gone.map(({ table, column }) => `forgotten: ${table}.${column} is gone`),
  ];
}
