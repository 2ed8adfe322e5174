import { MappingProblem } from './configuration-error';
import type { Mapping } from './mapping';
import type { Scalar, Value } from './value-form';

export function parameterNamed(parameters: Mapping['parameters'], name: string): Scalar | null {
  const value = parameters[name];
  if (value === undefined) throw new MappingProblem(`no parameter ${name} is declared under \`parameters\`.`);
  return value;
}

/** A value that needs no table: a constant or a parameter. */
export function constantOf(value: Value, parameters: Mapping['parameters']): Scalar | null {
  if (typeof value !== 'object') return null;
  if ('constant' in value) return value.constant;
  return 'parameter' in value ? parameterNamed(parameters, value.parameter) : null;
}
