import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { fillIn, type Environment } from './fill-in';
import { parsePart, readYaml } from './yaml-file';

const stateForm = z.looseObject({
  district: z.looseObject({ id: z.string().min(1) }),
  state: z.string().min(1).optional(),
});

/** The district's own folder: beside its file when left out. */
export const stateOf = (file: string, district: string, state: string | undefined): string =>
  resolve(dirname(file), state ?? join('.rollcall', district));

/** The folder alone, of a file that may be wrong in everything else, or lack the environment to be read. */
export function stateFolder(
  file: string,
  environment: Environment = process.env,
): { readonly district: string; readonly state: string } {
  const yaml = readYaml(file);
  const { district, state } = parsePart(stateForm, yaml.data, [], (path) => yaml.place(path));
  const filled = (text: string, ...path: readonly string[]) => String(fillIn(text, environment, path, yaml));
  const id = filled(district.id, 'district', 'id');
  return { district: id, state: stateOf(file, id, state === undefined ? undefined : filled(state, 'state')) };
}
