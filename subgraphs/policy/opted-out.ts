import type { Category } from '../../schema/categories';
import type { OptOut } from './row';

/** Keys of students, as the parts of an id. */
export type StudentKeys = readonly (readonly string[])[];

/** The students whose families have said no to something that this request would do. */
export interface OptedOut {
  readonly directory: StudentKeys;
  readonly application: StudentKeys;
  readonly purpose: StudentKeys;
  readonly category: ReadonlyMap<Category, StudentKeys>;
}

export const nobodyOptedOut: OptedOut = { directory: [], application: [], purpose: [], category: new Map() };

export const keysOptedOut = (of: OptedOut, kind: OptOut, category: Category): StudentKeys =>
  kind === 'category' ? (of.category.get(category) ?? []) : of[kind];
