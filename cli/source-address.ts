import { ConfigurationError } from '../subgraphs/mapping/configuration-error';

export interface GivenAddress {
  readonly address: string;
  /** The environment variable that it came from: an address with a password had better not stand in a command. */
  readonly variable: string | undefined;
}

/** An address as it was typed, or `${NAME}`, the environment variable that holds it. */
export function addressGiven(text: string): GivenAddress {
  const variable = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(text)?.[1];
  if (variable === undefined) return { address: text, variable };
  const address = process.env[variable];
  if (address === undefined) throw new ConfigurationError(variable, 'the environment variable is not set.');
  return { address, variable };
}

/** What goes on, for people only: standard output is for the result. */
export const say = (sentence: string): void => void (process.stderr.isTTY && process.stderr.write(`${sentence}\n`));
