import type { Knex } from 'knex';
import { refusal } from '../../schema/errors';
import { ConfigurationError, reasonOf } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import type { Catalog } from './column-type';
import { schoolCalendar } from '../school-calendar';
import { describeMapped } from './describe';
import type { Dialect, Engine } from './dialect';
import { doubtsOf } from './doubts';
import { engineOf, KNOWN_ADDRESSES } from './engines';
import type { Explained } from './explain/explain';
import type { Fragment } from './fragment';
import type { Expected } from './statement';
import type { Users } from './users/users';

type Row = Readonly<Record<string, unknown>>;

/** The district's own database, read only. */
export interface Database {
  readonly dialect: Dialect;
  readonly users: Users | undefined;
  /** The tables that the mapping names, as the database has them now. */
  describe(): Promise<Catalog>;
  run(
    this: void,
    query: (db: Knex) => Knex.QueryBuilder,
    signal: AbortSignal | undefined,
    heard: ((sql: string, bindings: readonly unknown[]) => void) | undefined,
    expected?: Expected,
  ): Promise<Row[]>;
  /** How the engine would run what follows `select`; it is not run. */
  explain(this: void, select: Fragment): Promise<Explained>;
  /** What made a statement a misfit is no change of the database: it has just been described, and is as it was. */
  dismiss(doubts: readonly string[]): void;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export function openDatabase(
  settings: DistrictSettings,
  calendar = schoolCalendar(settings, () => new Date()),
): Database {
  const { mapping, limits, district } = settings;
  const engine = engineFor(settings);
  const db = connect(engine, settings);
  const client = db.client as Client;
  let beginnings: Promise<ReadonlyMap<string, string>> | undefined;
  const { dialect, users } = engine;
  const doubts = doubtsOf(engine);
  let edition: unknown;
  return { dialect, users, describe, run, explain, dismiss: doubts.dismiss, healthy, close: () => db.destroy() };

  async function describe(): Promise<Catalog> {
    try {
      edition = await editionNow();
      return await describeMapped(engine, db, mapping, calendar);
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      const reason = reasonOf(error);
      throw new ConfigurationError(
        settings.place(['database']),
        `the database cannot be opened or read${reason === undefined ? '' : ` (${reason})`}. Check \`database\`, and that its user may connect.`,
      );
    }
  }

  async function editionNow(): Promise<unknown> {
    if (engine.edition === undefined) return undefined;
    const connection = await client.acquireConnection();
    try {
      return engine.edition(connection);
    } finally {
      await client.releaseConnection(connection);
    }
  }

  async function run(
    query: (db: Knex) => Knex.QueryBuilder,
    signal: AbortSignal | undefined,
    heard: ((sql: string, bindings: readonly unknown[]) => void) | undefined,
    expected: Expected = new Map(),
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
      if (engine.edition?.(connection) !== edition) throw new SourceError(undefined, true, ['edition']);
      const builder = query(db).connection(connection);
      const { sql, bindings } = builder.toSQL();
      heard?.(sql, bindings);
      let response: unknown;
      builder.on('query-response', (_rows: unknown, asked: { response: unknown }) => (response = asked.response));
      const rows = (await builder.timeout(limits.statementSeconds * 1000 + 500)) as Row[];
      const found = doubts.about(response, expected);
      if (found.length > 0) throw new SourceError(undefined, true, found);
      return rows;
    } catch (error) {
      if (signal?.aborted) throw refusal('ABORTED', {});
      if (error instanceof SourceError) throw error;
      if (engine.isTimeout(error) || (error instanceof Error && error.name === 'KnexTimeoutError'))
        throw refusal('SOURCE_TIMEOUT', { district: district.id });
      throw new SourceError(error, engine.isMisfit(error));
    } finally {
      signal?.removeEventListener('abort', cancel);
      // Else it could hit what the connection does next.
      await cancelled;
      await client.releaseConnection(connection);
    }
  }

  async function beginningsOf(): Promise<ReadonlyMap<string, string>> {
    const { beginnings: select } = engine.explain;
    const rows = select === undefined ? [] : await run((on) => on.select(on.raw(select)), undefined, undefined);
    return new Map(rows.map(({ i, c }) => [String(i), String(c)]));
  }

  async function explain(select: Fragment): Promise<Explained> {
    const { before, after, statement, read } = engine.explain;
    const known = await (beginnings ??= beginningsOf());
    const connection = await connectionFor(undefined);
    const raw = ({ sql, bindings }: Fragment): Promise<unknown> =>
      Promise.resolve(db.raw(sql, bindings as Knex.RawBinding[]).connection(connection));
    try {
      for (const text of before) await raw({ sql: text, bindings: [] });
      return read(await raw(statement(select)), known);
    } catch (error) {
      throw new SourceError(error);
    } finally {
      for (const text of after) await raw({ sql: text, bindings: [] }).catch(() => undefined);
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
  constructor(
    cause: unknown,
    /** The tables are not what the statement was written for: it is time to look at them again. */
    readonly misfit = false,
    /** Why, where it was answered all the same. */
    readonly doubts: readonly string[] = [],
  ) {
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
  if (!engine)
    throw new ConfigurationError(place(['database']), `\`database\`: ${KNOWN_ADDRESSES}, or csv: for a folder.`);
  if (!mapping.engines.includes(engine.dialect.name))
    throw new ConfigurationError(
      place(['database']),
      `the mapping for ${mapping.system} is made for ${mapping.engines.join(' and ')}, not for ${engine.dialect.name}.`,
    );
  return engine;
}
