import { loadContract } from '../schema/contract';
import { purposes, roles, type Purpose, type Role } from '../schema/viewer';
import { ConfigurationError } from '../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { explainQuery, type Decision } from '../subgraphs/policy/explain-query';
import { requestReader } from '../subgraphs/request';
import { requestOf, sentencesOf, type Asked } from './asked';

export interface ExplainCommand extends Asked {
  readonly as: string;
  readonly purpose: string;
  readonly app?: string;
  readonly json?: boolean;
}

/** `rollcall explain FILE --as ROLE --purpose PURPOSE 'query'`: which row of the policy decides about each part of a query. */
export function runExplain(file: string, query: string | undefined, command: ExplainCommand): void {
  const { as, purpose, app, json = false } = command;
  const contract = loadContract();
  const { policy } = readDistrictFile(file, contract.schema);
  const viewer = { role: roleNamed(as), purpose: purposeNamed(purpose), app };
  try {
    const request = requestReader(contract.schema)(requestOf(query, command));
    const decisions = explainQuery(policy, contract, viewer, request);
    process.stdout.write(json ? `${JSON.stringify(decisions, null, 2)}\n` : textOf(decisions));
  } catch (error) {
    throw sentencesOf(error);
  }
}

function textOf(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return 'The query asks for nothing that the policy decides about.\n';
  const width = Math.max(...decisions.map(({ coordinate }) => coordinate.length));
  const lines = decisions.map(({ coordinate, category, ruling, relationships, rows, reason }) => {
    const tie = ruling === 'ALLOWED' ? ` of ${relationships.join(' or ')}` : '';
    const by = rows.length > 0 ? ` [${rows.join(', ')}]` : '';
    return `${coordinate.padEnd(width)}  ${category} ${ruling.toLowerCase()}${tie}${by}\n${' '.repeat(width)}  ${reason}\n`;
  });
  return lines.join('');
}

export function roleNamed(name: string): Role {
  const role = roles.find((one) => one === name);
  if (role === undefined) throw new ConfigurationError('--as', `expected one of ${roles.join(', ')}.`);
  return role;
}

export function purposeNamed(name: string): Purpose {
  const purpose = purposes.find((one) => one === name);
  if (purpose === undefined) throw new ConfigurationError('--purpose', `expected one of ${purposes.join(', ')}.`);
  return purpose;
}
