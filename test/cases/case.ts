import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { systems, type Place } from './invented-district';

type System = Place['system'];

/** A question and what it shows, as a folder: `query.graphql`, `variables.json`, `case.yaml`, and what was recorded. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** One sentence: what a reader learns from the case. */
  readonly shows: string;
  readonly query: string;
  variables(system: System): Record<string, unknown>;
  /** How many SQL statements it takes: counted by a person, never recorded, so that no N+1 becomes normal. */
  statements(system: System): number;
}

const form = z.strictObject({
  shows: z.string().regex(/^[A-Z`].*\.$/s, 'Expected a sentence'),
  statements: z.union([z.number().int(), z.record(z.enum(systems), z.number().int())]),
});

export const cases: readonly Case[] = readdirSync(__dirname)
  .filter((name) => existsSync(join(__dirname, name, 'case.yaml')))
  .sort()
  .map(readCase);

function readCase(name: string): Case {
  const folder = join(__dirname, name);
  const { shows, statements } = form.parse(parse(textOf(folder, 'case.yaml')));
  const variables = existsSync(join(folder, 'variables.json'))
    ? z.record(z.string(), z.unknown()).parse(JSON.parse(textOf(folder, 'variables.json')))
    : {};
  return {
    name,
    folder,
    shows,
    query: textOf(folder, 'query.graphql'),
    variables: (of) => Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, valueFor(of, value)])),
    statements: (of) => (typeof statements === 'number' ? statements : statements[of]),
  };
}

/** Ids and cursors differ from system to system: such a variable is written once for each, under the system's name. */
function valueFor(of: System, value: unknown): unknown {
  const each = z
    .strictObject({ opensis: z.unknown(), rosariosis: z.unknown(), edfi: z.unknown(), oneroster: z.unknown() })
    .safeParse(value);
  return each.success ? each.data[of] : value;
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
