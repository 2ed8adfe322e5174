import { inLines } from '../../subgraphs/preview/sql-lines';

export interface Statement {
  readonly label: string;
  readonly sql: string;
}

/**
 * Statements for a reader, each under its label. Those of one level run side by side, in any order: so the one that begins
 * the answer (its label names no field of a type) stands first, and the others stand by label.
 */
export function textOf(statements: readonly Statement[]): string {
  const texts = statements.map(({ label, sql }) => ({
    label,
    text: `-- ${label}\n${inLines(withoutCount(sql))};\n`,
  }));
  const rank = ({ label }: { label: string }) => (label.includes('.') ? 1 : 0);
  const sorted = texts.sort((a, b) => rank(a) - rank(b) || compare(a.label, b.label) || compare(a.text, b.text));
  return sorted.map(({ text }) => text).join('\n');
}

/** The different statements of such a text. */
export function shapesIn(text: string): Set<string> {
  return new Set(text.split(/(?<=;\n)\n/));
}

/** MySQL has a hole for every value, and their number says how many rows there are: `in (?, ?, ?)` is `in (?, ...)`. */
function withoutCount(sql: string): string {
  return sql
    .replace(/\bin \(\?(, \?)*\)/g, 'in (?, ...)')
    .replace(/\bin \((\(\?(?:, \?)*\))(, \(\?(?:, \?)*\))*\)/g, 'in ($1, ...)');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
