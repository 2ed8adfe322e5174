import type { GraphQLSchema } from 'graphql';
import { written } from '../mapping/reference';
import { translate, type Translation } from './codes';
import type { Terrain } from './choose';
import { holdingOf, type Holding } from './holding';
import { percent } from './holds';
import type { Line, Plain } from './line';
import { referenceTo, type Match } from './match';
import { isCodeTable, type Reference } from './references';
import { rowsOf, type SeenColumn } from './seen';

/** A field of codes: how it is read, and the join that leads to the table of the codes where they have one. */
export interface Coded {
  readonly value: Plain;
  readonly confidence: number;
  readonly because: string;
  readonly join: Line | undefined;
  readonly translation: Translation;
}

interface Reading {
  readonly holding: Holding;
  readonly translation: Translation;
  /** Where the codes have a table of their own. */
  readonly table?: { readonly reference: Reference; readonly text: SeenColumn };
}

/** Codes that fewer rows have are not written down: what stands in few rows may be about somebody. */
const LEAST_ROWS = 3;
const MOST_CODES = 40;

/** The column of a match, or the text of the code table that it leads to, with the codes that the contract's enum understands. */
export function codedOf(schema: GraphQLSchema, enumName: string, field: string, match: Match, terrain: Terrain): Coded {
  const read = (holding: Holding) => ({ holding, translation: translate(schema, enumName, holding) });
  const direct: Reading = read(match.column.holding);
  const through = readingsThrough(match, terrain, read);
  const [best] = through;
  if (!best) return codedAs(field, match, isNumberOfRow(match.column) ? unread(direct) : direct);
  // `9` may be the ninth grade, or the ninth row of a table of grades: where both can be read, one would be wrong in silence.
  const twofold =
    !isNumberOfRow(match.column) && best.table?.reference.confidence === BY_CONTENT && differ(direct, best);
  const coded = codedAs(field, match, best);
  return twofold
    ? {
        ...coded,
        confidence: Math.min(coded.confidence, 0.5),
        because: `${coded.because}; or are they the codes themselves?`,
      }
    : coded;
}

/** A reference that the database declares, or that names a table as a whole. */
const STRONG = 0.9;
/**
 * A field of codes by its values alone: the one column whose codes are words of this very enum, or, for sex, whose two letters
 * are. Columns that are understood to be something else, or about somebody else, are not asked.
 */
