import { heavyValues, type Field } from './contract';

/** A selection as the harness makes it: fields, and what is selected below them. */
export interface Wish {
  readonly field: Field;
  readonly below: readonly Wish[];
}

/** Values that decide whether a row of a type is shown at all; the truth carries them whether they were asked for or not. */
export const weights: Readonly<Record<string, string>> = {
  AttendanceEvent: 'weight: status',
  ProgramParticipation: 'weight: program { type }',
  Contact: 'weight: relation',
  PersonAddress: 'weight: doNotPublish weightOfType: type',
  Phone: 'weight: doNotPublish',
  Email: 'weight: doNotPublish',
};

type Rows = Readonly<Record<string, unknown>>;

/** What is left of the truth about a student for whoever may read these categories and no others. */
export function pruned(wishes: readonly Wish[], truth: Rows, may: (category: string) => boolean): Rows {
  return Object.fromEntries(wishes.map((wish) => [wish.field.name, prunedField(wish, truth[wish.field.name], may)]));
}

function prunedField({ field, below }: Wish, truth: unknown, may: (category: string) => boolean): unknown {
  if (!may(field.category) || truth === null || truth === undefined) return null;
  if (field.list) {
    const rows = (truth as unknown[]).filter((row) => below.length === 0 || isShown(field.type, row as Rows, may));
    return below.length === 0 ? rows : rows.map((row) => pruned(below, row as Rows, may));
  }
  if (below.length > 0) return pruned(below, truth as Rows, may);
  const heavy = typeof truth === 'string' ? heavyValues.get(field.type)?.get(truth) : undefined;
  return heavy !== undefined && !may(heavy) ? null : truth;
}

function isShown(type: string, row: Rows, may: (category: string) => boolean): boolean {
  if (!(type in weights)) return true;
  const { weight } = row;
  if (type === 'ProgramParticipation') {
    const kind = (weight as { type: string | null } | null)?.type ?? null;
    return kind === null ? may('SAFETY') : isLight('ProgramType', kind, may);
  }
  if (type === 'AttendanceEvent') return isLight('AttendanceStatus', weight, may);
  if (type === 'Contact') return isLight('Relation', weight, may);
  if (weight === true && !may('SAFETY')) return false;
  return type !== 'PersonAddress' || isLight('AddressType', row['weightOfType'], may);
}

const isLight = (type: string, value: unknown, may: (category: string) => boolean): boolean => {
  const heavy = heavyValues.get(type)?.get(String(value));
  return heavy === undefined || may(heavy);
};

/** A wish as GraphQL; `truthful` adds what the oracle must know besides. */
export function written(type: string, wishes: readonly Wish[], truthful: boolean): string {
  const fields = wishes.map(({ field, below }) =>
    below.length === 0 ? field.name : `${field.name} { ${written(field.type, below, truthful)} }`,
  );
  const weight = truthful ? weights[type] : undefined;
  return [...fields, ...(weight === undefined ? [] : [weight])].join(' ');
}

/**
 * What there is not, what may not be seen and what is empty are one: null. A list keeps its length, for it tells how many there are.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : (value as unknown[]).map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  return entries.every(([, inner]) => inner === null) ? null : Object.fromEntries(entries);
}
