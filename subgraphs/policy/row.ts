import type { Category } from '../../schema/categories';
import type { Purpose, Role } from '../../schema/viewer';

/**
 * What ties a viewer to a student, from the narrowest to the widest. Each is a question to the district's own database, asked
 * within the statement that reads (relationships.ts), so that it ends when the tie ends.
 */
export const relationships = [
  'self',
  'own-child',
  'own-section',
  'own-caseload',
  'own-school',
  'own-district',
  'none',
] as const;
export type Relationship = (typeof relationships)[number];

/** What a family may say no to: see the rows that name it. */
export type OptOut = 'directory' | 'application' | 'purpose' | 'category';

/** One row of the policy. The lists of a row multiply out: every role of it, for every purpose of it, and so on. */
export interface PolicyRow {
  /** Stable: it stands in explanations, and a superintendent may quote it. */
  readonly id: string;
  readonly effect: 'allow' | 'forbid';
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  /** Of a forbidding row: only those tied to the student in this way; all when left out. */
  readonly relationship?: Relationship;
  /** Whether sensitive categories may be read on lists of students, and not for one student at a time only. */
  readonly lists?: boolean;
  /** An allowing row that does not hold for students whose family has said no to directory information. */
  readonly unlessOptedOut?: 'directory';
  /** A forbidding row that holds for students whose family has said no to this application, purpose or category. */
  readonly optedOut?: Exclude<OptOut, 'directory'>;
  /** A forbidding row that holds for students whom a court order keeps the viewer from. */
  readonly courtOrder?: true;
  /** Why, in a sentence for parents. */
  readonly reason: string;
  /** The law that it rests on. */
  readonly source?: string;
}

/** Told of one student at a time, unless a row says otherwise. */
export const sensitive: ReadonlySet<Category> = new Set([
  'SPECIAL_EDUCATION',
  'SOCIOECONOMIC',
  'SAFETY',
  'DISCIPLINE',
  'HEALTH',
]);

/** Of organisations and their staff: they are about no student, so no tie to one counts. */
export const aboutNoStudent: ReadonlySet<Category> = new Set(['PUBLIC', 'STAFF_DIRECTORY', 'STAFF_PRIVATE']);
