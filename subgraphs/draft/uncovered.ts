import { getNamedType, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { loadContract } from '../../schema/contract';
import { asking } from '../check/ask';
import { subjectsOf } from '../check/subject';
import { listIn, meaningOf, textOf } from '../decode';
import { rememberedKinds } from '../drift/memory';
import { standingIn } from '../drift/standing';
import { ConfigurationError } from '../mapping/configuration-error';
import type { DistrictSettings } from '../mapping/district-file';
import type { Leaf } from '../mapping/mapping';
import { readPreset } from '../mapping/preset-file';
import { isPlain, type Path } from '../mapping/yaml-file';
import { schoolCalendar } from '../school-calendar';
import { openDatabase } from '../sql/database';
import { valueCounts } from '../sql/measure/values';
import { translate } from './codes';
import { group, type Line, type Plain } from './line';

/** What a person is shown of the codes that a preset does not have: so many of each map, and no code that few rows have. */
const MOST_CODES = 30;
const MOST_ROWS = 100_000;
const MOST_VALUES = 500;
/** People type into such columns, and what few rows have may be about one of them. */
const COMMON = 5;
const LONGEST = 40;
const STATEMENT_SECONDS = 5;

/** So unsure that it is commented out: what a code means is for whoever knows the district. */
const UNSURE = 0.5;

interface Uncovered {
  readonly label: string;
  readonly code: string;
  readonly rows: number;
  readonly as: Plain;
}

/**
 * The codes that this database has and the preset's value maps have not, each with what it seems to mean: `codes` lines that are
 * commented out. Fields of which the preset writes the codes in place are not shown: `rollcall check` tells of those.
 */
export async function linesOfUncovered(
  settings: DistrictSettings,
  preset: string,
  until: number,
): Promise<readonly Line[]> {
  const missing = () => new ConfigurationError(preset, 'there is no preset of this name.');
  const { data } = readPreset(preset, '', missing);
  const found = new Map<string, Uncovered[]>();
  for (const { name, ...one } of await uncoveredIn(settings, data, until)) {
    const known = found.get(name) ?? [];
    if (!known.some(({ code }) => code === one.code)) found.set(name, [...known, one]);
  }
  const maps = [...found].map(([name, codes]) =>
    group(
      name,
      codes.slice(0, MOST_CODES).map(({ label, code, rows, as }): Line => {
        const because = `${rows.toLocaleString('en-US')} rows of ${label}; the preset does not have it`;
        return { key: code, value: as, confidence: UNSURE, because };
      }),
    ),
  );
  return maps.length === 0 ? [] : [group('codes', maps)];
}

async function uncoveredIn(
  settings: DistrictSettings,
  preset: unknown,
  until: number,
): Promise<(Uncovered & { readonly name: string })[]> {
  const contract = loadContract();
  const limits = { ...settings.limits, statementSeconds: STATEMENT_SECONDS, connections: 1 };
  const database = openDatabase({ ...settings, limits });
  try {
    const calendar = schoolCalendar(settings, () => new Date());
    const remembered = rememberedKinds(settings, database.dialect.name);
    const standing = standingIn(settings, calendar, database.dialect, await database.describe(), remembered);
    const writing = standing.writing(calendar.today());
    const { ask } = asking(database);
    const found: (Uncovered & { readonly name: string })[] = [];
    for (const { source, values } of subjectsOf(standing.mapping, contract, standing.parts, writing.lacking))
      for (const { label: about, path, coordinate, leaves, by } of values)
        for (const leaf of leaves) {
          const name = mapNamedAt(preset, path);
          if (leaf.codes === undefined || name === undefined || Date.now() > until) continue;
          const select = valueCounts(writing, source, leaf, MOST_ROWS, MOST_VALUES);
          const counts = await ask({ about, path, what: 'values', select });
          for (const [code, rows] of unnamed(leaf, counts ?? [], by))
            found.push({ name, label: about, code, rows, as: meaningIn(contract.schema, coordinate, code) });
        }
    return found;
  } finally {
    await database.close();
  }
}

/** `gradeLevel` of `{ column: grade, codes: gradeLevel }`. */
function mapNamedAt(preset: unknown, path: Path): string | undefined {
  const at = path.reduce<unknown>((data, key) => {
    if (Array.isArray(data)) return data[Number(key)] as unknown;
    return isPlain(data) ? data[String(key)] : undefined;
  }, preset);
  const codes = isPlain(at) ? at['codes'] : undefined;
  return typeof codes === 'string' ? codes : undefined;
}

function unnamed(
  { codes = {}, unlisted }: Leaf,
  counts: readonly Readonly<Record<string, unknown>>[],
  by: string | undefined,
): [code: string, rows: number][] {
  const found = new Map<string, number>();
  for (const { v, n } of counts)
    for (const code of by === undefined ? [textOf(v)] : listIn(v, by))
      if (code !== null && meaningOf(codes, unlisted, code) === undefined)
        found.set(code, (found.get(code) ?? 0) + Number(n));
  return [...found].filter(([code, rows]) => rows >= COMMON && code.length <= LONGEST).sort(([, a], [, b]) => b - a);
}

/** What a code says in words of the field's own, or `?`. */
function meaningIn(schema: GraphQLSchema, coordinate: string, code: string): Plain {
  const [type = '', field = ''] = coordinate.split('.');
  const object = schema.getType(type);
  const named = isObjectType(object) ? object.getFields()[field] : undefined;
  const enumType = named && getNamedType(named.type);
  if (!isEnumType(enumType)) return '?';
  const [found] = translate(schema, enumType.name, { rows: 1, filled: 1, values: new Map([[code, 1]]) }).codes;
  if (!found) return '?';
  const [, { as, quality }] = found;
  return quality === 'EXACT' ? as : { as, quality };
}
