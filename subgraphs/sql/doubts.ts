import type { Engine } from './dialect';
import type { Expected } from './statement';

/** Compares what came with what a statement was written for: a column may have been retyped since the database was looked at. */
export interface Doubts {
  /** Columns of a response that hold another kind of values than expected, each as a text. */
  about(response: unknown, expected: Expected): string[];
  /** The database was looked at, and nothing had changed: its catalog and its driver have two names for one kind. */
  dismiss(this: void, doubts: readonly string[]): void;
}

export function doubtsOf({ kindsIn }: Pick<Engine, 'kindsIn'>): Doubts {
  const dismissed = new Set<string>();
  return {
    about: (response, expected) => {
      if (kindsIn === undefined || expected.size === 0) return [];
      const kinds = kindsIn(response);
      return [...expected].flatMap(([name, { column, kind }]) => {
        const found = kinds.get(name);
        if (found === undefined || found === kind) return [];
        const doubt = JSON.stringify([column.table, column.column, kind, found]);
        return dismissed.has(doubt) ? [] : [doubt];
      });
    },
    dismiss: (doubts) => doubts.forEach((doubt) => dismissed.add(doubt)),
  };
}
