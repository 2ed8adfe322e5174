import { fieldOf, heavyValues, type Field } from './contract';

/** A selection as the harness makes it: fields, how much of a list is wanted, and what is selected below them. */
export interface Wish {
  readonly field: Field;
  readonly cut?: { readonly first?: number; readonly last?: number };
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

export type Rows = Readonly<Record<string, unknown>>;
type May = (category: string) => boolean;

/** What is left of the truth about a student for whoever may read these categories and no others. */
export function pruned(type: string, wishes: readonly Wish[], truth: Rows, may: May): Rows {
  return Object.fromEntries(
    wishes.map((wish) => {
      const { name } = wish.field;
      const value = truth[name];
      if (name !== 'sourceCodes') return [name, prunedField(wish, value, may)];
      const codes = may(wish.field.category)
        ? ((value ?? []) as Rows[]).filter((code) => isLight(type, truth, code, may))
        : [];
      return [name, codes.map((code) => pruned('SourceCode', wish.below, code, () => true))];
    }),
  );
}

function prunedField({ field, cut, below }: Wish, truth: unknown, may: May): unknown {
  if (!may(field.category) || truth === null || truth === undefined) return null;
  if (field.list) {
    const rows = (truth as unknown[]).filter((row) => below.length === 0 || isShown(field.type, row as Rows, may));
    const some = rows.slice(cut?.last === undefined ? 0 : -cut.last).slice(0, cut?.first);
    return below.length === 0 ? some : some.map((row) => pruned(field.type, below, row as Rows, may));
  }
  if (below.length > 0) return pruned(field.type, below, truth as Rows, may);
  return weighsLittle(field.type, truth, may) ? truth : null;
}

function isShown(type: string, row: Rows, may: May): boolean {
  if (!(type in weights)) return true;
  const { weight } = row;
  if (type === 'ProgramParticipation') {
    const kind = (weight as { type: string | null } | null)?.type ?? null;
    return kind === null ? may('SAFETY') : weighsLittle('ProgramType', kind, may);
  }
  if (type === 'AttendanceEvent') return weighsLittle('AttendanceStatus', weight, may);
  if (type === 'Contact') return weighsLittle('Relation', weight, may);
  if (weight === true && !may('SAFETY')) return false;
  return type !== 'PersonAddress' || weighsLittle('AddressType', row['weightOfType'], may);
}

const weighsLittle = (type: string, value: unknown, may: May): boolean => {
  const heavy = heavyValues.get(type)?.get(String(value));
  return heavy === undefined || may(heavy);
};

/** A code of the district's own stands behind a value, and is as secret: `field` is the way to it from the record. */
function isLight(type: string, truth: Rows, code: Rows, may: May): boolean {
  let [at, value]: [string, unknown] = [type, truth];
  for (const name of String(code['field']).split('.')) {
    const field = fieldOf(at, name);
    if (!field || !may(field.category)) return false;
    [at, value] = [field.type, (value as Rows | null)?.[name]];
  }
  return weighsLittle(at, value, may);
}

/** A wish as GraphQL; `truthful` adds what the oracle must know besides. */
export function written(type: string, wishes: readonly Wish[], truthful: boolean): string {
  const fields = wishes.map(({ field, cut, below }) => {
    const given = Object.entries(cut ?? {}).map(([name, count]) => `${name}: ${count}`);
    const some = given.length === 0 ? '' : `(${given.join(', ')})`;
    return below.length === 0 ? field.name : `${field.name}${some} { ${written(field.type, below, truthful)} }`;
  });
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
