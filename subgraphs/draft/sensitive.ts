import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../schema/package-root';
import { share, type Holding } from './holding';
import { wordsOf } from './words';

interface Area {
  readonly words: readonly string[];
  readonly begins: readonly string[];
  readonly together: readonly (readonly string[])[];
}

const areas = Object.entries(
  parse(readFileSync(join(packageRoot, 'subgraphs', 'draft', 'sensitive.yaml'), 'utf8')) as Record<string, Area>,
);

/** The area that a column belongs to by its name, if it is one that nobody should map without a thought. */
export function sensitiveArea(name: string): string | undefined {
  const plain = plainWords(name);
  const words = new Set([...plain, ...wordsOf(name)]);
  const found = areas.find(
    ([, area]) =>
      area.words.some((word) => words.has(word)) ||
      area.begins.some((beginning) => [...words, plain.join('')].some((word) => word.startsWith(beginning))) ||
      area.together.some((all) => all.every((word) => words.has(word))),
  );
  return found?.[0];
}

/** The same by what the column holds: values that are written as nothing else is. */
export function sensitiveByValue(holding: Holding): string | undefined {
  if (holding.filled < 5) return undefined;
  if (share(holding, (value) => /^\d{3}-\d{2}-\d{4}$/.test(value)) > 0.5)
    return 'Social security and other numbers of the state';
  if (share(holding, (value) => /^(\$2[aby]\$|\$argon2|\{SSHA\})|^[0-9a-f]{40,128}$/i.test(value)) > 0.5)
    return 'Passwords and other credentials';
  return undefined;
}

/** The words of a name as they are written, each with the ending of a plural and without. */
const plainWords = (name: string): string[] =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
