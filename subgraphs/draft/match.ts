import type { GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { written } from '../mapping/reference';
import { holds, type Kind } from './holds';
import type { Plain } from './line';
import { allNouns, isOneOf, namesOf, type EntityName, type FieldNames, type WordSet } from './names';
import type { SeenColumn, SeenTable } from './seen';
import { tells } from './telling';
import { inWholeNames } from './whole-names';
import { isWord } from './words';

/** A table whose columns are at hand where an entity is read: its own, or one joined to it under a name. */
export interface Place {
  readonly table: SeenTable;
  readonly alias: string | undefined;
}

/** A column that seems to be a field of the contract. */
export interface Match {
  readonly place: Place;
  readonly column: SeenColumn;
  /** From 0 to 1; see level.ts for what follows from it. */
  readonly confidence: number;
  readonly because: string;
  readonly date: string | undefined;
  /** What is read of the column, where it is not all of it. */
  readonly value?: Plain;
}

/** `column`, or `alias.column`, as the mapping writes it. */
export const referenceTo = ({ alias }: Place, { name }: Pick<SeenColumn, 'name'>): string =>
  alias === undefined ? written(name) : `${alias}.${written(name)}`;

/** Words that add nothing to a column of this kind: a code may be called `sex`, `sex code` or `sex id`. */
const HARMLESS: Partial<Record<Kind, WordSet>> = {
  codes: new Set(['code', 'id', 'descriptor', 'value', 'key']),
  flag: new Set(['is', 'has', 'indicator', 'yn', 'yes']),
  date: new Set(['the', 'of', 'on']),
  name: new Set(['legal', 'official', 'of']),
  title: new Set(['of', 'the']),
};

/** For each field of the entity the columns that may be it, the most likely first. */
export function matchesOf(entity: EntityName, places: readonly Place[]): ReadonlyMap<string, readonly Match[]> {
  const { nouns, fields } = namesOf(entity);
  const found = new Map(
    [...fields].map(([field, names]) => {
      const matches = places.flatMap((place) => {
        const own = ownWords(nouns, place.table);
        return place.table.columns.flatMap((column) => match(place, column, own, names));
      });
      return [field, matches.sort((a, b) => b.confidence - a.confidence)] as const;
    }),
  );
  const isNamed = ['firstName', 'lastName'].every((name) => (found.get(name)?.[0]?.confidence ?? 0) >= 0.7);
  if (isNamed || !fields.has('lastName')) return found;
  const inWhole = inWholeNames(places, ({ table }) => ownWords(nouns, table));
  for (const [field, match] of inWhole) if (fields.has(field)) found.set(field, [match]);
  return found;
}

/** What the columns of a table may say again without meaning more; never the word for another kind of record. */
export function ownWords(nouns: WordSet, { words }: SeenTable): WordSet {
  return new Set([...nouns, ...words.filter((word) => !allNouns.has(word))]);
}

function match(place: Place, column: SeenColumn, own: WordSet, names: FieldNames): Match[] {
  if (column.sensitive) return [];
  const named = confidenceOfName(column.words, own, names);
  if (named === 0) return toldByValues(place, column, own, names);
  const { fits, because, date } = holds(names.holds, column);
  // In an empty table nothing speaks against a name; a column that is empty beside others that are not may be out of use.
  const isOutOfUse = column.holding.filled === 0 && column.holding.rows > 0;
  const factor = { yes: 1, unknown: isOutOfUse ? 0.7 : 0.9, no: 0.4 }[fits];
  const told = named > 0.8 ? 'named so' : 'perhaps named so';
  const reason = `${told}${fits === 'no' ? ', but' : ' and'} ${because}`;
  return [{ place, column, confidence: named * factor, because: reason, date }];
}

/** A column whose name nobody understands, and whose values say what it is. What is said of others is not this record's. */
function toldByValues(place: Place, column: SeenColumn, own: WordSet, { told }: FieldNames): Match[] {
  const isUnderstood = column.words.every((word) => isWord(word) && !own.has(word));
  const isOthers = column.words.some((word) => allNouns.has(word) && !own.has(word));
  const found = told === undefined || isUnderstood || isOthers ? undefined : tells(told, column.type, column.holding);
  if (!found) return [];
  const date = told === 'days of birth' ? holds('date', column).date : undefined;
  return [{ place, column, confidence: found.confidence, because: found.because, date }];
}

function confidenceOfName(words: readonly string[], own: WordSet, { sure, maybe, holds: kind }: FieldNames): number {
  const harmless = HARMLESS[kind] ?? new Set<string>();
  const readings = [
    words,
    words.filter((word) => !harmless.has(word)),
    words.filter((word) => !own.has(word)),
    words.filter((word) => !own.has(word) && !harmless.has(word)),
  ];
  const sets = readings.filter((reading) => reading.length > 0).map((reading) => new Set(reading));
  if (sets.some((set) => isOneOf(set, sure))) return 0.96;
  return sets.some((set) => isOneOf(set, maybe)) ? 0.6 : 0;
}

/** The enum of a field such as `demographics.sex`, or of the items of a list of enums. */
export function enumOf(schema: GraphQLSchema, type: string, field: string): string | undefined {
  const found = field.split('.').reduce((current: string, name) => {
    const object = schema.getType(current);
    const next = isObjectType(object) ? object.getFields()[name] : undefined;
    if (!next) throw new Error(`the contract's ${type} has no field ${field}`);
    return getNamedType(next.type).name;
  }, type);
  return isEnumType(schema.getType(found)) ? found : undefined;
}
