import type { Reading, Row } from './rows';
import type { Database } from './sql/database';
import type { Writing } from './sql/writing';

/** Who listens to what a district asks its database. */
export interface Listening {
  /** Hears of every statement that is run, with the SQL but without its values. */
  readonly onStatement?: (label: string, sql: string) => void;
  /** Hears of every statement when it is done, values and all: for whoever looks at the district's own data. */
  readonly onRun?: (run: StatementRun) => void;
}

export interface StatementRun {
  readonly label: string;
  readonly sql: string;
  readonly bindings: readonly unknown[];
  /** Undefined when it failed. */
  readonly rows: number | undefined;
  readonly milliseconds: number;
}

/** What one request reads with: its statements are counted, and told to whoever listens. */
export function countedReading(
  limits: Pick<Reading, 'district' | 'mostRows' | 'hasCeiling'>,
  writing: Writing,
  {
    database,
    signal,
    listening: { onStatement, onRun },
  }: { readonly database: Database; readonly signal: AbortSignal | undefined; readonly listening: Listening },
): { readonly reading: Reading; readonly counts: { readonly rows: number; readonly statements: number } } {
  const counts = { rows: 0, statements: 0 };
  const run: Reading['run'] = async (label, query, expected) => {
    counts.statements++;
    const started = performance.now();
    let written: Pick<StatementRun, 'sql' | 'bindings'> = { sql: '', bindings: [] };
    let rows: Row[] | undefined;
    const heard = (sql: string, bindings: readonly unknown[]) => {
      written = { sql, bindings };
      onStatement?.(label, sql);
    };
    try {
      rows = await database.run(query, signal, onStatement || onRun ? heard : undefined, expected);
      counts.rows += rows.length;
      return rows;
    } finally {
      onRun?.({ label, ...written, rows: rows?.length, milliseconds: performance.now() - started });
    }
  };
  return { reading: { ...limits, writing, students: new Set(), run }, counts };
}
