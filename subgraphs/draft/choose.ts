import { matchesOf, type Match, type Place } from './match';
import { isOneOf, namesOf, type EntityName } from './names';
import { SAME, type Reference } from './references';
import type { SeenTable } from './seen';

/** The table that seems to hold the records of an entity, and the tables at hand beside it. */
export interface Chosen {
  readonly entity: EntityName;
  readonly table: SeenTable;
  /** The table itself, and those joined to it whose rows are the same thing told on: the person of a student. */
  readonly places: readonly Place[];
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  readonly confidence: number;
  readonly because: string;
}

export interface Terrain {
  readonly tables: readonly SeenTable[];
  readonly references: readonly Reference[];
}

/** How sure the name of a table makes it that it holds this kind of record. */
export function nameFits(entity: EntityName, { words }: SeenTable): number {
  const { tables } = namesOf(entity);
  const set = new Set(words);
  if (isOneOf(set, tables.sure)) return 1;
  return isOneOf(set, tables.maybe) ? 0.6 : 0;
}

export const best = ({ matches }: Pick<Chosen, 'matches'>, field: string): Match | undefined => matches.get(field)?.[0];

export const has = (chosen: Pick<Chosen, 'matches'>, field: string): boolean =>
  (best(chosen, field)?.confidence ?? 0) >= 0.7;

/** A table looked at as one of this entity's, whatever it is called. */
export function lookAt(
  entity: EntityName,
  table: SeenTable,
  terrain: Terrain,
): Pick<Chosen, 'entity' | 'table' | 'places' | 'matches'> {
  const places = [{ table, alias: undefined }, ...besides(table, terrain)];
  return { entity, table, places, matches: matchesOf(entity, places) };
}

/**
 * The tables of which a row here has one at most, and which tell on of the same thing: the person that a student is
 * (a reference that says no more than `person`), and a table with the very same key (`student_details`).
 */
function besides(table: SeenTable, { references }: Terrain): Place[] {
  const isPerson = ({ to, role, on }: Reference) =>
    role.length === 0 && on.length === 1 && to.key.length === 1 && to.key[0] === on[0]?.[1] && isPersonTable(to);
  const people = references.filter(
    (reference) => reference.from === table && reference.to !== table && isPerson(reference),
  );
  const twins = references.filter(
    ({ from, to, on }) =>
      to === table &&
      from !== table &&
      from.keeps &&
      on.length === 1 &&
      from.key.length === 1 &&
      from.key[0] === on[0]?.[0] &&
      table.key[0] === on[0]?.[1],
  );
  const base = references.filter(({ from, role }) => from === table && role[0] === SAME);
  return [
    ...base.map(({ to }) => ({ table: to, alias: 'base' })),
    ...[...people.filter(({ single }) => single), ...people]
      .slice(0, 1)
      .map(({ to }) => ({ table: to, alias: 'person' })),
    ...twins.slice(0, 3).map(({ from }, index) => ({ table: from, alias: index === 0 ? 'more' : `more${index + 1}` })),
  ];
}

export const isPersonTable = ({ words }: SeenTable): boolean => words.includes('person') && words.length <= 2;

/** The join that brings a place to hand: column there -> column here. */
export function joinTo({ table }: Pick<Chosen, 'table'>, place: Place, { references }: Terrain): Reference | undefined {
  return references.find(
    ({ from, to }) => (from === table && to === place.table) || (from === place.table && to === table),
  );
}

export const referencesTo = (from: SeenTable, to: SeenTable, { references }: Terrain): Reference[] =>
  references.filter((reference) => reference.from === from && reference.to === to);

/** The one reference to a table that says nothing more than that; of several, none is certain. */
export function plainReference(from: SeenTable, to: SeenTable, terrain: Terrain): Reference | undefined {
  const all = referencesTo(from, to, terrain).sort((a, b) => b.confidence - a.confidence);
  const plain = all.filter(({ role }) => role.length === 0 || (role.length === 1 && role[0] === 'current'));
  return plain.length > 0 ? plain[0] : undefined;
}

/** Of the tables that could be it the likeliest, and only if no other is nearly as likely. */
export function likeliest(candidates: readonly Chosen[]): Chosen | undefined {
  const sorted = [...candidates].sort((a, b) => b.confidence - a.confidence);
  const [first, second] = sorted.filter((one) => sorted.find(({ table }) => table === one.table) === one);
  if (!first || !second || first.confidence - second.confidence > 0.04) return first;
  return {
    ...first,
    confidence: Math.min(first.confidence, 0.74),
    because: `${first.because}; or is it ${second.table.name}?`,
  };
}
