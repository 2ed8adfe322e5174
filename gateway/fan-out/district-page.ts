import { decodeCursor } from '../../schema/cursor';
import type { OrderKey, Position } from '../../schema/order';
import { createFindings } from './check';
import { invalidAnswer, reasonOf, type DistrictError } from './district-error';
import type { Answered, Missing } from './ask';
import type { Place } from './place';
import type { Compare } from './position';
import type { PageQuestion } from './question';
import type { Checked, Row } from './row';

/** One district's page. `errors` are those that concern no single row. */
export interface DistrictPage {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly total: number | null;
  readonly errors: readonly DistrictError[];
}

const NOTHING: DistrictPage = { rows: [], more: false, total: 0, errors: [] };

export interface Expected {
  readonly question: PageQuestion;
  readonly order: readonly OrderKey[];
  readonly compare: Compare;
  readonly after: Position | null;
  readonly most: number;
}

/**
 * Reads the answer to a page question (see question.ts). The merge is right only if every district keeps to the order and
 * speaks for itself alone, so a district that does not is out of this list with all its rows.
 */
export function readPage({ district, data, errors, withholds }: Answered, expected: Expected): DistrictPage | Missing {
  const page = data['page'];
  const { question } = expected;
  // Whoever may not know of any row sees none: the district has answered, and says that it withholds.
  if (page === null && errors.length === 0 && withholds) return NOTHING;
  if (page === null || page === undefined) return withoutList(district, errors);
  try {
    if (!isRecord(page)) throw new Broken('the list is not an object.');
    const rows = question.rows ? readRows(district, page['edges'], errors, expected) : [];
    const more = question.rows && readMore(page['pageInfo'], rows.length);
    const total = question.total ? readTotal(page['totalCount']) : null;
    return { rows, more, total, errors: errors.filter((error) => rowOf(error) === undefined) };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return {
      district,
      missing: 'INVALID_ANSWER',
      errors: [error.finding ?? invalidAnswer(district, error.message, undefined)],
    };
  }
}

/** The district broke a promise about the list as a whole. */
class Broken extends Error {
  constructor(
    problem: string,
    readonly finding?: DistrictError,
  ) {
    super(problem);
  }
}

function withoutList(district: string, errors: readonly DistrictError[]): Missing {
  if (errors.length > 0) return { district, missing: reasonOf(errors), errors };
  return {
    district,
    missing: 'INVALID_ANSWER',
    errors: [invalidAnswer(district, 'the list is not there.', undefined)],
  };
}

function readRows(district: string, edges: unknown, errors: readonly DistrictError[], expected: Expected): Row[] {
  if (!Array.isArray(edges)) throw new Broken('`edges` is not a list.');
  if (edges.length > expected.most) throw new Broken('it holds more rows than were asked for.');
  let before = expected.after;
  return edges.map((edge: unknown, index) => {
    if (!isRecord(edge)) throw new Broken('a row is not an object.');
    const position = readPosition(district, edge['cursor'], expected.order);
    if (before !== null && expected.compare(before, position) >= 0)
      throw new Broken('its rows are not in the order of the list.');
    before = position;
    const own = errors.filter((error) => rowOf(error) === index);
    return {
      district,
      position,
      records: new Map(expected.question.places.map((place) => [place, readRecord(district, edge, place, own)])),
    };
  });
}

function readPosition(district: string, cursor: unknown, order: readonly OrderKey[]): Position {
  const position = typeof cursor === 'string' ? decoded(order, cursor) : undefined;
  if (position?.values.length !== order.length) throw new Broken('the cursor of a row is not a cursor of this list.');
  if (position.district !== district) throw new Broken('the cursor of a row names another district.');
  return position;
}

function decoded(order: readonly OrderKey[], cursor: string): Position | undefined {
  try {
    return decodeCursor(order, cursor).position;
  } catch {
    return undefined;
  }
}

function readRecord(
  district: string,
  edge: Record<string, unknown>,
  place: Place,
  errors: readonly DistrictError[],
): Checked {
  const findings = createFindings(district);
  const value = place.check(edge[place.name], findings);
  if (value === null) throw new Broken('a row is not there.', findings.errors[0]);
  const own = errors.filter(({ path }) => path?.[3] === place.name);
  return { value, errors: [...own.map((error) => ({ ...error, path: error.path?.slice(4) })), ...findings.errors] };
}

function readMore(pageInfo: unknown, rows: number): boolean {
  const more = isRecord(pageInfo) ? pageInfo['hasNextPage'] : undefined;
  if (typeof more !== 'boolean') throw new Broken('PageInfo.hasNextPage is not a Boolean.');
  if (more && rows === 0) throw new Broken('it promises more rows and gives none.');
  return more;
}

function readTotal(total: unknown): number | null {
  if (total === null) return null;
  if (!Number.isInteger(total) || Number(total) < 0) throw new Broken('`totalCount` is not a count.');
  return Number(total);
}

/** The index of the row that an error is about: its path is `page, edges, 3, n0, ...`. */
function rowOf({ path }: DistrictError): number | undefined {
  const [list, edges, index, place] = path ?? [];
  return list === 'page' && edges === 'edges' && typeof index === 'number' && place !== undefined ? index : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
