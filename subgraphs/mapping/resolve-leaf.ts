import { getNamedType, isEnumType, type GraphQLEnumType, type GraphQLOutputType } from 'graphql';
import type { Codes, Unlisted } from './codes-form';
import { ConfigurationError } from './configuration-error';
import { ISO_DATE } from './date-format';
import { splitForm } from './language';
import type { Leaf, LeafType, Parts } from './mapping';
import type { Preset } from './preset-form';
import { fieldValueForm, type Modifiers, type Value } from './value-form';
import { parsePart, type Path } from './yaml-file';

/** What fields are resolved with: the value maps by their names, and where a path of the file stands. */
export interface Resolving {
  readonly codes: Preset['codes'];
  place(this: void, path: Path): string;
}

export function problemAt({ place }: Resolving, path: Path, text: string): ConfigurationError {
  return new ConfigurationError(place(path), `\`${path.map(String).join('.')}\`: ${text}.`);
}

/** A scalar or enum of the contract. */
export function resolveLeaf(resolving: Resolving, type: GraphQLOutputType, data: unknown, path: Path): Leaf {
  const value = parsePart(fieldValueForm, data, path, resolving.place);
  return leafOf(resolving, type, value, typeof value === 'string' ? {} : value, path);
}

/** A list of scalars or enums that stand in one text. */
export function resolveParts(resolving: Resolving, type: GraphQLOutputType, data: unknown, path: Path): Parts {
  const { split, by, ...modifiers } = parsePart(splitForm, data, path, resolving.place);
  return { kind: 'parts', by, leaf: leafOf(resolving, type, split, modifiers, path) };
}

function leafOf(resolving: Resolving, type: GraphQLOutputType, value: Value, modifiers: Modifiers, path: Path): Leaf {
  const { date, label, unlisted, filterable = true, sortable = true } = modifiers;
  const codes = resolveCodes(resolving, modifiers.codes, path);
  if (unlisted !== undefined && codes === undefined)
    throw problemAt(
      resolving,
      [...path, 'unlisted'],
      'it says what becomes of codes that `codes` does not list, and there are none',
    );
  if (isEnumType(type)) checkEnum(resolving, type, value, modifiers.codes, codes, unlisted, path);
  const leafType = isEnumType(type) ? 'Enum' : (getNamedType(type).name as LeafType);
  if (date !== undefined && leafType !== 'Date')
    throw problemAt(
      resolving,
      [...path, 'date'],
      'only a field that is a day of the calendar is written in a way of its own',
    );
  const formats = date === undefined ? (leafType === 'Date' ? [ISO_DATE] : undefined) : [date].flat();
  return { kind: 'leaf', type: leafType, value, codes, unlisted, date: formats, label, filterable, sortable };
}

function resolveCodes(resolving: Resolving, codes: Modifiers['codes'], path: Path): Codes | undefined {
  if (typeof codes !== 'string') return codes;
  const named = resolving.codes[codes];
  if (!named) throw problemAt(resolving, [...path, 'codes'], 'there is no value map of this name under `codes`');
  return named;
}

function checkEnum(
  resolving: Resolving,
  type: GraphQLEnumType,
  value: Value,
  given: Modifiers['codes'],
  codes: Codes | undefined,
  unlisted: Unlisted | undefined,
  path: Path,
): void {
  const known = (name: unknown) => typeof name === 'string' && type.getValue(name) !== undefined;
  const check = (as: unknown, at: Path) => {
    if (!known(as)) throw problemAt(resolving, at, `it stands for ${String(as)}, which is no value of ${type.name}`);
  };
  // A code stands at the field, or in the value map that the field names.
  const map = typeof given === 'string' ? ['codes', given] : [...path, 'codes'];
  for (const [code, { as }] of Object.entries(codes ?? {})) check(as, [...map, code]);
  if (typeof unlisted === 'object' && unlisted !== null) check(unlisted.as, [...path, 'unlisted', 'as']);
  if (codes !== undefined) return;
  const chosen = typeof value === 'object' && 'choose' in value ? value : undefined;
  const values = chosen
    ? [...chosen.choose.map(({ then }) => then), ...(chosen.otherwise ? [chosen.otherwise] : [])]
    : [value];
  if (values.every((one) => typeof one === 'object' && 'constant' in one && known(one.constant))) return;
  throw problemAt(resolving, path, `expected \`codes\` that lead to values of ${type.name}, or a constant that is one`);
}
