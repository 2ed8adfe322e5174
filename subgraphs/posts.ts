import type { Relation, Source } from './mapping/mapping';
import { withKey, type Child, type Filter, type Read, type Rows as WhichRows } from './plan/read';
import { dutiesOf, NO_POSTS, type Keys, type Posts, type Step } from './policy/duties';
import type { Tying } from './policy/relationships';
import type { PolicyRow, Relationship } from './policy/row';
import type { Viewer } from '../schema/viewer';
import { keyText, readRows, type Linked, type Reading, type Row } from './rows';
import { together } from './together';

/*
 * What the viewer does here today: sections taught, schools worked at. It is read before the request is planned, anew for each,
 * so that it ends when it ends there. As conditions within the statements that read students the same was measured to take
 * MariaDB more than a hundred times as long: it begins with all students and looks for the viewer behind each.
 */
const MOST = 10_000;

export async function readPosts(tying: Tying, rows: readonly PolicyRow[], reading: Reading): Promise<Posts> {
  const needed = postsAskedFor(rows, tying.viewer);
  if (needed.size === 0) return NO_POSTS;
  const { sections, schools } = dutiesOf(tying);
  const [taught, worked] = await together([
    sections && needed.has('own-section') ? keysOf(reading, sections.source, sections.filter) : [],
    together(
      (needed.has('own-school') ? schools : []).map(async ({ staff, filter, way, school }) => {
        const rows = await readRows(reading, listOf(staff, filter, linked(way, school)), 'Staff');
        return lastOf(rows.children).map((row) => keyIn(school, row));
      }),
    ),
  ]);
  return { sections: taught, schools: worked.flat() };
}

/** The ties that the policy asks about for this role and purpose. */
export const postsAskedFor = (rows: readonly PolicyRow[], { role, purpose }: Viewer): Set<Relationship | undefined> =>
  new Set(
    rows
      .filter((row) => row.roles.includes(role) && row.purposes.includes(purpose))
      .map(({ relationship }) => relationship)
      .filter((one) => one === 'own-section' || one === 'own-school'),
  );

async function keysOf(reading: Reading, source: Source, filter: Filter): Promise<Keys> {
  const { rows } = await readRows(reading, listOf(source, filter, []), source.type);
  return rows.map((row) => keyIn(source, row));
}

/** From rows over relations to the last of them, whose keys are wanted. */
function linked([step, ...further]: readonly Step[], last: Source): Child[] {
  if (step === undefined) return [];
  const { relation, source, filter } = step;
  const rows: WhichRows = { kind: 'children', relation, cut: undefined };
  const child = read(source, rows, filter, linked(further, last), further[0]?.relation);
  return [{ label: `Staff ${source.type}`, read: child, link: relation.on.map((_, index) => index) }];
}

function listOf(source: Source, filter: Filter, children: Child[]): Read {
  const page = { order: [], first: MOST, after: undefined, withRows: true, withCount: false, isFiltered: true };
  const [first] = children;
  const next = first?.read.rows.kind === 'children' ? first.read.rows.relation : undefined;
  return read(source, { kind: 'page', page }, withKey(filter), children, next);
}

/** `next`: the relation that leads on, whose columns here must be known. */
function read(source: Source, rows: WhichRows, filter: Filter, children: Child[], next: Relation | undefined): Read {
  const outputs = (next?.on ?? []).map(([, column]) => ({ column }));
  return { source, outputs, children, rows, filter, order: [] };
}

const keyIn = ({ key }: Source, row: Row): string[] => key.map((_, index) => keyText(row[`k${index}`]) ?? '');

/** The rows at the end of a way. */
function lastOf(children: readonly Linked[]): Row[] {
  return children.flatMap(({ groups, children: below }) =>
    below.length > 0 ? lastOf(below) : [...groups.values()].flat(),
  );
}
