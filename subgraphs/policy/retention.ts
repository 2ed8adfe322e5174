import type { Category } from '../../schema/categories';
import { yearsBefore } from '../../schema/calendar';

/** The events of a student's life at school that a district may forget, and the day that an event is of. */
export const events: Readonly<Record<string, { readonly category: Category; readonly field: string }>> = {
  AttendanceEvent: { category: 'ATTENDANCE', field: 'date' },
  DisciplineIncident: { category: 'DISCIPLINE', field: 'date' },
  DisciplineAction: { category: 'DISCIPLINE', field: 'date' },
  Assessment: { category: 'ASSESSMENT', field: 'date' },
};

/** Years for which the events of a category are shown; what is not named is shown for ever. */
export type Retention = ReadonlyMap<Category, number>;

/** The first day of which events of a type are shown. Totals of a year are no events. */
export function horizonOf(
  retention: Retention,
  type: string,
  today: string,
): { readonly field: string; readonly day: string } | undefined {
  const event = Object.hasOwn(events, type) ? events[type] : undefined;
  const years = event && retention.get(event.category);
  return event && years !== undefined ? { field: event.field, day: yearsBefore(today, years) } : undefined;
}
