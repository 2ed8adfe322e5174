import type { Source } from '../sql/source';
import { percent } from './holds';
import type { SeenColumn, SeenTable } from './seen';
import { tells } from './telling';

/** Columns of a table that name a row of another. */
export interface Reference {
  readonly from: SeenTable;
  readonly to: SeenTable;
  /** Column here, column there. */
  readonly on: readonly (readonly [string, string])[];
  /** What the name says beyond the table that it leads to: `next` of `next_school_id`. */
  readonly role: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  /** Whether each row here leads to a row of its own; undefined where nobody looked, or no row told. */
  readonly single?: boolean | undefined;
}

const ID_WORDS = new Set(['id', 'number', 'code', 'key', 'unique', 'local', 'fk', 'ref']);
/** Values that stand for nothing at all. */
const NOWHERE = new Set(['0', '-1', '']);
const MOST_LOOKED_FOR = 100;

/** Which columns lead to which tables: as the database declares it, or by names, and then only if the values are there. */
export async function referencesOf(source: Source, tables: readonly SeenTable[]): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const from of tables) {
    const declared = declaredOf(from, tables);
    found.push(...declared, ...compositeOf(from, tables, declared));
    found.push(...(await baseOf(source, from, tables)));
    const taken = new Set(declared.flatMap(({ on }) => (on.length === 1 ? on.map(([column]) => column) : [])));
    for (const column of from.columns) {
      if (taken.has(column.name) || column.sensitive || !couldBeKey(column)) continue;
      const best = await bestOf(source, candidatesOf(from, column, tables));
      const reference = best ?? (await personIn(source, from, column, tables));
      if (reference) found.push(reference);
    }
  }
  return found;
}

function declaredOf(from: SeenTable, tables: readonly SeenTable[]): Reference[] {
  return from.outline.references.flatMap(({ columns, table, to }): Reference[] => {
    const target = tables.find(({ name }) => name === table);
    if (!target) return [];
    const on = columns.map((column, index) => [column, to[index] ?? ''] as const);
    const words = on.length === 1 ? (from.columns.find(({ name }) => name === columns[0])?.words ?? []) : [];
    return [{ from, to: target, on, role: roleIn(words, target), confidence: 1, because: 'a foreign key' }];
  });
}

/** A key of several columns, all of which stand here under the same names. */
function compositeOf(from: SeenTable, tables: readonly SeenTable[], declared: readonly Reference[]): Reference[] {
  const own = new Set(from.columns.map(({ name }) => name.toLowerCase()));
  return tables.flatMap((to): Reference[] => {
    const key = to.outline.key;
    if (to === from || key.length < 2 || !key.every((name) => own.has(name.toLowerCase()))) return [];
    // `id` and `year` are names that any table has.
    const telling = to.columns.filter(
      ({ name, words }) => key.includes(name) && !isGeneric(words) && !words.includes('year'),
    );
    if (telling.length === 0) return [];
    if (declared.some((reference) => reference.to === to)) return [];
    const here = (name: string) =>
      from.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name;
    const on = key.map((name) => [here(name) ?? name, name] as const);
    return [
      { from, to, on, role: [], confidence: 0.85, because: 'all columns of its key are here under the same names' },
    ];
  });
}

/** What a reference is called that says: the row there is the same thing, told on. */
export const SAME = 'same';

/**
 * Some systems keep what all organizations have in a table of its own, under the same numbers. That each number of a table
 * stands there tells it, where the numbers are not such as any table has: 1, 2, 3.
 */
async function baseOf(source: Source, from: SeenTable, tables: readonly SeenTable[]): Promise<Reference[]> {
  const [key, ...more] = from.outline.key;
  const column = from.columns.find(({ name }) => name === key);
  if (!column || more.length > 0 || isDense(column)) return [];
  const isNamed = BASED.some((word) => from.words.includes(word));
  const found: Reference[] = [];
  for (const to of tables) {
    if (
      !isNamed &&
      !to.columns.some(({ type, holding, sensitive }) => !sensitive && tells('names of schools', type, holding))
    )
      continue;
    const target = to.columns.find(({ name }) => name === to.outline.key[0]);
    if (to === from || to.outline.key.length !== 1 || !target || target.type !== column.type || isDense(target))
      continue;
    const values = valuesOf(column);
    if (values.length === 0 || (await source.found(to.outline, target, values)) !== values.length) continue;
    const because = `each ${column.name} is a ${target.name} of ${to.name}`;
    found.push({ from, to, on: [[column.name, target.name]], role: [SAME], confidence: 0.88, because });
  }
  return found.length === 1 ? found : [];
}

