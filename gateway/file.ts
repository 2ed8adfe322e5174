import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { isDistrictName } from '../schema/id';
import { issuerForm } from '../schema/trust/issuer';
import { hostProblem } from './settings';

const expected = (error: string) => ({ error: `expected ${error}` });
const seconds = z.number(expected('a number of seconds')).positive(expected('a number of seconds above 0'));
const port = z.int(expected('a port number')).min(0, expected('a port number')).max(65_535, expected('a port number'));
const address = z
  .string(expected('an address'))
  .refine(isAddress, expected('an address such as http://127.0.0.1:4101/graphql'));
const districtName = z
  .string()
  .refine(isDistrictName, expected('a name of a-z, 0-9 and -, beginning with a letter, such as maple-grove'));

const form = z.strictObject(
  {
    host: z.string(expected('an address to listen on')).min(1, expected('an address to listen on')).optional(),
    hosts: z.array(z.string().min(1), expected('a list of names')).optional(),
    port: port.optional(),
    deadlineSeconds: seconds.optional(),
    districtSeconds: seconds.optional(),
    subgraph: z.boolean(expected('true or false')).optional(),
    key: z.string(expected('the path of a private key')).min(1, expected('the path of a private key')).optional(),
    issuers: z
      .array(issuerForm, expected('a list of issuers'))
      .min(1, expected('at least one issuer: `{ issuer: https://login.example.org, audience: rollcall }`'))
      .optional(),
    districts: z.record(
      districtName,
      z.strictObject({ url: address }, expected('{ url: ... }')),
      expected('districts by name, such as `maple-grove: { url: http://127.0.0.1:4101/graphql }`'),
    ),
  },
  expected('host, hosts, port, deadlineSeconds, districtSeconds, subgraph, key, issuers, or districts'),
);

/** `rollcall.yaml`: how the gateway runs, and which districts belong to it. */
export type GatewayFile = z.infer<typeof form>;

/** What whoever starts a gateway without them has to write. */
export const TRUST_WANTED =
  'a gateway asks with a key of its own, for users whom an issuer vouches for. Write\n' +
  '  key: gateway.key.json   # as `rollcall keys` makes it\n' +
  '  issuers: [{ issuer: https://login.example.org, audience: rollcall }]   # who signs its users in';

/** A file that cannot be used. Its message names file, line, and what was expected, a line for each mistake. */
export class GatewayFileError extends Error {}

/** Throws GatewayFileError. */
export function readGatewayFile(path: string): GatewayFile {
  return parseGatewayFile(basename(path), readText(path));
}

export function parseGatewayFile(name: string, text: string): GatewayFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unreadable = document.errors.map(({ message, pos }) => `${name}:${lines.linePos(pos[0]).line}: ${message}`);
  if (unreadable.length > 0) throw new GatewayFileError(unreadable.join('\n'));

  const read = form.safeParse(document.toJS() ?? {});
  if (read.success) {
    const unsafe = read.data.host === undefined ? undefined : hostProblem(read.data.host, read.data.issuers ?? []);
    if (unsafe === undefined) return read.data;
    throw new GatewayFileError(`${name}:${lineOf(document, lines, ['host'])}: host: ${unsafe}`);
  }
  const mistakes = read.error.issues.flatMap(mistakesOf);
  throw new GatewayFileError(
    mistakes.map(({ path, said }) => `${name}:${lineOf(document, lines, path)}: ${said(path.join('.'))}`).join('\n'),
  );
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly said: (place: string) => string;
}

function mistakesOf(issue: z.core.$ZodIssue): Mistake[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      said: (place) => `${place} is not known here; ${message}`,
    }));
  const own = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? message) : message;
  return [{ path, said: (place) => (place === '' ? own : `${place}: ${own}`) }];
}

/** The line of the last key of a path that the file has. */
function lineOf({ contents }: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let [node, line]: [unknown, number] = [contents, 1];
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    if (pair === undefined || !isScalar(pair.key)) return line;
    line = lines.linePos(pair.key.range?.[0] ?? 0).line;
    node = pair.value;
  }
  return line;
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//.test(text);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new GatewayFileError(
      `${basename(path)}: cannot be read; expected a file with \`districts\` (see gateway/README.md)`,
    );
  }
}
