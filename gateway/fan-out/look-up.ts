import { getArgumentValues, GraphQLError } from 'graphql';
import type { Contract } from '../../schema/contract';
import { refusal, sentence } from '../../schema/errors';
import { parseId } from '../../schema/id';
import { studentsNamed } from '../../schema/students-named';
import { presented, type Path } from './district-error';
import { isMissing, type Undertaking } from './ask';
import { group } from './group';
import type { LookUpField, LookUps } from './look-up-field';
import type { Part } from './part';
import type { Place } from './place';
import { fetchRecords, unansweredRecord, type Records } from './records';
import type { Checked } from './row';
import { wording } from './wording';

/** One record that is asked for, and where its district and type put it. */
interface Sought {
  readonly place: Place;
  readonly district: string;
  readonly id: string;
}

/** Most records that one district is asked for at once. */
export const MOST_RECORDS = 200;

/**
 * The road of everything that is asked for by id: `student(id:)` and its like, and `_entities`. An id names its district, so
 * each district concerned gets one question for all of its records, and the others none. Several students are a list to each of
 * them, however few it holds: what they tell does not depend on where the students are.
 */
export async function answerLookUps(undertaking: Undertaking, contract: Contract, lookUps: LookUps): Promise<Part[]> {
  const ofList = nameStudents(undertaking, lookUps).size > 1;
  const read = lookUps.fields.map((field) => readLookUp(undertaking, contract, field));
  const sought = read.flat().filter((one): one is Sought => !(one instanceof GraphQLError));
  const holders = [...group(sought, ({ district }) => district)];
  const found = await Promise.all(
    holders.map(
      async ([district, own]) => [district, await seek(undertaking, lookUps, { district, own, ofList })] as const,
    ),
  );
  return lookUps.fields.map((field, index) => present(field, read[index] ?? [], new Map(found)));
}

/** Adds the students whom these fields name to those of the request. */
function nameStudents({ named, variables }: Undertaking, lookUps: LookUps): Set<string> {
  const fields = lookUps.fields.map(({ field: { definition, nodes } }) => {
    try {
      return { name: definition.name, args: getArgumentValues(definition, nodes[0], variables) };
    } catch {
      return { name: definition.name, args: {} }; // said where the field is read
    }
  });
  for (const student of studentsNamed(fields)) named.add(student);
  return named;
}

/** What a field asks for, position by position; a position that cannot be answered holds the error that says so. */
function readLookUp(
  { districts, variables }: Undertaking,
  contract: Contract,
  { field, type, placeFor }: LookUpField,
): (Sought | GraphQLError)[] {
  const find = (typename: string, id: string): Sought => {
    const { district } = parseId(id, typename);
    if (districts.get(district) === undefined) throw refusal('UNKNOWN_DISTRICT', {});
    return { place: placeFor(typename), district, id };
  };
  const given = () => getArgumentValues(field.definition, field.nodes[0], variables);
  if (type !== undefined) return [attempt(() => find(type, String(given()['id'])))];
  const representations = given()['representations'] as readonly unknown[];
  return representations.map((representation) =>
    attempt(() => {
      const { __typename, id } = (representation ?? {}) as Record<string, unknown>;
      if (typeof __typename !== 'string' || typeof id !== 'string' || !contract.entities.has(__typename))
        throw refusal('MALFORMED_REPRESENTATION', {});
      return find(__typename, id);
    }),
  );
}

function attempt(find: () => Sought): Sought | GraphQLError {
  try {
    return find();
  } catch (error) {
    if (error instanceof GraphQLError) return wording(error);
    throw error;
  }
}

type Finder = (sought: Sought) => Checked;

/** Asks one district for all of its records; each record once, however often it is asked for. */
async function seek(
  undertaking: Undertaking,
  lookUps: LookUps,
  { district, own: sought, ofList }: { district: string; own: readonly Sought[]; ofList: boolean },
): Promise<Finder> {
  const byPlace = group(sought, ({ place }) => place);
  const wanted = new Map([...byPlace].map(([place, own]) => [place, [...new Set(own.map(({ id }) => id))]]));
  const count = [...wanted.values()].reduce((sum, ids) => sum + ids.length, 0);
  if (count > MOST_RECORDS) {
    const code = 'TOO_MANY_REPRESENTATIONS';
    const error = { district, code, message: sentence(code, { most: MOST_RECORDS }), path: undefined } as const;
    return () => ({ value: null, errors: [error] });
  }
  const question = lookUps.questionFor([...wanted.keys()]);
  const records = await fetchRecords(undertaking, district, { wanted, question, ofList });
  if (isMissing(records)) return () => unansweredRecord(records);
  undertaking.report.delivered(district, countFound(records));
  return ({ place, id }) => records.get(place)?.get(id) ?? { value: null, errors: [] };
}

const countFound = (records: Records): number =>
  [...records.values()].flatMap((found) => [...found.values()]).filter(({ value }) => value !== null).length;

/** The field's answer: positions in the order asked, null with an error for what could not be had, null alone for what is not there. */
function present(
  { field, type }: LookUpField,
  positions: readonly (Sought | GraphQLError)[],
  finders: ReadonlyMap<string, Finder>,
): Part {
  const errors: GraphQLError[] = [];
  const given = new Set<unknown>();
  const values = positions.map((position, index) => {
    const path: Path = type === undefined ? [field.key, index] : [field.key];
    if (position instanceof GraphQLError) {
      errors.push(new GraphQLError(position.message, { path, extensions: position.extensions }));
      return null;
    }
    const { value, errors: inside } = finders.get(position.district)?.(position) ?? { value: null, errors: [] };
    errors.push(...inside.map((error) => presented(error, [...path, ...(error.path ?? [])])));
    // Whoever merges this answer into another may write into it: the same object must not stand at two positions.
    const own = given.has(value) ? structuredClone(value) : value;
    given.add(value);
    return own;
  });
  return { key: field.key, value: type === undefined ? values : (values[0] ?? null), errors };
}
