import { dirname, join } from 'node:path';
import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { isDay } from '../../schema/calendar';
import type { AccessSettings } from '../policy/access';
import { districtPolicy, policyForm } from '../policy/policy-form';
import { isDistrictName } from '../../schema/id';
import { ConfigurationError } from './configuration-error';
import { deliveryForm } from './delivery-form';
import { circleIn } from './made-table-form';
import type { Mapping } from './mapping';
import { fillIn, type Environment } from './fill-in';
import { merge } from './merge';
import { patternsIn, type Pattern } from './patterns';
import { engineNames, presetForm } from './preset-form';
import { resolveEntities } from './resolve';
import { readPreset } from './preset-file';
import { stateOf } from './state-folder';
import { hostProblem, trustForm } from './trust-form';
import { isPlain, parsePart, readYaml, type Path, type YamlFile } from './yaml-file';

const day = z.string().refine(isDay, 'Expected a day of the calendar, YYYY-MM-DD');

/** Everything that a district may set. A value like ${NAME} is taken from the environment. */
export const districtForm = z.strictObject({
  district: z
    .looseObject({
      id: z.string().refine(isDistrictName, 'Expected lower-case letters, digits and hyphens, beginning with a letter'),
      name: z.string().min(1),
    })
    .describe('What the graph says of the district itself; `id` is its name in every global id.'),
  preset: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Name of a preset, or path of a preset beside this file: a file, or a folder of files. Without it this file says all.',
    ),
  database: z
    .string()
    .min(1)
    .describe(
      'mysql://, mariadb://, postgres://, sqlite:FILE, pglite:FOLDER or csv:FOLDER; ${NAME} is taken from the environment.',
    ),
  delivery: deliveryForm.prefault({}).describe('Only with csv:FOLDER: how a delivery is taken.'),
  port: z.number().int().min(0).max(65535).default(4100).describe('Where the district listens.'),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Where the district listens; beyond this machine only with `trust`.'),
  hosts: z
    .array(z.string().min(1))
    .optional()
    .describe('Names by which it may be asked: its own, or those of what stands before it.'),
  trust: trustForm.optional().describe('Whom the district believes: without it, nobody is answered.'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'Expected a time zone such as America/Chicago')
    .default('UTC')
    .describe('Says which day is today, such as America/Chicago.'),
  asOf: day.optional().describe('Fixes today: for a nightly copy, or for sample data.'),
  state: z
    .string()
    .min(1)
    .optional()
    .describe('Folder for what the district itself must remember; beside this file when left out.'),
  store: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Where the district keeps what families have refused: sqlite:FILE, mysql://, mariadb:// or postgres://; `store.db` in its folder when left out.',
    ),
  driftCheckSeconds: z
    .number()
    .min(1)
    .max(86_400)
    .default(15)
    .describe('How often the database is looked at for columns that an upgrade renamed, dropped or retyped.'),
  limits: z
    .strictObject({
      statementSeconds: z
        .number()
        .positive()
        .default(5)
        .describe('Longest that one SQL statement may take, in seconds.'),
      connections: z.number().int().min(1).max(100).default(4).describe('Most connections to the database at once.'),
      rows: z.number().int().min(200).default(50_000).describe('Most rows that one SQL statement may give.'),
    })
    .prefault({}),
  policy: policyForm
    .prefault({})
    .describe('What this district forbids beyond the policy of Rollcall; it can allow nothing more.'),
  // The rest is the preset's, and differs from it here.
  system: z.string().optional(),
  schema: z.string().optional(),
  schoolYearStarts: z.string().optional(),
  schoolYearOffset: z.number().int().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
  codes: z.record(z.string(), z.unknown()).optional(),
  tables: z.record(z.string(), z.unknown()).optional(),
  columns: z.record(z.string(), z.unknown()).optional(),
  entities: z.record(z.string(), z.unknown()).optional(),
  optional: z.array(z.string()).optional(),
  notHeld: z.record(z.string(), z.string()).optional(),
});

type DistrictFile = z.output<typeof districtForm>;

/** A district's settings and its checked mapping: all that a running district is made from. */
export interface DistrictSettings extends Pick<
  DistrictFile,
  | 'database'
  | 'delivery'
  | 'port'
  | 'host'
  | 'hosts'
  | 'trust'
  | 'timeZone'
  | 'asOf'
  | 'limits'
  | 'district'
  | 'driftCheckSeconds'
> {
  /** The policy of Rollcall, with what this district forbids beyond it. */
  readonly policy: AccessSettings;
  /** The district's own folder: what it must remember, and no student's data. */
  readonly state: string;
  readonly store: StoreAddress;
  readonly file: string;
  readonly mapping: Mapping;
  readonly patterns: readonly Pattern[];
  /** `file:line` of a part of the mapping, in the district file or its preset. */
  place(this: void, path: Path): string;
}

