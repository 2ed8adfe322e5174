import { fieldOf, heavyValues, type Field } from './contract';
import type { Tightening } from './world';

/** A selection as the harness makes it: fields, how much of a list is wanted, and what is selected below them. */
export interface Wish {
  readonly field: Field;
  readonly cut?: { readonly first?: number; readonly last?: number };
  readonly below: readonly Wish[];
}

/** Values that decide whether a row of a type is shown at all; the truth carries them whether they were asked for or not. */
export const weights: Readonly<Record<string, string>> = {
  AttendanceEvent: 'weight: status day: date',
  DisciplineIncident: 'day: date',
  DisciplineAction: 'day: date',
  Assessment: 'day: date',
  ProgramParticipation: 'weight: program { type }',
  Contact: 'weight: relation',
  PersonAddress: 'weight: doNotPublish weightOfType: type',
  Phone: 'weight: doNotPublish',
  Email: 'weight: doNotPublish',
};

export type Rows = Readonly<Record<string, unknown>>;
type May = (category: string) => boolean;

/** What decides about a record: which categories its reader may read, and what its district has tightened. */
export interface Reading {
  readonly may: May;
  readonly today: string;
  readonly tightening: Tightening;
}

/** Events, each of the category by which it is forgotten. */
const EVENTS: Readonly<Record<string, string>> = {
  AttendanceEvent: 'ATTENDANCE',
  DisciplineIncident: 'DISCIPLINE',
  DisciplineAction: 'DISCIPLINE',
  Assessment: 'ASSESSMENT',
};

/** What is left of the truth about a student for whoever may read these categories and no others. */
export function pruned(type: string, wishes: readonly Wish[], truth: Rows, reading: Reading): Rows {
  return Object.fromEntries(
    wishes.map((wish) => {
      const { name } = wish.field;
      if (!isOpen(type, wish.field, reading)) return [name, null];
      if (name !== 'sourceCodes') return [name, prunedField(wish, truth[name], reading)];
      const codes = (truth[name] ?? []) as readonly Rows[];
      const everything = { ...reading, may: () => true };
      return [
        name,
        codes
          .filter((code) => isLight(type, truth, code, reading))
          .map((code) => pruned('SourceCode', wish.below, code, everything)),
      ];
    }),
  );
}

/** Whether a field may be read: its own category, and the one that the district asks for besides. */
const isOpen = (type: string, { name, category }: Field, { may, tightening }: Reading): boolean => {
  const raised = tightening.raise[`${type}.${name}`];
  return may(category) && (raised === undefined || may(raised));
};

function prunedField({ field, cut, below }: Wish, truth: unknown, reading: Reading): unknown {
  if (truth === null || truth === undefined) return null;
  if (field.list) {
    const rows = (truth as unknown[]).filter((row) => below.length === 0 || isShown(field.type, row as Rows, reading));
    const some = rows.slice(cut?.last === undefined ? 0 : -cut.last).slice(0, cut?.first);
    return below.length === 0 ? some : some.map((row) => pruned(field.type, below, row as Rows, reading));
  }
  if (below.length > 0) return pruned(field.type, below, truth as Rows, reading);
  return weighsLittle(field.type, truth, reading.may) ? truth : null;
}

function isShown(type: string, row: Rows, { may, today, tightening }: Reading): boolean {
  const years = tightening.retention[EVENTS[type] ?? ''];
  if (years !== undefined) {
    // No leap day is near: the tests' today is in March.
    const horizon = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
    if (typeof row['day'] !== 'string' || row['day'] < horizon) return false;
  }
  return !(type in weights) || isLightRow(type, row, may);
}

function isLightRow(type: string, row: Rows, may: May): boolean {
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
function isLight(type: string, truth: Rows, code: Rows, reading: Reading): boolean {
  let [at, value]: [string, unknown] = [type, truth];
  for (const name of String(code['field']).split('.')) {
    const field = fieldOf(at, name);
    if (!field || !isOpen(at, field, reading)) return false;
    [at, value] = [field.type, (value as Rows | null)?.[name]];
  }
  return weighsLittle(at, value, reading.may);
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
 * What there is not, what may not be seen and what is empty are one: null. A list keeps its length, for it tells how many there are;
 * where a system keeps telephones and addresses in columns of the person, one of which nothing may be seen is not there (`inColumns`).
 */
export function plain(value: unknown, inColumns = false): unknown {
  if (Array.isArray(value)) {
    const rows = (value as unknown[]).map((row) => plain(row, inColumns));
    const kept = inColumns ? rows.filter((row) => row !== null) : rows;
    return kept.length === 0 ? null : kept;
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner, inColumns)] as const);
  return entries.every(([, inner]) => inner === null) ? null : Object.fromEntries(entries);
}
