import { GraphQLError } from 'graphql';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Contract } from '../schema/contract';
import { codeOf, refusal } from '../schema/errors';
import { speakable } from '../schema/speakable';
import type { DistrictSettings } from './mapping/district-file';
import { planContext } from './plan/plan-context';
import { selectedFields } from './plan/selection';
import { RequestErrors, requestReader, type GraphQLRequest } from './request';
import { rootAnswers } from './root';
import type { Reading, Row } from './rows';
import { schoolCalendar, type SchoolCalendar } from './school-calendar';
import { firstMistake } from './sql/check-mapping';
import { openDatabase, SourceError, type Database } from './sql/database';
import { fit, type Fit } from './sql/fit';

/** A running district: answers GraphQL about its own database, and nothing else. */
export interface District {
  readonly id: string;
  answer(request: GraphQLRequest, signal?: AbortSignal): Promise<DistrictAnswer>;
  /** Whether the database answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** A GraphQL response, with what the gateway reports of the district. */
export interface DistrictAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly rollcall: DistrictReport };
}

export interface DistrictReport {
  readonly district: string;
  /** The day that the answer is true for: the day of the snapshot, or today where the district is. */
  readonly asOf: string;
  readonly rows: number;
  readonly statements: number;
  /** What was selected and this district does not map: `Type.field`. */
  readonly unmapped: readonly string[];
}

export interface DistrictOptions {
  readonly log: Logger;
  /** Now; a test gives its own. */
  readonly clock?: () => Date;
  /** Hears of every statement that is run, with the SQL but without its values. */
  readonly onStatement?: (label: string, sql: string) => void;
}

/** Opens the database, checks that every mapped column is there, and is ready to answer. */
export async function openDistrict(
  settings: DistrictSettings,
  contract: Contract,
  options: DistrictOptions,
): Promise<District> {
  const {
    district: { id },
    mapping,
    limits,
  } = settings;
  const { log, clock = () => new Date(), onStatement } = options;
  const calendar = schoolCalendar(settings, clock);
  const { database, writing } = await openFitting(settings, calendar);
  const read = requestReader(contract.schema);

  return { id, answer, healthy: () => database.healthy(), close: () => database.close() };

  /** The district's road: limit and validate, plan the read, SQL, read, shape. */
  async function answer(asked: GraphQLRequest, signal?: AbortSignal): Promise<DistrictAnswer> {
    try {
      const request = read(asked);
      const today = calendar.today();
      const context = planContext(id, contract, mapping, today, calendar.schoolYear(today));
      const report = { rows: 0, statements: 0 };
      const shaping = { district: id, errors: [] as GraphQLError[] };
      const reading = readingOf(today, report, signal);
      const answerField = rootAnswers({ contract, request, context, reading, shaping });
      const fields = selectedFields(request, 'Query', request.operation.selectionSet.selections);
      const values = await Promise.all(
        fields.map((field) => answerField(field).catch((error: unknown) => spoken(error, [field.key]))),
      );
      const data = Object.fromEntries(fields.map(({ key }, index) => [key, settled(values[index], shaping.errors)]));
      const errors = shaping.errors.length > 0 ? { errors: shaping.errors } : {};
      return {
        data,
        ...errors,
        extensions: { rollcall: { district: id, asOf: today, ...report, unmapped: [...context.unmapped] } },
      };
    } catch (error) {
      return { errors: error instanceof RequestErrors ? error.errors : [spoken(error)] };
    }
  }

  function readingOf(
    today: string,
    report: { rows: number; statements: number },
    signal: AbortSignal | undefined,
  ): Reading {
    const run = async (label: string, query: (db: Knex) => Knex.QueryBuilder): Promise<Row[]> => {
      report.statements++;
      const rows = await database.run(query, signal, onStatement && ((sql) => onStatement(label, sql)));
      report.rows += rows.length;
      return rows;
    };
    return { district: id, writing: writing(today), mostRows: limits.rows, run };
  }

  /** Errors of ours as they are; anything else is logged without its text, which may hold values, and becomes a sentence. */
  function spoken(error: unknown, path?: readonly (string | number)[]): GraphQLError {
    if (error instanceof GraphQLError && codeOf(error) !== undefined)
      return new GraphQLError(error.message, { path: error.path ?? path ?? null, extensions: error.extensions });
    // graphql-js found an argument wanting: the request is at fault.
    if (error instanceof GraphQLError) {
      const { message, extensions } = speakable(error);
      return new GraphQLError(message, { path: path ?? null, extensions });
    }
    log.error(
      {
        district: id,
        error:
          error instanceof Error
            ? { name: error.name, code: 'code' in error ? error.code : undefined, stack: stackWithoutText(error) }
            : 'unknown',
      },
      'a request failed',
    );
    return error instanceof SourceError
      ? refusal('SOURCE_FAILED', { district: id }, path)
      : refusal('INTERNAL', {}, path);
  }
}

/** The database, and what its SQL is written with; a mapping that does not fit it is refused. */
async function openFitting(
  settings: DistrictSettings,
  calendar: SchoolCalendar,
): Promise<{ database: Database } & Fit> {
  const database = openDatabase(settings);
  try {
    const found = fit(settings, calendar, database.dialect, await database.describe());
    const mistake = firstMistake(found.parts, settings.place);
    if (mistake) throw mistake;
    return { database, ...found };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Errors found among the values become null, and are noted. */
function settled(value: unknown, errors: GraphQLError[]): unknown {
  if (value instanceof GraphQLError) {
    errors.push(value);
    return null;
  }
  return Array.isArray(value) ? value.map((item) => settled(item, errors)) : value;
}

const stackWithoutText = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => line.startsWith('    at '));
