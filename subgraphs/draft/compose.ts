import type { Proposal } from './propose';
import type { Line } from './line';
import { written } from './write';

/** By this line a file is known to be one of ours, and may be added to. */
export const MARK = '# Drafted by `rollcall draft`';

export interface Head {
  /** What the database is, in words: `a MariaDB 10.11 database of 24 tables`. */
  readonly database: string;
  readonly notes: readonly string[];
  readonly sensitive: Proposal['sensitive'];
}

/** The whole text of a fresh file, without its memory. */
export function composed({ database, notes, sensitive }: Head, lines: readonly Line[]): string {
  return [
    `${MARK} for ${database}.`,
    ...notes.map((note) => `# ${note}`),
    '#',
    '# A figure is how sure a line is, from 0 to 100 %. CONFIRM marks what a person has to decide: look at the data, then delete',
    '# the mark or the line. What is unsure is commented out, and not answered until somebody writes it in. Then `rollcall check`.',
    ...leftOut(sensitive),
    '',
    ...written(lines),
    '',
  ].join('\n');
}

/** What is left out is named, area by area, so that nobody takes it for forgotten. */
export function leftOut(sensitive: Proposal['sensitive']): string[] {
  if (sensitive.length === 0) return [];
  const areas = [...new Set(sensitive.map(({ area }) => area))];
  return [
    '#',
    '# Left out on purpose, and not looked at where the name says enough:',
    ...areas.map((area) => {
      const columns = sensitive.filter((one) => one.area === area).map(({ table, column }) => `${table}.${column}`);
      const shown = columns.slice(0, 12).join(', ');
      return `#   ${area}: ${shown}${columns.length > 12 ? ` and ${columns.length - 12} more` : ''}`;
    }),
  ];
}
