import {
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLScalarType,
} from 'graphql';
import type { Contract } from '../../schema/contract';
import { parseId } from '../../schema/id';
import { invalidAnswer, MOST_ERRORS, type DistrictError } from './district-error';
import { put } from '../../schema/put';
import type { Field, Selection } from './selection';

/**
 * Holds what a district answered to the contract, and rebuilds it: the result has the keys that were selected and no others,
 * each with a value of its type, or null and a finding. Nothing that a district sends is passed on unread.
 *
 * A null where the contract allows none makes its object null, and so on upwards: `check` returns null when nothing is left.
 * What is missing costs a district no letter, so after so many findings no further object is made of its answer.
 */
export type Check = (value: unknown, findings: Findings) => unknown;

/** Where the walk stands, and what it found there. */
export interface Findings {
  readonly district: string;
  readonly path: (string | number)[];
  readonly errors: DistrictError[];
}

export function createFindings(district: string): Findings {
  return { district, path: [], errors: [] };
}

/** Compiles the check of a selection: the types are looked at once, not once a row. */
export function compileCheck(contract: Contract, { type, fields }: Selection): Check {
  const checks = fields.map((field) => ({ key: field.key, check: compileField(contract, type.name, field) }));
  return (value, findings) => {
    if (!isRecord(value)) return refuse(findings, `${type.name} is not an object.`);
    if (findings.errors.length >= MOST_ERRORS) return null;
    const result = {};
    for (const { key, check } of checks) {
      findings.path.push(key);
      const checked = check(Object.hasOwn(value, key) ? value[key] : undefined, findings);
      findings.path.pop();
      if (checked === NOTHING) return null;
      put(result, key, checked);
    }
    return result;
  };
}

/** Stands where the contract wants a value and there is none. */
const NOTHING = Symbol('nothing');

function compileField(contract: Contract, owner: string, field: Field): Check {
  const { definition, selection } = field;
  if (definition === TypeNameMetaFieldDef) return checkName(owner);
  const coordinate = `${owner}.${definition.name}`;
  const check =
    definition.name === 'id' && contract.entities.has(owner)
      ? required(coordinate, checkId(owner, coordinate))
      : compileType(contract, definition.type, coordinate, selection);
  return (value, findings) => (value === undefined ? absent(check, coordinate, findings) : check(value, findings));
}

function checkName(owner: string): Check {
  return (value, findings) => {
    if (value !== owner) refuse(findings, `${owner}.__typename is not its name.`);
    return owner;
  };
}

/** A field that was selected and is not there: said as such, and then treated as null. */
function absent(check: Check, coordinate: string, findings: Findings): unknown {
  refuse(findings, `${coordinate} is missing.`);
  return check(null, { ...findings, errors: [] });
}

function compileType(
  contract: Contract,
  type: GraphQLOutputType,
  coordinate: string,
  selection: Selection | undefined,
): Check {
  if (isNonNullType(type)) return required(coordinate, compileType(contract, type.ofType, coordinate, selection));
  if (isListType(type))
    return optional(checkList(coordinate, compileType(contract, type.ofType, coordinate, selection)));
  if (isObjectType(type) && selection !== undefined) return optional(compileCheck(contract, selection));
  if (isEnumType(type)) return optional(checkEnum(type, coordinate));
  if ('serialize' in type) return optional(checkScalar(type, coordinate));
  throw new Error(`${coordinate} is of an abstract type; the contract has none`);
}

const optional =
  (check: Check): Check =>
  (value, findings) =>
    value === null ? null : check(value, findings);

const required =
  (coordinate: string, check: Check): Check =>
  (value, findings) => {
    if (value === null) refuse(findings, `${coordinate} is null.`);
    return (value === null ? null : check(value, findings)) ?? NOTHING;
  };

function checkList(coordinate: string, check: Check): Check {
  return (value, findings) => {
    if (!Array.isArray(value)) return refuse(findings, `${coordinate} is not a list.`);
    const result: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      findings.path.push(index);
      const checked = check(value[index] ?? null, findings);
      findings.path.pop();
      if (checked === NOTHING) return null;
      result.push(checked);
    }
    return result;
  };
}

function checkEnum(type: GraphQLEnumType, coordinate: string): Check {
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value, findings) => (names.has(value) ? value : refuse(findings, `${coordinate} is not a ${type.name}.`));
}

/** An id must be written as ids are, and name the district that sent it: no district can answer in another's name. */
function checkId(type: string, coordinate: string): Check {
  return (value, findings) => {
    try {
      if (typeof value === 'string' && parseId(value, type).district === findings.district) return value;
    } catch {
      // reported below
    }
    return refuse(findings, `${coordinate} is not an id of this district.`);
  };
}

function checkScalar({ name }: GraphQLScalarType, coordinate: string): Check {
  const holds = SCALARS.get(name);
  if (holds === undefined) throw new Error(`${coordinate} is a ${name}, and no check for ${name} is written here`);
  return (value, findings) => (holds(value) ? value : refuse(findings, `${coordinate} is not a ${name}.`));
}

const text = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const SCALARS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['String', (value: unknown) => typeof value === 'string'],
  ['ID', (value: unknown) => typeof value === 'string'],
  ['Boolean', (value: unknown) => typeof value === 'boolean'],
  ['Float', (value: unknown) => Number.isFinite(value)],
  ['Int', (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31],
  ['Date', text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)],
  ['Time', text(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)],
  [
    'DateTime',
    text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
  ],
]);

/** Notes a finding at the place where the walk stands. Names the field, never the value: that may be anybody's. */
function refuse({ district, path, errors }: Findings, problem: string): null {
  if (errors.length < MOST_ERRORS) errors.push(invalidAnswer(district, problem, [...path]));
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