const BASED = ['school', 'student', 'staff', 'teacher'];

/** A number of somebody, by its values: all of them are those of one table of people, and of no other. */
async function personIn(
  source: Source,
  from: SeenTable,
  column: SeenColumn,
  tables: readonly SeenTable[],
): Promise<Reference | undefined> {
  const values = valuesOf(column);
  if (!column.words.includes('id') || values.length < 10 || from.key[0] === column.name) return undefined;
  const found: Reference[] = [];
  for (const to of tables) {
    const target = to.columns.find(({ name }) => name === to.outline.key[0]);
    if (to === from || to.outline.key.length !== 1 || !target || !isOfPeople(to) || !comparableKinds(column, target))
      continue;
    if (((await source.found(to.outline, target, values)) ?? 0) < values.length * 0.97) continue;
    const because = `its values are those of ${to.name}, and of no other table of people`;
    found.push({ from, to, on: [[column.name, target.name]], role: [], confidence: 0.78, because });
  }
  return found.length === 1 ? found[0] : undefined;
}

const isOfPeople = ({ columns }: SeenTable): boolean =>
  ['first', 'last'].every((part) =>
    columns.some(
      ({ words, type, holding, sensitive }) =>
        !sensitive &&
        ((words.includes(part) && words.includes('name')) ||
          tells(part === 'first' ? 'given names' : 'family names', type, holding) !== undefined),
    ),
  );

/** Numbers that count up from somewhere: of two tables of them, one is contained in the other by chance. */
function isDense({ holding }: SeenColumn): boolean {
  const numbers = [...holding.values.keys()].map(Number);
  if (numbers.length === 0) return true;
  if (numbers.some((number) => !Number.isInteger(number))) return false;
  const most = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return (
    most < 100 || (most - numbers.reduce((a, b) => Math.min(a, b), Infinity) < numbers.length * 3 && most < 10_000)
  );
}

const couldBeKey = ({ type, holding }: SeenColumn): boolean =>
  (type === 'integer' || type === 'text' || type === 'decimal' || type === 'other') &&
  [...holding.values.keys()].every((value) => value.length <= 64);

interface Candidate {
  readonly from: SeenTable;
  readonly column: SeenColumn;
  readonly to: SeenTable;
  readonly target: SeenColumn;
  readonly role: readonly string[];
  /** How sure the names alone make it, from 0 to 1. */
  readonly names: number;
  readonly because: string;
}

function candidatesOf(from: SeenTable, column: SeenColumn, tables: readonly SeenTable[]): Candidate[] {
  const schools = schoolsByValues(tables);
  return tables
    .flatMap((to) => {
      if (to === from && to.key.length === 1 && to.key[0] === column.name) return [];
      return keysOf(to).flatMap((target) => [
        ...candidate(from, column, to, target, nounOf(to)),
        ...(schools.includes(to) ? byValues(candidate(from, column, to, target, ['school'])) : []),
      ]);
    })
    .sort((a, b) => b.names - a.names);
}

/**
 * Where no table is called after schools, those of which each row has the name of another one, or each row of a year:
 * `school_id` elsewhere may lead to it, whatever it is called.
 */
function schoolsByValues(tables: readonly SeenTable[]): SeenTable[] {
  if (tables.some((table) => isSame(nounOf(table), ['school']))) return [];
  return tables.filter(({ rows, columns, key }) => {
    const years = columns.find(({ name, words }) => key.length === 2 && key.includes(name) && words.includes('year'));
    const most = rows.length / (years?.holding.values.size ?? 1);
    return columns.some(
      ({ type, holding, sensitive }) =>
        !sensitive && holding.values.size >= most && tells('names of schools', type, holding) !== undefined,
    );
  });
}

const byValues = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((one) => ({
    ...one,
    names: one.names * 0.95,
    because: `it is called after schools, and each row of ${one.to.name} has the name of one`,
  }));

/** Columns by which rows of a table are named: a key of one column, and that part of a key which is not the year. */
function keysOf({ outline, key, columns }: SeenTable): SeenColumn[] {
  const yearly = key.length === 2 ? key.filter((name) => !isYear(columns, name)) : [];
  const names = [...outline.unique, key, yearly].filter((one) => one.length === 1).flat();
  return [...new Set(names)].flatMap((name) => columns.filter((column) => column.name === name));
}

const isYear = (columns: readonly SeenColumn[], name: string): boolean =>
  columns.some((column) => column.name === name && column.words.includes('year'));

