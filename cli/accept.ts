import { loadContract } from '../schema/contract';
import { acceptDelivery } from '../subgraphs/delivery/accept-delivery';
import { isDelivered } from '../subgraphs/delivery/delivered';
import { acceptDatabase, type Acceptance } from '../subgraphs/drift/accept';
import { kindInWords } from '../subgraphs/drift/column-kinds';
import { readDistrictFile } from '../subgraphs/mapping/district-file';

/**
 * `rollcall accept FILE`: somebody has looked at the columns that an upgrade changed, and they may be read as they are; or at
 * the delivery that is held back, and it may be taken.
 */
export async function runAccept(file: string, { json = false }: { json?: boolean }): Promise<void> {
  const settings = readDistrictFile(file, loadContract().schema);
  const acceptance = isDelivered(settings) ? await acceptDelivery(settings) : await acceptDatabase(settings);
  const lines =
    'delivery' in acceptance
      ? [`accepted: delivery ${acceptance.delivery}; the district takes it at its next look, if it is whole`]
      : linesOf(acceptance);
  process.stdout.write(json ? `${JSON.stringify(acceptance, null, 2)}\n` : `${lines.join('\n')}\n`);
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
