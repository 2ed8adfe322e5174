import { GraphQLError } from 'graphql';
import { errorCodes, sentence, type ErrorCode } from '../../schema/errors';
import type { MissingReason } from './shard';

/** An error as a district reported it, or as the gateway found it in the district's answer. */
export interface DistrictError {
  readonly district: string;
  readonly code: ErrorCode;
  readonly message: string;
  /** Within the district's own answer at first; within the field or row concerned once it has been assigned to one. */
  readonly path: Path | undefined;
}

export type Path = readonly (string | number)[];

/** More errors than this in one answer tell nobody anything new; there is one for each field that a district lost. */
export const MOST_ERRORS = 500;
const LONGEST_MESSAGE = 500;
/** Deeper than any document leads. */
const DEEPEST = 100;
const NAME = /^[_A-Za-z]\w{0,99}$/;

/** Codes that say what the application can change in its query: they are passed on as errors of the query. */
const APPLICATION_CAN_FIX: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'FIELD_NOT_FILTERABLE',
  'FIELD_NOT_SORTABLE',
  'FIELD_UNAVAILABLE',
  'FIELD_WITHHELD',
  'EMPTY_FILTER',
  'FIRST_OUT_OF_RANGE',
  'FIRST_AND_LAST',
]);

/** How servers say that they will not take a question. It is the gateway that was refused, whatever their words for it. */
const REFUSALS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
];

/** Reads `errors` of a district's answer. A sentence is kept only under a code of ours: any other text might hold values. */
export function readErrors(district: string, errors: unknown): DistrictError[] {
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, MOST_ERRORS).map((error: unknown) => readError(district, isRecord(error) ? error : {}));
}

function readError(district: string, { message, path, extensions }: Record<string, unknown>): DistrictError {
  const code = isRecord(extensions) ? extensions['code'] : undefined;
  const place = isPath(path) ? path : undefined;
  const refuses = REFUSALS.includes(String(code));
  if (!refuses && typeof message === 'string' && isOurs(code))
    return { district, code, message: message.slice(0, LONGEST_MESSAGE), path: place };
  const general = refuses ? 'DISTRICT_REFUSED' : 'DISTRICT_FAILED';
  return { district, code: general, message: sentence(general, { district }), path: place };
}

/** Why a district is missing that answered with these errors instead of rows. */
export function reasonOf(errors: readonly DistrictError[]): MissingReason {
  const codes = new Set(errors.map(({ code }) => code));
  if (codes.has('DISTRICT_WITHDRAWN')) return 'WITHDRAWN';
  if (codes.has('DISTRICT_ANSWER_INVALID')) return 'INVALID_ANSWER';
  if (codes.has('FIELD_UNAVAILABLE')) return 'UNAVAILABLE';
  if (codes.has('DISTRICT_REFUSED') || errors.some(canBeFixed)) return 'REFUSED';
  return codes.has('SOURCE_TIMEOUT') || codes.has('DISTRICT_TIMEOUT') ? 'TIMEOUT' : 'FAILED';
}

export const canBeFixed = ({ code }: DistrictError): boolean => APPLICATION_CAN_FIX.has(code);

/** The error that stands for a district which gave no answer. */
export function missingError(district: string, reason: MissingReason): DistrictError {
  const of = (code: ErrorCode, message: string): DistrictError => ({ district, code, message, path: undefined });
  switch (reason) {
    case 'UNREACHABLE':
    case 'REMOVED':
      return of('DISTRICT_UNREACHABLE', sentence('DISTRICT_UNREACHABLE', { district }));
    case 'WITHDRAWN':
      return of('DISTRICT_WITHDRAWN', sentence('DISTRICT_WITHDRAWN', { district }));
    case 'TIMEOUT':
      return of('DISTRICT_TIMEOUT', sentence('DISTRICT_TIMEOUT', { district }));
    case 'REFUSED':
      return of('DISTRICT_REFUSED', sentence('DISTRICT_REFUSED', { district }));
    case 'FAILED':
    case 'UNAVAILABLE':
      return of('DISTRICT_FAILED', sentence('DISTRICT_FAILED', { district }));
    case 'INVALID_ANSWER':
      return invalidAnswer(district, 'it is not a GraphQL answer to the question.', undefined);
  }
}

/** A district broke the contract; `problem` names the place in the schema, never the value found there. */
export function invalidAnswer(district: string, problem: string, path: Path | undefined): DistrictError {
  return {
    district,
    code: 'DISTRICT_ANSWER_INVALID',
    message: sentence('DISTRICT_ANSWER_INVALID', { district, problem }),
    path,
  };
}

/** The error as users see it, at its place in their answer. */
export function presented({ district, code, message }: DistrictError, path: Path): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code, district } });
}

/**
 * A field that a district cannot give is reported once for each place of the query, with the first row that lacks it: not for
 * each of the questions that were put to the district. A record that cannot be had is told each time, at its own place.
 */
export function onceEach(errors: readonly GraphQLError[]): GraphQLError[] {
  const seen = new Set<string>();
  return errors.filter(({ message, path, extensions }) => {
    if (extensions['code'] !== 'FIELD_UNAVAILABLE' || typeof path?.at(-1) !== 'string') return true;
    const place = JSON.stringify([message, path.filter((step) => typeof step === 'string')]);
    return !seen.has(place) && seen.add(place);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isOurs = (code: unknown): code is ErrorCode => errorCodes.some((known) => known === code);
const isPath = (path: unknown): path is Path =>
  Array.isArray(path) &&
  path.length <= DEEPEST &&
  path.every((step) => Number.isInteger(step) || (typeof step === 'string' && NAME.test(step)));
