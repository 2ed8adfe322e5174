import { loadContract } from '../schema/contract';
import { openable } from '../subgraphs/delivery/first-delivery';
import { grantsFor } from '../subgraphs/grants/grants';
import { grantScript } from '../subgraphs/grants/script';
import { readDistrictFile } from '../subgraphs/mapping/district-file';

export interface GrantsOptions {
  readonly user: string;
  readonly from: string;
  readonly json?: boolean;
}

/** `rollcall grants FILE`: prints the SQL that makes a user who can read what the mapping needs, and nothing else. */
export async function runGrants(file: string, { user, from, json = false }: GrantsOptions): Promise<void> {
  const { settings } = await openable(readDistrictFile(file, loadContract().schema));
  const grants = await grantsFor(settings, { user, from });
  process.stdout.write(json ? `${JSON.stringify(grants, null, 2)}\n` : grantScript(grants));
}
