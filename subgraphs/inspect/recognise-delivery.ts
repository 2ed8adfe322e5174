import { fileOf, seenDelivery, type SeenDelivery } from '../delivery/seen-delivery';
import { presetTables, type Recognised } from './recognise';
import type { Inspection } from './inspect';

/** A folder of files is no database, and its tables need no guess: the standard names them. */
const PRESET = 'oneroster-1.2-csv';

export function deliverySystem({ version }: SeenDelivery): Recognised {
  return {
    system: 'OneRoster',
    schema: undefined,
    version,
    because: 'its manifest.csv says so',
    preset: PRESET,
    isMadeFor: true,
    fields: [],
  };
}

export async function inspectDelivery(address: string): Promise<Inspection> {
  const delivery = await seenDelivery(address);
  const entities = presetTables(PRESET).flatMap(([entity, table]) => {
    const file = fileOf(delivery, table);
    const count = file && delivery.rows.get(file);
    return file === undefined || count === undefined
      ? []
      : [
          {
            entity,
            table: `${file}.csv`,
            rows: { count, how: 'counted' as const },
            confidence: 1,
            because: 'as OneRoster has it',
          },
        ];
  });
  return {
    engine: 'OneRoster CSV',
    version: delivery.version,
    schemas: [{ name: null, tables: delivery.rows.size }],
    system: deliverySystem(delivery),
    entities,
    leftOut: [],
    isCut: false,
  };
}
