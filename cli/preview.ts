import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { loadContract } from '../schema/contract';
import { openable } from '../subgraphs/delivery/first-delivery';
import { custodian } from '../subgraphs/policy/custodian';
import { purposeNamed, roleNamed } from './explain';
import { ConfigurationError, reasonOf } from '../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../subgraphs/mapping/district-file';
import { preview, type Preview } from '../subgraphs/preview/preview';
import { answerOf, previewText } from '../subgraphs/preview/text';
import { RequestErrors } from '../subgraphs/request';
import { log } from './log';

export interface PreviewCommand {
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
  readonly plan?: boolean;
  readonly json?: boolean;
  readonly showValues?: boolean;
  readonly as?: string;
  readonly purpose?: string;
  readonly record?: readonly string[];
}

/** `rollcall preview FILE 'query'`: the plan of a query, the SQL of each statement, and the answer of this district alone. */
export async function runPreview(file: string, query: string | undefined, command: PreviewCommand): Promise<void> {
  const { plan = false, json = false, showValues = false, operation, variables } = command;
  log.level = process.env['LOG_LEVEL'] ?? 'warn';
  const asked = { query: queryOf(query, command.file), operationName: operation, variables: variablesOf(variables) };
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const { as = 'district-admin', purpose = 'administration', record: records = [] } = command;
  const somebody = { role: roleNamed(as), purpose: purposeNamed(purpose), records };
  const viewer = { ...custodian(settings.district.id), ...somebody };
  try {
    const opened = plan ? settings : (await openable(settings)).settings;
    const previewed = await preview(opened, contract, asked, { log, planOnly: plan, viewer });
    process.stdout.write(
      json ? `${JSON.stringify(asData(previewed, showValues), null, 2)}\n` : previewText(previewed, showValues),
    );
    if (previewed.ran && previewed.ran.answer.data === undefined) process.exitCode = 1;
  } catch (error) {
    throw sentencesOf(error);
  }
}

/** As an argument, a file, or - for standard input. */
function queryOf(query: string | undefined, file: string | undefined): string {
  const source = file ?? (query === '-' ? '-' : undefined);
  if (source === undefined && query !== undefined) return query;
  if (source === undefined)
    throw new ConfigurationError('preview', 'expected a query, or a file with one after --file.');
  return readText(source === '-' ? 0 : source, source);
}

function variablesOf(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const variables: unknown = JSON.parse(text.startsWith('@') ? readText(text.slice(1), text.slice(1)) : text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return variables as Record<string, unknown>;
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
  }
  throw new ConfigurationError('--variables', 'expected a JSON object, or @ and the name of a file that holds one.');
}

function readText(from: string | 0, name: string): string {
  try {
    return readFileSync(from, 'utf8');
  } catch (error) {
    throw new ConfigurationError(name, `the file cannot be read (${reasonOf(error) ?? 'unknown reason'}).`);
  }
}

function asData({ ran, ...rest }: Preview, showValues: boolean): object {
  if (ran === undefined) return rest;
  const statements = ran.statements.map(({ bindings, milliseconds, ...statement }) => ({
    ...statement,
    ...(showValues ? { bindings } : {}),
    milliseconds: Math.round(milliseconds * 10) / 10,
  }));
  return { ...rest, statements, milliseconds: Math.round(ran.milliseconds * 10) / 10, answer: answerOf(ran) };
}

/** What is wrong with the query, as sentences for whoever wrote it. */
function sentencesOf(error: unknown): unknown {
  const errors = error instanceof RequestErrors ? error.errors : error instanceof GraphQLError ? [error] : undefined;
  return errors ? new ConfigurationError('the query', errors.map(({ message }) => message).join('\n')) : error;
}
