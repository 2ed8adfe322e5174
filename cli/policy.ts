import { loadContract } from '../schema/contract';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { policyPage } from '../subgraphs/policy/print/page';
import { fingerprint, policyText } from '../subgraphs/policy/print/text';
import { writePage } from './write-page';

/** `rollcall policy FILE`: who may see what at a district, for a person to read and to sign. */
export function runPolicy(
  file: string,
  { html, json = false }: { readonly html?: string; readonly json?: boolean },
): void {
  const { schema } = loadContract();
  const { district, policy } = readDistrictFile(file, schema);
  if (html !== undefined) writePage(html, policyPage(district.name, policy, schema));
  const { rows, raised, retention, ceilings, byEmail } = policy;
  const data = {
    district: district.id,
    rows,
    raised: Object.fromEntries(raised),
    retention: Object.fromEntries(retention),
    ceilings,
    identify: byEmail ? ['records', 'email'] : ['records'],
    fingerprint: fingerprint(district.name, policy, schema),
  };
  process.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : policyText(district.name, policy, schema));
}
