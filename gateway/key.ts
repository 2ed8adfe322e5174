import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { privateKey, type PrivateKey } from '../schema/trust/gateway-key';
import { GatewayFileError } from './file';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The gateway's own key: `key` of its file is the path of a JWK beside it, as `rollcall keys` makes it, or `${NAME}` for the
 * environment variable that holds such a path or the JWK itself.
 */
export function readGatewayKey(file: string, key: string, environment: Environment = process.env): PrivateKey {
  const fail = (problem: string) => new GatewayFileError(`${basename(file)}: key: ${problem}`);
  const [, name] = /^\$\{([A-Z][A-Z0-9_]*)\}$/.exec(key) ?? [];
  const given = name === undefined ? key : environment[name];
  if (given === undefined) throw fail(`the environment variable ${name} is not set`);
  const read = privateKey.safeParse(parse(given.trimStart().startsWith('{') ? given : textOf(given)));
  if (!read.success)
    throw fail('expected a private key with its `kid` (a JWK of Ed25519), as `rollcall keys` makes it');
  return read.data;

  function textOf(path: string): string {
    try {
      return readFileSync(resolve(dirname(file), path), 'utf8');
    } catch {
      throw fail('the file with the key cannot be read; `rollcall keys` makes one');
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