/** The database of the district's own, in which it remembers what families have refused. */
export interface StoreAddress {
  readonly address: string;
  /** `file:line` where it is said, or the file where nothing is. */
  readonly place: string;
}

/** Reads a district file with its preset; throws ConfigurationError naming file, line and what was expected. */
export function readDistrictFile(
  file: string,
  schema: GraphQLSchema,
  environment: Environment = process.env,
): DistrictSettings {
  const yaml = readYaml(file);
  const data = fillIn(yaml.data, environment, [], yaml);
  const {
    preset,
    system,
    schema: prefix,
    schoolYearStarts,
    schoolYearOffset,
    parameters,
    codes,
    tables,
    columns,
    optional,
    entities,
    notHeld,
    ...settings
  } = parsePart(districtForm, data, [], (path) => yaml.place(path));
  const presetYaml = preset === undefined ? ofItsOwn(yaml) : presetNamed(preset, file, yaml);
  const fields = constants(settings.district, schema.getType('District'), ['district'], yaml);
  const described = merge(presetYaml.data, { entities: { District: { fields } } });
  const years = { schoolYearStarts, schoolYearOffset };
  const differences = {
    system,
    schema: prefix,
    ...years,
    parameters,
    codes,
    tables,
    columns,
    optional,
    entities,
    notHeld,
  };
  const place = (path: Path) => {
    const own = [path, constantPath(path)].find((known) => yaml.has(known));
    return own ? yaml.place(own) : presetYaml.place(path);
  };
  const whole = parsePart(presetForm, merge(described, differences), [], place);
  const circle = circleIn(whole.tables);
  if (circle)
    throw new ConfigurationError(
      place(['tables', circle[0] ?? '']),
      `\`tables.${circle[0]}\`: it is made of itself: ${circle.join(', ')}.`,
    );
  if (yaml.has(['delivery']) && !settings.database.startsWith('csv:'))
    throw new ConfigurationError(yaml.place(['delivery']), '`delivery` is for `database: csv:FOLDER` alone.');
  const unsafe = hostProblem(settings.host, settings.trust);
  if (unsafe !== undefined) throw new ConfigurationError(yaml.place(['host']), `\`host\`: ${unsafe}.`);
  const database = relativeDatabase(settings.database, file);
  const mapping = { ...whole, schema: whole.schema, entities: resolveEntities(whole, schema, place) };
  const state = stateOf(file, settings.district.id, settings.state);
  const store = {
    address:
      settings.store === undefined ? `sqlite:${join(state, 'store.db')}` : relativeDatabase(settings.store, file),
    place: yaml.has(['store']) ? yaml.place(['store']) : file,
  };
  const patterns = patternsIn({ tables: whole.tables, entities: whole.entities });
  const policy = districtPolicy(settings.policy, schema, (path) => yaml.place(path));
  return { ...settings, policy, database, state, store, file, mapping, patterns, place };
}

function presetNamed(preset: string, file: string, yaml: YamlFile): YamlFile {
  const missing = 'there is neither a preset nor a file of this name.';
  return readPreset(preset, file, () => new ConfigurationError(yaml.place(['preset']), missing));
}

/** What a district file without a preset begins from: nothing is mapped but what the file itself maps. */
const ofItsOwn = (yaml: YamlFile): YamlFile => ({
  data: { system: 'a system of its own', engines: [...engineNames], entities: {} },
  has: () => false,
  place: (path) => yaml.place(path),
});

/** What the file itself says of the district stands above what the system says: it becomes constants of the District. */
function constants(
  data: Record<string, unknown>,
  type: GraphQLNamedType | undefined,
  path: Path,
  yaml: YamlFile,
): Record<string, unknown> {
  const fields = isObjectType(type) ? type.getFields() : {};
  const known = Object.entries(data).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    known.map(([name, value]) => {
      const at = [...path, name];
      const field = fields[name];
      if (field === undefined)
        throw new ConfigurationError(yaml.place(at), `a District has no field \`${name}\` in the contract.`);
      return [name, isPlain(value) ? constants(value, getNamedType(field.type), at, yaml) : { constant: value }];
    }),
  );
}

/** Where a constant of the District stands: `district.state`, and not where the mapping has it. */
const constantPath = (path: Path): Path =>
  path.slice(0, 3).join('.') === 'entities.District.fields' ? ['district', ...path.slice(3)] : path;

/** Files of embedded engines are found relative to the district file. */
function relativeDatabase(database: string, file: string): string {
  const [, scheme, path] = /^(sqlite|pglite|csv):(?!\/)(.+)$/.exec(database) ?? [];
  return scheme === undefined || path === undefined ? database : `${scheme}:${join(dirname(file), path)}`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
