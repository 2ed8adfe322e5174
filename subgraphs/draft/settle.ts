import { isNested, type Line } from './line';
import type { Misfit } from './verify';

/** Lines of which one, that does not fit, is put aside; or, where the preset has it, taken away with null. */
export function settled(lines: readonly Line[], { path, problem }: Misfit): readonly Line[] | undefined {
  const drafted = put(lines, path, (line) => ({
    ...line,
    confidence: Math.min(line.confidence ?? 1, 0.45),
    because: `it does not fit: ${problem}${line.because === undefined ? '' : ` (${line.because})`}`,
  }));
  if (drafted !== undefined) return drafted;
  const away = takenAway(path);
  return away && withNull(lines, away, problem);
}

/** The lines with the deepest one of a path replaced, if the lines have it beyond what only holds the others. */
function put(
  lines: readonly Line[],
  path: readonly string[],
  change: (line: Line) => Line,
): readonly Line[] | undefined {
  const [first, ...rest] = path;
  const index = lines.findIndex(({ key }) => key === first);
  const line = lines[index];
  if (!line) return undefined;
  const inner = isNested(line.value) ? put(line.value, rest, change) : undefined;
  const changed = inner ? { ...line, value: inner } : isOwn(line, rest) ? change(line) : undefined;
  return changed && lines.map((one, at) => (at === index ? changed : one));
}

/** A line that is itself at fault: one with a value, or an entity whose table or key is. */
const isOwn = ({ value, confidence }: Line, rest: readonly string[]): boolean =>
  !isNested(value) || (confidence !== undefined && rest.length <= 1);

const PARTS_OF_SOURCE = new Set(['table', 'key', 'where', 'window', 'order', 'on', 'pick', 'value']);

/** What a null has to stand at, so that a preset does without a part: a field, a join, a variant, or the whole entity. */
function takenAway(path: readonly string[]): readonly string[] | undefined {
  if (!['entities', 'tables'].includes(path[0] ?? '') || path.length < 2) return undefined;
  const end = path.findIndex(
    (name, index) => index > 1 && (PARTS_OF_SOURCE.has(name) || name === 'list' || /^\d+$/.test(name)),
  );
  const kept = end === -1 ? path : path.slice(0, end);
  return ['fields', 'joins', 'variants'].includes(kept.at(-1) ?? '') ? kept.slice(0, -1) : kept;
}

function withNull(lines: readonly Line[], path: readonly string[], problem: string): readonly Line[] {
  const [first = '', ...rest] = path;
  const old = lines.find(({ key }) => key === first);
  // What it belongs to is gone already.
  if (old?.value === null) return lines;
  const inner = old && isNested(old.value) ? old.value : [];
  const line: Line =
    rest.length === 0
      ? { key: first, value: null, because: problem }
      : { key: first, value: withNull(inner, rest, problem) };
  return old ? lines.map((one) => (one === old ? line : one)) : [...lines, line];
}
