import { written } from '../../mapping/reference';
import {
  best,
  has,
  likeliest,
  lookAt,
  nameFits,
  plainReference,
  referencesTo,
  type Chosen,
  type Terrain,
} from '../choose';
import type { Context } from '../context';
import { fieldsOf } from '../fields-of';
import type { Line } from '../line';
import { matchesOf, referenceTo, type Place } from '../match';
import { namesOf, type WordSet } from '../names';
import { isNamed, whyNamed } from '../people';
import { reachedBy } from '../reached';
import type { SeenTable } from '../seen';
import { backwards, entityLines } from './source-lines';

/** Contacts are the rows that tie a student to a person: in a table between the two, or in the person's own row. */
export function chooseContact(terrain: Terrain, student: SeenTable, staff: SeenTable | undefined): Chosen | undefined {
  const others = terrain.tables.filter((table) => table !== student && table !== staff);
  return likeliest(
    others.flatMap((table) => [...linked(table, terrain, student, staff), ...own(table, terrain, student)]),
  );
}

function linked(table: SeenTable, terrain: Terrain, student: SeenTable, staff: SeenTable | undefined): Chosen[] {
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
    if (!isNamed(names) || has(lookAt('School', person, terrain), 'principal.name')) return [];
    const fits = Math.max(nameFits('Contact', table), nameFits('Contact', person));
    const told = toldOf(looked);
    const confidence = fits === 1 ? 0.93 : told.includes('relation') ? (fits > 0 ? 0.9 : 0.8) : 0.5;
    return [
      {
        ...looked,
        confidence: Math.min(confidence, reference.confidence + 0.03),
        because: whyNamed(fits, [`a student and a person of ${person.name}`, ...told]),
      },
    ];
  });
}

function own(table: SeenTable, terrain: Terrain, student: SeenTable): Chosen[] {
  const reference = plainReference(table, student, terrain);
  const looked = lookAt('Contact', table, terrain);
  if (!reference || !isNamed(looked)) return [];
  const fits = nameFits('Contact', table);
  const told = toldOf(looked);
  if (fits === 0 && !told.includes('relation')) return [];
  const confidence = fits === 1 ? 0.95 : fits > 0 || told.length > 1 ? 0.76 : 0.6;
  return [{ ...looked, confidence, because: whyNamed(fits, ['a student and the names of a person', ...told]) }];
}

const toldOf = (looked: Pick<Chosen, 'matches'>): string[] =>
  ['relation', 'isEmergency', 'isPrimary', 'priority', 'livesWith', 'isLegalGuardian'].filter(
    (field) => (best(looked, field)?.confidence ?? 0) >= 0.6,
  );

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
  const inParts = (['firstName', 'lastName'] as const).flatMap((field) => best(chosen, field) ?? []);
  const whole = fields.find(({ key }) => key === 'name');
  // The whole name is made of its parts where it has no column of its own.
  const name: Line[] =
    inParts.length < 2 || whole
      ? []
      : [
          {
            key: 'name',
            value: { concat: inParts.map((match) => referenceTo(match.place, match.column)), with: ' ' },
            confidence: Math.min(...inParts.map((match) => match.confidence)),
            because: 'made of first and last name',
          },
        ];
  const reached = reachedBy(chosen.places, words);
  const personJoin = joins.some(({ key }) => key === 'person')
    ? []
    : personJoins(chosen, context, [...fields, ...name, ...reached]);
  return {
    entity: entityLines(chosen, { fields: [...name, ...fields, ...reached], joins: [...personJoin, ...joins] }),
    ofStudent: backwards('contacts', { ...reference, confidence: Math.min(reference.confidence, chosen.confidence) }),
  };
}

function personJoins(chosen: Chosen, context: Context, lines: readonly Line[]): Line[] {
  const place = chosen.places.find(({ alias }) => alias === 'person');
  const [reference] = place ? referencesTo(chosen.table, place.table, context) : [];
  if (!place || !reference || !JSON.stringify(lines).includes('"person.')) return [];
  const on = Object.fromEntries(reference.on.map(([here, there]) => [written(there), written(here)]));
  const { confidence, because } = reference;
  return [{ key: 'person', value: { table: place.table.name, on }, confidence, because }];
}
