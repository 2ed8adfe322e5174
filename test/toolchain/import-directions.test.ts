import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Folder, folders, importsOf, root, sourcesIn, textOf } from './sources';

/** The gateway and the districts meet in `schema/` and over the wire, nowhere else. cli/ puts them together. */
const mayImport: Record<Folder, Folder[]> = {
  schema: [],
  subgraphs: ['schema'],
  gateway: ['schema'],
  demo: ['schema', 'subgraphs'],
  cli: ['schema', 'subgraphs', 'gateway', 'demo'],
  bench: [...folders],
  test: [...folders],
};

const shipped = ['schema', 'subgraphs', 'gateway', 'demo', 'cli'] as const;
const bundled = 'gateway/explorer/client/';

/** The folder of ours that an import leads to; undefined for a package. */
function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const [folder] = posix.join(posix.dirname(file), specifier).split('/');
  return folder;
}

function packageOf(specifier: string): string {
  const [first, second] = specifier.split('/');
  return first?.startsWith('@') ? `${first}/${second}` : `${first}`;
}

describe.each(folders)('%s', (folder) => {
  test(`imports of ours: ${mayImport[folder].join(', ') || 'nothing'}`, () => {
    const allowed: string[] = [folder, ...mayImport[folder]];
    const wrong = sourcesIn(folder).flatMap((file) =>
      importsOf(textOf(file))
        .filter((specifier) => {
          const to = target(file, specifier);
          return to !== undefined && !allowed.includes(to);
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(shipped)('%s imports no package that only the developers have', (folder) => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const wrong = sourcesIn(folder)
    .filter((file) => !file.startsWith(bundled))
    .flatMap((file) =>
      importsOf(textOf(file))
        .filter((specifier) => target(file, specifier) === undefined && !isBuiltin(specifier))
        .filter((specifier) => !(packageOf(specifier) in dependencies))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('districts and fan-out load no Apollo package: some are under the Elastic License', () => {
  const fanOut = sourcesIn('gateway').filter((file) => file.startsWith('gateway/fan-out/'));
  const core = withWhatItImports([...fanOut, ...sourcesIn('subgraphs'), ...sourcesIn('schema')]);
  const wrong = core.flatMap((file) =>
    importsOf(textOf(file))
      .filter((specifier) => specifier.startsWith('@apollo/'))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(core.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

/** These files and those of ours that they lead to. */
function withWhatItImports(files: string[]): string[] {
  const all = new Set(folders.flatMap(sourcesIn));
  const reached = new Set(files);
  for (const file of reached)
    for (const specifier of importsOf(textOf(file)).filter((each) => each.startsWith('.'))) {
      const path = posix.join(posix.dirname(file), specifier);
      for (const candidate of [`${path}.ts`, `${path}/index.ts`]) if (all.has(candidate)) reached.add(candidate);
    }
  return [...reached];
}

test('this test sees every kind of import', () => {
  const text = `import a from './a'; import type { B } from './b'; export * from './c';
    const d = require('./d'); const e = import('./e'); // import f from './f'
    import g = require('./g');`;
  expect(importsOf(text).sort()).toEqual(['./a', './b', './c', './d', './e', './g']);
  expect(target('gateway/fan-out/ask.ts', '../../subgraphs/serve')).toBe('subgraphs');
  expect(target('gateway/server.ts', './fan-out/ask')).toBe('gateway');
  expect(packageOf('mysql2/promise')).toBe('mysql2');
  expect(packageOf('@apollo/server/express')).toBe('@apollo/server');
  expect(sourcesIn('test').length).toBeGreaterThan(5);
  expect(root.endsWith('dist')).toBe(false);
});

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}
