import { lookAt, nameFits, type Chosen } from './choose';
import type { Context } from './context';
import { entityLines } from './entities/source-lines';
import { fieldsOf } from './fields-of';
import { group, stands, type Line } from './line';
import type { SeenTable } from './seen';

/** What is shown of a database in which nobody is surely a student or a school: commented out, for a person to begin with. */
export interface Skeleton {
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

const SOUGHT = ['Student', 'School', 'Enrollment'] as const;
type Sought = (typeof SOUGHT)[number];
/** So unsure that all of it is commented out. */
const UNSURE = 0.4;
/** A match that is worth showing. */
const LEAST = 0.5;
const MOST_TABLES = 40;
const MOST_COLUMNS = 12;

export function skeletonOf(context: Context): Skeleton | undefined {
  const entities = SOUGHT.flatMap((entity) => {
    const [likeliest] = context.tables.flatMap((table) => candidate(entity, table, context)).sort(byFit);
    return likeliest ? [{ entity, ...likeliest }] : [];
  });
  if (!entities.some(({ entity }) => entity === 'Student' || entity === 'School')) return undefined;
  return {
    lines: [
      group(
        'entities',
        entities.map(({ chosen }) => draftUnsure(chosen, context)),
      ),
    ],
    notes: [
      'No table could be told to be that of the students, or of the schools. What comes nearest is commented out below; the',
      'tables that were seen, for whoever knows them:',
      ...context.tables.slice(0, MOST_TABLES).map(seenIn),
      ...(context.tables.length > MOST_TABLES ? [`  and ${context.tables.length - MOST_TABLES} more`] : []),
    ],
  };
}

interface Candidate {
  readonly chosen: Chosen;
  readonly fit: number;
}
const byFit = (a: Candidate, b: Candidate): number => b.fit - a.fit;

/** A table that is called so, or tells three things that such records tell; of what is called after others neither. */
function candidate(entity: Sought, table: SeenTable, context: Context): Candidate[] {
  const looked = lookAt(entity, table, context);
  const matches = [...looked.matches].filter(([, [match]]) => (match?.confidence ?? 0) >= LEAST);
  const fits = nameFits(entity, table);
  const isOther = SOUGHT.some((other) => other !== entity && nameFits(other, table) === 1);
  if (isOther || (fits === 0 && matches.length < 3) || matches.length === 0) return [];
  const because = `${fits > 0 ? 'called so' : 'not called so'}, and perhaps tells ${matches.map(([field]) => field).join(', ')}`;
  return [{ chosen: { ...looked, confidence: UNSURE, because }, fit: matches.length + 10 * fits }];
}

function draftUnsure(chosen: Chosen, context: Context): Line {
  const { fields, joins } = fieldsOf(chosen, context);
  return entityLines(chosen, { fields: fields.filter(stands), joins });
}

function seenIn({ name, columns }: SeenTable): string {
  const shown = columns.filter(({ sensitive }) => !sensitive).slice(0, MOST_COLUMNS);
  const more = columns.length > MOST_COLUMNS ? ', ...' : '';
  return `  ${name}: ${shown.map((column) => column.name).join(', ')}${more}`.replace(/\s+/g, ' ').replace(/^/, ' ');
}
