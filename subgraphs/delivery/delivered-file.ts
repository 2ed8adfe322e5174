import { join } from 'node:path';
import { readCsvFile, type Cells } from './csv-file';
import type { Manifest } from './manifest';
import { SECRETS, type FileName, type StandardColumn } from './one-roster';
import { headingsOf, rowsOf, told } from './one-roster-1-1';
import { DeliveryProblem } from './problem';
import type { Row, Store } from './store';
import type { Delivered, Taking } from './take';

/** What was read of a file: of the standard's 1.2, whatever its version. */
export type DeliveredFile = readonly [FileName, Delivered[string]];

/** Reads one file of a delivery into the store, and holds each of its rows to the standard. */
export async function readDeliveredFile(
  name: FileName,
  { folder, tolerance, progress }: Taking,
  { version }: Manifest,
  store: Store,
): Promise<DeliveredFile[]> {
  const file = `${name}.csv`;
  const standard = headingsOf(version, name);
  const needed = standard.filter((column) => column.required && store.holds(name) && !SECRETS.has(column.name));
  const [blanks, rows] = [new Map<string, number>(), new Map<FileName, number>()];
  let headings = new Map<string, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  await readCsvFile(join(folder, file), {
    header: (cells) => void (headings = placesOf(cells, standard, file)),
    row: (cells, line) => {
      const row: Row = (column) => cells[headings.get(column) ?? -1]?.trim() ?? '';
      const status = row('status');
      if (status === 'tobedeleted') return;
      if (status !== '' && status !== 'active') throw new DeliveryProblem('STATUS', { file, line });
      if (row('sourcedId') === '') throw new DeliveryProblem('KEY_EMPTY', { file, line });
      for (const column of needed) if (row(column.name) === '') count(blanks, column.name);
      for (const [table, as] of rowsOf(version, name, row)) {
        if (!store.add(table, as)) throw new DeliveryProblem('KEY_TWICE', { file, line });
        count(rows, table);
      }
    },
    progress: (bytes) => progress?.(file, bytes),
  });
  for (const [column, empty] of blanks) {
    const all = rows.get(name) ?? 0;
    if (empty > all * tolerance) throw new DeliveryProblem('INCOMPLETE', { file, column, count: empty, rows: all });
  }
  return told(version, name, [...headings.keys()]).map(([file, columns]) => [
    file,
    { rows: rows.get(file) ?? 0, columns },
  ]);
}

/** Where each column of the standard stands; what else a vendor adds, metadata among it, is not looked at. */
function placesOf(cells: Cells, standard: readonly StandardColumn[], file: string): Map<string, number> {
  const folded = cells.map((cell) => cell.trim().toLowerCase());
  const places = new Map<string, number>();
  for (const { name: column, required } of standard) {
    const place = cells.indexOf(column);
    const isThere = place >= 0;
    if (!isThere && (required || folded.includes(column.toLowerCase())))
      throw new DeliveryProblem('COLUMN_MISSING', { file, column });
    if (isThere && cells.lastIndexOf(column) !== place) throw new DeliveryProblem('COLUMN_TWICE', { file, column });
    if (isThere) places.set(column, place);
  }
  return places;
}
