import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');

export const folders = ['schema', 'subgraphs', 'gateway', 'demo', 'cli', 'bench', 'test'] as const;
export type Folder = (typeof folders)[number];

/** Every TypeScript file of a folder, by its path from the root; a folder that does not exist yet has none. */
export function sourcesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [folder, ...file.split(sep)].join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a source imports, in whatever way: import, import type, export from, require(), import(). */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((each) => each.fileName);
}

export interface Written {
  kind: 'text' | 'call';
  text: string;
  line: number;
}

/** The texts that a source holds (with ? for what a template fills in), and the methods it calls, with their lines. */
export function writtenIn(file: string, text: string): Written[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (ts.isStringLiteralLike(node)) found.push({ kind: 'text', text: node.text, line });
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('?');
      found.push({ kind: 'text', text, line });
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      found.push({ kind: 'call', text: node.expression.name.text, line });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
