import { GraphQLError, parse, validate } from 'graphql';
import { loadContract } from '../schema/contract';
import { purposes, roles, type Purpose, type Role } from '../schema/viewer';
import { ConfigurationError } from '../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { explainQuery, type Decision } from '../subgraphs/policy/explain-query';

export interface ExplainCommand {
  readonly as: string;
  readonly purpose: string;
  readonly app?: string;
  readonly json?: boolean;
}

/** `rollcall explain FILE --as ROLE --purpose PURPOSE 'query'`: which row of the policy decides about each part of a query. */
export function runExplain(file: string, query: string, { as, purpose, app, json = false }: ExplainCommand): void {
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const viewer = { role: roleNamed(as), purpose: purposeNamed(purpose), app };
  const document = readQuery(query);
  const mistakes = validate(contract.schema, document);
  if (mistakes.length > 0) throw new ConfigurationError('the query', mistakes.map(({ message }) => message).join('\n'));
  const decisions = explainQuery(settings.policy, contract.schema, contract.categories, viewer, document);
  process.stdout.write(json ? `${JSON.stringify(decisions, null, 2)}\n` : textOf(decisions));
}

function textOf(decisions: readonly Decision[]): string {
  const width = Math.max(...decisions.map(({ coordinate }) => coordinate.length));
  const lines = decisions.map(({ coordinate, category, ruling, relationships, rows, reason }) => {
    const tie = ruling === 'ALLOWED' ? ` of ${relationships.join(' or ')}` : '';
    const by = rows.length > 0 ? ` [${rows.join(', ')}]` : '';
    return `${coordinate.padEnd(width)}  ${category} ${ruling.toLowerCase()}${tie}${by}\n${' '.repeat(width)}  ${reason}\n`;
  });
  return lines.join('');
}

function readQuery(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) throw new ConfigurationError('the query', error.message);
    throw error;
  }
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
