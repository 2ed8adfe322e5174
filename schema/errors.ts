import { GraphQLError } from 'graphql';

/**
 * Every sentence that a user of the graph can read as an error, by its stable code. A sentence says what is wrong and what to do;
 * it never repeats a value that was sent or read. `docs/errors.md` has a heading for each code.
 */
const sentences = {
  // Who asks
  UNAUTHENTICATED: () =>
    'Sign in at your identity provider and send its token with the request (`Authorization: Bearer ...`); a token is good for five minutes. A district is asked through a gateway that it knows.',

  // What the application asked
  FIRST_OUT_OF_RANGE: ({ argument, most }: { argument: string; most: number }) =>
    `\`${argument}\` must be a number from 1 to ${most}.`,
  FIRST_AND_LAST: () => 'Give `first` or `last`, not both.',
  MALFORMED_ID: ({ type }: { type: string }) =>
    `This is not the id of a ${type}. Use an id as an earlier answer gave it.`,
  UNKNOWN_DISTRICT: () =>
    'The request names a district that is not registered here. `{ districts { id } }` lists those that are.',
  MALFORMED_CURSOR: () => '`after` is not a cursor of this API. Use the `endCursor` of the page before.',
  CURSOR_OF_ANOTHER_ORDER: () =>
    '`after` was made by a list in another order. Keep `orderBy` the same from page to page, or start again without `after`.',
  FIELD_NOT_FILTERABLE: ({ field, district }: { field: string; district: string }) =>
    `District ${district} cannot filter by ${field}. Leave this filter out, or leave the district out with \`districts\`.`,
  FIELD_WITHHELD: ({ field, use, reason }: { field: string; use: 'filter by' | 'order by'; reason: string }) =>
    `You may not ${use} ${field}, for that is to read it. ${reason}`,
  FIELD_NOT_SORTABLE: ({ field, district }: { field: string; district: string }) =>
    `District ${district} cannot order by ${field}. Choose another order, or leave the district out with \`districts\`.`,
  EMPTY_FILTER: ({ field }: { field: string }) =>
    `The filter on ${field} holds null. Leave out what you do not want to filter by.`,
  TOO_MANY_REPRESENTATIONS: ({ most }: { most: number }) => `At most ${most} entities can be asked for at once.`,
  MALFORMED_REPRESENTATION: () => 'A representation needs `__typename` of a type with ids, and its `id`.',
  DOCUMENT_TOO_LARGE: ({ limit, most }: { limit: string; most: number }) =>
    `The document has more than ${most} ${limit}, counting a fragment wherever it is spread. Ask for less, or in several requests.`,
  BODY_TOO_LARGE: ({ most }: { most: number }) =>
    `The body of the request is larger than ${most / 1024} KB. Ask in several requests.`,
  ONLY_QUERIES: () => 'Ask with a query; of mutations there are only those that record what a family refuses.',
  OPT_OUT_REFUSED: () =>
    'What a family refuses is recorded by a guardian on the record of the student, by the student from 18 on, or by the registrar or the administrator of the district, and by no application. You are none of these for a student of this id.',
  OPT_OUT_MALFORMED: () =>
    '`value` names the application, one of the purposes, or one of the categories that is refused; with the kind DIRECTORY it is left out.',
  INCOMPLETE: ({ missing }: { missing: number }) =>
    `${missing} of the districts asked did not answer, and the query requires ALL. \`extensions.rollcall\` names them; try again, or accept BEST_EFFORT.`,

  // What a district did
  DISTRICT_UNREACHABLE: ({ district }: { district: string }) => `District ${district} could not be reached.`,
  DISTRICT_WITHDRAWN: ({ district }: { district: string }) =>
    `District ${district} has withdrawn, and answers nothing until it says otherwise.`,
  DISTRICT_TIMEOUT: ({ district }: { district: string }) => `District ${district} did not answer in time.`,
  DISTRICT_REFUSED: ({ district }: { district: string }) => `District ${district} refused the request.`,
  DISTRICT_FAILED: ({ district }: { district: string }) => `District ${district} could not answer.`,
  DISTRICT_ANSWER_INVALID: ({ district, problem }: { district: string; problem: string }) =>
    `The answer of district ${district} is not what the shared schema promises: ${problem}`,
  SOURCE_VALUE_INVALID: ({ field, district, expected }: { field: string; district: string; expected: string }) =>
    `District ${district} holds a value of ${field} that is not ${expected}. The district can correct the value or the mapping.`,
  SOURCE_ORPHAN: ({ field, district }: { field: string; district: string }) =>
    `District ${district} holds a row whose ${field} names a record that is not there. The district can correct the row or the mapping.`,
  FIELD_UNAVAILABLE: (about: {
    field: string;
    district: string;
    use: 'give' | 'filter by' | 'order by';
    reason: string;
  }) => `District ${about.district} cannot ${about.use} ${about.field} now: ${about.reason}`,
  SOURCE_FAILED: ({ district }: { district: string }) => `The database of district ${district} could not answer.`,
  STORE_FAILED: ({ district }: { district: string }) =>
    `The own store of district ${district} does not answer. What families have refused is kept there, so nothing is answered without it.`,
  CEILING_REACHED: ({ district, most }: { district: string; most: number }) =>
    `Within an hour you may look at ${most} students of district ${district}, and with these they would be more. Ask for fewer, or later.`,
  SOURCE_TIMEOUT: ({ district }: { district: string }) =>
    `The database of district ${district} took longer than its limit. Ask for fewer rows or fields.`,
  ANSWER_TOO_LARGE: ({ field, most }: { field: string; most: number }) =>
    `${field} has more than ${most} rows here. Narrow it with \`filter\`, \`first\` or \`last\`.`,
  RESPONSE_TOO_LARGE: ({ most }: { most: number }) =>
    `The answer would be larger than ${most / 1024 / 1024} MiB. Ask for fewer rows or fields.`,
  ABORTED: () => 'The request was given up before it was answered.',
  INTERNAL: () => 'Something went wrong inside Rollcall. The log of the server that answered has more.',
} as const;

type Sentences = typeof sentences;
export type ErrorCode = keyof Sentences;
export const errorCodes = Object.keys(sentences) as ErrorCode[];

export type ErrorDetails<Code extends ErrorCode> =
  Parameters<Sentences[Code]> extends [infer Details extends object] ? Details : Record<string, never>;

/** The sentence of a code. */
export function sentence<Code extends ErrorCode>(code: Code, details: ErrorDetails<Code>): string {
  return (sentences[code] as (details: ErrorDetails<Code>) => string)(details);
}

/** An error that a user may read: `extensions.code` is stable, `extensions.district` names the district it concerns. */
export function refusal<Code extends ErrorCode>(
  code: Code,
  details: ErrorDetails<Code>,
  path?: readonly (string | number)[],
): GraphQLError {
  const about: object = details;
  const district = 'district' in about ? { district: about.district } : {};
  return new GraphQLError(sentence(code, details), { path: path ?? null, extensions: { code, ...district } });
}

/** The code of an error of ours, or undefined for anything else (whose text must not reach a user). */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' && Object.hasOwn(sentences, code) ? (code as ErrorCode) : undefined;
}
