// Bundles the explorer into dist/gateway/explorer/page/, where explorer.ts serves it. The page loads nothing from
// elsewhere: editor, web workers, icon font and the example queries are all in the bundle.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const page = join(root, 'dist/gateway/explorer/page');
const assets = join(page, 'assets');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'linked',
  outdir: assets,
  // The content's hash in each name lets browsers keep the files for ever.
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

/** What became of an entry point: `{ file, css }`, by the entry point's short name. */
const outputs = ({ metafile }) =>
  Object.fromEntries(
    Object.entries(metafile.outputs)
      .filter(([, { entryPoint }]) => entryPoint)
      .map(([file, { entryPoint, cssBundle }]) => [
        basename(entryPoint).split('.')[0],
        { file: basename(file), css: cssBundle && basename(cssBundle) },
      ]),
  );

const examples = async () => {
  const folder = join(here, 'examples');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

await rm(page, { recursive: true, force: true });
await mkdir(page, { recursive: true });

// Monaco runs its language services in workers, one file for each.
const workers = await build({
  ...shared,
  entryPoints: [
    'monaco-editor/esm/vs/editor/editor.worker.js',
    'monaco-editor/esm/vs/language/json/json.worker.js',
    'monaco-graphql/esm/graphql.worker.js',
  ].map((file) => join(root, 'node_modules', file)),
});

const app = await build({
  ...shared,
  entryPoints: [join(here, 'client/app.tsx')],
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  tsconfig: join(root, 'tsconfig.explorer.json'),
  loader: { '.ttf': 'file' },
  // GraphiQL's "prettify" names prettier's plugins by old paths, which are UMD: bundled, their exports would be lost.
  alias: {
    'prettier/parser-graphql': 'prettier/plugins/graphql',
    'prettier/parser-babel': 'prettier/plugins/babel',
  },
  define: {
    ...shared.define,
    WORKERS: JSON.stringify(
      Object.fromEntries(Object.entries(outputs(workers)).map(([name, { file }]) => [name, file])),
    ),
    EXAMPLES: JSON.stringify(await examples()),
  },
});

const { file, css } = outputs(app).app;
const html = await readFile(join(here, 'client/index.html'), 'utf8');
await writeFile(join(page, 'index.html'), html.replace('app.js', file).replace('app.css', css));
await copyFile(join(here, 'client/icon.svg'), join(page, 'icon.svg'));

// app.css holds every style already; esbuild also writes one for each lazy chunk, which nothing would load.
const spare = (await readdir(assets)).filter((name) => name.endsWith('.css') && name !== css);
await Promise.all(spare.map((name) => rm(join(assets, name))));
