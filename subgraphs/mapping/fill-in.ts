import { ConfigurationError } from './configuration-error';
import { isPlain, type Path, type YamlFile } from './yaml-file';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Puts values of the environment where a text says ${NAME}. */
export function fillIn(data: unknown, environment: Environment, path: Path, yaml: YamlFile): unknown {
  if (Array.isArray(data)) return data.map((item, index) => fillIn(item, environment, [...path, index], yaml));
  if (isPlain(data))
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, fillIn(value, environment, [...path, key], yaml)]),
    );
  if (typeof data !== 'string') return data;
  return data.replace(/\$\{([A-Z][A-Z0-9_]*)\}/g, (_, name: string) => {
    const value = environment[name];
    if (value === undefined)
      throw new ConfigurationError(yaml.place(path), `the environment variable ${name} is not set.`);
    return value;
  });
}
