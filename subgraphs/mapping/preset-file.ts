import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import { ConfigurationError } from './configuration-error';
import { merge } from './merge';
import { isPlain, readYaml, type Path, type YamlFile } from './yaml-file';

const PRESETS = join(packageRoot, 'subgraphs', 'presets');

/**
 * A preset by the name of one that Rollcall brings, or by its path from the file that names it. It is a YAML file, or a folder
 * of them that are one mapping together, each with a subject of its own. One that `extends` another is laid over it.
 */
export function readPreset(
  name: string,
  namedIn: string,
  missing: () => ConfigurationError,
  above: readonly string[] = [],
): YamlFile {
  const own = join(PRESETS, name);
  const path = [`${own}.yaml`, own, join(dirname(namedIn), name)].find((candidate) => existsSync(candidate));
  if (path === undefined || name === '') throw missing();
  const isFolder = statSync(path).isDirectory();
  const preset = isFolder ? together(path, yamlFilesIn(path).map(readYaml)) : readYaml(path);
  const base = isPlain(preset.data) ? preset.data['extends'] : undefined;
  if (base === undefined) return preset;
  const wrong = (problem: string) => new ConfigurationError(preset.place(['extends']), `\`extends\`: ${problem}.`);
  if (typeof base !== 'string') throw wrong('expected the name of a preset, or its path from this file');
  if (above.includes(path)) throw wrong('a preset cannot extend itself, by way of others either');
  const inside = isFolder ? join(path, 'preset.yaml') : path;
  const extended = readPreset(base, inside, () => wrong('there is no preset of this name'), [...above, path]);
  return laidOver(extended, preset);
}

/** A preset with the differences of another laid over it. */
const laidOver = (base: YamlFile, differences: YamlFile): YamlFile => ({
  data: merge(base.data, differences.data),
  has: (path) => differences.has(path) || base.has(path),
  place: (path) => placeIn([differences, base], path) ?? differences.place([]),
});

/** Where the files have most of a path; of two that have as much of it, the first. */
function placeIn(files: readonly YamlFile[], path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const file = files.find((one) => one.has(path.slice(0, length)));
    if (file) return file.place(path);
  }
  return undefined;
}

function yamlFilesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(folder, name));
}

/** Files that are read as one. What two of them say differently has no place in either. */
function together(folder: string, files: readonly YamlFile[]): YamlFile {
  const having = (path: Path) => files.find((file) => file.has(path));
  const merged = files.reduce<unknown>((data, file) => joined(data, file.data ?? {}, [], file), {});
  return {
    data: merged,
    has: (path) => having(path) !== undefined,
    place: (path) => placeIn(files, path) ?? folder,
  };

  function joined(data: unknown, more: unknown, path: Path, file: YamlFile): unknown {
    if (data === undefined) return more;
    if (!isPlain(data) || !isPlain(more)) {
      const other = having(path)?.place(path) ?? folder;
      throw new ConfigurationError(file.place(path), `\`${path.map(String).join('.')}\` is also said in ${other}.`);
    }
    const entries = Object.entries(more).map(([key, value]) => [key, joined(data[key], value, [...path, key], file)]);
    return { ...data, ...(Object.fromEntries(entries) as Record<string, unknown>) };
  }
}
