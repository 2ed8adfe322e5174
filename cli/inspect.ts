import { loadContract } from '../schema/contract';
import { inspect } from '../subgraphs/inspect/inspect';
import { inspectionReport } from '../subgraphs/inspect/report';
import { addressGiven, say } from './source-address';

export interface InspectOptions {
  readonly seconds: number;
  readonly json?: boolean;
}

/** `rollcall inspect URL`: what is this database, and what in it could be an entity of the shared schema? */
export async function runInspect(given: string, { seconds, json = false }: InspectOptions): Promise<void> {
  const { address } = addressGiven(given);
  const inspection = await inspect({ address, contract: loadContract().schema, seconds, say });
  process.stdout.write(json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionReport(inspection));
  if (inspection.entities.length === 0) process.exitCode = 2;
}
