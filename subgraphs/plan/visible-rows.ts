import { objectType } from '../../schema/contract';
import type { Source } from '../mapping/mapping';
import type { PlanContext } from './plan-context';
import { EVERYTHING, isEverything, NONE, type Filter } from './read';
import type { Standpoint } from './subject';
import { weighedRows } from './weighed';

/**
 * The rows of a source that the viewer may know of, wherever they are read, counted, filtered by or ordered:
 *
 *   A. of students, and of what names its student: those whom the viewer may know of;
 *   B. of rows that weigh more than others of their type: those that are light enough;
 *   C. of events: those that the district still shows.
 */
export function visibleRows(context: PlanContext, source: Source, { subject, rows }: Standpoint): Filter {
  const filters = [rows, weighed(context, source, subject), recent(context, source)];
  const needed = filters.filter((filter) => !isEverything(filter));
  return needed.length === 0 ? EVERYTHING : { all: needed };
}

function weighed(context: PlanContext, { type, fields }: Source, subject: Standpoint['subject']): Filter {
  if (type === '') return EVERYTHING; // rows of plain values
  return weighedRows(context, objectType(context.contract.schema, type), fields, { subject, under: [] });
}

/** An event whose day cannot be told is not shown: nobody can say that it is recent. */
export function recent({ access }: PlanContext, { type, fields }: Pick<Source, 'type' | 'fields'>): Filter {
  const since = access.since(type);
  if (since === undefined) return EVERYTHING;
  const day = fields.get(since.field);
  return day?.kind === 'leaf' ? { leaf: day, operator: 'from', values: [since.day] } : NONE;
}
