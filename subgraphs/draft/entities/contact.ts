import { written } from '../../mapping/reference';
import { best, has, likeliest, lookAt, nameFits, plainReference, referencesTo, type Chosen } from '../choose';
import type { Context } from '../context';
import { reachedInTables } from '../children';
import { fieldsOf } from '../fields-of';
import { isNested, stands, type Line } from '../line';
import { matchesOf, referenceTo, type Place } from '../match';
import { namesOf, type WordSet } from '../names';
import { looksLike, share } from '../holding';
import { isNamed, whyNamed } from '../people';
import { isWord } from '../words';
import { reachedBy } from '../reached';
import type { SeenTable } from '../seen';
import { backwards, entityLines } from './source-lines';
import { inTables } from './student';

/** Contacts are the rows that tie a student to a person: in a table between the two, or in the person's own row. */
export function chooseContact(terrain: Context, student: SeenTable, staff: SeenTable | undefined): Chosen | undefined {
  const others = terrain.tables.filter((table) => table !== student && table !== staff);
  return likeliest(
    others.flatMap((table) => [...linked(table, terrain, student, staff), ...own(table, terrain, student)]),
  );
}

function linked(table: SeenTable, terrain: Context, student: SeenTable, staff: SeenTable | undefined): Chosen[] {
  if (!plainReference(table, student, terrain)) return [];
  return terrain.references.flatMap((reference): Chosen[] => {
    const { from, to: person } = reference;
    if (from !== table || [student, staff, table].includes(person)) return [];
    const places: Place[] = [
      { table, alias: undefined },
      { table: person, alias: 'person' },
    ];
    const looked = { entity: 'Contact' as const, table, places, matches: matchesOf('Contact', places) };
    const names = { matches: matchesOf('Contact', [{ table: person, alias: 'person' }]) };
    if (!isNamedPerson(names, person)) return [];
    const [link, kin] = [nameFits('Contact', table), nameFits('Contact', person)];
    const fits = Math.max(link, kin);
    const told = toldOf(looked, terrain);
    // A table between the two may be of addresses, or of whoever may log in: what the person is to the student tells.
    const isTold = told.includes('relation') || told.includes('isEmergency');
    const confidence = link === 1 ? (isTold ? 0.94 : 0.86) : isTold ? (fits > 0 ? 0.9 : 0.8) : kin === 1 ? 0.6 : 0.5;
    return [
      {
        ...looked,
        confidence: Math.min(confidence, reference.confidence + 0.03),
        because: whyNamed(fits, [`a student and a person of ${person.name}`, ...told]),
      },
    ];
  });
}

/** `name` alone is also that of a school or a bus. */
const isNamedPerson = (names: Pick<Chosen, 'matches'>, { words }: SeenTable): boolean =>
  (has(names, 'firstName') && has(names, 'lastName')) || (isNamed(names) && words.some((word) => KIN.has(word)));
const KIN: WordSet = new Set(['person', 'contact', 'guardian', 'parent', 'family', 'mother', 'father']);

function own(table: SeenTable, terrain: Context, student: SeenTable): Chosen[] {
  const reference = plainReference(table, student, terrain);
  const looked = lookAt('Contact', table, terrain);
  if (!reference || !isNamedPerson(looked, table)) return [];
  const fits = nameFits('Contact', table);
  const told = toldOf(looked, terrain);
  if (fits === 0 && !told.includes('relation')) return [];
  const confidence = fits === 1 ? 0.95 : fits > 0 || told.length > 1 ? 0.76 : 0.6;
  return [{ ...looked, confidence, because: whyNamed(fits, ['a student and the names of a person', ...told]) }];
}

/** What a table tells of somebody as a contact; the relation counts when its codes are understood, or are words of relations. */
const toldOf = (looked: Looked, context: Context): string[] => [
  ...(fieldsOf({ ...looked, confidence: 1, because: '' }, context).fields.some(
    (line) => line.key === 'relation' && stands(line),
  )
    ? ['relation']
    : []),
  ...['isEmergency', 'isPrimary', 'priority', 'livesWith', 'isLegalGuardian'].filter(
    (field) => (best(looked, field)?.confidence ?? 0) >= 0.6,
  ),
];

type Looked = Pick<Chosen, 'entity' | 'table' | 'places' | 'matches'>;

