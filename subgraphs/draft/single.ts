import type { Source } from '../sql/source';
import { isPersonTable } from './choose';
import type { Reference } from './references';

const MOST_COMPARED = 50_000;

/**
 * References to people, with whether each row has a person of its own. What a person is, such as a student, has one row a
 * person; what happens to people, such as an absence, has several.
 */
export const withSingle = (source: Source, references: readonly Reference[]): Promise<Reference[]> =>
  Promise.all(
    references.map(async (reference) =>
      isPersonTable(reference.to) && reference.on.length === 1
        ? { ...reference, single: await isSingle(source, reference) }
        : reference,
    ),
  );

async function isSingle(source: Source, { from, on }: Reference): Promise<boolean | undefined> {
  const [[name] = ['']] = on;
  const { key, unique } = from.outline;
  if ([key, ...unique].some((columns) => columns.length === 1 && columns[0] === name)) return true;
  const holding = from.columns.find((column) => column.name === name)?.holding;
  if (!holding || holding.filled === 0) return undefined;
  // A sample that has nobody twice may be of the rows of one day.
  if (holding.values.size < holding.filled) return false;
  const repeats = await source.repeats(from.outline, [name], MOST_COMPARED);
  return repeats === undefined ? undefined : !repeats;
}
