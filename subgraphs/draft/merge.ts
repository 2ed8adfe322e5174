import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { ConfigurationError } from '../mapping/configuration-error';
import { isNested, stands, type Line } from './line';
import { fingerprint, unproposed } from './memory';
import { writtenLine } from './write';

/** What a further draft does to a file that people have worked on: it adds, and touches nothing that is there. */
export interface Merged {
  readonly text: string;
  /** The lines that are added, each with where. */
  readonly added: readonly { readonly under: string; readonly lines: readonly string[] }[];
  /** What stands in the file and would be drafted differently now. */
  readonly different: readonly string[];
}

interface Insertion {
  /** Beginning of the line before which it goes. */
  readonly at: number;
  /** What lies deeper ends first. */
  readonly depth: number;
  readonly under: string;
  readonly lines: readonly string[];
}

/**
 * Adds what is new. The file is read as YAML only to find the places; its own text is never written anew, so that every line,
 * comment and blank of it stays as it is, to the byte. `remembered`: what was proposed before and is not to be proposed again.
 */
export function merged(text: string, lines: readonly Line[], remembered: ReadonlySet<string>, file: string): Merged {
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake)
    throw new ConfigurationError(
      file,
      `${mistake.message.split('\n')[0] ?? ''} Correct the file first; it was left as it is.`,
    );
  if (!isMap(document.contents)) throw new ConfigurationError(file, 'it is no district file, and was left as it is.');
  const insertions: Insertion[] = [];
  const different: string[] = [];
  mergeInto(document.contents, lines, []);
  const fromTheEnd = [...insertions].sort((a, b) => b.at - a.at || a.depth - b.depth);
  const result = fromTheEnd.reduce((whole, { at, lines: more }) => insertedAt(whole, at, more), text);
  return { text: result, added: insertions.map(({ under, lines: more }) => ({ under, lines: more })), different };

  function mergeInto(map: YAMLMap, proposed: readonly Line[], path: readonly string[]): void {
    const fresh: Line[] = [];
    for (const line of proposed) {
      const here = [...path, line.key];
      const pair = pairOf(map, line.key);
      if (pair && isNested(line.value)) {
        if (isMap(pair.value)) mergeInto(pair.value, line.value, here);
      } else if (pair) {
        if (isOfMapping(here) && stands(line) && !remembered.has(fingerprint(here, line)))
          different.push(here.join('.'));
      } else {
        const rest = unproposed(line, path, remembered);
        if (rest) fresh.push(rest);
      }
    }
    if (fresh.length > 0) add(map, fresh, path);
  }

  function add(map: YAMLMap, fresh: readonly Line[], path: readonly string[]): void {
    const end = map.range?.[1];
    const first = map.items[0];
    const begin = isPair(first) && isScalar(first.key) ? first.key.range?.[0] : undefined;
    // Within { } there is no room for lines with comments.
    if (map.flow === true || end === undefined || begin === undefined) {
      different.push(
        `${path.join('.')} (it stands within { }: ${fresh.map(({ key }) => key).join(', ')} would be new)`,
      );
      return;
    }
    const indent = ' '.repeat(begin - (text.lastIndexOf('\n', begin - 1) + 1));
    const more = fresh.flatMap((line) => writtenLine(line, indent));
    insertions.push({ at: lineAfter(text, end), depth: path.length, under: path.join('.'), lines: more });
  }
}

/** The beginning of the line after the one in which something ends. */
function lineAfter(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function insertedAt(text: string, at: number, lines: readonly string[]): string {
  const before = text.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n${text.slice(at)}`;
}

/** Who the district is, and where its database, is for people to say. */
const isOfMapping = ([first = '']: readonly string[]): boolean => !['district', 'database', 'timeZone'].includes(first);

const isPair = (item: unknown): item is Pair => typeof item === 'object' && item !== null && 'key' in item;

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
