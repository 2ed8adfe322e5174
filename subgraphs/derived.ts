import type { Decoded } from './decode';

/** A field that follows from others in the same way in every system, so that no mapping says it again. */
export interface Derivation {
  /** The fields that it follows from. */
  readonly of: readonly string[];
  /** Its value, once all of them are known. */
  readonly from: (...values: number[]) => Decoded;
}

/** `AttendanceSummary.rate` and the like; what they mean is said in the contract. */
const derivations: Readonly<Record<string, Derivation>> = {
  'AttendanceSummary.present': { of: ['daysEnrolled', 'absent'], from: (enrolled, absent) => enrolled - absent },
  'AttendanceSummary.rate': {
    of: ['daysEnrolled', 'absent'],
    from: (enrolled, absent) => (enrolled > 0 ? (enrolled - absent) / enrolled : null),
  },
  'AttendanceSummary.chronicallyAbsent': {
    of: ['daysEnrolled', 'absent'],
    from: (enrolled, absent) => (enrolled > 0 ? absent * 10 >= enrolled : null),
  },
};

export const derivationOf = (type: string, field: string): Derivation | undefined => derivations[`${type}.${field}`];

/** The fields of a type that follow from those that are mapped. */
export function derivedFields(type: string, mapped: readonly string[]): string[] {
  const own = Object.entries(derivations).filter(([name]) => name.startsWith(`${type}.`));
  return own.filter(([, { of }]) => of.every((field) => mapped.includes(field))).map(([name]) => fieldOf(name));
}

const fieldOf = (name: string): string => name.slice(name.indexOf('.') + 1);

/** Null when one of the values that it follows from is. */
export function derive({ from }: Derivation, values: readonly unknown[]): Decoded {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? from(...numbers) : null;
}