function candidate(
  from: SeenTable,
  column: SeenColumn,
  to: SeenTable,
  target: SeenColumn,
  noun: readonly string[],
): Candidate[] {
  const made = (names: number, role: readonly string[], because: string): Candidate[] =>
    comparableKinds(column, target) ? [{ from, column, to, target, role, names, because }] : [];
  const telling = !isGeneric(target.words);
  const words = column.words.filter((word) => !ID_WORDS.has(word));
  const hasId = words.length < column.words.length;
  const isCalledAfter = to !== from && noun.length > 0 && isSame(words, noun);
  const ending = words.length > noun.length && noun.length > 0 && isSame(words.slice(-noun.length), noun);
  const role = ending ? words.slice(0, -noun.length) : roleIn(column.words, to);
  if (to !== from && telling && same(column.name, target.name))
    return isCalledAfter
      ? made(0.95, [], `it is called like the key of ${to.name} and after it`)
      : made(0.93, [], `it is called like the key of ${to.name}`);
  if (isCalledAfter) return made(hasId ? 0.9 : 0.8, [], `it is called after ${to.name}`);
  if (to !== from && telling && column.name.length > target.name.length && endsLike(column.name, target.name))
    return made(0.88, role, `its name ends with that of the key of ${to.name}`);
  if (ending) return made(hasId ? 0.84 : 0.72, role, `its name ends with that of ${to.name}`);
  // `grade_id` of a table `school_gradelevels`: a part of its name, where the table is one of codes.
  const isPart = words.length > 0 && words.every((word) => noun.includes(word));
  return to !== from && isPart && isCodeTable(to)
    ? made(0.8, [], `it is called like a part of ${to.name}, a table of codes`)
    : [];
}

/** A key called `id` is called like every other. */
const isGeneric = (words: readonly string[]): boolean => words.every((word) => ID_WORDS.has(word));

/** What a row of a table is called: `school grade level` of `school_gradelevels`. */
const nounOf = ({ words }: SeenTable): readonly string[] => words.filter((word) => !ID_WORDS.has(word));

const roleIn = (words: readonly string[], to: SeenTable): readonly string[] => {
  const noun = new Set([
    ...nounOf(to),
    ...to.columns.filter(({ name }) => to.key.includes(name)).flatMap((key) => key.words),
  ]);
  return words.filter((word) => !ID_WORDS.has(word) && !noun.has(word));
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const endsLike = (name: string, end: string): boolean => name.toLowerCase().endsWith(end.toLowerCase());
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

const comparableKinds = (a: SeenColumn, b: SeenColumn): boolean =>
  a.type === b.type || a.holding.filled === 0 || b.holding.filled === 0 || isWhole(a) === isWhole(b);
const isWhole = ({ holding }: SeenColumn): boolean =>
  [...holding.values.keys()].every((value) => /^-?\d+(\.0+)?$/.test(value));

/** Whether a table holds codes and what they mean: few rows and columns, a text, and nobody's name or day. */
export const isCodeTable = ({ rows, columns }: SeenTable): boolean =>
  rows.length > 0 &&
  rows.length < 500 &&
  columns.length <= 20 &&
  columns.some(({ type }) => type === 'text') &&
  !columns.some(({ words }) => words.includes('last') && words.includes('name'));

/** Some of the values that could lead somewhere, from all over the sample. */
function valuesOf({ holding }: SeenColumn): string[] {
  const all = [...holding.values.keys()].filter((value) => !NOWHERE.has(value));
  const step = Math.max(1, all.length / MOST_LOOKED_FOR);
  return Array.from(
    { length: Math.min(all.length, MOST_LOOKED_FOR) },
    (_, index) => all[Math.floor(index * step)] ?? '',
  );
}

/** The candidate with the best name whose values are really there. */
async function bestOf(source: Source, candidates: readonly Candidate[]): Promise<Reference | undefined> {
  let best: Reference | undefined;
  for (const { from, column, to, target, role, names, because } of candidates.slice(0, 4)) {
    const values = valuesOf(column);
    const there = values.length === 0 ? undefined : await source.found(to.outline, target, values);
    const part = there === undefined ? undefined : there / values.length;
    if (part !== undefined && part < (names < 0.85 ? 0.9 : 0.5)) continue;
    const confidence = part === undefined ? names * 0.75 : names * (part >= 0.98 ? 1.05 : part);
    const looked = part === undefined ? 'no value could be looked for' : `${percent(part)} of its values are there`;
    const reference = {
      from,
      to,
      on: [[column.name, target.name] as const],
      role,
      confidence: Math.min(confidence, 0.98),
      because: `${because}, and ${looked}`,
    };
    if (!best || reference.confidence > best.confidence) best = reference;
  }
  return best;
}
