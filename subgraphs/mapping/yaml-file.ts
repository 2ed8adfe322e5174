import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { ConfigurationError, reasonOf } from './configuration-error';

export type Path = readonly PropertyKey[];

/** A YAML file that remembers where each of its values stands, so that an error can name the line. */
export interface YamlFile {
  readonly data: unknown;
  /** `file:line` of the deepest part of the path that the file has. */
  place(path: Path): string;
  has(path: Path): boolean;
}

export function readYaml(file: string): YamlFile {
  return parseYaml(readText(file), file);
}

export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const [broken] = document.errors;
  if (broken) throw new ConfigurationError(`${file}:${lines.linePos(broken.pos[0]).line}`, firstLine(broken.message));
  return {
    data: document.toJS(),
    place: (path) => `${file}:${lines.linePos(offsetOf(document, path)).line}`,
    has: (path) => document.hasIn(path),
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(file, `the file cannot be read (${reasonOf(error) ?? 'unknown reason'}).`);
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    // The key's own line says more than the line where its value begins.
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as number[] | null) : null;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}

/** The data in the form that is expected, or an error that names the first place where it is not. */
export function parsePart<Form extends z.ZodType>(
  form: Form,
  data: unknown,
  path: Path,
  place: (path: Path) => string,
): z.output<Form> {
  const result = form.safeParse(data, { error: worded });
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  const at = [...path, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  throw new ConfigurationError(place(at), `\`${at.map(String).join('.')}\`: ${issue.message}.`);
}

type Issue = z.core.$ZodIssue;

/** What is wrong, where the form itself does not say it. */
function worded(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.inst instanceof z.ZodObject ? `: expected ${Object.keys(issue.inst.shape).join(', ')}` : '';
      return `is not known here${known}`;
    }
    case 'invalid_type':
      return issue.input === undefined ? `is missing: expected ${issue.expected}` : undefined;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return ['array', 'string'].includes(issue.origin) && issue.minimum === 1 ? 'is empty' : undefined;
    default:
      return undefined;
  }
}

/** Of a failed union, the alternative that came furthest is the one that was meant. */
function deepest(issues: readonly Issue[]): Issue {
  const [first] = issues;
  if (first === undefined) throw new Error('a failed parse has an issue');
  if (first.code === 'invalid_key') return { ...deepest(first.issues), path: first.path };
  if (first.code !== 'invalid_union' || first.errors.length === 0) return first;
  const alternatives = first.errors.filter((list) => list.length > 0);
  const meant = alternatives.filter((list) => !isOfAnother(list));
  if (meant.length === 0 && first.message !== 'Invalid input') return first;
  const candidates = (meant.length > 0 ? meant : alternatives).map((list) => deepest(list));
  const best = candidates.reduce((a, b) => (b.path.length > a.path.length ? b : a));
  return best.path.length === 0 && best.code !== 'unrecognized_keys'
    ? first
    : { ...best, path: [...first.path, ...best.path] };
}

/** Keys that this alternative does not know, and others missing that it wants: it was not meant. */
const isOfAnother = (issues: readonly Issue[]): boolean =>
  issues.length > 1 && issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
