import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../schema/package-root';
import type { Outline, OutlineTable } from '../sql/outline/outline';
import type { Source } from '../sql/source';

/** A system that a database is known to be, by its tables. */
export interface Recognised {
  readonly system: string;
  /** Where its tables are, on an engine that has schemas. */
  readonly schema: string | undefined;
  readonly version: string | undefined;
  readonly because: string;
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
  preset: z.string().optional(),
  madeFor: z.array(z.string()).default([]),
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
  return {
    system: system.name,
    schema,
    version,
    because: `it has ${Object.keys(system.has).join(', ')} with their columns; ${whyVersion(written, edition)}`,
    preset: system.preset,
    isMadeFor:
      version === undefined || system.preset === undefined
        ? undefined
        : system.madeFor.some((made) => version === made || version.startsWith(`${made}.`)),
    fields: system.fields,
  };
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
