import type { Category } from '../../schema/categories';
import type { Viewer } from '../../schema/viewer';
import { policy } from './table';
import { sensitive, type PolicyRow } from './row';
import { rule } from './rule';

/** What the policy says of one category to a role and purpose, and the rows that decide it. */
export interface Explained {
  readonly category: Category;
  readonly ruling: 'ALLOWED' | 'REFUSED';
  /** The ties of which one is needed. */
  readonly relationships: readonly string[];
  /** Whether lists of students show it too. */
  readonly onLists: boolean;
  /** Ids of the rows that allow, and of those that may forbid. */
  readonly rows: readonly string[];
  readonly reason: string;
}

/** Every category of the contract, but for PUBLIC, which everybody may read. */
export function explained(rows: readonly PolicyRow[], viewer: Pick<Viewer, 'role' | 'purpose' | 'app'>): Explained[] {
  return categoriesIn(policy).map((category) => {
    const { allowing, forbidding, refused } = rule(rows, viewer, category, false);
    const onLists = rule(rows, viewer, category, true).refused === undefined;
    const reasons = [refused ?? allowing.map(({ reason }) => reason).join(' ')];
    if (refused === undefined && sensitive.has(category) && !onLists) reasons.push('One student at a time.');
    return {
      category,
      ruling: refused === undefined ? 'ALLOWED' : 'REFUSED',
      relationships: [...new Set(allowing.map(({ relationship = 'none' }) => relationship))],
      onLists,
      rows: [...allowing, ...forbidding].map(({ id }) => id),
      reason: reasons.join(' '),
    };
  });
}

const categoriesIn = (rows: readonly PolicyRow[]): Category[] =>
  [...new Set(rows.flatMap(({ categories }) => categories))].filter((category) => category !== 'PUBLIC');
