import { createFindings } from './check';
import { invalidAnswer, missingError, type DistrictError } from './district-error';
import { ask, isMissing, type Answered, type Missing, type Undertaking } from './ask';
import type { Place } from './place';
import { valuesFor, type RecordsQuestion } from './question';
import type { Checked } from './row';

/** Which records of one district are wanted, at which places. */
export type Wanted = ReadonlyMap<Place, readonly string[]>;

/** The records by place and id. `value` is null for a record that is not there (no errors) or could not be had (errors). */
export type Records = ReadonlyMap<Place, ReadonlyMap<string, Checked>>;

/**
 * Fetches records of one district by their ids, all in one question, whatever their types and places. `ofList`: several
 * students are asked for, however few of them are this district's, and a district tells less on lists.
 */
export async function fetchRecords(
  undertaking: Undertaking,
  district: string,
  { wanted, question, ofList }: { wanted: Wanted; question: RecordsQuestion; ofList: boolean },
): Promise<Records | Missing> {
  const representations: Record<string, unknown> = {};
  for (const [place, variable] of question.variables)
    representations[variable] =
      wanted.get(place)?.map((id) => ({ __typename: place.type.name, id, ...(ofList && { ofList }) })) ?? [];
  const reply = await ask(undertaking, district, {
    query: question.text,
    variables: { ...valuesFor(question, undertaking.variables), ...representations },
  });
  return isMissing(reply) ? reply : new Map([...wanted].map(([place, ids]) => [place, readPlace(reply, place, ids)]));
}

function readPlace(
  { district, data, errors }: Answered,
  place: Place,
  ids: readonly string[],
): ReadonlyMap<string, Checked> {
  const values = data[place.name];
  const sound = Array.isArray(values) && values.length === ids.length ? (values as unknown[]) : undefined;
  return new Map(
    ids.map((id, index) => {
      const own = errors.filter(({ path }) => concerns(path, place.name, index));
      const reported = own.map((error) => ({ ...error, path: error.path?.slice(2) }));
      if (sound === undefined) return [id, lost(district, reported)];
      const findings = createFindings(district);
      const value = sound[index] === null ? null : place.check(sound[index], findings);
      return [id, { value, errors: [...reported, ...findings.errors] }];
    }),
  );
}

/** An error without a path, or at the place as a whole, is about each of its records. */
function concerns(path: DistrictError['path'], place: string, index: number): boolean {
  const [name, at] = path ?? [];
  return name === undefined || (name === place && (at === undefined || at === index));
}

function lost(district: string, reported: readonly DistrictError[]): Checked {
  const problem = invalidAnswer(district, '`_entities` is not as long as what was asked for.', undefined);
  return { value: null, errors: reported.length > 0 ? reported : [problem] };
}

/** What stands for each record of a district that did not answer. */
export function unansweredRecord({ district, missing, errors }: Missing): Checked {
  const [error = missingError(district, missing)] = errors;
  return { value: null, errors: [{ ...error, path: undefined }] };
}