export interface DraftedContact {
  readonly entity: Line;
  /** The student's way to them. */
  readonly ofStudent: Line;
  /** A table that is made for them. */
  readonly table?: Line | undefined;
}

export function draftContact(chosen: Chosen, context: Context, student: Chosen): DraftedContact | undefined {
  const reference = plainReference(chosen.table, student.table, context);
  if (!reference) return undefined;
  const { fields, joins } = fieldsOf(chosen, context);
  const words: WordSet = new Set([...namesOf('Contact').nouns, 'person']);
  const name = fields.some(({ key }) => key === 'name') ? [] : wholeName(chosen);
  const own = reachedBy(chosen.places, words);
  const reached = [...own, ...personTables(chosen, context, own)];
  const personJoin = joins.some(({ key }) => key === 'person')
    ? []
    : personJoins(chosen, context, [...fields, ...name, ...reached]);
  return {
    entity: entityLines(chosen, { fields: [...name, ...fields, ...reached], joins: [...personJoin, ...joins] }),
    ofStudent: backwards('contacts', { ...reference, confidence: Math.min(reference.confidence, chosen.confidence) }),
  };
}

/** The whole name is made of its parts where it has no column of its own; of all of the parts that the person has. */
export function wholeName(chosen: Chosen): Line[] {
  const [first, last] = [best(chosen, 'firstName'), best(chosen, 'lastName')];
  if (!first || !last || first.value !== undefined) return [];
  const more = matchesOf('Student', [first.place]);
  const sure = (field: string) =>
    more
      .get(field)
      ?.filter(({ confidence }) => confidence >= 0.7)
      .slice(0, 1) ?? [];
  const parts = [first, ...sure('middleName'), last, ...sure('suffix')];
  // A part that we do not understand would be missing from the whole.
  const isOpen = first.place.table.columns.some(
    ({ name, words, holding, sensitive, type }) =>
      !sensitive &&
      type === 'text' &&
      holding.filled > 0 &&
      words.some((word) => !isWord(word)) &&
      !parts.some(({ column }) => column.name === name) &&
      share(holding, looksLike.words) > 0.95,
  );
  return [
    {
      key: 'name',
      value: { concat: parts.map((match) => referenceTo(match.place, match.column)), with: ' ' },
      confidence: isOpen ? 0.6 : Math.min(first.confidence, last.confidence),
      because: isOpen ? 'made of the parts that are understood' : 'made of its parts',
    },
  ];
}

/** Rows of other tables that lead to the person: by the link's own column, since a relation begins at the entity's table. */
function personTables(chosen: Chosen, context: Context, own: readonly Line[]): Line[] {
  const place = chosen.places.find(({ alias }) => alias === 'person');
  if (!place) return inTables(chosen, context, own);
  const [reference] = referencesTo(chosen.table, place.table, context);
  if (!reference) return [];
  const taken = [...context.chosen.values()].map(({ table }) => table);
  const ours = new Map(reference.on.map(([here, there]) => [written(there), written(here)]));
  return reachedInTables(place, context, context.schema, taken)
    .filter(({ key }) => !own.some((line) => line.key === key && stands(line)))
    .map((line) => ({
      ...line,
      value: isNested(line.value) ? line.value.map((part) => turned(part, ours)) : line.value,
    }));
}

/** `on` with the person's columns replaced by those of the link that lead to them. */
function turned(line: Line, ours: ReadonlyMap<string, string>): Line {
  if (line.key !== 'on' || typeof line.value !== 'object' || line.value === null || Array.isArray(line.value))
    return line;
  const entries = Object.entries(line.value).map(([here, there]) => [here, ours.get(String(there)) ?? String(there)]);
  return { ...line, value: Object.fromEntries(entries) as Record<string, string> };
}

function personJoins(chosen: Chosen, context: Context, lines: readonly Line[]): Line[] {
  const place = chosen.places.find(({ alias }) => alias === 'person');
  const [reference] = place ? referencesTo(chosen.table, place.table, context) : [];
  if (!place || !reference || !JSON.stringify(lines).includes('"person.')) return [];
  const on = Object.fromEntries(reference.on.map(([here, there]) => [written(there), written(here)]));
  const { confidence, because } = reference;
  return [{ key: 'person', value: { table: place.table.name, on }, confidence, because }];
}
