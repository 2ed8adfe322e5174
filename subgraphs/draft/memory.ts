import { createHash } from 'node:crypto';
import { isNested, levelOf, stands, type Line } from './line';

/**
 * What a drafted file remembers of itself, in comments at its end: a short fingerprint of each line that was ever proposed.
 * A line that a person changed, commented out or deleted is thereby known, and never proposed again.
 */
const HEADING =
  '# What `rollcall draft` has proposed so far, so that it never proposes a line twice. Leave this to it:';
const ENTRY = /^# {3}([0-9a-f]{8}(?: [0-9a-f]{8})*)$/;
const IN_A_ROW = 12;

/** The fingerprint of a line at its place: of what it says, or, for one that holds others, of the place alone. */
export function fingerprint(path: readonly string[], { value }: Pick<Line, 'value'>): string {
  const text = JSON.stringify([path, isNested(value) ? null : value]);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Every line that is shown at all, also those that are commented out; of lines that hold others those that stand. */
export function fingerprintsOf(lines: readonly Line[], path: readonly string[] = []): string[] {
  return lines.flatMap((line) => {
    if (levelOf(line.confidence) === 'nothing') return [];
    const here = [...path, line.key];
    if (!isNested(line.value)) return [fingerprint(here, line)];
    return [...(hasStanding(line) ? [fingerprint(here, line)] : []), ...fingerprintsOf(line.value, here)];
  });
}

const hasStanding = (line: Line): boolean =>
  stands(line) && (!isNested(line.value) || line.value.some((inner) => hasStanding(inner)));

/** The line without what was proposed before; undefined when nothing of it is new. */
export function unproposed(line: Line, path: readonly string[], remembered: ReadonlySet<string>): Line | undefined {
  const here = [...path, line.key];
  if (levelOf(line.confidence) === 'nothing' || remembered.has(fingerprint(here, line))) return undefined;
  if (!isNested(line.value)) return line;
  const value = line.value.flatMap((inner) => unproposed(inner, here, remembered) ?? []);
  return value.length === 0 ? undefined : { ...line, value };
}

export function rememberedIn(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').flatMap((line) => ENTRY.exec(line)?.[1]?.split(' ') ?? []));
}

/** The text without its memory. */
export function withoutMemory(text: string): string {
  const lines = text.split('\n').filter((line) => line !== HEADING && !ENTRY.test(line));
  return `${lines.join('\n').trimEnd()}\n`;
}

export function withMemory(text: string, fingerprints: Iterable<string>): string {
  const all = [...new Set(fingerprints)];
  const rows: string[] = [];
  for (let from = 0; from < all.length; from += IN_A_ROW)
    rows.push(`#   ${all.slice(from, from + IN_A_ROW).join(' ')}`);
  return `${withoutMemory(text)}\n${[HEADING, ...rows].join('\n')}\n`;
}
