import type { SnapshotWriter } from '../sql/snapshot/write-snapshot';
import { DeliveryProblem } from './problem';
import type { Snapshot } from './snapshots';
import type { Delivered, Taking } from './take';

/**
 * A file may be cut at the end of a line, and looks whole then. Against the delivery before it shows: far fewer rows, or fewer
 * and the row that came last is gone. Both also happen in good order now and then, when a school year ends for instance.
 */
export function doubtsAbout(
  files: Delivered,
  writer: SnapshotWriter,
  before: Snapshot,
  { shrink, wanted }: Pick<Taking, 'shrink' | 'wanted'>,
): DeliveryProblem[] {
  const known = Object.entries(before.description.files).filter(([name]) => wanted.has(name));
  return known.flatMap(([name, { rows }]) => {
    const file = `${name}.csv`;
    const count = files[name]?.rows;
    if (count === undefined) return [new DeliveryProblem('NO_LONGER', { file })];
    if (count < rows * (1 - shrink)) return [new DeliveryProblem('SHRUNK', { file, count, rows })];
    const isCut = count < rows && !writer.holdsLastRowOf(before.file, name);
    return isCut ? [new DeliveryProblem('END_GONE', { file, count, rows })] : [];
  });
}

/** The end of a file that was gone from the delivery before this one, too, was hardly cut both times at the same place. */
export const isGoneAgain = ({ code, details }: DeliveryProblem, earlier: readonly DeliveryProblem[]): boolean =>
  code === 'END_GONE' &&
  earlier.some(
    (one) => one.code === code && one.details.file === details.file && (one.details.count ?? 0) <= (details.count ?? 0),
  );
