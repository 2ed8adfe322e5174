import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../schema/package-root';
import { ConfigurationError } from '../mapping/configuration-error';
import { readPreset } from '../mapping/preset-file';
import type { Outline, OutlineTable } from '../sql/outline/outline';
import type { Source } from '../sql/source';

/** A system that a database is known to be, by its tables. */
export interface Recognised {
  readonly system: string;
  /** Where its tables are, on an engine that has schemas. */
  readonly schema: string | undefined;
  readonly version: string | undefined;
  readonly because: string;
  /** The preset that maps it, on this engine. */
  readonly preset: string | undefined;
  /** Whether the preset is made for this very version; undefined where the version is not told. */
  readonly isMadeFor: boolean | undefined;
  readonly fields: readonly FieldTable[];
}

const tablesForm = z.record(z.string(), z.array(z.string()));
const fieldTableForm = z.strictObject({
  table: z.string(),
  id: z.string(),
  title: z.string(),
  of: z.string(),
  column: z.string(),
});
/** A table in which a site's own fields are described. */
export type FieldTable = z.output<typeof fieldTableForm>;
const systemForm = z.strictObject({
  name: z.string(),
  has: tablesForm,
  version: z
    .strictObject({
      table: z.string(),
      column: z.string(),
      where: z.record(z.string(), z.string()).default({}),
      match: z.string().optional(),
    })
    .optional(),
  editions: z.array(z.strictObject({ version: z.string(), has: tablesForm })).default([]),
  presets: z.array(z.strictObject({ preset: z.string(), madeFor: z.array(z.string()) })).default([]),
  fields: z.array(fieldTableForm).default([]),
});
type System = z.output<typeof systemForm>;

const { systems } = z
  .strictObject({ systems: z.array(systemForm) })
  .parse(parse(readFileSync(join(packageRoot, 'subgraphs', 'inspect', 'systems.yaml'), 'utf8')));

/** The system whose tables are all there; of several schemas that have them, the one with the most tables. */
export async function recognise(source: Source, outline: Outline): Promise<Recognised | undefined> {
  const schemas = [...new Set(outline.tables.map(({ schema }) => schema))];
  const found = schemas.flatMap((schema) => {
    const tables = outline.tables.filter((table) => table.schema === schema);
    const system = systems.find(({ has }) => hasAll(tables, has));
    return system ? [{ system, schema, tables }] : [];
  });
  const [best] = found.sort((a, b) => b.tables.length - a.tables.length);
  if (!best) return undefined;
  const { system, schema, tables } = best;
  const written = await writtenVersion(source, outline.tables, system);
  const edition = system.editions.find(({ has }) => hasAll(tables, has))?.version;
  const version = written ?? edition;
  const { preset, isMadeFor } = presetFor(system, version, source.dialect);
  return {
    system: system.name,
    schema,
    version,
    because: `it has ${Object.keys(system.has).join(', ')} with their columns; ${whyVersion(written, edition)}`,
    preset,
    isMadeFor,
    fields: system.fields,
  };
}

/** A copy of a system on another engine is still that system, but its preset cannot be used there. */
function presetFor(
  { presets }: System,
  version: string | undefined,
  engine: string,
): Pick<Recognised, 'preset' | 'isMadeFor'> {
  const usable = presets.filter(({ preset }) => enginesOf(preset).includes(engine));
  if (version === undefined) return { preset: usable[0]?.preset, isMadeFor: undefined };
  const made = usable.find(({ madeFor }) => madeFor.some((one) => version === one || version.startsWith(`${one}.`)));
  const { preset } = made ?? usable.at(-1) ?? {};
  return { preset, isMadeFor: preset === undefined ? undefined : made !== undefined };
}

const enginesOf = (preset: string): readonly string[] => (contentOf(preset) as { engines?: string[] }).engines ?? [];

/** The tables that a preset reads each entity from. */
export function presetTables(preset: string): (readonly [entity: string, table: string])[] {
  const { entities = {} } = contentOf(preset) as { entities?: Record<string, unknown> };
  return Object.entries(entities).flatMap(([entity, mapped]) =>
    tablesIn(mapped).map((name) => [entity, name] as const),
  );
}

function tablesIn(mapped: unknown): string[] {
  if (typeof mapped !== 'object' || mapped === null) return [];
  if ('table' in mapped && typeof mapped.table === 'string') return [mapped.table];
  return 'variants' in mapped && typeof mapped.variants === 'object' && mapped.variants !== null
    ? Object.values(mapped.variants).flatMap(tablesIn)
    : [];
}

function contentOf(preset: string): unknown {
  const missing = () => new ConfigurationError(preset, 'there is no preset of this name.');
  return readPreset(preset, '', missing).data;
}

function whyVersion(written: string | undefined, edition: string | undefined): string {
  if (written !== undefined) return 'it says its version itself';
  return edition === undefined ? 'nothing in it tells the version' : 'its tables tell the version';
}

function hasAll(tables: readonly OutlineTable[], has: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(has).every(([name, columns]) => {
    const table = tableNamed(tables, name);
    return table && columns.every((column) => table.columns.some((own) => own.name.toLowerCase() === column));
  });
}

export const tableNamed = (tables: readonly OutlineTable[], name: string): OutlineTable | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

/** The version that the system writes down itself, wherever that table is. */
async function writtenVersion(
  source: Source,
  tables: readonly OutlineTable[],
  { version }: System,
): Promise<string | undefined> {
  const table = version && tableNamed(tables, version.table);
  const column = table?.columns.find(({ name }) => name.toLowerCase() === version?.column)?.name;
  if (!version || !table || column === undefined) return undefined;
  const texts = (await source.texts(table, column, version.where)) ?? [];
  const pattern = new RegExp(version.match ?? '^\\D{0,2}(\\d+(?:\\.\\d+)*)');
  const versions = texts.flatMap((text) => pattern.exec(text)?.[1] ?? []);
  return versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
}
