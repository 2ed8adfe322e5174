import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { ConfigurationError, reasonOf } from '../subgraphs/mapping/configuration-error';
import { RequestErrors, type GraphQLRequest } from '../subgraphs/request';

/** How a query is given to a command. */
export interface Asked {
  /** The query stands in this file; `-` is standard input. */
  readonly file?: string;
  /** JSON, or `@` and a file that holds it. */
  readonly variables?: string;
  readonly operation?: string;
}

/** What a command was asked to look at, as a request over the wire would say it. */
export function requestOf(query: string | undefined, { file, variables, operation }: Asked): GraphQLRequest {
  return { query: queryOf(query, file), operationName: operation, variables: variablesOf(variables) };
}

/** As an argument, a file, or - for standard input. */
function queryOf(query: string | undefined, file: string | undefined): string {
  const source = file ?? (query === '-' ? '-' : undefined);
  if (source === undefined && query !== undefined) return query;
  if (source === undefined)
    throw new ConfigurationError('the query', 'expected a query, or a file with one after --file.');
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

/** What is wrong with the query, as sentences for whoever wrote it. */
export function sentencesOf(error: unknown): unknown {
  const errors = error instanceof RequestErrors ? error.errors : error instanceof GraphQLError ? [error] : undefined;
  return errors ? new ConfigurationError('the query', errors.map(({ message }) => message).join('\n')) : error;
}
