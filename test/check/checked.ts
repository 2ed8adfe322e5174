import { check, type CheckOptions } from '../../subgraphs/check/check';
import type { FindingCode } from '../../subgraphs/check/finding';
import type { Report } from '../../subgraphs/check/report';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { contract, withDistrictFile, type DistrictFileContent } from '../district/open';

const NOON = () => new Date('2026-03-16T12:00:00Z');

export function checked(content: DistrictFileContent, options: Partial<CheckOptions> = {}): Promise<Report> {
  return withDistrictFile(content, (file) =>
    check(readDistrictFile(file, contract.schema, {}), contract, {
      seconds: 10,
      rows: 200_000,
      showValues: false,
      clock: NOON,
      ...options,
    }),
  );
}

/** What the findings of a code say, by what they are about. */
export const said = ({ findings }: Report, code: FindingCode): Record<string, string> =>
  Object.fromEntries(findings.filter((finding) => finding.code === code).map(({ about, says }) => [about, says]));

export const codesOf = ({ findings }: Report): string[] => [...new Set(findings.map(({ code }) => code))].sort();
