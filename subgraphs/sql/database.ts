import type { Knex } from 'knex';
import { refusal } from '../../schema/errors';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import type { SchoolCalendar } from '../school-calendar';
import type { Catalog } from './column-type';
import type { Engine } from './dialect';
import { engineOf, KNOWN_ADDRESSES } from './engines';
import type { Writing } from './scope';
import { unionColumns } from './union';
import { at, checkMapping, tablesOf } from './check-mapping';

type Row = Readonly<Record<string, unknown>>;

/** The district's own database, read only. */
export interface Database {
  /** What SQL for this day is written with. */
  writing(day: string): Writing;
  run(
    query: (db: Knex) => Knex.QueryBuilder,
    signal: AbortSignal | undefined,
    heard: ((sql: string) => void) | undefined,
  ): Promise<Row[]>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openDatabase(settings: DistrictSettings, calendar: SchoolCalendar): Promise<Database> {
  const { mapping, limits, district } = settings;
  const engine = engineFor(settings);
  const db = connect(engine, settings);
  const client = db.client as Client;
  try {
    const described = await engine.describe(db, mapping.schema, tablesOf(mapping));
    const writingWith =
      (catalog: Catalog) =>
      (day: string): Writing => {
        const schoolYear = calendar.schoolYear(day);
        const builtIn = { asOf: day, schoolYear, systemYear: schoolYear - mapping.schoolYearOffset };
        const parameters = { ...mapping.parameters, ...builtIn };
        const { schema, tables } = mapping;
        return { dialect: engine.dialect, catalog, schema, tables, parameters, on: writingWith(catalog) };
      };
    const plain = writingWith(described)(calendar.today());
    const unions = Object.entries(mapping.tables).map(
      ([name, union]) => [name, at(settings.place, ['tables', name], () => unionColumns(plain, union))] as const,
    );
    const writing = writingWith(new Map([...described, ...unions]));
    checkMapping(mapping, writing(calendar.today()), settings.place);
    return { writing, run, healthy, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    if (error instanceof ConfigurationError) throw error;
    const reason = reasonOf(error);
    throw new ConfigurationError(
      settings.place(['database']),
      `the database cannot be opened or read${reason === undefined ? '' : ` (${reason})`}. Check \`database\`, and that its user may connect.`,
    );
  }

  async function run(
    query: (db: Knex) => Knex.QueryBuilder,
    signal: AbortSignal | undefined,
    heard: ((sql: string) => void) | undefined,
  ): Promise<Row[]> {
    const connection = await connectionFor(signal);
    let cancelled: Promise<unknown> | undefined;
    // A request that nobody waits for any more must not keep the district's database busy.
    const cancel = () => {
      cancelled = client.cancelQuery?.(connection).catch(() => undefined);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      if (signal?.aborted) throw refusal('ABORTED', {});
      const builder = query(db).connection(connection);
      heard?.(builder.toSQL().sql);
      return (await builder.timeout(limits.statementSeconds * 1000 + 500)) as Row[];
    } catch (error) {
      if (signal?.aborted) throw refusal('ABORTED', {});
      if (engine.isTimeout(error) || (error instanceof Error && error.name === 'KnexTimeoutError'))
        throw refusal('SOURCE_TIMEOUT', { district: district.id });
      throw new SourceError(error);
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Else it could hit what the connection does next.
      await cancelled;
      await client.releaseConnection(connection);
    }
  }

  /** A connection of the pool, for as long as somebody waits for it. */
  async function connectionFor(signal: AbortSignal | undefined): Promise<unknown> {
    if (signal?.aborted) throw refusal('ABORTED', {});
    const acquired = client.acquireConnection().catch((error: unknown) => {
      throw new SourceError(error);
    });
    if (signal === undefined) return acquired;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        reject(refusal('ABORTED', {}));
        acquired.then((late) => client.releaseConnection(late)).catch(() => undefined);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      acquired.finally(() => signal.removeEventListener('abort', giveUp)).then(resolve, reject);
    });
  }

  async function healthy(): Promise<boolean> {
    try {
      await db.select(db.raw('1'));
      return true;
    } catch {
      return false;
    }
  }
}

/** A database's refusal, or its silence: the driver's text may hold values, so only its code goes on. */
export class SourceError extends Error {
  readonly code: string | undefined;
  constructor(cause: unknown) {
    super('the database did not answer a statement');
    this.code = reasonOf(cause);
  }
}

interface Client {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
  cancelQuery?(connection: unknown): Promise<void>;
}

function connect(engine: Engine, { database, limits, place }: DistrictSettings): Knex {
  try {
    return engine.connect(database, limits);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(place(['database']), '`database`: this is not an address of its kind.');
  }
}

function engineFor({ database, mapping, place }: DistrictSettings): Engine {
  const engine = engineOf(database);
  if (!engine) throw new ConfigurationError(place(['database']), `\`database\`: ${KNOWN_ADDRESSES}.`);
  if (!mapping.engines.includes(engine.dialect.name))
    throw new ConfigurationError(
      place(['database']),
      `the mapping for ${mapping.system} is made for ${mapping.engines.join(' and ')}, not for ${engine.dialect.name}.`,
    );
  return engine;
}
