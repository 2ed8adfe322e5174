import type { GraphQLSchema } from 'graphql';
import { isFolderOfFiles } from '../delivery/seen-delivery';
import { propose } from '../draft/propose';
import type { Progress } from '../draft/seen';
import type { OutlineTable } from '../sql/outline/outline';
import { openSource, type Source } from '../sql/source';
import { presetTables, recognise, tableNamed, type Recognised } from './recognise';
import { inspectDelivery } from './recognise-delivery';

/** What a database is, as far as its tables tell. Plain data: `--json` prints it. */
export interface Inspection {
  readonly engine: string;
  readonly version: string;
  readonly schemas: readonly { readonly name: string | null; readonly tables: number }[];
  readonly system: Recognised | null;
  readonly entities: readonly PossibleEntity[];
  /** Columns that `rollcall draft` would leave out. */
  readonly leftOut: readonly { readonly area: string; readonly table: string; readonly column: string }[];
  readonly isCut: boolean;
}

export interface PossibleEntity {
  readonly entity: string;
  readonly table: string;
  readonly rows: Rows | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: string;
}
/** A count, or the database's own estimate; `more`: the counting was stopped there. */
export interface Rows {
  readonly count: number;
  readonly how: 'counted' | 'estimated' | 'more';
}

export interface InspectAsked {
  readonly address: string;
  readonly contract: GraphQLSchema;
  readonly seconds: number;
  readonly say: Progress;
}

/** Rows up to which they are counted, and not estimated. */
const COUNTED = 10_000;

export async function inspect({ address, contract, seconds, say }: InspectAsked): Promise<Inspection> {
  if (isFolderOfFiles(address)) return inspectDelivery(address);
  const source = await openSource(address);
  try {
    say('reading what the database says of itself');
    const { engine, version, tables, cut } = await source.outline();
    const system = await recognise(source, { engine, version, tables, cut });
    const counts = new Map<string | null, number>();
    for (const { schema = null } of tables) counts.set(schema, (counts.get(schema) ?? 0) + 1);
    const found =
      system?.preset === undefined
        ? await proposedEntities(source, tables, { contract, until: Date.now() + seconds * 1000, say })
        : { entities: presetEntities(system, tables), leftOut: [] };
    say('counting rows');
    const entities: PossibleEntity[] = [];
    for (const { table, ...entity } of found.entities)
      entities.push({ ...entity, table: table.name, rows: await rowsOf(source, table) });
    return {
      engine,
      version,
      schemas: [...counts].map(([name, count]) => ({ name, tables: count })),
      system: system ?? null,
      entities,
      leftOut: found.leftOut,
      isCut: cut,
    };
  } finally {
    await source.close();
  }
}

interface Found {
  readonly entities: readonly (Omit<PossibleEntity, 'table' | 'rows'> & { readonly table: OutlineTable })[];
  readonly leftOut: Inspection['leftOut'];
}

async function proposedEntities(
  source: Source,
  tables: readonly OutlineTable[],
  { contract, until, say }: { contract: GraphQLSchema; until: number; say: Progress },
): Promise<Found> {
  const { chosen, sensitive } = await propose({ source, tables, contract, until, say });
  return {
    entities: chosen.map(({ entity, table, confidence, because }) => ({
      entity,
      table: table.outline,
      confidence,
      because,
    })),
    leftOut: sensitive,
  };
}

/** The tables that the system's preset reads entities from, and that are here. */
function presetEntities(
  { preset = '', schema, system }: Recognised,
  tables: readonly OutlineTable[],
): Found['entities'] {
  const own = tables.filter((table) => table.schema === schema);
  return presetTables(preset).flatMap(([entity, name]) => {
    const table = tableNamed(own, name);
    return table ? [{ entity, table, confidence: 1, because: `as ${system} has it` }] : [];
  });
}

async function rowsOf(source: Source, table: OutlineTable): Promise<Rows | null> {
  if (table.estimate !== undefined && table.estimate > COUNTED) return { count: table.estimate, how: 'estimated' };
  const count = await source.count(table, COUNTED + 1);
  if (count === undefined) return null;
  return count > COUNTED ? { count: COUNTED, how: 'more' } : { count, how: 'counted' };
}
