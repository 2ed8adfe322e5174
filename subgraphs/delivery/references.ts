import type { SnapshotWriter } from '../sql/snapshot/write-snapshot';
import type { Manifest } from './manifest';
import { AGENTS, columnsOf, fileNames, type FileName } from './one-roster';
import { placeOf } from './one-roster-1-1';
import { DeliveryProblem } from './problem';
import type { Store } from './store';
import type { Delivered, Taking } from './take';

/** Rows that lead nowhere: a few are in every system, many tell that a file is not whole. */
export function checkReferences(
  { tolerance }: Taking,
  { version }: Manifest,
  files: Delivered,
  store: Store,
  writer: SnapshotWriter,
): void {
  const check = (name: FileName, column: string, target: FileName, count: number) => {
    const rows = files[name]?.rows ?? 0;
    if (count <= rows * tolerance) return;
    throw new DeliveryProblem('ORPHANS', { ...placeOf(version, name, column), count, rows, target: `${target}.csv` });
  };
  for (const name of fileNames.filter((one) => one in files && store.holds(one)))
    for (const { name: column, list, refersTo } of columnsOf(name))
      if (refersTo !== undefined && !list && refersTo in files && store.holds(refersTo))
        check(name, column, refersTo, writer.countOrphans(name, column, refersTo));
  if (store.holds(AGENTS.name))
    check('users', 'agentSourcedIds', 'users', writer.countOrphans(AGENTS.name, AGENTS.columns[1], 'users'));
  if ('academicSessions' in files) check('classes', 'termSourcedIds', 'academicSessions', store.classesWithoutTerm);
}
