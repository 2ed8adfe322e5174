/** A line of a drafted file, or several of them under a key. Data only: the writer makes text of it. */
export interface Line {
  readonly key: string;
  /** What stands there: a value, written on the same line, or further lines. */
  readonly value: Plain | readonly Line[];
  /** From 0 to 1; nothing where the line only holds others, or is no guess. */
  readonly confidence?: number | undefined;
  readonly because?: string | undefined;
}

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What follows from a confidence. Sure: it stands in the file. Confirm: it stands there, marked for a person to confirm.
 * Aside: it is commented out, since a wrong line that nobody looked at would answer wrongly and in silence. Below that: nothing.
 */
export type Level = 'sure' | 'confirm' | 'aside' | 'nothing';

export function levelOf(confidence: number | undefined): Level {
  if (confidence === undefined || confidence >= 0.85) return 'sure';
  if (confidence >= 0.7) return 'confirm';
  return confidence >= 0.3 ? 'aside' : 'nothing';
}

export const stands = ({ confidence }: Line): boolean => ['sure', 'confirm'].includes(levelOf(confidence));

export const isNested = (value: Line['value']): value is readonly Line[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'object' && item !== null && 'key' in item);

export const group = (key: string, lines: readonly Line[], guess: Pick<Line, 'confidence' | 'because'> = {}): Line => ({
  key,
  value: lines,
  ...guess,
});

/** Lines with dotted keys (`demographics.sex`) as lines within lines, in the order of their first one. */
export function nested(lines: readonly Line[]): Line[] {
  const groups = new Map<string, Line[]>();
  const result: (Line | string)[] = [];
  for (const line of lines) {
    const [first = '', ...rest] = line.key.split('.');
    if (rest.length === 0) {
      result.push(line);
      continue;
    }
    if (!groups.has(first)) result.push(first);
    groups.set(first, [...(groups.get(first) ?? []), { ...line, key: rest.join('.') }]);
  }
  return result.map((item) => (typeof item === 'string' ? group(item, nested(groups.get(item) ?? [])) : item));
}
