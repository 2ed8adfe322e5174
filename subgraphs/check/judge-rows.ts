import type { Path } from '../mapping/yaml-file';
import type { Finding, Looked, Note } from './finding';
import { MOST_KEYS, type Measured, type MeasuredJoin, type MeasuredWay } from './measure';
import type { Coverage, Showing } from './judge-values';
import type { Subject, Way } from './subject';
import { keyText } from '../rows';

/** What the rows of a subject are: how many, under which keys, and where they lead. */
export function judgeRows(measured: Measured, note: Note, showing: Showing): Finding[] {
  const { subject, rows, more } = measured;
  const { label: about, source } = subject;
  if (rows === undefined) return [];
  const looked = { rows, more };
  const ways = measured.ways.flatMap((way) => judgeWay(measured, way, looked, note));
  if (rows === 0) return [note('NO_ROWS', { about, path: source.path }, {}), ...ways];
  return [
    ...(more ? [note('ONLY_SOME_ROWS', { about, path: source.path }, looked)] : []),
    ...judgeKeys(measured, looked, note, showing),
    ...measured.joins.flatMap((join) => judgeJoin(measured, join, looked, note)),
    ...ways,
  ];
}

function judgeKeys({ subject, keys }: Measured, looked: Looked, note: Note, showing: Showing): Finding[] {
  const { label: about, source, hasId } = subject;
  const path: Path = [...source.path, 'key'];
  const { lacking = 0, blank = 0, repeated = [] } = keys ?? {};
  const findings: Finding[] = [];
  if (hasId && lacking + blank > 0)
    findings.push(note('KEY_EMPTY', { about, path }, { empty: lacking + blank, looked }));
  if (repeated.length > 0) {
    const rows = repeated.reduce((all, key) => all + key.rows, 0);
    const shown = repeated.slice(0, 5).map(({ key, rows }) => ({ value: key.map(keyText).join(', '), rows }));
    const cut = repeated.length >= MOST_KEYS;
    const values = showing.values ? shown : [];
    findings.push(note('KEY_REPEATED', { about, path, values }, { keys: repeated.length, cut, rows }));
  }
  return findings;
}

function judgeJoin(
  { subject }: Measured,
  { alias, path, rows, before, nothing = 0 }: MeasuredJoin,
  looked: Looked,
  note: Note,
): Finding[] {
  const { label: about, source } = subject;
  const joined = source.joins[alias];
  if (joined === undefined) return [];
  const findings: Finding[] = [];
  if (rows !== undefined && before !== undefined && rows > before)
    findings.push(note('JOIN_REPEATS_ROWS', { about, path }, { alias, before, rows }));
  // From its own key, and of several, a row looks for what may be there; otherwise it names one.
  if (nothing > 0 && !joined.pick && !isOwnKey(Object.values(joined.on), source.key))
    findings.push(note('JOIN_FINDS_NOTHING', { about, path }, { alias, table: joined.table, nothing, looked }));
  return findings;
}

function judgeWay(
  { subject }: Measured,
  { way, linked, found, ledTo = 0, stray = 0 }: MeasuredWay,
  looked: Looked,
  note: Note,
): Finding[] {
  const { label: about, path, target } = way;
  const findings: Finding[] = [];
  const type = target.type || 'row';
  if (namesARow(subject, way) && linked !== undefined && found !== undefined && linked > found)
    findings.push(
      note('LEADS_NOWHERE', { about, path }, { nowhere: linked - found, type, looked, orphans: way.relation.orphans }),
    );
  if (found !== undefined && ledTo > found)
    findings.push(note('LEADS_TO_SEVERAL', { about, path }, { found, ledTo, type }));
  if (stray > 0)
    findings.push(note('BELONGS_TO_NOBODY', { about, path }, { stray, table: target.table, type: subject.type }));
  return findings;
}

/** How many rows a relation leads to something; those that name a row which is not there count as unread, if they are there at all. */
export function wayCoverage({ subject, rows, ways }: Measured): Coverage[] {
  return ways.flatMap(({ way, linked = 0, found }) => {
    if (found === undefined || rows === 0) return [];
    const isUnread = namesARow(subject, way) && way.relation.orphans !== 'drop';
    const filled = isUnread ? Math.max(linked, found) : found;
    return [{ field: way.label.slice(subject.label.length + 1), filled, unread: filled - found, leads: true }];
  });
}

/** A condition says that there need not be one; and from its own key, a row looks for what may be there, if the mapping says no more. */
const namesARow = ({ source }: Subject, { relation, many }: Way): boolean =>
  relation.orphans !== undefined ||
  (!many &&
    !relation.current &&
    relation.where === undefined &&
    !isOwnKey(
      relation.on.map(([, parent]) => parent),
      source.key,
    ));

const isOwnKey = (columns: readonly string[], key: readonly string[]): boolean =>
  columns.every((column) => key.includes(column));
