import type { PolicyRow } from '../row';
import { toldRow } from './told';

/** The table of docs/policy.md: a line for each row of the policy. */
export function markdownTable(rows: readonly PolicyRow[]): string {
  const told = rows
    .map(toldRow)
    .map((row) => [
      `\`${row.id}\``,
      row.who,
      row.effect,
      row.what,
      `of ${row.whose}`,
      row.purposes,
      row.source === '' ? row.reason : `${row.reason} (${row.source})`,
    ]);
  const head = ['row', 'who', '', 'what', 'of whom', 'for', 'why'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...told.map(line)].join('\n');
}
