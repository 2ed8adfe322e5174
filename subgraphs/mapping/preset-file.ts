import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import { ConfigurationError } from './configuration-error';
import { isPlain, readYaml, type Path, type YamlFile } from './yaml-file';

const PRESETS = join(packageRoot, 'subgraphs', 'presets');

/**
 * A preset by the name of one that Rollcall brings, or by its path from the file that names it. It is a YAML file, or a folder
 * of them that are one mapping together, each with a subject of its own.
 */
export function readPreset(name: string, namedIn: string, missing: () => ConfigurationError): YamlFile {
  const own = join(PRESETS, name);
  const path = [`${own}.yaml`, own, join(dirname(namedIn), name)].find((candidate) => existsSync(candidate));
  if (path === undefined || name === '') throw missing();
  return statSync(path).isDirectory() ? together(path, yamlFilesIn(path).map(readYaml)) : readYaml(path);
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
    place: (path) => {
      for (let length = path.length; length > 0; length--) {
        const file = having(path.slice(0, length));
        if (file) return file.place(path);
      }
      return folder;
    },
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