export function codedByValues(
  schema: GraphQLSchema,
  enumName: string,
  field: string,
  columns: readonly Match[],
  terrain: Terrain,
): Coded | undefined {
  const found = columns.flatMap((match): Coded[] => {
    const coded = codedOf(schema, enumName, field, match, terrain);
    const { codes, covered } = coded.translation;
    const meanings = new Set(codes.map(([, { as }]) => as)).size;
    const least = enumName === 'Sex' ? 2 : 3;
    if (meanings < least || covered < 0.9 || (coded.join?.confidence ?? 1) < 0.7) return [];
    if (isSpelled(coded.translation)) return [{ ...coded, confidence: 0.86 }];
    if (enumName === 'GradeLevel' && areGrades(coded.translation)) return [{ ...coded, confidence: 0.76 }];
    return enumName === 'Sex' && covered > 0.97 ? [{ ...coded, confidence: 0.76 }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Numbers may be anything, but hardly with a K for kindergarten among them. */
const areGrades = ({ codes, covered }: Translation): boolean =>
  covered > 0.97 && codes.length >= 6 && codes.some(([, { as }]) => as === 'KINDERGARTEN');

const BY_CONTENT = 0.8;

/**
 * The texts of the code table that a column leads to. Where its name alone does not say which that is: the one table of codes
 * that has all of its values and whose texts are understood; if there are two, neither.
 */
function readingsThrough(
  match: Match,
  { references, tables }: Terrain,
  read: (holding: Holding) => Reading,
): Reading[] {
  const { place, column } = match;
  const leads = references.find(
    ({ from, on }) => from === place.table && on.length === 1 && on[0]?.[0] === column.name,
  );
  if (leads && leads.confidence >= STRONG) return textsOf(leads, column, read);
  if (column.holding.filled === 0) return leads ? textsOf(leads, column, read) : [];
  const understood = tables
    .filter((to) => to !== place.table && to.key.length === 1 && isCodeTable(to))
    .flatMap((to): Reading[] => {
      const [key = ''] = to.key;
      const keys = new Set(rowsOf(to, [key]).map(([id]) => id));
      const there = [...column.holding.values].filter(([value]) => keys.has(value));
      const rows = there.reduce((sum, [, count]) => sum + count, 0);
      if (rows < column.holding.filled * 0.95) return [];
      const because = `its values are in ${to.name}, and no other table of codes has them and is understood`;
      const reference = {
        from: place.table,
        to,
        on: [[column.name, key] as const],
        role: [],
        confidence: BY_CONTENT,
        because,
      };
      const known = leads?.to === to ? leads : reference;
      return textsOf(known, column, read)
        .filter(({ translation }) => translation.covered > 0.6)
        .slice(0, 1);
    });
  // Numbers and letters are understood as many things: a table that is called like the column is believed first.
  const words = new Set(column.words.filter((word) => !['id', 'code', 'number', 'type'].includes(word)));
  const called = understood.filter(({ table }) => table?.reference.to.words.some((word) => words.has(word)));
  if (called.length === 1) return called;
  if (understood.length === 1 && understood.every(({ translation }) => isSpelled(translation))) return understood;
  return understood.length === 0 && leads ? textsOf(leads, column, read) : [];
}

/** The readings through a table, one for each of its texts, the best understood first and of those the one called a code or name. */
function textsOf(reference: Reference, column: SeenColumn, read: (holding: Holding) => Reading): Reading[] {
  const [[, key] = ['', '']] = reference.on;
  return reference.to.columns
    .filter(({ type, sensitive }) => type === 'text' && !sensitive)
    .map((text) => {
      const texts = new Map(rowsOf(reference.to, [key, text.name]).map(([id, value]) => [id ?? '', value ?? null]));
      const entries = [...column.holding.values].flatMap(([id, rows]) =>
        Array<string | null>(rows).fill(texts.get(id) ?? null),
      );
      return { ...read(holdingOf(entries)), table: { reference, text } };
    })
    .sort(
      (a, b) => b.translation.covered - a.translation.covered || calledCode(b.table.text) - calledCode(a.table.text),
    );
}

const calledCode = ({ words }: SeenColumn): number =>
  ['code', 'name', 'title', 'short'].filter((word) => words.includes(word)).length;

/** Named as the number of a row elsewhere: without the table that it leads to its values mean nothing. */
const isNumberOfRow = ({ words }: SeenColumn): boolean =>
  words.includes('id') || words.some((word) => word.endsWith('descriptor'));

const unread = ({ holding }: Reading): Reading => ({
  holding,
  translation: { codes: [], covered: 0, unknown: [...holding.values] },
});

const differ = (a: Reading, b: Reading): boolean => a.translation.covered > 0.5 && b.translation.covered > 0.5;

function codedAs(field: string, match: Match, { holding, translation, table }: Reading): Coded {
  const { codes, covered } = translation;
  const unknown = translation.unknown.filter(
    ([code, rows]) => (table !== undefined || rows >= LEAST_ROWS) && code.length <= 40,
  );
  const map: Record<string, Plain> = {};
  for (const [code, { as, quality }] of codes) map[code] = quality === 'EXACT' ? as : { as, quality };
  if (codes.length === 0 && unknown.length <= MOST_CODES) for (const [code] of unknown) map[code] = '?';
  const alias = `${field.split('.').at(-1) ?? field}Code`;
  const label = table && labelBeside(table);
  const column = table ? `${alias}.${written(table.text.name)}` : referenceTo(match.place, match.column);
  return {
    value: { column, codes: map, ...(label ? { label: `${alias}.${written(label.name)}` } : {}) },
    confidence: confidenceOf(match, translation, holding),
    because: becauseOf(match, covered, holding, codes.length > 0 ? unknown : []),
    join: table && joinOf(alias, match, table.reference),
    translation,
  };
}

function confidenceOf({ confidence }: Match, { codes, covered }: Translation, holding: Holding): number {
  if (codes.length === 0) return Math.min(confidence, 0.5);
  const meanings = new Set(codes.map(([, { as }]) => as)).size;
  // Several words that all are values of this very enum say more than any name.
  if (isSpelled({ codes }) && meanings >= 3 && covered >= 0.9) return Math.max(confidence, 0.9);
  const understood = covered >= 0.95 ? 1 : covered >= 0.6 ? 0.87 : 0.6;
  // One code of several could be understood by chance.
  return confidence * understood * (meanings < 2 && holding.values.size > 1 ? 0.7 : 1);
}

/** Words, and not letters or numbers that could be anything. */
const isSpelled = ({ codes }: Pick<Translation, 'codes'>): boolean => codes.every(([code]) => code.length >= 4);

function becauseOf(
  match: Match,
  covered: number,
  holding: Holding,
  unknown: readonly (readonly [string, number])[],
): string {
  const named = match.because.replace(/ and any value fits$/, '');
  if (holding.filled === 0) return `${named}; there are no codes to look at`;
  const open = unknown.map(([code]) => JSON.stringify(code));
  const listed = open.length === 0 ? '' : `; not: ${open.slice(0, 12).join(', ')}${open.length > 12 ? ' ...' : ''}`;
  return `${named}; the codes of ${percent(covered)} of the rows are understood${listed}`;
}

const labelBeside = ({ reference, text }: NonNullable<Reading['table']>): SeenColumn | undefined =>
  reference.to.columns.find(
    (other) =>
      other !== text &&
      other.type === 'text' &&
      other.words.some((word) => ['title', 'name', 'description'].includes(word)),
  );

function joinOf(alias: string, { place, column }: Match, { to, on, confidence, because }: Reference): Line {
  const [[, key] = ['', '']] = on;
  return {
    key: alias,
    value: { table: to.name, on: { [written(key)]: referenceTo(place, column) } },
    confidence,
    because,
  };
}
