import type { Logger } from 'pino';
import type { DistrictSettings } from '../mapping/district-file';
import type { Part } from '../sql/survey';
import type { Standing } from './standing';

/** A line of the log: what is lost, where the mapping has it, and why. */
interface Line {
  readonly field?: string;
  /** A table or a join of the mapping: what is read through it has lines of its own. */
  readonly part?: string;
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** For whoever runs the district: what is lost now, and what is back. No values. */
export function tell(
  log: Logger,
  { district: { id }, place }: Pick<DistrictSettings, 'district' | 'place'>,
  before: Standing | undefined,
  now: Standing,
): void {
  const [known, lost] = [linesOf(before), linesOf(now)];
  for (const [key, { path, ...line }] of lost)
    if (known.get(key)?.reason !== line.reason) log.warn({ district: id, ...line, place: place(path) }, 'unavailable');
  for (const [key, { path, reason: _, ...line }] of known)
    if (!lost.has(key)) log.warn({ district: id, ...line, place: place(path) }, 'available again');
  const absent = (standing: Standing | undefined) => new Map(standing?.parts.flatMap(absence) ?? []);
  for (const [part, reason] of absent(now))
    if (absent(before).get(part) !== reason) log.info({ district: id, part, reason }, 'not mapped here');
  const unavailable = now.losses.length;
  if (unavailable > 0)
    log.warn({ district: id, unavailable }, 'the database has not all that the mapping names: see docs/drift.md');
  else if (known.size > 0) log.warn({ district: id }, 'the database has all that the mapping names again');
}

/** What this installation has nothing for is no loss. */
const absence = ({ path, problem, fault }: Part): [string, string][] =>
  fault === 'absent' && problem !== undefined ? [[path.map(String).join('.'), problem]] : [];

function linesOf(standing: Standing | undefined): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { kind, at, problem: reason, fault } of standing?.parts ?? [])
    if (reason !== undefined && fault !== 'absent' && (kind === 'table' || kind === 'join')) {
      const part = at.map(String).join('.');
      lines.set(part, { part, path: at, reason });
    }
  for (const { field, path, reason } of standing?.losses ?? []) lines.set(field, { field, path, reason });
  return lines;
}
