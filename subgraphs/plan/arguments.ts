import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { decodeCursor } from '../../schema/cursor';
import { refusal } from '../../schema/errors';
import type { OrderKey } from '../../schema/order';
import type { Source } from '../mapping/mapping';
import { planFilter } from './filter';
import { lostTo } from './lost';
import type { PlanContext } from './plan-context';
import { condition, isRefusedRight, refusedUse, rightTo } from './right';
import type { Subject } from './subject';
import { EVERYTHING, type Cut, type Filter, type Page, type Sort } from './read';

/** Rows of a source, and whom they are about. */
export interface RowsOf {
  readonly source: Source;
  readonly subject: Subject | undefined;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** An argument that one record of several is chosen by, and the field of the record that it must equal. */
export const YEAR = 'schoolYear';

const MOST_ROWS_OF_A_PAGE = 200;
const MOST_ROWS_OF_A_CUT = 1000;

/** The `filter` argument. */
export function filterOf(context: PlanContext, type: GraphQLObjectType, of: RowsOf, args: Arguments): Filter {
  const filter = args['filter'];
  return filter === undefined || filter === null ? EVERYTHING : planFilter(context, type, of, filter as Arguments);
}

/** Whether an application says which of several records it means, by their school year. */
export const isChosenByYear = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === YEAR);

/** `attendanceSummary(schoolYear:)`: the one school year that is asked for, or else the district's current one. */
export function yearOf(
  { schoolYear }: PlanContext,
  definition: GraphQLField<unknown, unknown>,
  source: Source,
  given: Arguments,
): Filter {
  const field = source.fields.get(YEAR);
  if (!isChosenByYear(definition) || field?.kind !== 'leaf') return EVERYTHING;
  const asked = given[YEAR];
  return { leaf: field, operator: 'equals', values: [typeof asked === 'number' ? asked : schoolYear] };
}

/** One key of a list's order. A district that cannot sort by it says so, if it was asked for; in the contract's own order it is as if null. */
export function sortOf(context: PlanContext, { source, subject }: RowsOf, key: OrderKey, asked: boolean): Sort {
  const right = rightTo(context, `${source.type}.${key.field}`, { subject, under: [] });
  const nothing = { by: undefined, descending: key.descending, nullsFirst: key.nullsFirst };
  if (isRefusedRight(right)) {
    if (asked) throw refusedUse(`${source.type}.${key.field}`, 'order by', right);
    return nothing;
  }
  const field = source.fields.get(key.field);
  if (field?.kind === 'unavailable' && asked)
    throw lostTo(context, 'order by', `${source.type}.${key.field}`, field.reason);
  const sortable = field?.kind === 'leaf' && field.sortable && field.codes === undefined;
  if (!sortable && asked)
    throw refusal('FIELD_NOT_SORTABLE', { field: `${source.type}.${key.field}`, district: context.district });
  return sortable ? { ...nothing, by: { leaf: field, under: condition(subject, right.under) } } : nothing;
}

/** The `first` or `last` of a nested list. */
export function cutOf(args: Arguments): Cut | undefined {
  const given = (['first', 'last'] as const).filter((name) => typeof args[name] === 'number');
  if (given.length > 1) throw refusal('FIRST_AND_LAST', {});
  const [from] = given;
  if (from === undefined) return undefined;
  const count = args[from] as number;
  if (count < 1 || count > MOST_ROWS_OF_A_CUT)
    throw refusal('FIRST_OUT_OF_RANGE', { argument: from, most: MOST_ROWS_OF_A_CUT });
  return { count, from };
}

/** The page that `first` and `after` ask for. */
export function pageOf(order: readonly OrderKey[], args: Arguments, withRows: boolean, withCount: boolean): Page {
  const first = args['first'] ?? 50;
  if (typeof first !== 'number' || first < 1 || first > MOST_ROWS_OF_A_PAGE)
    throw refusal('FIRST_OUT_OF_RANGE', { argument: 'first', most: MOST_ROWS_OF_A_PAGE });
  const after = typeof args['after'] === 'string' ? decodeCursor(order, args['after']).position : undefined;
  const isFiltered = Object.keys(args['filter'] ?? {}).length > 0;
  return { order, first, after, withRows, withCount, isFiltered };
}
