import { codeOf } from '../../schema/errors';
import type { Path } from '../mapping/yaml-file';
import { SourceError, type Database } from '../sql/database';
import type { Fragment } from '../sql/fragment';
import { asked } from '../sql/measure/sample';

export type Answer = readonly Readonly<Record<string, unknown>>[];

/** A measurement that gave no answer, and why: it took too long, or the database refused it. */
export interface Failure {
  readonly about: string;
  readonly path: Path;
  readonly what: string;
  readonly reason: 'slow' | 'refused';
  readonly code: string | undefined;
}

/** Asks the database; what it does not answer is noted and is undefined, and never taken for an answer. */
export interface Asking {
  ask(this: void, question: Question): Promise<Answer | undefined>;
  readonly failures: readonly Failure[];
  /** How many statements were run. */
  readonly statements: () => number;
}

export interface Question {
  readonly about: string;
  readonly path: Path;
  /** What is measured, for the sentence about a measurement that failed. */
  readonly what: string;
  /** What follows `select`. */
  readonly select: Fragment;
}

export function asking(database: Database): Asking {
  const failures: Failure[] = [];
  let statements = 0;
  return {
    failures,
    statements: () => statements,
    ask: async ({ about, path, what, select }) => {
      statements++;
      try {
        return await database.run((db) => asked(db, select), undefined, undefined);
      } catch (error) {
        const slow = codeOf(error) === 'SOURCE_TIMEOUT';
        if (!slow && !(error instanceof SourceError)) throw error;
        const code = error instanceof SourceError ? error.code : undefined;
        failures.push({ about, path, what, reason: slow ? 'slow' : 'refused', code });
        return undefined;
      }
    },
  };
}

/** A count of a row, whatever the driver makes of large numbers. */
export const numberIn = (row: Answer[number] | undefined, name: string): number => Number(row?.[name] ?? 0);

/** A count of the only row of an answer, if there was an answer. */
export const numberOf = (answer: Answer | undefined, name: string): number | undefined =>
  answer && numberIn(answer[0], name);
