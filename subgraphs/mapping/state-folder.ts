import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { isDistrictName } from '../../schema/id';
import { ConfigurationError } from './configuration-error';
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
  // Else it might be the folder of another, or of nobody.
  if (!isDistrictName(id))
    throw new ConfigurationError(yaml.place(['district', 'id']), '`district.id`: this is not the name of a district.');
  return { district: id, state: stateOf(file, id, state === undefined ? undefined : filled(state, 'state')) };
}
