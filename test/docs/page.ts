import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, textOf } from '../toolchain/sources';

/** Every page of a folder and its folders, by its path from the root. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** A heading of a page and what stands under it, up to the next heading of any depth. */
export interface Section {
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** A block of code: ```yaml and so on. One inside a list is indented; its text is not. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

export function sectionsOf(page: string): Section[] {
  const text = textOf(page);
  const headings = [...withoutFences(text).matchAll(/^#{1,6} (.+)$/gm)];
  return headings.map((heading, index) => {
    const [begins, ends] = [heading.index, headings[index + 1]?.index ?? text.length];
    return { page, title: heading[1] ?? '', text: text.slice(begins, ends) };
  });
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

export function fencesIn(text: string, ...languages: readonly string[]): Fence[] {
  return [...text.matchAll(FENCE)]
    .map(([, indent = '', language = '', code = '']) => ({
      language,
      text: code
        .split('\n')
        .map((line) => line.slice(indent.length))
        .join('\n'),
    }))
    .filter(({ language }) => languages.length === 0 || languages.includes(language));
}

/** The same length, so that places stay the same; a `#` in a fence is a comment, not a heading. */
const withoutFences = (text: string): string => text.replace(FENCE, (fence) => fence.replace(/[^\n]/g, ' '));

/** Where the links of a page lead, without those to other sites. */
export function linksIn(text: string): string[] {
  const links = [...withoutFences(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchor that a heading can be linked by. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/**
 * A district's table as a page shows it: "Table `people`:" and below it the columns with their types, and the rows.
 * A column with blanks in its name stands in double quotes.
 */
export interface ShownTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export function tablesIn(text: string): ShownTable[] {
  const shown = [...text.matchAll(/^Table `([^`]+)`:\n\n((?:\|.*\n)+)/gm)];
  return shown.map(([, name = '', lines = '']) => {
    const [header = [], , ...rows] = lines.trim().split('\n').map(cellsOf);
    const columns = header.map((cell) => {
      const [, quoted, plain = '', type = ''] = /^(?:"(.+)"|(\S+)) (.+)$/.exec(cell) ?? [];
      return { name: quoted ?? plain, type };
    });
    return { name, columns, rows: rows.map((cells) => cells.map(valueOf)) };
  });
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** NULL is null; `'  '` is text with its blanks; anything else is text as it stands. */
function valueOf(cell: string): string | null {
  if (cell === 'NULL') return null;
  return /^'.*'$/.test(cell) ? cell.slice(1, -1) : cell;
}
